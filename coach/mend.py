"""Takes invention out of a free rewrite: asks and needs that the draft does not bear out.

A small model is good at saying what happened and how it feels, and then makes up what to ask
for. Such a sentence goes, and the draft's own request, or an open one, takes its place.
"""

from __future__ import annotations

import random
import re

from coach import facts, tone
from coach.facts_words import ASKS, HOUSE, NEEDS

_WORD = re.compile(r"[a-z][a-z']+")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*[\"')]*")
_ASK = re.compile(
    r"\bplease\b|\b(?:can|could|will|would) (?:you|we)\b|\?\W*$|^\W*(?:call|tell|text|let|ask|come|send|give|take|stop|don't|do not)\b|\blet me know\b",
    re.I,
)
_NEED = re.compile(
    r"\bi (?:need|want|'d like|would like)\b|\bi'd (?:like|love|rather)\b|\bmatters? to me\b|\bi'll\b|\bi will\b", re.I
)
_SCORN = re.compile(r"\bso what\b|\bbig deal\b|\bisn't the end of the world\b", re.I)  # deflects a fault
# A draft that plays down what its writer did.
_DEFENSIVE = re.compile(
    r"\b(?:so what|big deal|not my fault|it was (?:only |just )?(?:one|a joke)|i only\b|what was i supposed|anyone could|okay? fine\b|fine,? (?:so )?i\b|i was going to|didn'?t mean)",
    re.I,
)
OPEN_ASKS = ("Can we talk about it?", "Could we talk about it?", "Can you tell me what happened?", "Can we talk?")
_FRAME = re.compile(
    r"^\W*(?:so |and |but )?(?:please,? |(?:can|could|will|would) (?:you|u|we|i) (?:please |pls |just )?|pls |let's )+",
    re.I,
)
# Asks that fit any message.
_ALWAYS = re.compile(
    r"^(?:tell me (?:what happened|why|how you (?:see|feel)|about (?:it|this)|the truth)|talk\b|speak\b|sit down|let me know\b|explain"
    r"|(?:check|ask|tell|warn|talk to|speak to|come to) (?:with )?(?:me|us) (?:first|next time|before|straight|yourself|in private|instead)"
    r"|(?:do not|don'?t) (?:do|say) (?:that|it|this)|stop(?: it| that| this)?$|(?:make|keep) (?:it|this|that|the split) (?:fair|between|private|clear)"
    r"|sort (?:it|this) out|agree\b|be honest|be straight|work (?:it|this|something) out)",
    re.I,
)
# What stands before a verb that the writer wants done: an order, a wish, or a complaint that it was not done.
_WANTED = re.compile(
    r"(?:(?:^|[.!?,;:\n]|\band|\bor|\bjust|\bplease|\bpls|\bso|\bnow|\btime|\bbut|\bthen)\s*(?:you\s+)?(?:better\s+)?"
    r"|\b(?:never|don'?t|didn'?t|won'?t|can'?t|cannot|couldn'?t|haven'?t|hasn'?t|not|to|must|should|need you to|want you to|could|would|can|will)\s+(?:you\s+)?(?:even\s+|just\s+|ever\s+|at least\s+|please\s+)?)$",
    re.I,
)
_NEGATIVE_ASK = re.compile(r"^(?:do not|don'?t|never|stop|leave|no more)\b", re.I)
_OWED = re.compile(r"\b(?:owe|owes|owed|pay|paid|lent|loan|rent|deposit|refund|invoice|wages?|bill)\b", re.I)
SMALL = frozenset(
    "the a an of to in on at by for with and or but not it is be so we i you me my your this that if as up out all can do".split()
)


def sentences(text: str) -> list[str]:
    """The text's sentences, in order."""
    return [m[0].strip() for m in _SENTENCE.finditer(text) if m[0].strip()]


def fits(draft: str, ask: str) -> bool:
    """Whether an ask is one that the draft makes, plainly wants, or that any message may end with.

    >>> (
    ...     fits("you never wash the pan", "Could you wash the pan?"),
    ...     fits("It moved. Check the bag", "Please check the bag."),
    ... )
    (True, True)
    >>> (
    ...     fits("You wrapped it. It had a bow", "Please wrap it next time."),
    ...     fits("Touch it again Brent", "Can you say yes?"),
    ... )
    (False, False)
    """
    bare = _FRAME.sub("", facts.plain(ask).strip()).rstrip(".?! ").lower()
    if _ALWAYS.match(bare):
        return True
    words = [w for w in _WORD.findall(bare) if w not in SMALL]
    stems = [facts.stem(w) for w in words]
    if not stems:
        return False
    low = re.sub(r"\b(?:u|ya)\b", "you", facts.plain(draft).lower())
    mine = {facts.stem(w) for w in _WORD.findall(low)}
    if _NEGATIVE_ASK.match(bare):
        return any(s in mine for s in stems[1:] or stems)
    if stems[0] in ("pay", "send", "return", "refund") and _OWED.search(low):
        return True
    for m in _WORD.finditer(low):
        if facts.stem(m[0]) != stems[0]:
            continue
        before = low[max(0, m.start() - 40) : m.start()]
        if _WANTED.search(before) and sum(s in mine for s in stems) >= 0.6 * len(stems):
            return True
    return False


def invented(draft: str, sentence: str) -> list[str]:
    """Words of an ask or a need that neither the draft nor such sentences usually have.

    >>> invented("you never wash the pan", "Could you wash the pan tonight?")
    []
    """
    if _ASK.search(sentence):
        if not fits(draft, sentence):
            return ["ask"]
        usual = ASKS
    elif _NEED.search(sentence):
        usual = NEEDS
    else:
        return []
    mine = {facts.stem(w) for w in _WORD.findall(facts.plain(draft).lower())}
    return [
        w for w in _WORD.findall(facts.plain(sentence).lower()) if w not in SMALL and facts.stem(w) not in mine | usual
    ]


def new_actions(draft: str, text: str) -> int:
    """How many deeds of I or you the text tells of that are not in the draft; asks do not count."""
    told = " ".join(s for s in sentences(text) if not _ASK.search(s) and not _NEED.search(s))
    verbs = {facts.stem(w) for w in _WORD.findall(facts.plain(draft).lower())}
    return sum(who in ("i", "you") and verb not in verbs and verb not in HOUSE for who, verb in facts.actions(told))


def scornful(text: str) -> bool:
    """Whether a text plays a fault down: "so what", "big deal"."""
    return bool(_SCORN.search(text))


def is_ask(sentence: str) -> bool:
    """Whether a sentence asks the other for something."""
    return bool(_ASK.search(sentence))


def asked(request: str) -> str:
    """A bare imperative as an ask; a negative one as a plain limit.

    >>> asked("Call me by Friday"), asked("don't call me at work")
    ('Could you call me by Friday?', "Please don't call me at work.")
    """
    low = request[0].lower() + request[1:]
    return f"Please {low}." if re.match(r"(?:don'?t|do not|never|stop)\b", low) else f"Could you {low}?"


def mended(draft: str, text: str, request: str, seed: int = 0) -> str:
    """The text without invented asks and needs, and without harsh sentences; "" when there is nothing to mend or nothing left.

    request: the draft's own, as a bare imperative; an open question stands in where there is none.
    """
    parts = sentences(text)
    kept = [s for s in parts if not invented(draft, s) and not tone.hard(s) and not _SCORN.search(s)]
    if len(kept) == len(parts) or not kept or len(" ".join(kept).split()) < 5:
        return ""
    if not any(map(is_ask, kept)):
        own = _DEFENSIVE.search(facts.plain(draft)) and not request
        ask = asked(request) if request else random.Random(seed).choice(OPEN_ASKS)
        kept.append("I'm sorry." if own and "sorry" not in text.lower() else ask)
    if text.islower():
        kept[-1] = kept[-1].lower()
    return " ".join(kept)


_MONEY = re.compile(
    r"(?:[$\u00a3\u20ac\u20b9\u20a6]|\b(?:rs\.?|ksh|r)\s?)\d[\d,.]*\d|[$\u00a3\u20ac\u20b9\u20a6]\d\b", re.I
)
_PAY = re.compile(
    r"\b(pay|send|give|transfer) (?:me back|it back|me|it)(?=[.?!,]|$| (?:please|now|today|by|back)\b)", re.I
)


def with_sum(draft: str, text: str) -> str:
    """The text with the draft's one sum of money put back into its ask to pay; "" when that does not apply.

    >>> with_sum("It's the 19th. \u00a3240 Danny.", "It's the 19th, Danny. Please pay me back.")
    "It's the 19th, Danny. Please pay me back the \u00a3240."
    """
    sums = list(dict.fromkeys(m[0].rstrip(".,") for m in _MONEY.finditer(draft)))
    if len(sums) != 1 or re.sub(r"\D", "", sums[0]) in re.sub(r"\D", "", text):
        return ""
    made, n = _PAY.subn(lambda m: f"{m[1]} me back the {sums[0]}", text, count=1)
    return made if n else ""


def shortened(text: str) -> str:
    """The sentence that carries most facts and the ask: a message of three sentences or more, in brief.

    >>> shortened("You came at two on Friday. I was worried. I need sleep. Could you text me?")
    'You came at two on Friday. Could you text me?'
    """
    parts = sentences(text)
    if len(parts) < 3:
        return ""
    body = max(parts[:-1], key=lambda s: len(facts.facts(s)) - 2 * is_ask(s))
    return f"{body} {parts[-1]}" if is_ask(parts[-1]) else body

"""Takes invention out of a free rewrite: asks and needs that the draft does not bear out.

A small model is good at saying what happened and how it feels, and then makes up what to ask
for. Such a sentence goes, and the draft's own request, or an open one, takes its place.
"""

from __future__ import annotations

import random
import re

from coach import facts
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
OPEN_ASKS = (
    "Can we talk about it?",
    "Could we talk about it tonight?",
    "Can you tell me what happened?",
    "Could you tell me how you see it?",
)
SMALL = frozenset(
    "the a an of to in on at by for with and or but not it is be so we i you me my your this that if as up out all can do".split()
)


def sentences(text: str) -> list[str]:
    """The text's sentences, in order."""
    return [m[0].strip() for m in _SENTENCE.finditer(text) if m[0].strip()]


def invented(draft: str, sentence: str) -> list[str]:
    """Words of an ask or a need that neither the draft nor such sentences usually have.

    >>> invented("you never wash the pan", "Could you wash the pan tonight?")
    []
    """
    if _ASK.search(sentence):
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
    """The text without invented asks and needs; "" when there is nothing to mend or nothing left.

    request: the draft's own, as a bare imperative; an open question stands in where there is none.
    """
    parts = sentences(text)
    kept = [s for s in parts if not invented(draft, s)]
    if len(kept) == len(parts) or not kept or len(" ".join(kept).split()) < 5:
        return ""
    if not any(map(is_ask, kept)):
        kept.append(asked(request) if request else random.Random(seed).choice(OPEN_ASKS))
    if text.islower():
        kept[-1] = kept[-1].lower()
    return " ".join(kept)


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

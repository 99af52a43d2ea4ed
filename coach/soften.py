"""The draft's own sendable words: what is left when the heat is taken out.

Sentences that name facts calmly stay as the writer wrote them; insults, sarcasm, threats,
rhetorical questions and shouting go. What stays is the observation of a composed message, so
that who did what to whom comes from the writer and not from a model.
Source: the observation of Rosenberg (Nonviolent Communication, 2003): what a camera would see.
"""

from __future__ import annotations

import re

from coach import facts, heat, tone
from coach.facts_words import NAMES

MAX_WORDS = 45  # of kept sentences; a message that lists everything is not read
_PARTS = re.compile(r"[^.!?\n]+(?:[.!?]+(?=\s|$|\")|\n|$)[\"')]*")
# A question that wants no answer: it starts so and is asked of nobody.
_RHETORICAL = re.compile(
    r"^\W*(?:so |and |but |or |like |ok |oh )?(?:who|what|how|why|are you|are u|do you|do u|did you|did u|have you|is it|is that|am i|was that|was it|were you|since when|"
    r"does|should i|would it|could you not|can you not|really|seriously|honestly|since|you think|u think|right|remember|happy now|hope|must)\b",
    re.I,
)
_TAGS = re.compile(
    r"(?:^|(?<=[\s,]))(?:ok(?:ay)?|fine|wow|oh|well|look|listen|honestly|seriously|literally|apparently|obviously|clearly|basically|actually|of course|"
    r"again+|yet again|as always|as usual|for once|by the way|btw|lol|lmao|ffs|omg|wtf|tbh|smh|also|anyway|anyways|sorry but|no offence|no offense|fyi|congratulations|cheers|bravo|"
    r"cool|great|nice|lovely|classy|dude|girl|bro|man|mate|love|babe|hun|hello|hey)(?=[\s,.!?]|$)[,.!]*\s*",
    re.I,
)
_LEAD = re.compile(
    r"^(?:(?:and|but|so|because|cos|plus|also|then|oh|ok|like|yet|or)\b[\s,]*|[\s,;:\-\u2013\u2014.)\"'\u2026*]+)+",
    re.I,
)
_SIMILE = re.compile(
    r",?\s*\b(?:like (?:a|an|some|the|orphans|idiots|lepers|garbage|trash|rubbish|dirt)\b[^.!?,]*|as if\b[^.!?,]*)",
    re.I,
)
_ORDER = re.compile(
    r"^\W*(?:please |just |so |and |now |next time |pls |kindly )*(?P<verb>pay|send|call|ring|text|tell|bring|take|give|wash|clean|pick|put|stop|come|book|fix|move|return|"
    r"answer|check|ask|keep|turn|buy|write|get|find|leave|let|sort|cancel|delete|remove|share|show|talk|meet|explain|reply|refund|replace|confirm|do not|don'?t|dont|change|use|help)\b(?P<rest>[^.!?\n]*)",
    re.I,
)
_ASKED = re.compile(
    r"\b(?:can|could|will|would) (?:you|u|we) (?:please |just |pls |at least |maybe )*(?P<rest>[a-z][^.!?\n]*)\?", re.I
)


def unshout(text: str) -> str:
    """Words in capitals made ordinary, strings of marks cut to one.

    >>> unshout("You are LATE again!!")
    'You are late again.'
    """

    def word(m: re.Match[str]) -> str:
        w = m[0]
        if w in tone.ACRONYMS or w == "I" or w.startswith("I'") or any(c.isdigit() for c in w):
            return w
        return w.capitalize() if w.lower() in NAMES else w.lower()

    text = re.sub(r"\b[A-Z][A-Z']+\b", word, text)
    text = re.sub(r"\?[?!]+|![?]+[!?]*", "?", text)
    return re.sub(r"!+", ".", text)


def sentences(text: str) -> list[str]:
    """The text's sentences and lines, in order."""
    return [m[0].strip() for m in _PARTS.finditer(text) if m[0].strip()]


def mild(sentence: str) -> str:
    """The sentence without tags, comparisons and harsh labels; "" when nothing sendable stays."""
    s = unshout(sentence)
    s = re.sub(r"\(([^)]*)\)", "", s)
    s = _SIMILE.sub("", s)
    for f in reversed([f for f in tone.find(s) if f.kind in ("insult", "swearing", "absolute", "shouting")]):
        whole = s[: f.start].rstrip(" ,") + " " + s[f.end :].lstrip(" ,")
        s = whole.strip()
    s = _TAGS.sub(" ", s)
    s = re.sub(r"\s+", " ", _LEAD.sub("", s)).strip(" ,;:-")
    s = re.sub(r"\s+([,.!?])", r"\1", s)
    if s.endswith("?") and _RHETORICAL.search(s):
        return ""
    words = s.split()
    if len(words) < 4 or not tone.is_clean(s) or tone.hard(s):
        return ""
    return s


def kept(draft: str) -> list[str]:
    """Mild sentences that say something, best facts first chosen, in the writer's order."""
    found: list[tuple[float, int, str]] = []
    for n, raw in enumerate(sentences(draft)):
        s = mild(raw)
        if not s or order(raw) or s.endswith("?"):
            continue
        calm = heat.leave_alone(s)
        if calm < 0.25:
            continue
        acts = sum(v != "be" for _, v in facts.actions(s))
        found.append((2.0 * calm + 0.7 * len(facts.facts(s)) + 0.4 * bool(acts) - 0.02 * len(s.split()), n, s))
    chosen: list[tuple[int, str]] = []
    room = MAX_WORDS
    for _, n, s in sorted(found, reverse=True):
        if len(s.split()) <= room and len(chosen) < 3:
            chosen.append((n, s))
            room -= len(s.split())
    return [s for _, s in sorted(chosen)]


def order(sentence: str) -> str:
    """What the sentence asks for, as a bare imperative; "" when it asks nothing one could ask kindly."""
    s = unshout(sentence)
    m = _ASKED.search(s)
    if m and tone.is_clean(m[0]):
        return _trim(m["rest"])
    m = _ORDER.match(_TAGS.sub(" ", _LEAD.sub("", s)).strip())
    if not m or s.rstrip().endswith("?"):
        return ""
    text = re.sub(r"^(?:please|just|so|and|now|next time|pls|kindly|\W)+\s*", "", f"{m['verb']}{m['rest']}", flags=re.I)
    text = re.sub(r"^dont\b", "don't", text, flags=re.I)
    text = _trim(text)
    idle = re.match(r"(?:let me get this|tell me why|stand at|go to hell)\b", text, re.I)
    return text if tone.is_clean(text) and not tone.hard(text) and not idle else ""


def _trim(text: str) -> str:
    text = re.split(r"\s(?:or|because|instead of|before i|like a|and stop|but)\b", text)[0]
    text = re.sub(r"\s+", " ", text).strip(" ,;:-.")
    return text if 1 < len(text.split()) <= 18 else ""


def request(draft: str) -> str:
    """The draft's last sendable request, as a bare imperative; "" when it has none.

    >>> request("You never call. Call me by Friday or I'm done with you.")
    'Call me by Friday'
    """
    found = [
        o
        for o in map(order, sentences(draft))
        if (o and facts.stem(o.split()[0]) not in ("explain", "do", "get", "tell")) or o
    ]
    return found[-1] if found else ""

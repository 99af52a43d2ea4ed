"""What in a text is likely to inflame, as spans with a kind and a reason.

By rule, so that every finding can point at its words. Knows nothing of facts or of safety, and
does not understand: irony without a marker, and cruelty in calm words, go unseen.
Source: Gottman, What Predicts Divorce? (1994); Gordon, Parent Effectiveness Training (1970);
Rosenberg, Nonviolent Communication (2003). The rules are in coach.tone_rules, coach.tone_threats
and coach.tone_mild.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from coach.feelings import faux, named
from coach.tone_mild import MILD, QUOTING
from coach.tone_rules import RULES
from coach.tone_threats import THREATS
from coach.tone_words import ACRONYMS, BENIGN, COLD, HARD, SOFT
from coach.types import Finding

WEIGHT = {
    "insult": 3.0,
    "threat": 3.0,
    "contempt": 2.0,
    "swearing": 2.0,
    "sarcasm": 2.0,
    "mind_reading": 2.0,
    "shouting": 0.5,
}
SHOUT = "Capitals and strings of marks read as shouting."
FAUX_WHY = "This looks like a feeling and says what they did; name the feeling underneath."
TOLERATED = 2  # stressed words that a message one would send may have

Hit = tuple[int, int, str, str, str]  # start, end, kind, strength, why

_BENIGN = re.compile(rf"\b(?:{BENIGN})\b", re.I)
_CAPS = re.compile(
    r"(?<![@#\w])[A-Z]{3,}(?:'[A-Z]+)?(?![\w-])|\b(?:NO|SO|MY|ME|IT|DO|IS|ON|NOT|WE|HE|UP|GO|BE|AM|TO|AT)\b(?= "
    r"|[.!?,])"
)
_MARKS = re.compile(r"[!?]{2,}")
_MARKS_APART = re.compile(r"\b\w{1,30}!(?= [^.!?\n]{1,60}!)|\b\w+\. (?=[A-Za-z]+\. [A-Za-z]+\. [A-Za-z]+\.)")
_QUOTE = re.compile(r"\"[^\"\n]{1,200}\"|\u201c[^\u201d\n]{1,200}\u201d|(?<!\w)'[^'\n]{2,80}'(?!\w)")
# Said of oneself, or reported as said by another: no attack on the reader.
_OWN = re.compile(
    r"(?:\b(?:i'?m|i am|i was|i feel|i felt|i'?ve been|i have been|i acted|i behaved|i sounded|i looked|myself"
    r"|called (?:me|him|her|them|us|you|it|his|my)|call(?:ing)? (?:me|him|her|them|you|it)"
    r"|(?:told|tell|telling|tells) (?:me|him|her|them|us|you) (?:to|i'?m|i was|that i)|(?:told|said) (?:he|she"
    r"|i|we|they)(?:'d| would| will|'ll)?|told to|to be|not to|not|of me|for me|me|i love that|i sound|feel"
    r"|felt|like (?:a|an|such a)|i(?:'d| would) been) (?:\w+,? ){0,3})$|[\"\u201c']$",
    re.I,
)
_SELF_KINDS = frozenset({"insult", "contempt", "command", "blame"})
_ASKS = re.compile(
    r"\b(?:please|pls|plz|(?:could|would|can|will|shall) (?:you|u|we|i|someone|one|they)\b(?=[^.!\n]{0,200}\?)"
    r"|let me know|i'?d (?:like|love)|i would (?:like|love)|thank you|thanks|sorry|happy to|kind regards|i need"
    r"|i hope)\b",
    re.I,
)
_ASKED = re.compile(r"\b(?:would|do|did|if|know|tell me|can|could|whether|hope|wish|glad|so|once) $", re.I)
_PLEASE = re.compile(r"\b(?:please|pls|plz|could you|would you|can you|can u|i'?ll need to|i'?d need to)\b", re.I)


@functools.cache
def _rules() -> tuple[tuple[str, str, str, re.Pattern[str]], ...]:
    flags = re.I | re.M
    return tuple(
        (kind, strength, why, re.compile(rf"(?:(?<!\w)|(?=\W))(?:{p})", flags))
        for kind, strength, why, p in (*THREATS, *RULES, *MILD)
    )


def _sentence(plain: str, at: int) -> str:
    """The sentence that position at stands in."""
    start = max(plain.rfind(c, 0, at) for c in ".!?\n") + 1
    ends = [e for c in ".!?\n" if (e := plain.find(c, at)) >= 0]
    return plain[start : min(ends, default=len(plain))]


def _cover(size: int, spans: Iterable[tuple[int, int]]) -> bytearray:
    """1 for every code point that a span covers."""
    covered = bytearray(size)
    for a, b in spans:
        covered[a:b] = b"\1" * (b - a)
    return covered


def _hits(text: str) -> list[Hit]:
    plain = text.replace("\u2019", "'").replace("\u2018", "'").replace("\u02bc", "'")
    quoted = _cover(len(plain), ((m.start() + 1, m.end() - 1) for m in _QUOTE.finditer(plain)))
    spared = _cover(len(plain), (m.span() for m in _BENIGN.finditer(plain)))
    owned = bool(named(text))
    cold = not owned and not _ASKS.search(plain)
    hits: list[Hit] = []
    for kind, strength, why, pattern in _rules():
        if (strength == COLD and not cold) or (strength == SOFT and owned):
            continue
        for m in pattern.finditer(plain):
            a, b = m.span()
            while a < b and plain[a] in " .,!?\n;:":  # a rule may need the stop before it
                a += 1
            while a < b and plain[b - 1] in " ,\n":
                b -= 1
            if a == b or 1 in spared[a:b]:
                continue
            if quoted[a] and quoted[b - 1]:
                continue  # what somebody said, told as said
            if kind in _SELF_KINDS and strength == HARD and _OWN.search(plain[max(0, a - 45) : a]):
                continue
            if kind == "mind_reading" and _ASKED.search(plain[max(0, a - 20) : a]):
                continue  # "would you like me to": a question or a wish
            if kind == "threat" and plain[a : a + 3].lower() == "or " and _PLEASE.search(_sentence(plain, a)):
                continue  # asked for, with what the writer does otherwise: a limit
            hits.append((a, b, kind, strength, why))
    loud = sum(w.isupper() and len(w) > 1 for w in plain.split()) > 0.8 * len(plain.split()) > 3
    for pattern in (_CAPS, _MARKS, _MARKS_APART):
        for m in pattern.finditer(plain):
            if (m[0] in ACRONYMS and not loud) or quoted[m.start()]:
                continue
            hits.append((*m.span(), "shouting", SOFT, SHOUT))
    for word in faux(text):
        for m in re.finditer(rf"\bi\b[^.!?\n]{{0,40}}?\b{re.escape(word)}\b(?: by (?:you|u)\b)?", plain, re.I):
            hits.append((*m.span(), "hidden_accusation", HARD, FAUX_WHY))
    return hits


def _chosen(text: str) -> list[Hit]:
    """Where spans meet, the one that weighs more stays, then the longer."""
    order = {HARD: 0, SOFT: 1, COLD: 2}
    taken: list[Hit] = []
    used = bytearray(len(text))
    for h in sorted(_hits(text), key=lambda h: (order[h[3]], h[0] - h[1], -WEIGHT.get(h[2], 1.0), h[0])):
        if 1 not in used[h[0] : h[1]]:
            taken.append(h)
            used[h[0] : h[1]] = b"\1" * (h[1] - h[0])
    return sorted(taken)


def find(text: str) -> tuple[Finding, ...]:
    """Findings in order, never overlapping.

    >>> [(f.kind, f.start, f.end) for f in find("You are so selfish.")]
    [('insult', 0, 18)]
    """
    return tuple(Finding(a, b, kind, why) for a, b, kind, _, why in _chosen(text))


def hard(text: str) -> tuple[Finding, ...]:
    """Only the findings that no message one would send has; the choice for single sentences.

    A sentence alone shows neither the feeling nor the request that would soften it.

    >>> hard("You came 45 minutes late."), len(hard("You are so selfish."))
    ((), 1)
    """
    return tuple(Finding(a, b, kind, why) for a, b, kind, strength, why in _chosen(text) if strength == HARD)


def severity(findings: tuple[Finding, ...]) -> float:
    """0 for a clean text, about 3 for one insult, more for more."""
    return float(sum(WEIGHT.get(f.kind, 1.0) for f in findings))


def is_clean(text: str) -> bool:
    """Whether nothing in the text would keep it from being sent; a stressed word or two may pass, and one mild finding.

    >>> is_clean("I was hurt. Could you call me tonight?"), is_clean("You are so selfish.")
    (True, False)
    """
    found = _chosen(text)
    loud = sum(h[4] == SHOUT for h in found)
    milder = sum(h[3] != HARD and h[4] not in (SHOUT, QUOTING) for h in found)
    return loud <= TOLERATED and milder <= 1 and not any(h[3] == HARD for h in found)


__all__ = ["ACRONYMS", "find", "hard", "is_clean", "severity"]

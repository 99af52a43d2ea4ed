"""Whether the parts of a reading are what they claim to be, and rest on the draft.

A small model that fills in parts slips: a need in place of a feeling, a clause of its own making.
A part that does not hold is left out, so that nothing is composed from it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coach import facts, feelings, mend, tone
from coach.facts_words import ASK_STARTS, HOUSE, NEED_STARTS
from coach.types import Reading

KINDS = ("heated", "mixed", "defensive", "coercive")
GROUNDED = 0.8  # least share of a clause's words that the draft, or common speech, bears out
_WORD = re.compile(r"[a-z][a-z']+")
_SMALL = frozenset(
    "the a an of to in on at by for with from and or but not it its is be so we i you me my your this that if as up out all"
    " was were had has have did do when after before who what he she they him her them his their our us there then".split()
)

_SUBJECTS = frozenset("i you we he she they it my your our his her the there a an".split())


def grounded(draft: str, clause: str) -> float:
    """Share of a clause's words that stand in the draft or are words of common speech, 0 to 1."""
    mine = {facts.stem(w) for w in _WORD.findall(facts.plain(draft).lower())}
    words = _WORD.findall(facts.plain(clause).lower())
    return sum(w in _SMALL or facts.stem(w) in mine or facts.stem(w) in HOUSE for w in words) / max(1, len(words))


def sound(draft: str, clause: str) -> bool:
    """Whether a clause adds no fact, swaps no roles, is clean in tone and rests on the draft."""
    return bool(clause) and not (
        facts.compare(draft, clause).added
        or facts.swapped(draft, clause)
        or not tone.is_clean(clause)
        or tone.hard(clause)
        or grounded(draft, clause) < GROUNDED
    )


def is_observation(clause: str) -> bool:
    """Whether a clause says that somebody did something.

    >>> is_observation("you came home at two"), is_observation("told me in the toilets"), is_observation("hurt")
    (True, False, False)
    """
    words = clause.split()
    first = words[0].lower().removesuffix("'s") if words else ""
    subject = first in _SUBJECTS or (words[:1] != [] and words[0][:1].isupper())
    return len(words) >= 3 and subject and not clause.lower().startswith(("the writer", "the user"))


def checked(r: Reading, draft: str) -> Reading:
    """The reading with every part left out that does not hold."""
    if r.kind not in KINDS:
        return Reading()
    seen = r.observation if is_observation(r.observation) and sound(draft, r.observation) else ""
    felt = tuple(f for f in r.feelings if f.lower() in feelings.FEELINGS and f.lower() not in feelings.FAUX)
    need = r.need if r.need.lower().split(" ")[0] in NEED_STARTS and sound(draft, r.need) else ""
    ask = r.request if r.request.lower().split(" ")[0] in ASK_STARTS and sound(draft, r.request) else ""
    told = {facts.stem(w) for w in _WORD.findall(seen.lower())} | _SMALL
    need, ask = ("" if {facts.stem(w) for w in _WORD.findall(p.lower())} <= told else p for p in (need, ask))
    return replace(r, observation=seen, feelings=felt, need=need, request=ask)


_FELT = re.compile(r",? (?:and|so|but) (?:i'm|i am|i was|i felt|i feel|im|it)\b.*$", re.I)
_FRAME = re.compile(
    r"^\W*(?:so |and )?(?:please,? |(?:can|could|will|would) (?:you|u) (?:please |pls )?|i(?:'d| would) like you to )",
    re.I,
)
_NEEDED = re.compile(r"\b(?:i (?:really )?need|what i need is|i want|i'd like) (?P<need>[^.!?,]+)", re.I)


def taken_from(message: str, kind: str = "heated") -> Reading:
    """The parts of a message that has passed the checks: what the model understood, in its own words.

    >>> r = taken_from("You came at two on Friday, and I was worried. Could you text me first?")
    >>> r.observation, r.feelings, r.request
    ('You came at two on Friday', ('worried',), 'text me first')
    """
    seen = need = ask = ""
    for s in mend.sentences(message):
        bare = s.rstrip(".!? ")
        if mend.is_ask(s):
            ask = ask or _FRAME.sub("", bare).strip()
        elif m := _NEEDED.search(bare):
            need = need or m["need"].strip()
        elif not seen and is_observation(short := _FELT.sub("", bare).strip()):
            seen = short
    return Reading(seen, feelings.named(message)[:2], need, ask, kind)


__all__ = ["checked", "grounded", "is_observation", "sound", "taken_from"]

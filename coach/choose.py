"""Candidates -> checks -> the best that pass, ranked, one for each style.

A candidate passes when it keeps the facts, adds none, swaps no roles, is clean in tone, is
not the draft again and is not too long. What passes is ranked by what people want to send.
Knows nothing of where candidates come from.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from coach import address, facts, feelings, mend, tone
from coach.facts_words import HOUSE
from coach.types import Candidate, Checks, Style, Suggestion

_WORDS = re.compile(r"[a-z][a-z']+")
STYLES: tuple[Style, ...] = ("warm", "firm", "brief")
WEIGHT = {"name": 1.0, "amount": 1.3, "date": 1.0, "time": 1.2, "boundary": 0.5, "request": 0.5}
BRIEF_SHARE = 0.6  # of the warm message's words
COPY_LIMIT = 0.75  # share of four-word runs taken from the draft
GIVEAWAYS = re.compile(
    r"\b(as an ai|language model|i can(no|')t assist|rewrite|the draft|here is|here's a|the writer)\b|<\||\n\n\n|\[[a-z ]+\]",
    re.I,
)
ASKS = re.compile(r"\?\s*\W*$|\bplease\b|\b(can|could|would|will) you\b|\blet me know\b|\bcall me\b|\btell me\b", re.I)


@dataclass(frozen=True)
class Draft:
    """What the checks compare with."""

    text: str
    known: tuple[str, ...] = ()  # words that may be added freely


@dataclass(frozen=True)
class Judged:
    candidate: Candidate
    checks: Checks
    score: float  # higher is better
    faults: tuple[str, ...]  # why it may not be shown; empty when it may


def copied(draft: str, text: str, run: int = 4) -> float:
    """Share of the text's runs of words that stand in the draft, 0 to 1.

    >>> copied("you are late again and I am cross", "you are late again and I am cross")
    1.0
    """
    a, b = (re.findall(r"[a-z0-9']+", facts.plain(t).lower()) for t in (draft, text))
    grams = {tuple(a[i : i + run]) for i in range(len(a) - run + 1)}
    mine = [tuple(b[i : i + run]) for i in range(len(b) - run + 1)]
    return sum(g in grams for g in mine) / len(mine) if mine else float(" ".join(b) in " ".join(a))


def grounding(draft: str, text: str) -> float:
    """Share of the text's words that stand in the draft or are words that rewrites add, 0 to 1."""
    mine = {facts.stem(x) for x in _WORDS.findall(facts.plain(draft).lower())}
    words = [facts.stem(x) for x in _WORDS.findall(facts.plain(text).lower())]
    return sum(x in mine or x in HOUSE for x in words) / len(words) if words else 0.0


def length_limit(draft: str) -> float:
    """Words that a suggestion may have: 1.4 times the draft and a dozen."""
    return 1.4 * len(draft.split()) + 12


def judge(draft: Draft, c: Candidate, closeness: float = 0.0, follows: float = 1.0) -> Judged:
    """Check one candidate and score it.

    closeness: cosine of draft and candidate, follows: share of the wanted moves made, both 0 to 1.
    """
    checks = facts.compare(draft.text, c.text, draft.known)
    found = tone.find(c.text)
    checks = replace(checks, findings=found)
    words = len(c.text.split())
    faults = []
    if not tone.is_clean(c.text):
        faults.append("tone")
    if checks.added:
        faults.append("added")
    if facts.swapped(draft.text, c.text) or address.misaddressed(draft.text, c.text):
        faults.append("roles")
    if words > length_limit(draft.text) or words < 3:
        faults.append("length")
    copy = copied(draft.text, c.text)
    if copy > COPY_LIMIT and words > 6 and words > 0.6 * len(draft.text.split()):
        faults.append("copy")
    if mend.scornful(c.text):
        faults.append("tone")
    if GIVEAWAYS.search(c.text) or _broken(c.text):
        faults.append("broken")
    score = (4.5 if c.style == "warm" else 2.5) * kept_share(draft.text, checks)
    named = feelings.named(c.text)
    score += 1.0 * bool(named) + 0.5 * bool(ASKS.search(c.text)) - 1.5 * max(0.0, copy - 0.3)
    score -= 0.9 * sum(bool(mend.invented(draft.text, s)) for s in mend.sentences(c.text))
    score -= 0.7 * mend.new_actions(draft.text, c.text)
    score += 2.5 * (grounding(draft.text, c.text) - 0.8)
    if c.logprob is not None:
        score += 1.2 * max(
            -2.5, 1.2 + c.logprob / max(8, words)
        )  # what the model itself finds unlikely is often invented
    score += 1.5 * closeness + 0.6 * follows - 0.4 * len(found)
    score -= 0.8 * bool(set(w.lower() for w in feelings.faux(c.text)))
    score += {"free": 0.25, "mended": 0.1, "composed": 0.0, "draft": 0.0}[c.origin]
    return Judged(c, checks, round(score, 4), tuple(faults))


def kept_share(draft: str, checks: Checks) -> float:
    """Weighted share of the draft's facts that were kept; 1 when it has none."""
    kinds = {f.text: WEIGHT.get(f.kind, 1.0) for f in facts.facts(draft)}
    total = sum(kinds.values())
    return sum(kinds.get(t, 1.0) for t in checks.kept) / total if total else 1.0


def _broken(text: str) -> bool:
    """Cut off in mid-sentence, or saying the same twice."""
    if not re.search(r"[.?!)\"'\u2019\u2026xX]\W*$", text) and not text.islower() and len(text.split()) > 12:
        return True
    parts = [s.strip().lower() for s in re.split(r"[.?!\n]+", text) if len(s.split()) > 3]
    return len(parts) != len(set(parts))


def pick(judged: Sequence[Judged]) -> tuple[Suggestion, ...]:
    """The best that pass: a warm one first, then a firm and a brief one that differ from it.

    The brief one has at most 60% of the warm one's words.
    """
    passed = sorted((j for j in judged if not j.faults), key=lambda j: -j.score)
    warm = _first(passed, lambda j: j.candidate.style == "warm") or _first(passed, lambda j: True)
    if warm is None:
        return ()
    top: Judged = warm
    fuller = _first(passed, lambda j: len(j.checks.missing) < len(top.checks.missing) and _whole(j, top))
    warm = fuller or warm
    chosen: list[tuple[Style, Judged]] = [("warm", warm)]
    room = max(4.0, BRIEF_SHARE * len(warm.candidate.text.split()))
    firm = _first(
        passed,
        lambda j: j.candidate.style in ("firm", "warm") and _differs(j, chosen)
        and len(j.candidate.text.split()) <= len(warm.candidate.text.split()),
    )  # fmt: skip
    if firm:
        chosen.append(("firm", firm))
    brief = _first(passed, lambda j: len(j.candidate.text.split()) <= room and _differs(j, chosen))
    if brief:
        chosen.append(("brief", brief))
    return tuple(Suggestion(s, j.candidate.text, j.checks, j.candidate.origin, j.score) for s, j in chosen)


def _whole(j: Judged, warm: Judged) -> bool:
    """Whether a firmer message may stand first: it keeps more, names a feeling, and is not far behind."""
    return (
        j.candidate.origin in ("free", "mended")
        and j.candidate.style != "brief"
        and bool(feelings.named(j.candidate.text))
        and j.score > warm.score - 2.5
    )


def _first(judged: Sequence[Judged], fits: Callable[[Judged], bool]) -> Judged | None:
    return next((j for j in judged if fits(j)), None)


def _differs(j: Judged, chosen: Sequence[tuple[Style, Judged]]) -> bool:
    mine = set(j.candidate.text.lower().split())
    for _, other in chosen:
        theirs = set(other.candidate.text.lower().split())
        if len(mine & theirs) > 0.8 * len(mine | theirs):
            return False
    return True

"""The order of the stages: verdict, findings, passages, prompts, candidates, checks, result.

The only module that knows it. Every stage takes values and returns a value.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from coach import choose, feelings, heat, mend, soften, tone
from coach import parts as sound_parts
from coach.compose import Voice, compose, from_draft, voice_of
from coach.engines.base import Engine
from coach.library.index import Index
from coach.rewrite import STYLES, candidates_of, follows, moves_for, prompts, read
from coach.types import (
    Candidate,
    EngineInfo,
    Passage,
    Reading,
    Result,
    Seconds,
    Suggestion,
    Utterance,
    Verdict,
)

SafetyCheck = Callable[[str, str], Verdict]  # (text, mode) -> verdict
Embed = Callable[[Sequence[str]], object]
Progress = Callable[[str], None]  # told the stage that begins: reading, looking up, writing, checking

TRIES = 2  # the likeliest messages first; where none passes, some are drawn
HEAT = 0.7  # sampling temperature of the second try
PASSAGES = 3

NOTHING = (
    "I could not find a wording that keeps your meaning and that I would trust you to send. "
    "The guidance below may help you say it in your own words."
)
FINE = "Your draft is already fine: it is calm and clear. Send it as it is."


@dataclass
class Parts:
    """What the stages run on, built once by coach.api."""

    safety: SafetyCheck
    engine: Callable[[], Engine]
    index: Callable[[], Index]
    embed: Callable[[], Callable[[Sequence[str]], object]]
    candidates: int = 3
    seed: int = 7
    examples: Callable[[str], list[tuple[str, str]]] = lambda _: []


@dataclass(frozen=True)
class Own:
    """The draft's own sendable words, read once."""

    kept: list[str]  # mild sentences
    request: str  # as a bare imperative, "" when there is none


class Clock:
    """Adds up wall seconds by stage."""

    def __init__(self) -> None:
        self.start = self.last = time.perf_counter()
        self.spent: dict[str, float] = {}

    def lap(self, stage: str) -> None:
        now = time.perf_counter()
        self.spent[stage] = self.spent.get(stage, 0.0) + now - self.last
        self.last = now

    def seconds(self) -> Seconds:
        return Seconds(
            **{k: round(v, 3) for k, v in self.spent.items()}, total=round(time.perf_counter() - self.start, 3)
        )


def check(text: str, mode: str, parts: Parts) -> Result:
    """The verdict alone."""
    clock = Clock()
    verdict = parts.safety(text, mode)
    clock.lap("safety")
    return Result("check", verdict=verdict, seconds=clock.seconds())


def search(question: str, parts: Parts, k: int = PASSAGES) -> Result:
    """The verdict and the nearest cards."""
    clock = Clock()
    verdict = parts.safety(question, "ask")
    clock.lap("safety")
    passages = look_up(question, parts, k)
    clock.lap("retrieve")
    return Result("search", verdict=verdict, passages=passages, seconds=clock.seconds())


def look_up(text: str, parts: Parts, k: int = PASSAGES) -> tuple[Passage, ...]:
    """The k cards nearest to a text."""
    return parts.index().nearest(parts.embed()([text]), k)


def do_rewrite(u: Utterance, parts: Parts, progress: Progress = lambda _: None) -> Result:
    """A heated draft to calm suggestions, or an honest sentence."""
    clock = Clock()
    # 1. Verdict: danger goes before everything.
    progress("reading")
    verdict = parts.safety(u.text, u.mode)
    findings = tone.find(u.text)
    clock.lap("safety")
    if verdict.stops:
        return Result("rewrite", verdict=verdict, findings=findings, seconds=clock.seconds())
    # 2. Guidance, which also steers what the model is asked.
    progress("looking up")
    passages = look_up(f"{u.relationship}. {u.text}" if u.relationship else u.text, parts)
    moves = moves_for(u.text, passages)
    clock.lap("retrieve")
    # 3. A calm draft, or plain logistics, stays as it is.
    done = Result("rewrite", verdict=verdict, findings=findings, passages=passages)
    if heat.calm(u.text):
        return replace(done, unchanged=True, note=FINE, seconds=clock.seconds())
    # 4. Candidates: free rewrites, and messages composed from what the model read.
    engine = parts.engine()
    own = Own(soften.kept(u.text), soften.request(u.text))
    reading = Reading()
    judged: list[choose.Judged] = []
    suggestions: tuple[Suggestion, ...] = ()
    for n in range(TRIES):
        progress("writing")
        asked = prompts(u, moves, parts.candidates if n else 0, HEAT, [] if engine.tuned else parts.examples(u.text))
        texts = engine.sample(asked, seed=parts.seed + n if parts.seed else 0)
        said = texts.pop(0)[0].text if n else ""
        free = candidates_of(texts, STYLES)
        if n:  # no message passed as it was: the model's reading of the draft is composed from
            reading = filled_in(sound_parts.checked(read(said), u.text), own, free)
        candidates = [*free, *made_from(u, own, free, reading, n)]
        clock.lap("generate")
        # 5. Checks and ranking.
        progress("checking")
        judged += judge_all(u, candidates, moves, parts)
        suggestions = choose.pick(judged)
        # 6. The verdict again, on what is about to be shown.
        suggestions = tuple(s for s in suggestions if not parts.safety(s.text, "draft").stops)
        clock.lap("verify")
        if len(suggestions) >= 2 and suggestions[0].origin in ("free", "mended"):
            break
    if suggestions and not reading.observation:
        taken = sound_parts.checked(sound_parts.taken_from(suggestions[0].text), u.text)
        reading = filled_in(taken, own, [Candidate(suggestions[0].text, "warm", "free")])
    done = replace(done, reading=reading, engine=engine.info, unchanged=False, seconds=clock.seconds())
    if len(suggestions) < 2:
        return replace(done, suggestions=(), note=NOTHING)
    return replace(done, suggestions=suggestions)


def filled_in(r: Reading, own: Own, free: Sequence[Candidate]) -> Reading:
    """The reading, with what it lacks taken from the draft's own mild words and the likeliest message."""
    return replace(
        r,
        observation=r.observation or (own.kept[0].rstrip(".!? ") if own.kept else ""),
        feelings=r.feelings or (tuple(feelings.named(free[0].text))[:2] if free else ()),
        request=r.request or own.request,
    )


def made_from(u: Utterance, own: Own, free: Sequence[Candidate], reading: Reading, seed: int) -> list[Candidate]:
    """What is made of a reading and of the free rewrites: composed, mended and shortened messages."""
    voice = voice_of(u.text, u.channel)
    out = compose(reading, voice, seed=zlib.crc32(u.text.encode()) + seed)
    out += from_draft(own.kept, own.request, reading, voice, seed)
    out += [m for c in free if (m := mended_one(u.text, own.request, c, seed))]
    out += [replace(c, text=s, origin="mended") for c in free if (s := mend.with_sum(u.text, c.text))]
    warm = [c for c in (*free, *out) if c.style == "warm"]
    return out + [replace(c, text=s, style="brief") for c in warm if (s := mend.shortened(c.text))]


def mended_one(draft: str, request: str, c: Candidate, seed: int) -> Candidate | None:
    """A free rewrite without the asks and needs that it invented; None when there are none."""
    text = mend.mended(draft, c.text, request, seed + len(c.text))
    return replace(c, text=text, origin="mended") if text else None


def judge_all(u: Utterance, candidates: Sequence[Candidate], moves: list[str], parts: Parts) -> list[choose.Judged]:
    """Every candidate checked against the draft and scored."""
    if not candidates:
        return []
    draft = choose.Draft(u.text, tuple(u.relationship.split()))
    vectors = parts.embed()([u.text, *(c.text for c in candidates)])
    closeness = [float(v @ vectors[0]) for v in vectors[1:]]  # type: ignore[index]
    return [choose.judge(draft, c, near, follows(c.text, moves)) for c, near in zip(candidates, closeness, strict=True)]


def do_compose(reading: Reading, parts: Parts, seed: int = 0) -> Result:
    """A message from the parts that the writer gives: what happened, feeling, need, ask."""
    clock = Clock()
    whole = ". ".join(p for p in (reading.observation, *reading.feelings, reading.need, reading.request) if p)
    verdict = parts.safety(whole, "draft")
    clock.lap("safety")
    if verdict.stops:
        return Result("compose", verdict=verdict, seconds=clock.seconds())
    passages = look_up(whole, parts)
    clock.lap("retrieve")
    findings = tone.find(reading.observation)
    candidates = compose(reading, Voice(), seed)
    clock.lap("generate")
    draft = choose.Draft(whole)
    judged = [choose.judge(draft, c) for c in candidates]
    # The parts are the writer's own words: length and likeness to them are no faults here.
    judged = [replace(j, faults=tuple(f for f in j.faults if f not in ("copy", "length", "roles"))) for j in judged]
    suggestions = choose.pick(judged)
    clock.lap("verify")
    result = Result(
        "compose", verdict=verdict, reading=reading, findings=findings, passages=passages, seconds=clock.seconds()
    )
    result = replace(result, engine=EngineInfo("grammar", "compose"), suggestions=suggestions)
    return result if suggestions else replace(result, note=NOTHING)

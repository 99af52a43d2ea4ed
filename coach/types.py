"""Frozen values that cross stages. No I/O, no logic beyond trivial properties."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Channel = Literal["text", "email", "note", "spoken"]
Mode = Literal["draft", "received", "ask", "practice"]
Level = Literal["none", "suggest", "serious", "urgent"]
Style = Literal["warm", "firm", "brief", "reflect", "validate", "ask"]
Origin = Literal["free", "mended", "composed", "draft"]

CHANNELS: tuple[Channel, ...] = ("text", "email", "note", "spoken")
MODES: tuple[Mode, ...] = ("draft", "received", "ask", "practice")
LEVELS: tuple[Level, ...] = ("none", "suggest", "serious", "urgent")


@dataclass(frozen=True)
class Utterance:
    """What the user gave: 1 to 2,000 words of text, already checked to be readable."""

    text: str
    relationship: str = ""  # free text, "" when not said
    channel: Channel = "text"
    mode: Mode = "draft"


@dataclass(frozen=True)
class Resource:
    """A place where help is."""

    name: str
    contact: str
    country: str  # ISO 3166 alpha-2, or "*" for anywhere
    source: str  # page that states the contact
    checked: str  # ISO date


@dataclass(frozen=True)
class Verdict:
    """Whether professional help may be warranted, and how urgently."""

    level: Level = "none"
    category: str = "none"
    why: str = ""  # one plain sentence
    stops: bool = False
    resources: tuple[Resource, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()  # code points of the text that show it


@dataclass(frozen=True)
class Finding:
    """A stretch of text that is likely to inflame."""

    start: int  # code points, inclusive
    end: int  # code points, exclusive
    kind: str  # blame, absolute, mind_reading, insult, threat, sarcasm, ...
    why: str  # one plain sentence


@dataclass(frozen=True)
class Passage:
    """A piece of guidance that fits the text."""

    card: str  # card id
    title: str
    text: str
    score: float  # cosine, -1 to 1
    covers: tuple[str, ...] = ()  # seed strategy ids
    source: str = ""
    moves: tuple[str, ...] = ()  # what the card advises doing, see coach.prompt.MOVE_WORDS


@dataclass(frozen=True)
class Fact:
    """Something in a draft that a rewrite must keep."""

    kind: str  # name, amount, date, time, request, boundary
    text: str  # as written
    key: str  # normalised: equal keys are the same fact


@dataclass(frozen=True)
class Reading:
    """What the coach read out of a draft, in the writer's voice to the recipient."""

    observation: str = ""  # one neutral clause, "you came 45 minutes late"
    feelings: tuple[str, ...] = ()
    need: str = ""  # fits after "I need"
    request: str = ""  # fits after "Could you"
    kind: str = ""  # heated, mixed, defensive, coercive, calm; "" when not read


@dataclass(frozen=True)
class Checks:
    """What became of the draft's meaning in one suggestion."""

    kept: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()  # offsets in the suggestion


@dataclass(frozen=True)
class Candidate:
    """One text that might become a suggestion."""

    text: str
    style: Style
    origin: Origin
    logprob: float | None = None  # of the model, natural log; None when it did not come from one


@dataclass(frozen=True)
class Suggestion:
    """A candidate that passed the checks."""

    style: Style
    text: str
    checks: Checks
    origin: Origin = "free"
    score: float = 0.0  # higher is better; comparable within one result only


@dataclass(frozen=True)
class Draw:
    """One completion that an engine sampled."""

    text: str
    logprob: float | None = None  # natural log of its probability under the model; None when not known
    whole: bool = True  # False when it was cut at the prompt's limit


@dataclass(frozen=True)
class Prompt:
    """What an engine is asked: text for the house model, chat for any other."""

    text: str
    chat: tuple[tuple[str, str], ...] = ()  # (role, content)
    n: int = 1  # completions wanted
    temperature: float = 0.0  # 0 is greedy
    max_tokens: int = 120


@dataclass(frozen=True)
class EngineInfo:
    name: str  # llama.cpp, transformers, server, fake
    model: str
    revision: str = ""


@dataclass(frozen=True)
class Citation:
    sentence: int  # 0-based
    card: str


@dataclass(frozen=True)
class Seconds:
    """Wall time of each stage, in seconds."""

    safety: float = 0.0
    retrieve: float = 0.0
    generate: float = 0.0
    verify: float = 0.0
    total: float = 0.0


@dataclass(frozen=True)
class Result:
    """One result for all jobs; None or empty means absent."""

    job: str
    id: str = ""
    verdict: Verdict = field(default_factory=Verdict)
    suggestions: tuple[Suggestion, ...] | None = None  # best first
    reading: Reading | None = None
    findings: tuple[Finding, ...] | None = None
    unchanged: bool | None = None
    passages: tuple[Passage, ...] | None = None
    note: str = ""  # one honest sentence when there is nothing to suggest
    engine: EngineInfo | None = None
    seconds: Seconds = field(default_factory=Seconds)

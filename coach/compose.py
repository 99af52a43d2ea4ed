"""A message composed from its parts: an I statement by a small grammar.

The parts come from the writer, or from the model's reading of a draft. Order, opening and
register vary with the parts, the channel and a seed; nothing is said that is not in the parts.
Source: the I message of Gordon (Parent Effectiveness Training, 1970) and the four parts of
Rosenberg (Nonviolent Communication, 2003): observation, feeling, need, request.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from coach import address
from coach.facts_words import ASK_STARTS
from coach.types import Candidate, Channel, Reading, Style

_PAST = re.compile(
    r"\b(was|were|did|didn't|had|came|forgot|told|said|went|left|took|paid|gave|got|made|missed|broke|sent)\b|ed\b",
    re.I,
)
_NEGATIVE = re.compile(r"^(?:do not|don't|dont|not|never) (?P<rest>.+)$", re.I)
_VERB_FIRST = re.compile(r"^(to|for you to|us to|you to) ", re.I)


@dataclass(frozen=True)
class Voice:
    """How the writer writes."""

    name: str = ""  # whom they address, "" when not by name
    lower: bool = False  # all in lower case
    channel: Channel = "text"


def voice_of(draft: str, channel: Channel) -> Voice:
    """The writer's register as their draft shows it."""
    letters = [c for c in draft if c.isalpha()]
    lower = len(letters) > 12 and sum(c.isupper() for c in letters) / len(letters) < 0.01
    name = address.called(draft)
    written = re.search(rf"\b{re.escape(name)}\b", draft, re.I) if name and name not in address.KIN.split("|") else None
    return Voice(written[0] if written else "", lower, channel)


def sentence(clause: str) -> str:
    """A clause as a sentence: capital first, a stop at the end."""
    clause = clause.strip().rstrip(".")
    if not clause:
        return ""
    return clause[0].upper() + clause[1:] + ("" if clause[-1] in "?!" else ".")


def inside(clause: str) -> str:
    """A clause for the middle of a sentence; names and I keep their capital."""
    first = clause.split(" ", 1)[0]
    if first in (
        "You",
        "Your",
        "The",
        "We",
        "It",
        "There",
        "My",
        "This",
        "Our",
        "A",
        "When",
        "After",
        "In",
        "On",
        "At",
    ):
        return clause[0].lower() + clause[1:]
    return clause


def listed(feelings: tuple[str, ...]) -> str:
    """Feelings as one phrase: "hurt", "hurt and tired"."""
    return " and ".join(feelings[:2])


def ask_for(request: str, rng: random.Random, firm: bool) -> str:
    """A request as a sentence; a negative one as a limit."""
    request = inside(request.strip().rstrip("?."))
    if not request:
        return ""
    if request.split(" ", 1)[0].lower() in ASK_STARTS:
        request = request[0].lower() + request[1:]
    negative = _NEGATIVE.match(request)
    if negative:
        return f"Please don't {negative['rest']}."
    if re.match(r"(stop|leave|keep|let)\b", request, re.I) or firm:
        return f"Please {request}."
    return f"{rng.choice(('Could you', 'Would you', 'Can you'))} {request}?"


def needs(need: str, rng: random.Random) -> str:
    """A need as a sentence."""
    need = inside(need.strip().rstrip("."))
    if not need:
        return ""
    if _VERB_FIRST.match(need):
        return rng.choice((f"I need {need}.", f"What I need is {need}."))
    return rng.choice((f"I need {need}.", f"What I need is {need}.", f"{sentence(need)[:-1]} matters to me."))


def openings(r: Reading, rng: random.Random) -> list[str]:
    """Ways to say what happened and how it feels, as the parts allow."""
    seen, felt = inside(r.observation.strip().rstrip(".")), listed(r.feelings)
    if not felt:
        return [sentence(seen)]
    if not seen:
        return [f"I feel {felt}."]
    past = bool(_PAST.search(seen))
    own = seen.lower().startswith(("i ", "i'", "my "))
    if own:
        return [f"{sentence(seen)} I feel {felt} about it.", f"I feel {felt} that {seen}."]
    out = [f"{sentence(seen)[:-1]}, and I'm {felt}.", f"I'm {felt} that {seen}."]
    if past:
        out += [f"When {seen}, I felt {felt}.", f"I felt {felt} when {seen}."]
    else:
        out += [f"When {seen}, I feel {felt}.", f"{sentence(seen)} I feel {felt} about it."]
    return out


def compose(r: Reading, voice: Voice, seed: int = 0) -> list[Candidate]:
    """Messages from the parts: two warm, one firm, one brief, where the parts reach.

    Empty parts are left out; without what happened, and a feeling or a wish, there is nothing to say.
    """
    rng = random.Random(seed)
    if not (r.observation and (r.feelings or r.request)) and not (r.feelings and r.request):
        return []
    ways = openings(r, rng)
    rng.shuffle(ways)
    own = r.observation.lower().startswith("i ") and r.kind == "defensive"
    sorry = "I'm sorry." if own else ""
    warm = [[w, sorry, needs(r.need, rng), ask_for(r.request, rng, False)] for w in ways[:2]]
    firm = [
        sentence(r.observation),
        sorry or (f"I'm {listed(r.feelings)}." if r.feelings else ""),
        ask_for(r.request, rng, True),
    ]
    # The parts carry the message; the brief one keeps what happened and the request.
    brief = [sentence(r.observation) or ways[0], ask_for(r.request, rng, True) or sorry]
    texts: list[tuple[Style, list[str]]] = [("warm", w) for w in warm] + [("firm", firm), ("brief", brief)]
    out: list[Candidate] = []
    for style, parts in texts:
        text = dress(" ".join(p for p in parts if p), voice, style)
        if text and all(text != c.text for c in out):
            out.append(Candidate(text, style, "composed"))
    return out


def from_draft(kept: list[str], request: str, r: Reading, voice: Voice, seed: int = 0) -> list[Candidate]:
    """Messages that keep the draft's own mild sentences as what happened, and add feeling and ask.

    kept, request: from coach.soften. The reading gives the feeling, and the ask where the draft has none.
    """
    if not kept or not r.feelings:
        return []
    rng = random.Random(seed)
    felt = listed(r.feelings)
    body = " ".join(s if s[-1] in ".!?" else s + "." for s in (k[0].upper() + k[1:] for k in kept))
    wish = request or r.request
    out = []
    for firm in (False, True):
        ask = ask_for(wish, rng, firm) or rng.choice(
            ("Can we talk about it?", "Could we talk about it when you have a moment?")
        )
        need = "" if firm else needs(r.need, rng)
        feel = rng.choice((f"I'm {felt}.", f"I feel {felt} about it.", f"It has left me {felt}."))
        parts = [body, feel, need, ask] if not firm else [sentence(kept[0]), f"I'm {felt}.", ask]
        style_: Style = "firm" if firm else "warm"
        out.append(Candidate(dress(" ".join(p for p in parts if p), voice, style_), style_, "composed"))
    return out


def dress(text: str, voice: Voice, style: Style) -> str:
    """The text in the writer's register, addressed by name where the draft does."""
    if voice.name and style != "brief" and voice.name not in text:
        text = f"{voice.name}, {inside(text)}"
    if voice.lower:
        text = re.sub(r"\bI\b", "i", text)
        text = re.sub(r"(^|[.!?] )([A-Z])(?=[a-z' ])", lambda m: m[1] + m[2].lower(), text)
    return text

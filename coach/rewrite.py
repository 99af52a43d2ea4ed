"""The rewrite job: what to ask the model, and how to read what it says.

Knows the prompt format; knows nothing of engines, checks or ranking.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coach.prompt import MOVE_WORDS, branch, chat, moves_in, prefix
from coach.types import Candidate, Draw, Passage, Prompt, Reading, Style, Utterance

# The styles that the house model was trained on; the brief one is chosen among the firm ones.
STYLES: tuple[Style, ...] = ("warm", "firm")
KINDS = ("heated", "mixed", "defensive", "coercive", "calm", "neutral")

_OWN_FAULT = re.compile(
    r"\b(i (forgot|lied|missed|broke|lost|shouted|yelled|told (her|him|them|everyone)|should(n't)? have|was wrong|messed|did(n't)?)"
    r"|sorry|my fault|so what if i|fine,? i )\b",
    re.I,
)
_FOND = re.compile(r"\b(love you|love that|thank|grateful|appreciate|proud of|best friend|legend)\b", re.I)
_LIMIT = re.compile(
    r"\b(don't|dont|do not|stop|won't|wont|not going to|no more|never again|refuse|i'm done|im done)\b", re.I
)


def moves_for(draft: str, passages: Sequence[Passage], limit: int = 3) -> list[str]:
    """The moves that the nearest cards advise and that this draft can carry, strongest first.

    A move that would put words into the writer's mouth (owning a fault, thanks, a limit) needs
    a sign of it in the draft.
    """
    weight: dict[str, float] = {}
    for rank, p in enumerate(passages[:3]):
        for move in p.moves:
            weight[move] = weight.get(move, 0.0) + max(p.score, 0.0) / (rank + 1)
    needs = {"own_part": _OWN_FAULT, "appreciate": _FOND, "boundary": _LIMIT}
    fit = [m for m in weight if m not in needs or needs[m].search(draft)]
    best = sorted(fit, key=lambda m: -weight[m])[:limit]
    return [m for m in MOVE_WORDS if m in best]


def prompts(
    u: Utterance, moves: list[str], drawn: int, heat: float, examples: Sequence[tuple[str, str]] = ()
) -> list[Prompt]:
    """What the model is asked about a draft; all prompts share the draft as their beginning.

    drawn 0: the likeliest message of each style. drawn above 0: the reading, and so many warm
    messages, drawn at temperature heat.
    """
    words = len(u.text.split())
    room = int(2.2 * (1.4 * words + 12)) + 12  # tokens; a word is seldom over two
    start = prefix(u.relationship or "someone", u.channel, u.text)
    shown = list(examples)
    out = []
    if drawn:
        out.append(
            Prompt(start + branch("read", []), chat(u.relationship, u.channel, u.text, "read", [], []), 1, 0.0, 80)
        )
    for style in STYLES[:1] if drawn else STYLES:
        limit = min(260, room if style == "warm" else max(30, int(room * 0.7)))
        text, talk = start + branch(style, moves), chat(u.relationship, u.channel, u.text, style, moves, shown)
        out.append(Prompt(text, talk, max(1, drawn), heat if drawn else 0.0, limit))
    return out


def read(text: str) -> Reading:
    """The reading as the model wrote it: kind, observation, feelings, need, request, one a line.

    >>> read("heated\\nyou came late\\nhurt, tired\\nmy evenings\\ncall me first").feelings
    ('hurt', 'tired')
    """
    lines = [line.strip() for line in text.strip().split("\n")] + [""] * 5
    kind = lines[0].lower()
    if kind in ("calm", "neutral") or not lines[1]:
        return Reading(kind=kind if kind in ("calm", "neutral") else "")
    feelings = tuple(f.strip() for f in lines[2].split(",") if 0 < len(f.strip()) < 30)[:3]
    return Reading(tidy(lines[1]), feelings, tidy(lines[3]), tidy(lines[4]), kind)


def tidy(clause: str) -> str:
    return clause.strip().rstrip(".!?,; ")


def candidates_of(outputs: Sequence[Sequence[Draw]], styles: Sequence[Style]) -> list[Candidate]:
    """The free rewrites among what the model wrote, doubles left out; the styles go with the outputs in order."""
    seen: set[str] = set()
    out = []
    for style, draws in zip(styles, outputs, strict=False):
        for draw in draws:
            text = draw.text.strip().strip('"').strip()
            if text and draw.whole and text.lower() not in seen and text.split("\n")[0] not in KINDS:
                seen.add(text.lower())
                out.append(Candidate(text, style, "free", draw.logprob))
    return out


def follows(text: str, moves: Sequence[str]) -> float:
    """Share of the wanted moves that a text makes, 0 to 1; 1 when none is wanted."""
    made = set(moves_in(text))
    wanted = [
        m
        for m in moves
        if m
        in (
            "own_part",
            "appreciate",
            "ask_open",
            "one_request",
            "boundary",
            "name_need",
            "validate",
            "own_feeling",
            "time_out",
        )
    ]
    return sum(m in made for m in wanted) / len(wanted) if wanted else 1.0

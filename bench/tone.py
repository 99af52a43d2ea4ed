"""How often the tone rules and the heat model are right: python -m bench.tone

Reads the training and dev rows; never the test rows. Says nothing of the rewrites.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Any

from coach import feelings, heat, tone
from training.rows import load_rows

HOT = ("heated", "mixed", "defensive", "coercive")
CALM = ("calm", "neutral")


def share(texts: Iterable[str], true: Callable[[str], bool]) -> str:
    """Share of the texts of which something is true, and how many there are."""
    answers = [true(t) for t in texts]
    return f"{sum(answers) / len(answers):.3f} ({len(answers)})" if answers else "-"


def drafts(rows: list[dict[str, Any]], kinds: tuple[str, ...]) -> list[str]:
    """The drafts of some kinds."""
    return [r["draft"] for r in rows if r["kind"] in kinds]


def found_of(rows: dict[str, list[dict[str, Any]]], kind: str, split: str) -> str:
    """Share of the drafts of one kind with a finding."""
    return share(drafts(rows[split], (kind,)), lambda t: bool(tone.find(t)))


def main() -> None:
    """Print the table."""
    threshold = heat.model().threshold
    rows = {s: load_rows(s) for s in ("train", "dev")}
    refs = {s: [r[f] for r in rows[s] if r["kind"] in HOT for f in ("message", "direct")] for s in rows}
    lines: list[tuple[str, str, Callable[[str], str]]] = [
        ("hot drafts with a finding", ">= 0.90", lambda s: share(drafts(rows[s], HOT), lambda t: bool(tone.find(t))))
    ]
    for kind in HOT:
        lines.append((f"  {kind}", "", functools.partial(found_of, rows, kind)))
    lines += [
        ("hot drafts not clean", "", lambda s: share(drafts(rows[s], HOT), lambda t: not tone.is_clean(t))),
        ("rewrites clean", ">= 0.99", lambda s: share(refs[s], tone.is_clean)),
        ("rewrites without a finding", "", lambda s: share(refs[s], lambda t: not tone.find(t))),
        ("calm drafts clean", ">= 0.97", lambda s: share(drafts(rows[s], CALM), tone.is_clean)),
        ("calm drafts without a finding", "", lambda s: share(drafts(rows[s], CALM), lambda t: not tone.find(t))),
        ("rewrites with a named feeling", "", lambda s: share(refs[s], lambda t: bool(feelings.named(t)))),
        (
            "hot drafts with a named feeling",
            "",
            lambda s: share(drafts(rows[s], HOT), lambda t: bool(feelings.named(t))),
        ),
        (f"calm drafts left alone (at {threshold})", ">= 0.90", lambda s: share(drafts(rows[s], CALM), heat.calm)),
        (f"hot drafts left alone (at {threshold})", "<= 0.02", lambda s: share(drafts(rows[s], HOT), heat.calm)),
    ]
    print(f"{'':40} {'aim':8} {'train':>14} {'dev':>14}")
    for name, aim, measure in lines:
        print(f"{name:40} {aim:8} {measure('train'):>14} {measure('dev'):>14}")
    print("The heat model has seen the train drafts; python -m training.heat prints their five-fold figures.")


if __name__ == "__main__":
    main()

"""Quality of the best suggestion on held-out drafts: python -m bench.quality [--split dev] [--model house] [--print 50]

Facts kept counts the names, amounts, dates, times and limits that stand both in the draft and in
its hand-written rewrite, so that colour which a person would drop is not asked for.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from coach import choose, facts, feelings, settings, tone
from coach.api import Coach
from coach.types import Fact, Result
from training.rows import load_rows

CALM = ("calm", "neutral")


def needed(row: dict[str, Any]) -> list[Fact]:
    """Facts of the draft that the hand-written rewrite keeps too."""
    kept = set(facts.compare(row["draft"], row["message"]).kept)
    return [f for f in facts.facts(row["draft"]) if f.text in kept]


def measure(rows: list[dict[str, Any]], results: list[Result]) -> dict[str, Any]:
    """The table, as shares between 0 and 1 unless the name says otherwise."""
    count: Counter[str] = Counter()
    kept_facts = all_facts = 0
    lengths, seconds = [], []
    origins: Counter[str] = Counter()
    for row, result in zip(rows, results, strict=True):
        if row["kind"] in CALM:
            count["calm"] += 1
            count["calm left alone"] += bool(result.unchanged)
            continue
        count["heated"] += 1
        count["heated left alone"] += bool(result.unchanged)
        count["stopped"] += result.verdict.stops
        if not result.suggestions:
            count["nothing"] += not result.unchanged and not result.verdict.stops
            continue
        count["answered"] += 1
        best = result.suggestions[0]
        origins[best.origin] += 1
        want = needed(row)
        lost = set(best.checks.missing)
        all_facts += len(want)
        kept_facts += sum(f.text not in lost for f in want)
        count["clean"] += tone.is_clean(best.text)
        count["added"] += bool(best.checks.added)
        count["feeling"] += bool(feelings.named(best.text))
        count["copied"] += choose.copied(row["draft"], best.text) > choose.COPY_LIMIT
        count["three"] += len(result.suggestions) == 3
        lengths.append(len(best.text.split()) / max(1, len(row["draft"].split())))
        seconds.append(result.seconds.total)
    n = max(1, count["answered"])
    return {
        "drafts": len(rows),
        "answered": count["answered"],
        "nothing found": count["nothing"],
        "stopped by the verdict": count["stopped"],
        "facts kept": round(kept_facts / max(1, all_facts), 3),
        "clean": round(count["clean"] / n, 3),
        "facts added": round(count["added"] / n, 3),
        "feeling named": round(count["feeling"] / n, 3),
        "copies of the draft": round(count["copied"] / n, 3),
        "three suggestions": round(count["three"] / n, 3),
        "calm left alone": round(count["calm left alone"] / max(1, count["calm"]), 3),
        "calm drafts": count["calm"],
        "heated left alone": round(count["heated left alone"] / max(1, count["heated"]), 3),
        "best is free": origins["free"],
        "best is mended": origins["mended"],
        "best is composed": origins["composed"],
        "length against draft, median": round(statistics.median(lengths or [0]), 2),
        "seconds, median": round(statistics.median(seconds or [0]), 2),
    }


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--split", default="dev", choices=("dev", "test"))
    p.add_argument("--model", default="house")
    p.add_argument("--limit", type=int, default=0)
    p.add_argument("--print", type=int, default=0, dest="show", help="print so many drafts with their suggestions")
    p.add_argument("--out", type=Path)
    a = p.parse_args()
    rows = load_rows(a.split)
    rows.sort(key=lambda r: sum(r["id"].encode()) * 7919 % 1009)
    if a.limit:
        rows = rows[: a.limit]
    coach = Coach(settings.load(model=a.model))
    results = []
    for n, row in enumerate(rows, 1):
        results.append(coach.rewrite(row["draft"], row["relationship"], row["channel"]))
        print(f"\r{n}/{len(rows)}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    table = measure(rows, results)
    for name, value in table.items():
        print(f"{name:32} {value}")
    for row, result in list(zip(rows, results, strict=True))[: a.show]:
        print(f"\n# {row['id']} {row['kind']} to {row['relationship']}\n  {row['draft']}")
        if result.unchanged:
            print("  = left alone")
        if result.verdict.stops:
            print(f"  = stopped: {result.verdict.category}")
        for s in result.suggestions or ():
            print(f"  [{s.style} {s.origin} {s.score}] {s.text}  (missing {list(s.checks.missing)})")
        if result.reading:
            print("  reading:", result.reading)
    if a.out:
        a.out.write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main()

"""Time and memory of a rewrite: python -m bench.speed [--drafts 12]

Beside it in the same run: the same best-of-n through plain transformers, and one greedy answer.
The machine, seed and n are printed; take the ratios, machines are noisy.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from coach import settings
from coach.api import Coach
from coach.rewrite import prompts
from coach.types import Utterance
from training.rows import load_rows

SEED = 7


def drafts(n: int) -> list[Utterance]:
    """Heated dev drafts of about 40 words."""
    rows = [r for r in load_rows("dev") if r["kind"] == "heated" and 30 <= len(r["draft"].split()) <= 50]
    return [Utterance(r["draft"], r["relationship"], r["channel"]) for r in rows[:n]]


def timed(job: Any) -> float:
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--drafts", type=int, default=12)
    p.add_argument("--against", type=int, default=2, help="drafts that plain transformers is timed on; 0 leaves it out")
    p.add_argument("--out", type=Path)
    a = p.parse_args()
    s = settings.load(seed=SEED)
    coach = Coach(s)
    texts = drafts(a.drafts)
    load = timed(coach.warm_up)
    coach.rewrite(texts[0].text)
    stages: dict[str, list[float]] = {}
    for u in texts:
        seconds = coach.rewrite(u.text, u.relationship, u.channel).seconds
        for name in ("safety", "retrieve", "generate", "verify", "total"):
            stages.setdefault(name, []).append(getattr(seconds, name))
    table: dict[str, Any] = {
        "machine": f"{platform.processor() or platform.machine()}, {os.cpu_count()} processors",
        "drafts": len(texts),
        "seed": SEED,
        "load, s": round(load, 2),
        **{f"{name}, median s": round(statistics.median(v), 3) for name, v in stages.items()},
        "peak resident memory, MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    engine = coach.parts.engine()
    greedy = []
    for u in texts:
        first = prompts(u, [], s.candidates, 0.7)[1]
        greedy.append(timed(lambda p=first: engine.sample([p], SEED)))
    table["one greedy answer, median s"] = round(statistics.median(greedy), 3)
    table["rewrite / greedy answer"] = round(table["total, median s"] / table["one greedy answer, median s"], 2)
    cold = []
    for _ in range(2):
        command = [sys.executable, "-m", "coach", "rewrite", "--json", texts[0].text]
        cold.append(timed(lambda c=command: subprocess.run(c, check=True, capture_output=True)))
    table["cold coach rewrite, s"] = round(min(cold), 2)
    if a.against:
        from coach import engines

        plain = engines.make(replace(s, engine="transformers"))
        ours, theirs = [], []
        for u in texts[: a.against]:
            asked = prompts(u, [], s.candidates, 0.7)
            ours.append(timed(lambda q=asked: engine.sample(q, SEED)))
            theirs.append(timed(lambda q=asked: plain.sample(q, SEED)))
        table["same prompts through transformers / ours"] = round(
            statistics.median(theirs) / statistics.median(ours), 2
        )
    for name, value in table.items():
        print(f"{name:44} {value}")
    if a.out:
        a.out.write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main()

"""Pairs of draft and rewrite that are nearest to a draft, for models that were not trained on ours."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from coach.library.embed import Embedder
from coach.settings import ROOT

FOLDER = ROOT / "training" / "rewrites"
POOL = 400  # pairs that are embedded; the first use pays for them
SHOWN = 4


class Examples:
    """A pool of training pairs and their vectors."""

    def __init__(self, embed: Embedder) -> None:
        held: set[str] = set()
        for ids in json.loads((FOLDER.parent / "split.json").read_text(encoding="utf-8")).values():
            held |= set(ids)
        rows: list[dict[str, Any]] = []
        for file in sorted(FOLDER.glob("*.jsonl")):
            for line in file.read_text(encoding="utf-8").splitlines():
                row = json.loads(line)
                if row["id"] not in held and row["kind"] not in ("calm", "neutral") and len(row["draft"].split()) < 60:
                    rows.append(row)
        self._rows = rows[:: max(1, len(rows) // POOL)]
        self._embed = embed
        self._vectors = embed([r["draft"] for r in self._rows])

    def nearest(self, draft: str) -> Sequence[tuple[str, str]]:
        """(draft, rewrite) pairs, the nearest last, where a model looks most."""
        near = (self._vectors @ self._embed([draft])[0]).argsort()[-SHOWN:]
        return [(self._rows[i]["draft"], self._rows[i]["message"]) for i in near]

"""The rewrite rows of one split. The split is by id and was drawn once; see README.md here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent


def load_rows(split: str) -> list[dict[str, Any]]:
    """Rows of "train", "dev" or "test"; rows that the split does not name are training data."""
    held = json.loads((HERE / "split.json").read_text())
    named = {i: s for s, ids in held.items() for i in ids}
    rows = []
    for file in sorted((HERE / "rewrites").glob("*.jsonl")):
        for line in file.read_text().splitlines():
            row = json.loads(line)
            if named.get(row["id"], "train") == split:
                rows.append(row)
    return rows

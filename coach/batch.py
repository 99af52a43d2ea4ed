"""Many jobs on one load of the models: JSON lines in, JSON lines out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from coach.api import Coach
from coach.errors import BAD_INPUT, ENGINE_FAILED, CoachError
from coach.report import to_json
from coach.types import MODES, Result

FIELDS = {"rewrite": "draft", "check": "text", "search": "question", "compose": "happened"}


def run(job: str, lines: Iterable[str], coach: Coach) -> Iterator[dict[str, Any]]:
    """One object for each line; a line that fails gives an error object, and the rest go on.

    Raises CoachError for an unknown job.
    """
    if job not in FIELDS:
        raise CoachError(f"Unknown batch job {job!r}.", f"Jobs: {', '.join(FIELDS)}.")
    for n, line in enumerate(lines, 1):
        if not line.strip():
            continue
        row: Any = {}
        try:
            try:
                row = json.loads(line)
            except ValueError as e:
                raise CoachError(f"Line {n} is not JSON.", "One JSON object a line.") from e
            if not isinstance(row, dict):
                raise CoachError(f"Line {n} is not an object.", "One JSON object a line.")
            result = to_json(_one(job, row, coach))
            result["id"] = row.get("id", str(n))
            yield result
        except CoachError as e:
            name = row.get("id", str(n)) if isinstance(row, dict) else str(n)
            yield {"id": name, "job": job, "error": {"message": e.message, "hint": e.hint, "code": e.code}}
        except Exception as e:  # a fault of ours on one line; the rest go on
            name = row.get("id", str(n)) if isinstance(row, dict) else str(n)
            fault = {
                "message": f"This line failed: {type(e).__name__}.",
                "hint": "Run: coach doctor",
                "code": ENGINE_FAILED,
            }
            yield {"id": name, "job": job, "error": fault}


def _one(job: str, row: dict[str, Any], coach: Coach) -> Result:
    def text(name: str, needed: bool = False) -> str:
        value = row.get(name, "")
        if value is None:
            value = ""
        if not isinstance(value, str) or (needed and name not in row):
            raise CoachError(f"The field {name!r} must be text.", f"A {job} line needs {FIELDS[job]!r}.", BAD_INPUT)
        return value

    main = text(FIELDS[job], needed=True)
    jobs: dict[str, Callable[[], Result]] = {
        "rewrite": lambda: coach.rewrite(main, text("relationship"), text("channel") or "text"),
        "check": lambda: coach.check(main, text("mode") if text("mode") in MODES else "draft"),
        "search": lambda: coach.search(main),
        "compose": lambda: coach.compose(main, text("feeling"), text("need"), text("ask")),
    }
    return jobs[job]()

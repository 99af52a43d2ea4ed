"""A conversation coach that runs on your own machine.

Importing this package loads no model and no heavy library. It switches off what
dependencies would send to their makers, which has to happen before they load.
"""

from __future__ import annotations

from coach import quiet as _quiet
from coach.api import Coach, check, compose, rewrite, search
from coach.errors import CoachError
from coach.settings import Settings
from coach.types import Finding, Result, Suggestion, Verdict

_quiet.hush()

__all__ = [
    "Coach",
    "CoachError",
    "Finding",
    "Result",
    "Settings",
    "Suggestion",
    "Verdict",
    "check",
    "compose",
    "rewrite",
    "search",
]

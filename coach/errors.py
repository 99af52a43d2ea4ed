"""The one error that is meant for the user: raised low, shown once."""

from __future__ import annotations

BAD_INPUT = 2
MISSING = 3
ENGINE_FAILED = 4


class CoachError(Exception):
    """Something the user can mend.

    message says what is wrong, hint says what to do about it, and code is the
    exit code of the command line: 2 bad input or usage, 3 a model or the index
    is missing or damaged, 4 the engine failed.
    """

    def __init__(self, message: str, hint: str = "", code: int = BAD_INPUT) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code

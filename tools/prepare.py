"""Fetch the weights, build the house model and the index, unless all of that is done."""

from __future__ import annotations

import sys

from coach import settings
from coach.api import pull_models, rebuild_library
from coach.errors import CoachError


def say(text: str) -> None:
    print(text, flush=True)


def main() -> int:
    try:
        s = settings.load()
        if not (s.index / "manifest.json").is_file() or not _ready(s):
            pull_models(s, say)
            if not _indexed(s):
                rebuild_library(s, say)
    except CoachError as e:
        say(f"{e.message}\n{e.hint}")
        return e.code
    except OSError as e:
        say(f"{e.strerror or e}: {e.filename or ''}\nCheck the disk space and the rights of that folder.")
        return 3
    except KeyboardInterrupt:
        say("Stopped. Run make again: it goes on where it stopped.")
        return 130
    return 0


def _ready(s: settings.Settings) -> bool:
    """Whether everything is there, without reading it all: each part checks itself again when it loads."""
    from coach import house, weights
    from coach.library.embed import FAST, MODEL

    try:
        weights.require(s.weights, MODEL, deep=False)
        weights.require(s.weights, house.BASE, deep=False)
        home = house.folder(s)
    except CoachError:
        return False
    return (home / "manifest.json").is_file() and (s.weights / FAST / "made-from").is_file() and _indexed(s)


def _indexed(s: settings.Settings) -> bool:
    from coach.library import load

    try:
        load(s.index, s.knowledge)
    except CoachError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())

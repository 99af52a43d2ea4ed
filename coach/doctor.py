"""coach doctor: what is installed, which engine, what is wrong and how to mend it."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
from collections.abc import Callable

from coach import house, settings, weights
from coach.errors import CoachError

PACKAGES = ("xllamacpp", "openvino", "transformers", "sentence-transformers", "faiss-cpu", "gradio", "torch")
FREE_NEEDED = 2.5e9  # bytes that the first build takes at most


def run(tell: Callable[[str], None]) -> bool:
    """Print the state of everything; True when a rewrite can run."""
    well = True
    s = settings.load()
    tell(f"Python {platform.python_version()} on {platform.system()} {platform.machine()}, {os.cpu_count()} processors")
    for name in PACKAGES:
        try:
            tell(f"ok    {name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            well = False
            tell(f"wrong {name} is not installed. Run: make run")

    def look(what: str, check: Callable[[], object]) -> None:
        nonlocal well
        try:
            check()
            tell(f"ok    {what}")
        except CoachError as e:
            well = False
            tell(f"wrong {what}: {e.message} {e.hint}")

    from coach import library
    from coach.library.embed import MODEL, QueryEmbedder

    look("sentence encoder weights", lambda: weights.require(s.weights, MODEL))
    look("sentence encoder", lambda: QueryEmbedder(s.weights))
    look(f"library index in {s.index}", lambda: library.load(s.index, s.knowledge))
    if s.model == "house":
        look(f"house model {house.revision()}, engine {s.engine}", lambda: house.require(s))
    else:
        tell(f"      model in use: {s.model}, engine {s.engine}")
    place = s.home if s.home.exists() else s.home.parent
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    tell(f"{'ok   ' if free > FREE_NEEDED else 'note '} {free / 1e9:.1f} GB free where {s.home} is")
    return well

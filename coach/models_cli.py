"""coach models: list, pull, use and export."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

from coach import house, merge, settings, weights
from coach.api import pull_models
from coach.errors import CoachError
from coach.settings import Settings


def run(a: argparse.Namespace, say: Callable[[str], None]) -> None:
    """Carry out one action.

    Raises CoachError when it cannot be done.
    """
    s = settings.load()
    if a.action == "list":
        listing(s)
    elif a.action == "pull":
        say(f"The house model is ready in {pull_models(s, say, a.source)}")
    elif a.action == "use":
        use(s, a.name or "", say)
    else:
        export(s, Path(a.name or "house.gguf"), say)


def listing(s: Settings) -> None:
    """Every known set of weights, where it comes from, and whether it is here."""
    for w in weights.manifest().values():
        try:
            weights.require(s.weights, w.name, deep=False)
            state = "here"
        except CoachError:
            state = "not here"
        print(f"{w.name}\t{state}\t{w.size / 1e6:.0f} MB\t{w.licence}\t{w.source}")
        for f in w.files:
            if f.size > 1e6:
                print(f"    {s.weights / w.name / f.path}  sha256 {f.sha256}")
    try:
        house.require(s)
        state = f"ready in {house.folder(s)}"
    except CoachError as e:
        state = e.message
    print(f"house\t{state}")
    print(f"in use\t{s.model} ({s.engine})")


def use(s: Settings, name: str, say: Callable[[str], None]) -> None:
    """Make a model the default, in COACH_HOME/settings.toml."""
    if not name:
        raise CoachError(
            "Which model?", "coach models use house, or a folder, a .gguf file, a Hugging Face id, or a URL."
        )
    file = s.home / "settings.toml"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    kept = [line for line in lines if not line.replace(" ", "").startswith("model=")]
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    with weights.written_whole(file) as temporary:
        temporary.write_text("\n".join([*kept, f'model = "{quoted}"']) + "\n", encoding="utf-8")
    say(f"The coach now uses {name}.")


def export(s: Settings, target: Path, say: Callable[[str], None]) -> None:
    """Write the merged house model as one GGUF file, for llama.cpp or Ollama."""
    if target.suffix != ".gguf":
        raise CoachError("The file to export to must end in .gguf.", "coach models export house.gguf")
    base = weights.require(s.weights, house.BASE) / house.BASE_FILE
    with tempfile.TemporaryDirectory(dir=target.resolve().parent) as work:
        made = Path(work) / "house.gguf"
        merge.merge(base, house.ADAPTER, made, f"Conversation Coach {house.revision()}", say)
        made.replace(target)
    say(f"Wrote {target}, {target.stat().st_size / 1e6:.0f} MB. Its prompt format is in docs/prompt.md.")

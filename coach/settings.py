"""One frozen Settings: defaults < file < environment < flag. An unknown key is an error."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from coach.errors import CoachError

ROOT = Path(__file__).resolve().parent.parent


def default_home() -> Path:
    """Where weights, and whatever the user keeps, live: COACH_HOME or the usual data folder."""
    if os.environ.get("COACH_HOME"):
        return Path(os.environ["COACH_HOME"]).expanduser()
    data = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(data) / "coach"


@dataclass(frozen=True)
class Settings:
    """How the coach runs. Every field may be set in settings.toml, as COACH_<NAME>, or by a flag."""

    home: Path = Path()  # COACH_HOME; filled in by load()
    index: Path = ROOT / "index"  # the built index of the shipped library
    knowledge: Path = ROOT / "knowledge"
    model: str = "house"  # house, a folder, a .gguf file, a Hugging Face id, or an http URL
    engine: str = "auto"  # auto, llama, transformers, server
    allow_host: str = "127.0.0.1"  # hosts a model server may be on, comma separated
    country: str = ""  # ISO code for help resources; "" takes the system locale's
    threads: int = 0  # processor threads for the model; 0 takes all
    candidates: int = 3  # warm messages drawn when the likeliest one does not pass
    seed: int = 7  # of the sampling; 0 draws anew each time

    @property
    def weights(self) -> Path:
        """Folder of downloaded and merged weights."""
        return self.home / "weights"


def _cast(name: str, value: Any, default: Any, origin: str) -> Any:
    try:
        if isinstance(default, Path):
            return Path(str(value)).expanduser()
        if isinstance(default, int):
            if int(value) < (1 if name == "candidates" else 0):
                raise CoachError(
                    f"The setting {name} in {origin} is {value!r}, which is too small.", "Give a larger number."
                )
            return int(value)
        return str(value)
    except ValueError as e:
        raise CoachError(
            f"The setting {name} in {origin} is {value!r}, which is not a number.", "Give a whole number."
        ) from e


def load(**flags: Any) -> Settings:
    """Settings from defaults, COACH_HOME/settings.toml, the environment and flags, in rising order.

    Raises CoachError for an unknown key or an unreadable file.
    """
    known = {f.name: f.default for f in fields(Settings)}
    home = default_home()
    values: dict[str, Any] = {"home": home}
    file = home / "settings.toml"
    if file.is_file():
        try:
            stored = tomllib.loads(file.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as e:
            raise CoachError(f"The settings file {file} cannot be read: {e}", "Mend or remove it.") from e
        for name, value in stored.items():
            if name not in known or name == "home":
                raise CoachError(f"Unknown setting {name!r} in {file}.", f"Known settings: {', '.join(known)}.")
            values[name] = _cast(name, value, known[name], str(file))
    for name, default in known.items():
        if name != "home" and (found := os.environ.get(f"COACH_{name.upper()}")):
            values[name] = _cast(name, found, default, "the environment")
    for name, value in flags.items():
        if name not in known:
            raise CoachError(f"Unknown setting {name!r}.", f"Known settings: {', '.join(known)}.")
        if value is not None:
            values[name] = _cast(name, value, known[name], "the call")
    return replace(Settings(), **values)

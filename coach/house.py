"""The house model as this machine runs it: the base file, and our adapter in llama.cpp's form.

Builds weights/house-<revision>/ and refuses it when the file is not what its manifest, written
last, says.
"""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

from coach import merge, weights
from coach.errors import MISSING, CoachError
from coach.settings import ROOT, Settings

ADAPTER = ROOT / "models" / "house"
ADAPTER_FILE = "adapter.gguf"
FORMAT = 2  # of the adapter file that build() writes
BASE = "qwen2.5-coder-1.5b-instruct"
BASE_FILE = "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"


def revision() -> str:
    """First twelve digits of the adapter's SHA-256.

    Raises CoachError when the adapter is missing.
    """
    file = ADAPTER / "adapter_model.safetensors"
    if not file.is_file():
        raise CoachError("The house model's adapter is missing.", f"Restore {file} from the project.", MISSING)
    return weights.sha256(file)[:12]


def folder(settings: Settings) -> Path:
    return settings.weights / f"house-{revision()}"


def require(settings: Settings) -> tuple[Path, Path]:
    """(base file, adapter file) of the house model, both checked by SHA-256.

    Raises CoachError (exit code 3) when one is missing, half-built or damaged.
    """
    base = weights.require(settings.weights, BASE) / BASE_FILE
    home = folder(settings)
    listed, file = home / "manifest.json", home / ADAPTER_FILE
    mend = "Run: coach models pull"
    if not listed.is_file():
        raise CoachError("The house model is not built yet.", mend, MISSING)
    try:
        made = json.loads(listed.read_text(encoding="utf-8"))
        digest = made["sha256"] if made["format"] == FORMAT else ""
    except (ValueError, KeyError, TypeError) as e:
        raise CoachError("The house model's manifest is damaged.", mend, MISSING) from e
    if not file.is_file() or weights.sha256(file) != digest:
        raise CoachError(f"The house model is damaged: {file.name} is not what it should be.", mend, MISSING)
    return base, file


def build(settings: Settings, say: Callable[[str], None]) -> Path:
    """Write the adapter in llama.cpp's form unless that was done; the manifest comes last.

    Raises CoachError when the base weights are missing or the disk is full.
    """
    with contextlib.suppress(CoachError):
        require(settings)
        return folder(settings)
    weights.require(settings.weights, BASE)
    home = folder(settings)
    (home / "manifest.json").unlink(missing_ok=True)
    say("Building the house model")
    target = home / ADAPTER_FILE
    merge.adapter_to_gguf(ADAPTER, target, f"Conversation Coach {revision()}")
    with weights.written_whole(home / "manifest.json") as temporary:
        temporary.write_text(
            json.dumps({"format": FORMAT, "revision": revision(), "base": BASE, "sha256": weights.sha256(target)})
        )
    for old in settings.weights.glob("house-*"):
        if old != home:
            shutil.rmtree(old, ignore_errors=True)
    return home

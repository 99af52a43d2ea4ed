"""The house model as this machine runs it: base + adapter, merged once and kept.

Builds weights/house-<revision>/ (a GGUF and the OpenVINO model made from it) and refuses it
when any file is not what its manifest, written last, says.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

from coach import merge, weights
from coach.errors import MISSING, CoachError
from coach.settings import ROOT, Settings

ADAPTER = ROOT / "models" / "house"
BASE = "qwen2.5-coder-0.5b-instruct"
BASE_FILE = "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf"


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


def require(settings: Settings) -> Path:
    """The merged model's folder, every file checked against its manifest.

    Raises CoachError (exit code 3) when it is missing, half-built or damaged.
    """
    home = folder(settings)
    listed = home / "manifest.json"
    mend = "Run: coach models pull"
    if not listed.is_file():
        raise CoachError("The house model is not built yet.", mend, MISSING)
    try:
        files = json.loads(listed.read_text(encoding="utf-8"))["files"]
        for name, (size, digest) in files.items():
            path = home / name
            if not path.is_file() or path.stat().st_size != size or weights.sha256(path) != digest:
                raise CoachError(f"The house model is damaged: {name} is not what it should be.", mend, MISSING)
    except (ValueError, KeyError, TypeError) as e:
        raise CoachError("The house model's manifest is damaged.", mend, MISSING) from e
    return home


def build(settings: Settings, say: Callable[[str], None]) -> Path:
    """Merge and convert unless that was done; the manifest comes last.

    Raises CoachError when the base weights are missing or the disk is full.
    """
    try:
        return require(settings)
    except CoachError:
        pass
    home = folder(settings)
    base = weights.require(settings.weights, BASE) / BASE_FILE
    (home / "manifest.json").unlink(missing_ok=True)
    say("Building the house model (once, about a minute)")
    target = home / "house.gguf"
    merge.merge(base, ADAPTER, target, f"Conversation Coach {revision()}", say)
    say("  converting for fast start")
    from coach.engines import convert

    convert.gguf_to_openvino(target, home)
    files = {p.name: [p.stat().st_size, weights.sha256(p)] for p in sorted(home.iterdir()) if p.name in convert.KEPT}
    with weights.written_whole(home / "manifest.json") as temporary:
        temporary.write_text(json.dumps({"revision": revision(), "base": BASE, "files": files}, indent=1))
    for old in settings.weights.glob("house-*"):
        if old != home:
            shutil.rmtree(old, ignore_errors=True)
    return home

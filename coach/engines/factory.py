"""Names become engines here and nowhere else."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlparse

from coach import house
from coach.engines.base import Engine
from coach.errors import MISSING, CoachError
from coach.settings import Settings


def make(settings: Settings) -> Engine:
    """The engine that the settings name.

    Raises CoachError when the model is missing, damaged, of an unknown kind, or on a host
    that is not allowed.
    """
    name, wanted = settings.model, settings.engine
    if wanted not in ("auto", "openvino", "transformers", "server"):
        raise CoachError(f"Unknown engine {wanted!r}.", "Use auto, openvino, transformers or server.")
    if name.startswith(("http://", "https://")):
        from coach.engines.server import ServerEngine

        host = urlparse(name).hostname or ""
        if host not in settings.allow_host.split(","):
            raise CoachError(
                f"The model server {host} is not on a host that you allow.",
                f"If your drafts may go there, set COACH_ALLOW_HOST={host}.",
            )
        return ServerEngine(name)
    if name == "house" and wanted in ("auto", "openvino"):
        from coach.engines.openvino import OpenVinoEngine

        return OpenVinoEngine(house.require(settings), "house", house.revision(), True, settings.threads)
    if name == "house":
        from coach.engines.transformers_ import TransformersEngine, load_gguf
        from coach.weights import require

        base = require(settings.weights, house.BASE) / house.BASE_FILE
        return TransformersEngine(*load_gguf(base, house.ADAPTER), "house", house.revision(), True)
    path = Path(name).expanduser()
    if path.suffix == ".gguf":
        return _gguf(path, settings)
    if (path / "openvino_model.xml").is_file():
        from coach.engines.openvino import OpenVinoEngine

        return OpenVinoEngine(path, path.name, "", False, settings.threads)
    from coach.engines.transformers_ import TransformersEngine, load

    return TransformersEngine(*load(name), path.name if path.is_dir() else name, "", False)


def _gguf(path: Path, settings: Settings) -> Engine:
    """A GGUF file of the user's, converted once and kept beside the weights."""
    if not path.is_file():
        raise CoachError(f"There is no file {path}.", "Give the path of a .gguf file.", MISSING)
    import shutil

    from coach import weights
    from coach.engines import convert
    from coach.engines.openvino import OpenVinoEngine

    home = settings.weights / f"gguf-{weights.sha256(path)[:12]}"
    if not (home / "ready").is_file():
        home.mkdir(parents=True, exist_ok=True)
        copy = home / "model.gguf"
        shutil.copyfile(path, copy)
        convert.gguf_to_openvino(copy, home)
        (home / "ready").touch()
    return OpenVinoEngine(home, path.name, home.name[5:], False, settings.threads)

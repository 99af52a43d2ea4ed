"""Names become engines here and nowhere else."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlparse

from coach import house, weights
from coach.engines.base import Engine
from coach.errors import MISSING, CoachError
from coach.settings import Settings


def make(settings: Settings) -> Engine:
    """The engine that the settings name.

    Raises CoachError when the model is missing, damaged, of an unknown kind, or on a host
    that is not allowed.
    """
    name, wanted = settings.model, settings.engine
    if wanted not in ("auto", "llama", "transformers", "server"):
        raise CoachError(f"Unknown engine {wanted!r}.", "Use auto, llama, transformers or server.")
    if name.startswith(("http://", "https://")):
        from coach.engines.server import ServerEngine

        host = urlparse(name).hostname or ""
        if host not in settings.allow_host.split(","):
            raise CoachError(
                f"The model server {host} is not on a host that you allow.",
                f"If your drafts may go there, set COACH_ALLOW_HOST={host}.",
            )
        return ServerEngine(name)
    if name == "house" and wanted in ("auto", "llama"):
        from coach.engines.llama import LlamaEngine

        base, adapter = house.require(settings)
        return LlamaEngine(base, "house", house.revision(), True, adapter, settings.threads)
    if name == "house":
        from coach.engines.transformers_ import TransformersEngine, load_gguf

        base = weights.require(settings.weights, house.BASE) / house.BASE_FILE
        return TransformersEngine(*load_gguf(base, house.ADAPTER), "house", house.revision(), True)
    path = Path(name).expanduser()
    if path.suffix == ".gguf":
        from coach.engines.llama import LlamaEngine

        if not path.is_file():
            raise CoachError(f"There is no file {path}.", "Give the path of a .gguf file.", MISSING)
        return LlamaEngine(path, path.name, weights.sha256(path)[:12], False, None, settings.threads)
    from coach.engines.transformers_ import TransformersEngine, load

    return TransformersEngine(*load(name), path.name if path.is_dir() else name, "", False)

"""One-off conversions into OpenVINO's form, so that later starts are short."""

from __future__ import annotations

from pathlib import Path

from coach.errors import MISSING, CoachError

# What a folder must hold for the engine to load it.
KEPT = tuple(f"openvino_{part}.{kind}" for part in ("model", "tokenizer", "detokenizer") for kind in ("xml", "bin"))


def gguf_to_openvino(gguf: Path, home: Path) -> None:
    """Convert gguf into the files of KEPT in home, and remove it.

    Raises CoachError when the conversion fails, a full disk included.
    """
    import openvino_genai

    try:
        pipe = openvino_genai.LLMPipeline(str(gguf), "CPU", enable_save_ov_model=True)
        del pipe
    except RuntimeError as e:
        raise CoachError(
            f"The model could not be converted: {str(e).splitlines()[0]}", "Check the free disk space.", MISSING
        ) from e
    finally:
        gguf.unlink(missing_ok=True)
    if not all((home / name).is_file() for name in KEPT):
        raise CoachError(
            "The model was not converted completely.", "Check the free disk space, then run: coach models pull", MISSING
        )

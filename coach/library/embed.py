"""Text to vectors with MiniLM.

Building the library uses sentence-transformers. A query uses the same weights through
OpenVINO, which needs no torch: 0.2 s to load instead of 6 s. A test holds the two together.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from coach import weights
from coach.errors import MISSING, CoachError
from coach.weights import Say

MODEL = "all-minilm-l6-v2"
FAST = "minilm-openvino"  # folder of the converted encoder, below the weights folder
DIMENSION = 384
MAX_TOKENS = 256


class Embedder(Protocol):
    """Texts to unit vectors, float32 of shape (n, DIMENSION)."""

    def __call__(self, texts: Sequence[str]) -> Any: ...


def builder(home: Path) -> Embedder:
    """The encoder through sentence-transformers, for building an index.

    Raises CoachError when the weights are missing or damaged.
    """
    folder = weights.require(home, MODEL)
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)

    def embed(texts: Sequence[str]) -> Any:
        return model.encode(list(texts), normalize_embeddings=True, convert_to_numpy=True, show_progress_bar=False)

    return embed


def convert(home: Path, say: Say) -> None:
    """Make the OpenVINO form of the encoder, unless it is there.

    Raises CoachError when the weights are missing or the disk is full.
    """
    target = home / FAST
    stamp = target / "made-from"
    pinned = next(f.sha256 for f in weights.manifest()[MODEL].files if f.path == "model.safetensors")
    if stamp.is_file() and stamp.read_text() == pinned and (target / "encoder.bin").is_file():
        return
    folder = weights.require(home, MODEL)
    say("Preparing the sentence encoder (once)")
    import openvino
    import torch
    from transformers import AutoModel

    model = AutoModel.from_pretrained(folder, local_files_only=True).eval()
    example = {k: torch.ones(2, 8, dtype=torch.int64) for k in ("input_ids", "attention_mask", "token_type_ids")}
    with torch.no_grad():
        converted = openvino.convert_model(model, example_input=example)
    target.mkdir(parents=True, exist_ok=True)
    stamp.unlink(missing_ok=True)
    try:
        openvino.save_model(converted, target / "encoder.xml", compress_to_fp16=False)
    except RuntimeError as e:
        raise CoachError(
            "The sentence encoder could not be written.", f"Free some space where {target} is.", MISSING
        ) from e
    with weights.written_whole(stamp) as temporary:
        temporary.write_text(pinned)


class QueryEmbedder:
    """The encoder through OpenVINO: mean of the last layer over the text's tokens, made unit length."""

    def __init__(self, home: Path) -> None:
        import openvino
        from tokenizers import Tokenizer

        self._lock = threading.Lock()
        folder = home / FAST
        if not (folder / "made-from").is_file():
            raise CoachError("The sentence encoder is not ready.", "Run: coach models pull", MISSING)
        weights.require(home, MODEL, deep=False)
        self._tokenizer = Tokenizer.from_file(str(home / MODEL / "tokenizer.json"))
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._tokenizer.enable_padding()
        try:
            self._model = openvino.Core().compile_model(folder / "encoder.xml", "CPU")
        except RuntimeError as e:
            raise CoachError(
                "The sentence encoder is damaged.", f"Remove {folder} and run: coach models pull", MISSING
            ) from e

    def __call__(self, texts: Sequence[str]) -> Any:
        import numpy as np

        encoded = self._tokenizer.encode_batch(list(texts))
        ids = np.array([e.ids for e in encoded], dtype=np.int64)
        mask = np.array([e.attention_mask for e in encoded], dtype=np.int64)
        with self._lock:  # a compiled model answers one call at a time
            hidden = self._model({"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)})[
                0
            ].copy()
        weight = mask[:, :, None].astype(np.float32)
        mean = (hidden * weight).sum(1) / weight.sum(1)
        return mean / np.linalg.norm(mean, axis=1, keepdims=True)

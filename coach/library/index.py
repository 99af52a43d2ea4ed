"""The index: one vector for each card's text and each of its questions, in FAISS.

A folder holds cards.faiss, rows.json and, written last, manifest.json, which says what the
index was made of. Loading refuses any mismatch. Knows nothing of how texts become vectors.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from coach import weights
from coach.errors import MISSING, CoachError
from coach.library.cards import Card, fingerprint, read_cards
from coach.library.embed import DIMENSION, MODEL, Embedder
from coach.types import Passage

FORMAT = 1
MEND = "Run: coach library rebuild"


def rebuild(knowledge: Path, folder: Path, embed: Embedder, model: str = MODEL) -> int:
    """Embed every card and write the index; returns the number of cards.

    Raises CoachError when a card is not well formed or the disk is full; an old
    index stays unusable rather than half-replaced.
    """
    import faiss
    import numpy as np

    cards = read_cards(knowledge)
    texts, owners = [], []
    for n, card in enumerate(cards):
        for text in (f"{card.title}. {card.summary}", card.title + ". " + " ".join(card.topics), *card.questions):
            texts.append(text)
            owners.append(n)
    vectors = np.ascontiguousarray(embed(texts), dtype=np.float32)
    index = faiss.IndexFlatIP(DIMENSION)
    index.add(vectors)
    (folder / "manifest.json").unlink(missing_ok=True)
    rows = {"owners": owners, "cards": [asdict(c) for c in cards]}
    with weights.written_whole(folder / "cards.faiss") as temporary:
        temporary.write_bytes(faiss.serialize_index(index).tobytes())
    with weights.written_whole(folder / "rows.json") as temporary:
        temporary.write_text(json.dumps(rows), encoding="utf-8")
    manifest = {
        "format": FORMAT,
        "model": model,
        "weights": next(f.sha256 for f in weights.manifest()[MODEL].files if f.path == "model.safetensors"),
        "dimension": DIMENSION,
        "metric": "cosine",
        "knowledge": fingerprint(knowledge),
        "rows": len(texts),
        "files": {n: weights.sha256(folder / n) for n in ("cards.faiss", "rows.json")},
        "faiss": faiss.__version__,
    }
    with weights.written_whole(folder / "manifest.json") as temporary:
        temporary.write_text(json.dumps(manifest, indent=1), encoding="utf-8")
    return len(cards)


class Index:
    """A loaded index."""

    def __init__(self, faiss_index: Any, owners: list[int], cards: list[Card]) -> None:
        self._index = faiss_index
        self._owners = owners
        self.cards = cards

    def nearest(self, vector: Any, k: int = 3) -> tuple[Passage, ...]:
        """The k cards whose text or questions lie nearest to a unit vector of shape (1, DIMENSION)."""
        scores, rows = self._index.search(vector.astype("float32"), min(len(self._owners), 12 * k))
        best: dict[int, float] = {}
        for score, row in zip(scores[0], rows[0], strict=True):
            best.setdefault(self._owners[row], float(score))
        return tuple(passage(self.cards[n], s) for n, s in list(best.items())[:k])


def passage(card: Card, score: float) -> Passage:
    """A card as a passage of guidance."""
    return Passage(card.id, card.title, card.body, round(score, 4), card.covers, card.source, card.moves)


def _card(stored: dict[str, Any]) -> Card:
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in stored.items()}
    return Card(**values)


def load(folder: Path, knowledge: Path) -> Index:
    """The index in folder, if it is whole and was made of these cards and these weights.

    Raises CoachError (exit code 3) otherwise.
    """
    import faiss
    import numpy as np

    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    except FileNotFoundError as e:
        raise CoachError("The library has no index yet.", MEND, MISSING) from e
    except (OSError, ValueError) as e:
        raise CoachError("The index's manifest is damaged.", MEND, MISSING) from e
    pinned = next(f.sha256 for f in weights.manifest()[MODEL].files if f.path == "model.safetensors")
    expected = {"format": FORMAT, "dimension": DIMENSION, "weights": pinned, "knowledge": fingerprint(knowledge)}
    for key, value in expected.items():
        if manifest.get(key) != value:
            raise CoachError(f"The index was made for another {key}.", MEND, MISSING)
    blobs = {}
    for name, digest in manifest.get("files", {}).items():
        path = folder / name
        blobs[name] = path.read_bytes() if path.is_file() else b""
        if hashlib.sha256(blobs[name]).hexdigest() != digest:
            raise CoachError(f"The index is damaged: {name} is not what it should be.", MEND, MISSING)
    index = faiss.deserialize_index(np.frombuffer(blobs["cards.faiss"], dtype=np.uint8))
    rows = json.loads(blobs["rows.json"])
    cards = [_card(c) for c in rows["cards"]]
    return Index(index, rows["owners"], cards)

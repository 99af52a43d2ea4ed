"""Whether a draft should be left alone: a small logistic model over words and tone.

Weights are plain numbers in models/heat.json, made by training/heat.py. Knows nothing of
what a rewrite would be.
"""

from __future__ import annotations

import functools
import itertools
import json
import math
import re
import zlib
from typing import Any

from coach import tone
from coach.feelings import faux, named
from coach.settings import ROOT

BUCKETS = 1 << 14
_TOKEN = re.compile(r"[a-z']+|\d+|[?!]+")
_KIND = re.compile(
    r"\b(please|could (?:you|we)|would (?:you|we)|can (?:you|we)|thank|thanks|sorry|let me know|i'd like|happy to|hope)\b",
    re.I,
)
_YOU = re.compile(r"\b(you|your|you're|u|ur|yours)\b", re.I)
_I = re.compile(r"\b(i|my|me|i'm|i've)\b", re.I)


def features(text: str) -> dict[str, float]:
    """Readable features, and hashed words and word pairs, by name."""
    low = text.lower().replace("\u2019", "'")
    words = _TOKEN.findall(low)
    n = max(1, len(words))
    out: dict[str, float] = {"bias": 1.0}
    grams = set(words) | {f"{a} {b}" for a, b in itertools.pairwise(words)}
    size = math.sqrt(len(grams) or 1)
    for gram in grams:
        key = f"h{zlib.crc32(gram.encode()) % BUCKETS}"
        out[key] = out.get(key, 0.0) + 1.0 / size
    found = tone.find(text)
    for f in found:
        out[f"tone {f.kind}"] = out.get(f"tone {f.kind}", 0.0) + 1.0
    out["findings"] = min(4.0, len(found)) / 2
    out["found"] = float(bool(found))
    out["kind words"] = min(3.0, len(_KIND.findall(text))) / 2
    out["you share"] = 5.0 * len(_YOU.findall(text)) / n
    out["i share"] = 5.0 * len(_I.findall(text)) / n
    out["feeling"] = float(bool(named(text)))
    out["faux"] = float(bool(faux(text)))
    out["exclamations"] = min(3.0, text.count("!")) / 2
    out["questions"] = min(3.0, text.count("?")) / 2
    out["ends asking"] = float(text.rstrip().endswith("?"))
    caps = sum(w.isupper() and len(w) > 2 for w in text.split())
    out["capitals"] = min(3.0, caps)
    out["length"] = math.log(n) / 3
    return out


@functools.cache
def _model() -> dict[str, Any]:
    model: dict[str, Any] = json.loads((ROOT / "models" / "heat.json").read_text(encoding="utf-8"))
    return model


def leave_alone(text: str) -> float:
    """Probability, 0 to 1, that a draft is calm or plain logistics already."""
    weights = _model()["weights"]
    z = sum(weights.get(k, 0.0) * v for k, v in features(text).items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, z))))


def calm(text: str) -> bool:
    """Whether a draft should be left alone.

    A calm tone is needed besides the score: a clear finding always counts as heat.
    """
    return leave_alone(text) >= _model()["threshold"] and tone.is_clean(text)

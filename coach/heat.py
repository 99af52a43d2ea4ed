"""Whether a draft should be left alone: a small logistic model over words and tone.

Weights are plain numbers in models/heat.json, made by training/heat.py. Knows nothing of what a
rewrite would be, of the relationship, or of what came before the draft.
"""

from __future__ import annotations

import functools
import itertools
import json
import math
import re
import zlib
from dataclasses import dataclass, field
from pathlib import Path

from coach import tone
from coach.feelings import faux, named
from coach.settings import ROOT

WEIGHTS = ROOT / "models" / "heat.json"
BUCKETS = 1 << 13
_TOKEN = re.compile(r"[a-z']+|\d+|[?!]+")
_KIND = re.compile(
    r"\b(?:please|pls|plz|thank you|thanks|thx|sorry|let me know|i'd (?:like|love)|happy to|hope|shall (?:we|i)"
    r"|no worries|if (?:you|u) can)\b"
)
_ASK = re.compile(r"\b(?:could|would|can|will|may|shall) (?:you|u|we|i|someone)\b")
_HEDGE = re.compile(r"\b(?:maybe|perhaps|a bit|a little|i think|sort of|kind of|might|i know|i wonder|probably)\b")
_FEEL = re.compile(r"\b(?:i feel|i felt|feeling|i need|matters? to me|i'd like|i want)\b")
_YOU = re.compile(r"\b(?:you|your|you're|youre|u|ur|yours|yourself)\b")
_I = re.compile(r"\b(?:i|my|me|i'm|im|i've|ive|mine|we|our|us)\b")
_TIMES = re.compile(
    r"\b(?:\d{1,2}[:.]\d\d|\d{1,2} ?(?:am|pm)|mon|tues?|weds?|thurs?|fri|sat|sun|\w{3,6}day|tomorrow|tonight)\b"
)
_WARM = re.compile(
    r"\b(?:love|loved|lovely|great|good|glad|happy|proud|kind|welcome|appreciate|grateful|miss|enjoy|well|safe"
    r"|nice|care|best|dear|xx?)\b"
)
_SOUR = re.compile(
    r"\b(?:hate|worst|never|nobody|nothing|dead|die|lie|lies|lied|liar|joke|stupid|laugh(?:ed|ing)?|cry|crying"
    r"|cried|stop|again|dont|wont|cant|didnt|"
    r"ruin(?:ed)?|forgot|late|dump(?:ed)?|wrong|fault|blame|stole|steal|shame|sick|done|fool|idiot|fake|excuse"
    r"|bloody|hell|god|guess|apparently|literally)\b"
)


@dataclass(frozen=True)
class Heat:
    """A logistic model: bias, weights by feature name, and the threshold chosen on dev."""

    bias: float = 0.0
    threshold: float = 0.5
    weights: dict[str, float] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> Heat:
        """The model in a JSON file."""
        raw = json.loads(path.read_text(encoding="utf-8"))
        return cls(float(raw["bias"]), float(raw["threshold"]), {k: float(v) for k, v in raw["weights"].items()})

    def probability(self, text: str) -> float:
        """Probability, 0 to 1, that the text is calm or plain logistics."""
        z = self.bias + sum(self.weights.get(k, 0.0) * v for k, v in features(text).items())
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, z))))


def features(text: str) -> dict[str, float]:
    """Readable features, and hashed words and word pairs, by name. Case and stops are not among them."""
    low = text.lower().replace("\u2019", "'")
    words = _TOKEN.findall(low)
    n = max(1, len(words))
    out: dict[str, float] = {}
    grams = {w.strip("?!") or "?" for w in words} | {f"{a} {b}" for a, b in itertools.pairwise(words)}
    scale = 1.0 / math.sqrt(max(8, len(grams)))
    for gram in grams:
        key = f"h{zlib.crc32(gram.encode()) % BUCKETS}"
        out[key] = out.get(key, 0.0) + scale
    found = tone.find(text)
    for f in found:
        name = f"tone {f.kind}"
        out[name] = min(1.5, out.get(name, 0.0) + 0.5)
    out["findings"] = min(6.0, len(found)) / 3
    out["found"] = float(bool(found))
    out["unsendable"] = float(not tone.is_clean(text))
    for name, pattern in (
        ("kind words", _KIND),
        ("asks", _ASK),
        ("hedges", _HEDGE),
        ("feel words", _FEEL),
        ("times", _TIMES),
        ("warm", _WARM),
        ("sour", _SOUR),
    ):
        out[name] = min(3.0, len(pattern.findall(low))) / 2
    you, i = len(_YOU.findall(low)), len(_I.findall(low))
    out["you share"] = 5.0 * you / n
    out["i share"] = 5.0 * i / n
    out["addressed"] = float(you > 0)
    out["you and no feeling"] = float(you > 0 and not named(text))
    out["feeling"] = float(bool(named(text)))
    out["feeling and ask"] = out["feeling"] * float(bool(_ASK.search(low) or _KIND.search(low)))
    out["faux"] = float(bool(faux(text)))
    out["exclamations"] = min(3.0, text.count("!")) / 2
    out["length"] = math.log(n) / 3
    return out


@functools.cache
def model() -> Heat:
    """The shipped model, read once."""
    return Heat.load()


def leave_alone(text: str) -> float:
    """Probability, 0 to 1, that a draft is calm or plain logistics already."""
    return model().probability(text)


def calm(text: str) -> bool:
    """Whether a draft should be left alone.

    A calm tone is needed besides the score: a clear finding always counts as heat.
    """
    return leave_alone(text) >= model().threshold and tone.is_clean(text)

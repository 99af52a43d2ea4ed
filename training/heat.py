"""Train the model of coach/heat.py: python training/heat.py

Calm: drafts of kind calm and neutral, and the hand-written rewrites. Heated: every other draft.
Both sides also come in lower case without stops, so that tidy typing gives nothing away.
The threshold is set on dev. Test rows are not read.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from coach import tone  # noqa: E402
from coach.heat import features  # noqa: E402
from training.rows import load_rows  # noqa: E402

CALM = ("calm", "neutral")


def untidy(text: str) -> str:
    return "".join(c for c in text.lower() if c not in '.,!;:"')


def main() -> None:
    texts: list[str] = []
    labels: list[int] = []
    weights: list[float] = []
    for row in load_rows("train"):
        calm = row["kind"] in CALM
        texts.append(row["draft"])
        labels.append(int(calm))
        weights.append(4.0 if calm else 1.0)
        if not calm:
            for text in (row["message"], row["direct"]):
                texts.append(text)
                labels.append(1)
                weights.append(0.35)
    texts, labels, weights = texts + [untidy(t) for t in texts], labels * 2, weights * 2
    vectorizer = DictVectorizer()
    x = vectorizer.fit_transform([features(t) for t in texts])
    model = LogisticRegression(C=3.0, max_iter=2000, class_weight=None)
    model.fit(x, labels, sample_weight=weights)
    learned = {
        k: round(float(w), 4) for k, w in zip(vectorizer.feature_names_, model.coef_[0], strict=True) if abs(w) > 0.004
    }
    learned["bias"] = learned.get("bias", 0.0) + round(float(model.intercept_[0]), 4)
    dev = load_rows("dev")
    p = model.predict_proba(vectorizer.transform([features(r["draft"]) for r in dev]))[:, 1]
    y = np.array([r["kind"] in CALM for r in dev])
    clean = np.array([tone.is_clean(r["draft"]) for r in dev])
    for t in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        yes = (p >= t) & clean
        print(f"threshold {t}: calm left alone {yes[y].mean():.3f}, heated left alone {yes[~y].mean():.3f}")
    threshold = float(sys.argv[1]) if len(sys.argv) > 1 else 0.6
    out = {"made_by": "training/heat.py", "threshold": threshold, "weights": learned}
    (ROOT / "models" / "heat.json").write_text(json.dumps(out, separators=(",", ":")) + "\n")
    for i in np.argsort(-p):
        if not y[i] and clean[i] and p[i] > 0.5:
            print("heated but calm-looking:", round(float(p[i]), 2), dev[i]["draft"][:140])
    for i in np.argsort(p):
        if y[i] and p[i] < 0.6:
            print("calm but heated-looking:", round(float(p[i]), 2), dev[i]["draft"][:140])


if __name__ == "__main__":
    main()

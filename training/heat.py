"""Train the model of coach/heat.py: python -m training.heat

Calm: drafts of kind calm and neutral, and the hand-written warm rewrites of training rows. Heated:
every other training draft. To both come the hard cases of rewrites-calm/, three pairs in four.
Drafts also come in lower case without stops, so that tidy typing gives nothing away. The threshold is the one that fits dev together with five-fold predictions on
the training rows, because dev has few calm drafts. Test rows are never read.
"""

from __future__ import annotations

import json
import zlib

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from coach import tone
from coach.heat import WEIGHTS, features
from training.rows import HERE, load_rows

CALM = ("calm", "neutral")
C = 1.5
MOST_HEATED = 0.035  # share of heated drafts that may be left alone, in five folds


def untidy(text: str) -> str:
    """Lower case, without stops: what tells tidy from hasty typing is gone."""
    return "".join(c for c in text.lower() if c not in ".,!;:\"'\u2019")


def hard_cases(held: bool) -> list[dict[str, str]]:
    """Rows of rewrites-calm/: the training ones, or the quarter of the pairs that is held out."""
    rows = []
    for file in sorted((HERE / "rewrites-calm").glob("*.jsonl")):
        for row in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
            if (zlib.crc32(str(row.get("pair") or row["id"]).encode()) % 4 == 0) == held:
                rows.append(row)
    return rows


def main() -> None:
    """Fit, report, choose the threshold and write models/heat.json."""
    texts: list[str] = []
    labels: list[int] = []
    weights: list[float] = []
    groups: list[int] = []
    own: list[bool] = []  # a draft as written
    usual, hard = load_rows("train"), hard_cases(False)
    for g, row in enumerate([*usual, *hard]):
        is_calm = row["kind"] in CALM
        side = [(row["draft"], int(is_calm), 4.0 if is_calm and g < len(usual) else 1.0)]
        if not is_calm and "message" in row:
            side += [(row["message"], 1, 0.35)]
        for n, (text, label, weight) in enumerate(side):
            for k, copy in enumerate((text, untidy(text)) if n == 0 else (text,)):
                texts.append(copy)
                labels.append(label)
                weights.append(weight if k == 0 else weight / 2)
                groups.append(g)
                own.append(n == 0 and k == 0 and g < len(usual))
    vectorizer = DictVectorizer()
    x = vectorizer.fit_transform([features(t) for t in texts])
    y, w, mine = np.array(labels), np.array(weights), np.array(own)

    def fitted(rows: np.ndarray) -> LogisticRegression:
        return LogisticRegression(C=C, max_iter=3000).fit(x[rows], y[rows], sample_weight=w[rows])

    out_of_fold = np.zeros(len(y))
    for fit, rest in GroupKFold(5).split(x, y, groups):
        out_of_fold[rest] = fitted(fit).predict_proba(x[rest])[:, 1]
    final = fitted(np.arange(len(y)))
    dev = load_rows("dev")
    p_dev = final.predict_proba(vectorizer.transform([features(r["draft"]) for r in dev]))[:, 1]
    y_dev = np.array([int(r["kind"] in CALM) for r in dev])
    clean = np.array([tone.is_clean(t) for t, m in zip(texts, own, strict=True) if m])
    clean_dev = np.array([tone.is_clean(r["draft"]) for r in dev])
    sides = (("folds", out_of_fold[mine], y[mine], clean), ("dev", p_dev, y_dev, clean_dev))
    p, t_y, t_clean = (np.concatenate([s[i] for s in sides]) for i in (1, 2, 3))
    # The lowest threshold at which few enough heated drafts pass, then no lower than 0.3.
    heated = np.sort(p[(t_y == 0) & t_clean])[::-1]
    allowed = int(0.9 * MOST_HEATED * (t_y == 0).sum())
    threshold = round(max(0.3, float(heated[allowed]) + 0.001 if len(heated) > allowed else 0.3), 3)
    held = hard_cases(True)
    p_hard = final.predict_proba(vectorizer.transform([features(r["draft"]) for r in held]))[:, 1]
    y_hard = np.array([int(r["kind"] in CALM) for r in held])
    clean_hard = np.array([tone.is_clean(r["draft"]) for r in held])
    for name, q, truth, ok in (*sides, ("hard", p_hard, y_hard, clean_hard)):
        for t in sorted({0.3, 0.5, 0.7, 0.8, 0.9, threshold}):
            yes = (q >= t) & ok
            left, wrong = yes[truth == 1].mean(), yes[truth == 0].mean()
            print(f"{name:6} {t:.3f}  calm left alone {left:.3f}  heated left alone {wrong:.4f}")
    pairs = zip(vectorizer.feature_names_, final.coef_[0], strict=True)
    learned = {k: round(float(c), 4) for k, c in pairs if abs(c) > 0.01}
    model = {
        "made_by": "python -m training.heat",
        "threshold": threshold,
        "bias": round(float(final.intercept_[0]), 4),
        "weights": learned,
    }
    WEIGHTS.write_text(json.dumps(model, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{len(learned)} weights, threshold {threshold}")


if __name__ == "__main__":
    main()

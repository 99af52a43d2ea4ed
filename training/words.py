"""Count the word lists of the meaning gate from the corpus: python training/words.py

A word is common when it stands in lower case more often than it stands capitalised inside a
sentence; a name the other way round. Test rows are left out.
"""

from __future__ import annotations

import collections
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from coach.facts import stem  # noqa: E402
from training.rows import load_rows  # noqa: E402

WORDS = HERE.parent / "coach" / "words"


# Words of the frames around an ask or a need, which the fields leave out.
FRAMES = {
    "asks": "please can could will would you we me know let next time tonight tomorrow today soon first about what when which how",
    "needs": "i i'd i'm need want like love would rather know to feel us i'll will matters more",
}


def main() -> None:
    held = set(json.loads((HERE / "split.json").read_text())["test"])
    low: collections.Counter[str] = collections.Counter()
    high: collections.Counter[str] = collections.Counter()
    added: collections.Counter[str] = collections.Counter()
    for row in load_rows("train"):
        have = {stem(w) for w in re.findall(r"[a-z][a-z']+", row["draft"].lower().replace("\u2019", "'"))}
        added.update({stem(w) for w in re.findall(r"[a-z][a-z']+", row["message"].lower())} - have)
    for file in sorted((HERE / "rewrites").glob("*.jsonl")):
        for row in map(json.loads, file.read_text().splitlines()):
            if row["id"] in held:
                continue
            for text in (row["draft"], row["message"], row["direct"], row["need"], row["request"]):
                text = text.replace("\u2019", "'")
                for m in re.finditer(r"[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'-]*", text):
                    word = re.sub(r"'(s|ll|d|ve|re|m)$", "", m[0])
                    before = text[: m.start()].rstrip(" \"'(*-")
                    inside = bool(before) and before[-1] not in ".!?\n:"
                    if word.islower():
                        low[word] += 1
                    elif word.istitle() and inside:
                        high[word.lower()] += 1
    common = sorted(w for w in low if low[w] > high[w])
    names = sorted(w for w in high if high[w] >= 2 and high[w] > 3 * low[w] and len(w) > 2)
    WORDS.mkdir(exist_ok=True)
    (WORDS / "common.txt").write_text("\n".join(common) + "\n")
    for name, field, least in (("asks", "request", 6), ("needs", "need", 5)):
        extra: collections.Counter[str] = collections.Counter()
        for row in load_rows("train"):
            have = {stem(w) for w in re.findall(r"[a-z][a-z']+", row["draft"].lower().replace("\u2019", "'"))}
            extra.update({stem(w) for w in re.findall(r"[a-z][a-z']+", row[field].lower())} - have)
        usual = {w for w, n in extra.items() if n >= least} | {stem(w) for w in FRAMES[name].split()}
        (WORDS / f"{name}.txt").write_text("\n".join(sorted(usual)) + "\n")
    for name, field in (("ask-starts", "request"), ("need-starts", "need")):
        first = collections.Counter(r[field].lower().split()[0] for r in load_rows("train") if r.get(field))
        (WORDS / f"{name}.txt").write_text("\n".join(sorted(w for w, n in first.items() if n >= 2)) + "\n")
    (WORDS / "house.txt").write_text("\n".join(sorted(w for w, n in added.items() if n >= 12)) + "\n")
    (WORDS / "names.txt").write_text("\n".join(names) + "\n")
    print(len(common), "common words,", len(names), "names")


if __name__ == "__main__":
    main()

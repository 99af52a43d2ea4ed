"""The meaning gate: what a rewrite must keep, and whether it did.

Names, amounts, dates, times, requests and boundaries are read out of the draft by rule; who
did what is compared by subject and verb. Knows nothing of tone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from coach.facts_words import (
    COMMON,
    DAYS,
    IRREGULAR,
    MONTHS,
    NAMES,
    NEVER_NAMES,
    NUMBER_WORDS,
    RELATIVE_DAYS,
    TIME_WORDS,
    UNITS,
)
from coach.types import Checks, Fact

APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"'})
_WORD = re.compile(r"[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'-]*")
_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm|a\.m\.|p\.m\.|o'?clock)\b|\b(\d{1,2}):(\d{2})\b", re.I)
_NUMBER = re.compile(
    r"(?P<cur>[$\u00a3\u20ac\u20b9\u20a6]|\b(?:rs\.?|usd|gbp|eur|ksh|kes|r)\s?)?"
    r"(?<![\w.])(?P<n>\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?P<k>k|m|st|nd|rd|th)?(?P<pct>\s?%)?(?![\w])",
    re.I,
)
_UNITED = re.compile(r"(?<![\w.])(\d{1,4})(k|m|mins?|minutes?|hrs?|hours?|h|kg|km|g|p|lakh|yrs?|x)\b", re.I)
_SPELLED = re.compile(
    r"\b((?:"
    + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
    + r")(?:[\s-]+(?:and\s+)?(?:"
    + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
    + r"))*)\b",
    re.I,
)


def plain(text: str) -> str:
    """The text with straight quotes, same length."""
    return text.translate(APOSTROPHES)


def number_value(words: str) -> float | None:
    """Value of a spelled number.

    >>> number_value("forty-five"), number_value("two hundred and ten"), number_value("four thousand")
    (45.0, 210.0, 4000.0)
    """
    total, current = 0.0, 0.0
    for w in re.split(r"[\s-]+", words.lower()):
        if w == "and":
            continue
        if w not in NUMBER_WORDS:
            return None
        v = NUMBER_WORDS[w]
        if v in (100, 1000, 1_000_000):
            current = max(current, 1) * v
            if v >= 1000:
                total, current = total + current, 0.0
        else:
            current += v
    return total + current


def _key(value: float) -> str:
    return f"{value:g}" if value < 1e6 else str(int(value))


def amounts(text: str) -> list[Fact]:
    """Numbers and sums; spelled numbers count from three upwards, smaller ones are often idiom."""
    text = plain(text)
    out: list[Fact] = []
    taken: list[tuple[int, int]] = [m.span() for m in _CLOCK.finditer(text)]

    def free(span: tuple[int, int]) -> bool:
        return not any(a < span[1] and span[0] < b for a, b in taken)

    for m in _UNITED.finditer(text):
        if free(m.span()):
            scale = {"k": 1000, "m": 1e6}.get(m[2].lower(), 1)
            out.append(Fact("amount", m[0], _key(float(m[1]) * scale)))
            taken.append(m.span())
    for m in _NUMBER.finditer(text):
        if free(m.span("n")):
            value = float(m["n"].replace(",", "")) * {"k": 1000, "m": 1e6}.get((m["k"] or "").lower(), 1)
            out.append(Fact("amount", m[0].strip(), _key(value)))
            taken.append(m.span())
    for m in _SPELLED.finditer(text):
        value_ = number_value(m[1])
        if value_ is None or not free(m.span()):
            continue
        after = _WORD.match(text, m.end() + 1)
        unit = bool(after and after[0].lower().rstrip("s") in UNITS)
        if value_ >= 3 or (value_ == 2 and unit):
            out.append(Fact("amount", m[0], _key(value_)))
    return out


def times(text: str) -> list[Fact]:
    """Clock times and words like midnight."""
    text = plain(text)
    out = []
    for m in _CLOCK.finditer(text):
        hour = int(m[1] or m[4]) % 12
        out.append(Fact("time", m[0].strip(), f"{hour}:{m[2] or m[5] or '00'}"))
    for m in re.finditer(r"\b(half|quarter) (past |to )?(" + "|".join(NUMBER_WORDS) + r")\b", text, re.I):
        out.append(Fact("time", m[0], re.sub(r"\s+", " ", m[0].lower())))
    for m in re.finditer(r"\b(" + "|".join(TIME_WORDS) + r")\b", text, re.I):
        out.append(Fact("time", m[0], m[0].lower()))
    return out


def dates(text: str) -> list[Fact]:
    """Weekdays, months, and days told from today (tonight, tomorrow, next week)."""
    text = plain(text)
    out = []
    for m in _WORD.finditer(text):
        low = m[0].lower().removesuffix("'s").removesuffix("s'")
        stem = low[:-1] if low.endswith("s") and low[:-1] in DAYS else low
        if stem in DAYS and (
            stem not in ("sun", "sat", "wed", "mon", "fri") or m[0][0].isupper() or stem in ("mon", "fri")
        ):
            out.append(Fact("date", m[0], DAYS[stem]))
        elif low in MONTHS and (low not in ("may", "march", "mar", "jan", "dec", "sept", "sep") or m[0][0].isupper()):
            if low in ("may", "march") and _starts_sentence(text, m.start()):
                continue
            out.append(Fact("date", m[0], MONTHS[low]))
    for m in re.finditer(r"\b(" + "|".join(RELATIVE_DAYS) + r")\b", text, re.I):
        out.append(Fact("date", m[0], re.sub(r"\s+", " ", m[0].lower())))
    return out


def _starts_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \t\"'(*_-\u2013\u2014")
    return not before or before[-1] in ".!?\n:\u2026" or (not before[-1].isascii() and not before[-1].isalnum())


def names(text: str) -> list[Fact]:
    """Names of people, places and things: capitalised words that are not ordinary ones.

    A word typed in lower case counts when it is known as a name.
    """
    text = plain(text)
    letters = sum(c.isalpha() for c in text)
    shouted = sum(c.isupper() for c in text) > 0.6 * max(1, letters)  # capitals say nothing then
    out = []
    for m in _WORD.finditer(text):
        word = re.sub(r"'(s|ll|d|ve|re|m)$", "", m[0]).strip("-'")
        low = word.lower()
        if len(word) < 2 or low in NEVER_NAMES or low in DAYS or low in MONTHS or low in NUMBER_WORDS:
            continue
        if shouted or word.islower():
            named = low in NAMES and low not in COMMON
        elif not word[0].isupper() or word.isupper():
            named = False  # an acronym or emphasis; neither is needed for the meaning
        elif _starts_sentence(text, m.start()):
            named = low in NAMES or (low not in COMMON and low not in IRREGULAR and "'" not in low)
        else:
            named = low not in IRREGULAR and not low.endswith("n't")
        if named:
            out.append(Fact("name", word, low))
    return out


_NOT = r"(?:do not|don't|dont|never|stop|not|won't|wont|will not|can't|cant|cannot|no longer|no more)"
_BOUNDARY = re.compile(
    r"\b(?:(?:do not|don't|dont|stop|quit) (?P<a>[a-z]+)|(?:i(?: am|'m|m) not|i (?:won't|wont|will not|can't|cant|cannot|refuse to))"
    r" (?P<b>[a-z]+(?: to [a-z]+)?)|(?P<c>no more) (?P<d>[a-z]+))",
    re.I,
)


def boundaries(text: str) -> list[Fact]:
    """Refusals and limits: the negated verb, by stem."""
    out = []
    for m in _BOUNDARY.finditer(plain(text)):
        verb = (m["a"] or m["b"] or m["d"] or "").split()[-1].lower()
        if verb not in IDLE_VERBS:
            out.append(Fact("boundary", m[0], stem(verb)))
    return out


_REQUEST = re.compile(
    r"(?:^|[.!?\n,;]\s{0,3}|\b(?:please|pls|just|now|so|and|next time|(?:can|could|will|would) (?:you|u)(?: please| just| at least)?)\s+)"
    r"(?P<verb>pay|send|call|ring|text|bring|give|wash|clean|pick|book|fix|move|return|answer|cancel|delete|remove|refund|replace|confirm|apologi[sz]e|reply)"
    r"\b(?!(?:ed|ing|s)\b)(?P<rest>[^.!?\n,;]{0,40})",
    re.I,
)
# Asking in another word is still asking.
_SAME = {
    "cal": "ring",
    "ring": "cal",
    "pay": "send",
    "send": "pay",
    "text": "messag",
    "return": "bring",
    "bring": "giv",
    "giv": "bring",
    "wash": "clean",
    "clean": "wash",
    "answer": "repli",
}


def requests(text: str) -> list[Fact]:
    """What the writer asks the other to do: the verb, by stem."""
    out = []
    for m in _REQUEST.finditer(plain(text)):
        phrase = (m["verb"] + m["rest"]).strip()
        if len(phrase.split()) > 1:
            out.append(Fact("request", phrase, stem(m["verb"])))
    return out


# "don't care", "won't lie": negated verbs that set no limit.
IDLE_VERBS = frozenset(
    "care know think want need like even get bother worry mind lie believe say start give have be going tell understand"
    " a an the your ur made my his her so remember see mean feel act pretend you me it just really do did ever forget dare make let act play blame expect".split()
)


def stem(word: str) -> str:
    """A rough stem: enough to match forgot with forget and paying with paid.

    >>> stem("forgot"), stem("texting"), stem("paid"), stem("promised")
    ('forget', 'text', 'pay', 'promis')
    """
    w = word.lower()
    if w in IRREGULAR:
        return IRREGULAR[w]
    for suffix in ("ing", "ied", "ed", "ies", "es", "s", "e"):
        if w.endswith(suffix) and len(w) - len(suffix) >= 3:
            w = w[: -len(suffix)]
            break
    return w[:-1] if len(w) > 3 and w[-1] == w[-2] else w


def facts(text: str) -> tuple[Fact, ...]:
    """Every fact of a draft, each once, in the order of the kinds."""
    seen: dict[tuple[str, str], Fact] = {}
    for f in [*names(text), *amounts(text), *times(text), *dates(text), *boundaries(text), *requests(text)]:
        seen.setdefault((f.kind, f.key), f)
    return tuple(seen.values())


def compare(draft: str, text: str, known: Iterable[str] = ()) -> Checks:
    """What of the draft's facts a suggestion kept, what it lost and what it added.

    known: words that may be added freely (the relationship, say).
    """
    mine, theirs = facts(draft), facts(text)
    low = plain(text).lower()
    theirs_keys = {f.key for f in theirs}
    stems = {stem(w) for w in _WORD.findall(low)}
    kept: list[str] = []
    missing: list[str] = []
    for f in mine:
        if f.kind == "name":
            there = re.search(rf"\b{re.escape(f.key)}", low) is not None
        elif f.kind == "boundary":
            there = f.key in stems and re.search(rf"\b{_NOT}\b|n't\b|\bleave\b|\bkeep\b|\bno\b", low) is not None
        elif f.kind == "request":
            there = f.key in stems or _SAME.get(f.key, f.key) in stems
        elif f.kind == "amount":
            there = (
                f.key in theirs_keys or re.search(rf"(?<!\d){re.escape(f.key)}(?!\d)", low.replace(",", "")) is not None
            )
        else:
            there = f.key in theirs_keys or f.text.lower() in low
        (kept if there else missing).append(f.text)
    draft_low = plain(draft).lower()
    mine_keys = {f.key for f in mine} | {k.lower() for k in known}
    added = []
    for f in theirs:
        if f.kind in ("boundary", "request") or f.key in mine_keys or f.text.lower() in draft_low or f.key in draft_low:
            continue
        if (
            f.kind == "date"
            and f.key in ("tonight", "today", "soon", "this week", "tomorrow")
            and f.key.split()[-1] in draft_low
        ):
            continue
        if f.kind == "amount" and f.key in {_key(n) for n in _loose_numbers(draft_low)}:
            continue
        added.append(f.text)
    return Checks(tuple(kept), tuple(missing), tuple(added))


def _loose_numbers(text: str) -> list[float]:
    found = [float(x) for x in re.findall(r"\d+", text.replace(",", ""))]
    return found + [float(NUMBER_WORDS[w]) for w in re.findall(r"[a-z]+", text) if w in NUMBER_WORDS]


_SUBJECT_VERB = re.compile(
    r"\b(i|you|we|he|she|they)(?:'ve|'d|'re|'m|'ll)?"
    r"((?: (?:have|had|has|did|do|was|were|am|are|just|then|also|still|even|never|not|didn't|don't|already|will|would|could))*)"
    r" ([a-z]+)\b"
)
_PASSIVE = frozenset("was were am are".split())
# Verbs that say a feeling, a wish or a bare link; they tell nothing of who did what.
_EMPTY_VERBS = frozenset(
    "be feel felt am is are was were need want like love know think hope wish would could can will do did have had been"
    " get got see hear mean guess understand appreciate miss care to a the so really very not just sorry hurt angry sad"
    " worried tired scared afraid frustrated upset embarrassed disappointed lonely anxious ashamed annoyed it that and or but"
    " you i we please help talk tell let feeling going".split()
)


def actions(text: str) -> set[tuple[str, str]]:
    """(subject, verb stem) pairs such as ("you", "forget")."""
    out = set()
    low = re.sub(r"\b(u|ya)\b", "you", plain(text).lower())
    for m in _SUBJECT_VERB.finditer(low):
        if m[3] not in _EMPTY_VERBS and not _PASSIVE & set(m[2].split()):
            out.add((m[1], stem(m[3])))
    return out


_BEING = re.compile(
    r"\b(i'?m|i am|i was|you'?re|you are|you were|u are|u r|ur)\s+(?:not |still |just |always |already )?(?:on|at|in|with|the|a|an|to|from)\s+(\w+)",
    re.I,
)


_DONE_TO_ME = re.compile(
    r"\b(?:i'?m|i am|i was|i feel|i felt) (?:\w+ )?(?:fed up|tired|sick|annoyed|upset|hurt|frustrated|worried|angry) (?:with|of|about|by|at)"
    r" (\w+ing) (?:my|me)\b",
    re.I,
)


def states(text: str) -> set[tuple[str, str]]:
    """(I or you, where or what they are) pairs such as ("you", "video") for "you are on video call"."""
    return {("i" if m[1][0] in "iI" else "you", stem(m[2])) for m in _BEING.finditer(plain(text))}


def swapped(draft: str, text: str) -> list[str]:
    """Actions that the text gives to I or you while the draft gives them only to the other.

    >>> swapped("you forgot my birthday", "I forgot my birthday and I am sorry.")
    ['i forget']
    """
    mine = actions(draft)
    out = []
    for who, verb in actions(text):
        other = {"i": "you", "you": "i"}.get(who)
        if other and (other, verb) in mine and (who, verb) not in mine and ("we", verb) not in mine:
            out.append(f"{who} {verb}")
    # "I'm fed up with dodging my calls": the deed is the other's.
    out += [f"i {stem(m[1])}" for m in _DONE_TO_ME.finditer(plain(text))]
    was, now = states(draft), states(text)
    out += [
        f"{who} {what}" for who, what in now if (who, what) not in was and ({"i": "you", "you": "i"}[who], what) in was
    ]
    return sorted(out)

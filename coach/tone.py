"""What in a text is likely to inflame, as spans with a kind and a reason.

By rule, so that every finding can point at its words. Knows nothing of facts or of safety.
Source: Gottman's criticism, contempt, defensiveness (What Predicts Divorce?, 1994); Gordon's
roadblocks (Parent Effectiveness Training, 1970); Rosenberg's faux feelings (2003).
"""

from __future__ import annotations

import re

from coach import tone_words as w
from coach.feelings import FAUX
from coach.types import Finding

WHY = {
    "insult": "A label for the person; say what happened instead.",
    "swearing": "Strong language pulls the eye away from what you mean.",
    "blame": "Reads as a verdict; say what happened and what it did to you.",
    "absolute": "Always and never invite an argument about the exceptions.",
    "mind_reading": "Tells them what they think or feel; ask, or say what you saw.",
    "threat": "A threat puts them on guard; a clear limit says what you will do.",
    "sarcasm": "Sarcasm hides the hurt and shows the anger.",
    "contempt": "Contempt closes people down faster than anything else.",
    "shouting": "Capitals and strings of marks read as shouting.",
    "command": "An order leaves no room to say yes.",
    "guilt": "Guilt may get a yes today and distance tomorrow.",
    "hidden_accusation": "This looks like a feeling and says what they did; name the feeling underneath.",
}

_INSULT_FRAMES = re.compile(
    rf"\b(?:{w.YOURE} (?:such |being |a |an |so |all |just |really |the |one |most |biggest |absolute |complete |total |bloody |fucking |actually ){{0,4}}(?:{w.INSULTS})\b|"
    rf"(?:you|u) (?:absolute |complete |total |fucking |bloody |utter |little |stupid |selfish |lazy |lying |old ){{0,3}}(?:{w.NAMES_CALLED})\b|"
    rf"(?:absolute|complete|total|utter|bloody|fucking|lying|selfish|lazy|pathetic|useless|an?|such an?) (?:{w.NAMES_CALLED})\b|"
    r"(?:your|ur) (?:\w+ )?(?:stupid|dumb|pathetic|selfish|lazy|useless|disgusting|filthy|precious|bloody|damn|fucking|shitty|fake|nasty|toxic|ridiculous|idiot|stinking)\b|"
    rf"(?:he|she|they|it|that|this|everyone|how) (?:is |are |was |were |'s )?(?:such an? |so |a |an )?(?:idiots?|morons?|pathetic|selfish|useless|disgusting|vile|scum|clowns?)\b|"
    rf"(?:{w.NAMES_CALLED}|pathetic|disgusting|selfish)\b)",
    re.I,
)
_KINDS: list[tuple[str, re.Pattern[str]]] = [
    ("threat", re.compile(rf"(?:{w.THREATS})", re.I)),
    ("insult", _INSULT_FRAMES),
    ("swearing", re.compile(rf"\b(?:{w.SWEARING})\b", re.I)),
    ("absolute", re.compile(rf"\b(?:{w.ABSOLUTES})\b", re.I)),
    ("mind_reading", re.compile(rf"\b(?:{w.MIND_READING})\b", re.I)),
    ("sarcasm", re.compile(rf"\b(?:{w.SARCASM})", re.I | re.M)),
    ("contempt", re.compile(rf"\b(?:{w.CONTEMPT})", re.I)),
    ("command", re.compile(rf"\b(?:{w.COMMANDS})", re.I)),
    ("guilt", re.compile(rf"\b(?:{w.GUILT})", re.I)),
    ("blame", re.compile(rf"\b(?:{w.BLAME})", re.I)),
    (
        "hidden_accusation",
        re.compile(
            r"\b(?:i feel (?:like|that) (?:you|i'?m (?:being|nothing|just|your|a))|(?:i feel|i'?m feeling|i felt|makes? me feel) (?:\w+ ){0,2}(?:"
            + "|".join(sorted(map(re.escape, FAUX), key=len, reverse=True))
            + r"))\b",
            re.I,
        ),
    ),
]
_BENIGN = re.compile(
    rf"\b(?:{w.BENIGN_ABSOLUTES}|{w.BENIGN_SWEARING}|stupid (?:me|fun|good)|my bad|no big deal|never mind)\b", re.I
)
_CAPS = re.compile(r"\b[A-Z]{3,}(?:'[A-Z]+)?\b|\b(?:NO|SO|MY|ME|IT|DO)\b(?=[ .!?,])")
_MARKS = re.compile(r"[!?]{2,}|(?:[!?] ?){3,}")
ACRONYMS = frozenset(
    "USA UK NHS HR CEO CFO PDF FYI ASAP IVF MRI DIY TV PTA GP AGM IT OK USB VAT IOU RSVP ADHD HOA SUV EMT ICU CBT LOL OMG BTW DVD"
    " BBC NYC ATM PTO SMS GPS AC UTI PCOS STI HDMI API QA KPI ROI SAT GCSE GCE MOT NGO SIM PIN EU UN AM PM EDT PST GMT BST DJ PS RIP".split()
)

# Kinds that a message one would send does not have; a single stressed word may pass.
HARSH = frozenset(
    "insult swearing threat contempt sarcasm mind_reading guilt command blame absolute hidden_accusation".split()
)
WEIGHT = {"insult": 3, "threat": 3, "contempt": 2, "swearing": 2, "sarcasm": 2, "mind_reading": 2, "shouting": 0.5}


def find(text: str) -> tuple[Finding, ...]:
    """Findings in order, never overlapping; where two meet, the graver kind or the longer stays."""
    plain = text.replace("\u2019", "'").replace("\u2018", "'")
    spared = [m.span() for m in _BENIGN.finditer(plain)]
    hits: list[tuple[int, int, str]] = []
    for kind, pattern in _KINDS:
        hits += [(*m.span(), kind) for m in pattern.finditer(plain) if m.end() > m.start()]
    caps = [m for m in _CAPS.finditer(plain) if m[0] not in ACRONYMS]
    hits += [(*m.span(), "shouting") for m in caps]
    hits += [(*m.span(), "shouting") for m in _MARKS.finditer(plain)]
    hits = [h for h in hits if not any(a < h[1] and h[0] < b for a, b in spared)]
    taken: list[tuple[int, int, str]] = []
    for h in sorted(hits, key=lambda h: (-WEIGHT.get(h[2], 1), h[0] - h[1])):
        if all(h[1] <= t[0] or t[1] <= h[0] for t in taken):
            taken.append(h)
    return tuple(Finding(a, b, kind, WHY[kind]) for a, b, kind in sorted(taken))


def severity(findings: tuple[Finding, ...]) -> float:
    """0 for a clean text, about 3 for one insult, more for more."""
    return float(sum(WEIGHT.get(f.kind, 1.0) for f in findings))


def is_clean(text: str) -> bool:
    """Whether nothing in the text would keep it from being sent.

    >>> is_clean("I was hurt. Could you call me tonight?"), is_clean("You are so selfish.")
    (True, False)
    """
    found = find(text)
    return not any(f.kind in HARSH for f in found) and sum(f.kind == "shouting" for f in found) <= 2

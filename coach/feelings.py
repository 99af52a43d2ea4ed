"""Feelings: an inventory, the ones a writer owns in a text, and disguised accusations.

Source: Rosenberg, Nonviolent Communication (2003), on feelings and words that only look like them.
"""

from __future__ import annotations

import re

FAMILIES: dict[str, str] = {
    "hurt": "hurt wounded crushed heartbroken stung gutted devastated rejected-feeling sore broken heartsick",
    "sad": "sad down low unhappy miserable tearful blue gloomy heavy sorrowful grieving empty deflated disheartened discouraged"
    " despondent homesick wistful",
    "angry": "angry mad furious livid cross annoyed irritated frustrated resentful exasperated fuming bitter outraged"
    " incensed irked peeved riled aggravated enraged upset indignant seething",
    "scared": "scared afraid frightened terrified fearful alarmed panicked spooked shaken petrified horrified unsafe",
    "worried": "worried anxious nervous uneasy stressed tense on-edge concerned apprehensive unsettled troubled overwhelmed"
    " frazzled rattled restless agitated pressured swamped",
    "tired": "tired exhausted drained worn-out burnt-out burned-out weary shattered knackered spent fed-up stretched wiped-out"
    " depleted sleepless beat",
    "lonely": "lonely alone isolated distant disconnected left-out lost invisible-feeling small cut-off",
    "ashamed": "ashamed embarrassed guilty humiliated mortified sorry regretful foolish exposed awkward sheepish bad rotten awful"
    " terrible remorseful self-conscious stupid-feeling",
    "disappointed": "disappointed let-down dismayed disheartened dejected disillusioned dissatisfied",
    "shocked": "shocked stunned surprised startled confused puzzled bewildered torn uncertain unsure baffled thrown speechless",
    "disgusted": "disgusted grossed-out sick queasy repulsed uncomfortable",
    "jealous": "jealous envious insecure",
    "warm": "happy glad grateful thankful proud relieved hopeful fond touched moved excited delighted calm content pleased"
    " loving tender curious interested eager amused comfortable confident peaceful safe",
    "hopeless": "hopeless helpless powerless stuck trapped-feeling numb desperate defeated",
}
FEELINGS: dict[str, str] = {
    w.removesuffix("-feeling").replace("-", " "): family for family, words in FAMILIES.items() for w in words.split()
}

# Words that say "I feel" and mean "you did".
FAUX: frozenset[str] = frozenset(
    "ignored attacked betrayed abandoned manipulated disrespected used unappreciated blamed bullied cheated controlled"
    " criticised criticized dismissed judged neglected patronised patronized provoked rejected threatened tricked unheard"
    " unloved unsupported unwanted victimised victimized violated belittled mistreated misunderstood cornered harassed"
    " insulted intimidated invalidated undermined unvalued undervalued overlooked excluded mocked lied-to".split()
) | {"taken for granted", "let down by you", "walked over", "put down"}

_WORDS = "|".join(sorted((re.escape(w) for w in FEELINGS), key=len, reverse=True))
_OWNED = re.compile(
    r"\b(?:i(?:'m|\u2019m|m)?|i am|we(?:'re|\u2019re)?|we are|it(?:'s)?|that|this|which|me|left me|leaves me|made me|makes me|and|i was|i've been)\b"
    r"(?:\s+(?:feel|felt|am|was|were|been|got|get|feeling|became|been feeling|sat|stood|came home|lay|left))?"
    r"(?:\s+(?:so|very|really|a|bit|little|quite|pretty|just|deeply|still|also|too|truly|genuinely|honestly|more|getting|completely|rather|and|mostly|both|really|kind|of|sort|too|now|utterly|absolutely|incredibly|extremely|feeling)){0,4}"
    rf"\s+(?P<word>{_WORDS})\b",
    re.I,
)
_VERBS = re.compile(
    r"\b(?:it|that|this|which|what|seeing|hearing|you)\b[^.!?\n]{0,60}?\b(?P<verb>(?:really |badly |just )?hurts?|upset|worrie[sd]|scare[sd]|saddens|saddened|frightens|frightened|embarrassed|stung|breaks my heart|stings|annoys|annoyed|frustrates|frustrated|broke my heart)\b"
    r"|\bi (?:really |do |still |also |just )?(?P<verb2>miss(?:ed)?|regret(?:ted)?|worry|worried|panicked|cried|love|loved)\b|\b(?:it|that) hit me\b",
    re.I,
)
_FAUX = re.compile(
    r"\bi(?:'m| am| feel| felt)(?: \w+){0,2}? (?P<word>"
    + "|".join(sorted(map(re.escape, FAUX), key=len, reverse=True))
    + r")\b",
    re.I,
)


def named(text: str) -> tuple[str, ...]:
    """The real feelings that the writer owns in a text, in order, each once.

    >>> named("I'm hurt, and I felt a bit left out.")
    ('hurt', 'left out')
    """
    plain = text.replace("\u2019", "'")
    found: dict[str, None] = {}
    for m in _OWNED.finditer(plain):
        found.setdefault(m["word"].lower())
    for m in _VERBS.finditer(plain):
        found.setdefault((m["verb"] or m["verb2"] or "hit").lower())
    return tuple(found)


def faux(text: str) -> tuple[str, ...]:
    """Disguised accusations in a text.

    >>> faux("I feel so ignored by you")
    ('ignored',)
    """
    return tuple(dict.fromkeys(m["word"].lower() for m in _FAUX.finditer(text.replace("\u2019", "'"))))

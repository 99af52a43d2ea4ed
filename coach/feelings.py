"""Feelings: an inventory, the ones a writer owns in a text, and disguised accusations.

Knows words and the frames they stand in, not sarcasm: "I'm thrilled" counts as a feeling
whatever was meant. Knows nothing of a reader's feelings.
Source: Rosenberg, Nonviolent Communication (2003), on feelings and words that only look like them.
"""

from __future__ import annotations

import re

FAMILIES: dict[str, str] = {
    "hurt": "hurt wounded crushed heartbroken broken-hearted stung gutted devastated sore broken heartsick"
    " cut-up bruised offended pained raw vulnerable",
    "sad": "sad saddened down low unhappy miserable tearful blue gloomy heavy sorrowful grieving empty deflated"
    " disheartened"
    " discouraged despondent homesick wistful heavy-hearted glum melancholy flat dejected bereft bummed bummed-out",
    "angry": "angry mad furious livid cross annoyed irritated frustrated resentful exasperated fuming bitter"
    " outraged incensed"
    " irked peeved riled aggravated enraged upset indignant seething ticked-off prickly snappy irritable vexed"
    " grumpy cranky impatient",
    "scared": "scared afraid frightened terrified fearful alarmed panicked panicky spooked shaken shaky"
    " petrified horrified"
    " unsafe freaked-out frantic scared-stiff",
    "worried": "worried anxious nervous uneasy stressed stressed-out tense on-edge concerned apprehensive"
    " unsettled troubled"
    " overwhelmed frazzled rattled restless agitated pressured swamped distressed jittery wary hesitant"
    " doubtful torn protective sick-with-worry",
    "tired": "tired exhausted drained worn-out worn-down burnt-out burned-out weary shattered knackered spent"
    " fed-up stretched"
    " wiped-out depleted sleep-deprived beat run-down overloaded bored fatigued wrecked",
    "lonely": "lonely alone isolated distant disconnected left-out lost small cut-off adrift lonesome",
    "ashamed": "ashamed embarrassed guilty humiliated mortified sorry regretful foolish exposed awkward"
    " sheepish bad rotten"
    " awful terrible remorseful self-conscious apologetic contrite red-faced",
    "disappointed": "disappointed let-down dismayed disillusioned dissatisfied crestfallen disenchanted",
    "shocked": "shocked stunned surprised startled confused puzzled bewildered uncertain unsure baffled thrown"
    " speechless"
    " taken-aback perplexed lost-for-words dumbfounded flustered",
    "disgusted": "disgusted grossed-out queasy repulsed uncomfortable sickened revolted creeped-out sick weirded-out",
    "jealous": "jealous envious insecure possessive",
    "hopeless": "hopeless helpless powerless stuck numb desperate defeated resigned despairing",
    "happy": "happy glad proud relieved delighted thrilled excited pleased cheerful joyful overjoyed amused"
    " chuffed elated",
    "grateful": "grateful thankful touched moved appreciative",
    "calm": "calm content peaceful safe comfortable relaxed reassured settled at-ease",
    "hopeful": "hopeful curious interested eager confident optimistic encouraged inspired impressed",
    "loving": "fond loving tender affectionate close",
}
FEELINGS: dict[str, str] = {w.replace("-", " "): family for family, words in FAMILIES.items() for w in words.split()}

# Words that say "I feel" and mean "you did".
FAUX: frozenset[str] = frozenset(
    "ignored attacked betrayed abandoned manipulated disrespected used unappreciated blamed bullied cheated controlled"
    " criticised criticized dismissed judged neglected patronised patronized provoked rejected threatened"
    " tricked unheard"
    " unloved unsupported unwanted victimised victimized violated belittled mistreated misunderstood cornered harassed"
    " insulted intimidated invalidated undermined unvalued undervalued overlooked excluded mocked deceived disregarded"
    " ganged-up-on gaslit smothered suffocated pushed-aside pushed-around ripped-off stabbed-in-the-back"
    " sidelined played shamed taken-advantage-of taken-for-granted unimportant walked-over put-down lied-to"
    " set-up".replace("-", "\0").split()
)
FAUX = frozenset(w.replace("\0", " ") for w in FAUX)


def _alternatives(words: frozenset[str] | dict[str, str]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", "[ -]") for w in sorted(words, key=len, reverse=True))


_ADVERBS = (
    r"(?:(?:so|very|really|a|bit|little|quite|pretty|just|deeply|still|also|too|truly|genuinely|honestly|more"
    r"|getting|feeling"
    r"|completely|rather|mostly|both|kind|kinda|of|sort|sorta|now|utterly|absolutely|incredibly|extremely"
    r"|properly|totally|proper"
    r"|being|always|only|even|half|all|as|most|actually|often|then|dead|super|terribly|awfully|badly|sincerely"
    r"|left|feel|felt|about) ){0,5}"
)
# Where a feeling is owned: "I am", "we felt", "it left me", "I came home".
_OWNER = (
    r"\b(?:(?:i|we)(?:'?m|'?re| am| are| was| were|'?ve been| have been|'?d been| had been| been|'?ll be"
    r"| will be|'?d be| would be"
    r"| (?:\w+ly |still |also |just |do |did |really |even |always |often |never stop |started to |start to "
    r"|can |could )?"
    r"(?:feel|felt|get|got|grow|grew|become|became|sound|sounded|sat there|sat|stood there|stood|came home"
    r"|came away|went home|went to bed|drove home|lay there|lay awake|walked out|walked home|end up|ended up"
    r"|woke up))"
    r"|(?:has |have |had |was |were |been )?(?:left|leaves|leave|made|makes|make|making|leaving|has|had|got"
    r"|gets|keeps|kept) (?:me|us)(?: feel| feeling)?"
    r"|(?:^|[.!?,;\n] ?|\band |\bbut |\bstill |\bbeen )(?:am|was|feeling|felt|feel|been|getting|got)|^|(?<=[.!?]) )"
)
_WORD = rf"(?:{_alternatives(FEELINGS)})"
_FRAME = re.compile(rf"{_OWNER} ?{_ADVERBS}(?P<word>{_WORD})\b(?! for it\b)", re.I)
_MORE = re.compile(
    r"(?:,? (?:and|but|or|yet|to|then|&)|,| /)(?: (?:i'?m|i am|i was|i felt"
    rf"|i feel))? {_ADVERBS}(?P<word>{_WORD})\b",
    re.I,
)
# A frame without a subject, at the start of a sentence, needs what a feeling is followed by.
_BARE_TAIL = re.compile(r" (?:that|about|to|when|at|and|by|for|of|we|you|i|it|with)\b|[.,!]", re.I)
# "I was moved to Leeds", "I'm down for Friday", "I'm stuck in traffic".
_NOT_FELT = re.compile(
    r"(?:moved (?:to|in|into|out|from|desks?|house)|(?:down|low) (?:for|to|on|at|by|the|there|here)|stuck (?:in"
    r"|at|on|behind)|lost (?:my|the|a|it|his|her|\d)"
    r"|thrown (?:out|away)|beat (?:the|you|them|him|her)|broken (?:down|into)|close to (?:the|school|work|home)"
    r"|close (?:the|it)|spent (?:\w+ )?(?:\d|my|the|a|an|all|three|two|four|six|years?|hours?|weeks?|days?)"
    r"|settled (?:on|the|in|up)|interested in (?:buying|the|a|your)|safe (?:to|at)|happy to|mad(?:e)? (?:for"
    r"|about) you|alone (?:with|in the (?:house|office)|on|at)|heavy (?:traffic|bag|load)"
    r"|torn (?:my|the|a)|cut (?:my|the)|exposed to|settled in|stretched (?:my|the|out)|flat (?:\d|on|hunting"
    r"|out)|mad(?= at me))\b",
    re.I,
)
_VERBS = re.compile(
    r"\b(?:(?P<a>hurts?|hurting|upsets?|worrie[sd]|worrying|scares?|scared|scaring|saddens?|saddened|frightens?"
    r"|frightened|embarrass(?:es|ed)|stung|stings|annoy(?:s|ed)"
    r"|frustrat(?:es|ed)|humiliated|terrif(?:ies|ied)|mortif(?:ies|ied)|grossed|wear(?:s|ing)|sadden|annoy"
    r"|frustrate|worry|scare|shook|crushed|disappoint(?:s|ed)|shock(?:s|ed)|touched|moved|drains|drained"
    r"|exhausts|rattled|floored|devastated|stresses|unsettle[sd]|unnerve[sd]|startled|irritate[sd]|panicked"
    r"|alarm(?:s|ed)|confuse[sd]|bother(?:s|ed)|overwhelm(?:s|ed)|thr(?:ew|ows)) (?:me|us)"
    r"|(?P<b>(?:hurts?|stings?|stung)(?=[,.!]| (?:a lot|so much|to (?:hear|see|read)|when|after|way|more|like"
    r"|deeply|badly)|$))"
    r"|(?P<c>br(?:oke|eaks) my heart|hit me hard|got to me|getting to me|gets to me|gets me down"
    r"|getting me down|on my mind|weighs on me|in tears|broke for|stomach drop|made me (?:cry|cringe)"
    r"|had me in tears|wave of guilt|(?:^|(?<=[.!?,] ))sorry(?=[.,!]|$)|lump in my throat|hard on me|heart sank"
    r"|heart sinks)"
    r"|(?:i|we) (?:really |do |still |also |just |already |did |have |so )?(?P<d>miss(?:ed)?(?= (?:you|u|him"
    r"|her|them|us|our|being|having|talking|your))|regret(?:ted)?|worry|worried|panicked|cried|resent(?:ed)?"
    r"|dread(?:ed)?|panicking|fear(?:ed)?))\b",
    re.I,
)
_NOT = re.compile(r"\b(?:not|n't|never|no longer|dont|didnt|wasnt|isnt) (?:\w+ ){0,3}$", re.I)
_FAUX = re.compile(
    r"\b(?:i|we)(?:'?m|'?re| am| are| was| were|'?ve been|(?: \w+)? feel| felt|'?ve felt)(?: feeling"
    rf"| being)?(?: (?!not\b|never\b)\w+){{0,3}}? (?P<word>{_alternatives(FAUX)})\b(?! (?:to|it|the|my|your"
    r"|for it)\b)"
    r"|\b(?:makes?|made|making|leaves?"
    rf"|left) me (?:feel )?(?:\w+ ){{0,2}}(?P<word2>{_alternatives(FAUX)})\b(?! (?:to|it|the|my|your|for it)\b)",
    re.I,
)


def _plain(text: str) -> str:
    return text.replace("\u2019", "'").replace("\u2018", "'").replace("\n", " ")


def named(text: str) -> tuple[str, ...]:
    """The real feelings that the writer owns in a text, in order, each once.

    >>> named("I'm hurt, and I felt a bit left out.")
    ('hurt', 'left out')
    """
    plain = _plain(text)
    found: list[tuple[int, str]] = []
    for m in _FRAME.finditer(plain):
        bare = not re.match(r"\W*\w", plain[m.start() : m.start("word")]) or m.start("word") == m.start()
        if bare and not _BARE_TAIL.match(plain, m.end()):
            continue
        at: re.Match[str] | None = m
        while at is not None:
            if not _NOT_FELT.match(plain, at.start("word")) and not _NOT.search(plain[: at.start("word")][-30:]):
                found.append((at.start("word"), at["word"]))
            at = _MORE.match(plain, at.end())
    for m in _VERBS.finditer(plain):
        group = m.lastgroup or "a"
        if not _NOT.search(plain[: m.start()][-30:]):
            found.append((m.start(group), m[group]))
    return tuple(dict.fromkeys(w.lower().replace("-", " ") for _, w in sorted(found)))


def faux(text: str) -> tuple[str, ...]:
    """Disguised accusations in a text.

    >>> faux("I feel so ignored by you")
    ('ignored',)
    """
    found = (m["word"] or m["word2"] for m in _FAUX.finditer(_plain(text)))
    return tuple(dict.fromkeys(w.lower() for w in found))

"""Rules for danger that is said in words.

Each rule names a level, a category and the words that show it. Idioms ("I could kill him lol",
"dying of laughter") are taken out first. The highest level wins; rules are in falling order.
Knows nothing of resources or of what happens next.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from coach.types import LEVELS, Level


@dataclass(frozen=True)
class Hit:
    level: Level
    category: str
    why: str
    spans: tuple[tuple[int, int], ...]


_STRAIGHT = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "\u00b4": "'"})

# Words of danger that mean something else.
_IDIOMS = re.compile(
    r"\b(?:"
    r"(?:i(?:'m| am)? |i'll |could(?:'ve)? |gonna |going to |will |would |might |wanna )(?:\w+ )?(?:kill|murder|strangle|throttle) "
    r"(?:him|her|them|you|u|someone|somebody|my \w+|the \w+)(?:[^.!?\n]{0,40})\b(?:lol|lmao|haha\w*|jk|\ud83d\ude02|\ud83d\ude05)|"
    r"kill(?:s|ing|ed)? (?:it|time|two birds|the (?:mood|vibe|engine|lights|buzz)|me with|my (?:back|feet|vibe|buzz|knees?|wi-?fi))|"
    r"(?:my|the|these|this) [\w ]{1,24}(?:is|are)(?: absolutely| just)? killing me|"
    r"dying (?:of laughter|laughing|to (?:see|know|meet|try|hear|tell|go)|for a|over here)|(?:i'm|im) (?:dead|dying)\b(?: lol|!|\s*\ud83d)|"
    r"(?:bored|scared|embarrassed|laugh\w*|died?) to death|to die for|over my dead body|dead (?:tired|serious|set|right|line|weight|end|pan)|"
    r"shoot (?:me (?:a |an |over|an? email|the)|for|the breeze|hoops)|beat (?:the traffic|them? (?:at|in) |you (?:at|in|to)|him (?:at|in)|her (?:at|in))|"
    r"(?:fight|punch) (?:my corner|for (?:us|this|it)|above)|suicide (?:squad|prevention|awareness|hotline|run|drills?)|"
    r"hang (?:out|on|up|in there|tight|around|the)|(?:walk|walking) into the sea|hit (?:me up|the|a nerve|send|reply)|"
    r"burn(?:ing|ed|t)? (?:the (?:toast|dinner|rice|food)|out|calories|through)|could(?:'ve| have)? died"
    r")",
    re.I,
)

_ME = r"(?:my ?self|meself|maself)"
_KIN = r"(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|stepdad|mum|mom|mother|brother|uncle|son)|hubby)"
_WANT = r"(?:want(?:ed)? to|wanna|going to|gonna|planning to|plan to|about to|ready to|thinking (?:of|about)|(?:i'll|ill|i will)|have to|need to)"

_RULES: list[tuple[Level, str, str, str]] = [
    ("urgent", "self_harm", "This sounds like thoughts of ending a life, and that matters more than any message.",
     rf"\b(?:kill(?:ing|ed)? {_ME}|(?:end|ending|take|taking) (?:my (?:own )?life|it all)|(?<!not )suicid(?:e|al)\b|\bi (?:just |really |honestly )?(?:want to|wanna|'?m (?:ready|going) to) die\b|"
     rf"don'?t want to (?:be alive|live(?! (?:with|like|in|near|at|here|together|by|on|apart|off|under|alone|there|next|out|my|this way))|wake up(?! (?:at|early|to|the|before))|be here any ?more)|better off without me|no (?:reason|point) (?:to|in) (?:live|living|going on)|"
     rf"(?:won'?t|will not|wont) be (?:here|around|alive) (?:on|by|after|tomorrow|much longer|any ?more)|"
     rf"(?:want|wish) (?:i was|i were|to be) dead|goodbye (?:letters?|notes?)|overdos(?:e|ing) on purpose|cut(?:ting)? my (?:wrists?|arms?)|"
     rf"hang {_ME}|jump(?:ing)? off (?:the|a) (?:bridge|roof|balcony)|step(?:ping)? in front of (?:a|the) (?:train|bus|car))"),
    ("urgent", "overdose", "Someone may have taken something dangerous; this needs a doctor now.",
     r"\b(?:(?:took|taken|swallowed|had) (?:all|the whole|a whole|too many|\d{2,}|a (?:bunch|load|handful|bottle) of|every one of)\b[^.!?\n]{0,30}"
     r"\b(?:pills?|tablets?|paracetamol|meds|medication|ibuprofen|tylenol|sleeping pills|insulin|antidepressants)|overdosed|"
     r"(?:won'?t|can'?t) wake (?:him|her|them) up|(?:lips|face) (?:are |is |has )?(?:gone |going |turning )?blue)\b"),
    ("urgent", "violence_now", "Someone seems to be in danger right now.",
     r"\b(?:(?:he|she|they)(?:'s| is|'re| are) (?:outside|at the door|breaking|smashing|banging|coming (?:at|for)|hitting|beating|chok\w+|holding a (?:knife|gun))"
     r"[^.!?\n]{0,60}(?:door|kill|knife|gun|hurt|scared|break|bat\b|me\b)|(?:has|have|got|holding|with) (?:a |the |his |her )?(?:knife|gun|machete)\b[^.!?\n]{0,40}\b(?:me|us|kids?|door|now)|"
     r"(?:he|she)(?:'s| is| was)? (?:strangl|chok)\w* me|hands? (?:round|around|on) my (?:throat|neck)|(?:says?|said) (?:he|she)(?:'ll| will|'s going to| is going to) kill (?:me|us|the)|"
     r"(?:i'?m|we'?re|im) (?:hiding|locked) in the (?:bathroom|bedroom|toilet|closet|car)|please (?:call|send) the police|none of us (?:is|are) (?:walking|leaving|getting) out)"),
    ("urgent", "child_safety", "A child may be at risk of serious harm.",
     r"\b(?:(?:touch(?:es|ed|ing)?|molest\w*|rap(?:es|ed|ing)|abus(?:es|ed|ing)) (?:my|the|our|his|her) (?:\w+ )?(?:kids?|child|children|daughter|son|niece|nephew|little (?:girl|boy|brother|sister)|step\w+|baby)|"
     r"(?:uncle|stepdad|coach|teacher|grandad|neighbou?r|cousin|babysitter) (?:\w+ ){0,3}(?:touch(?:es|ed|ing)?|kiss(?:es|ed|ing)?) (?:her|him|me) (?:there|down|in|under|private)|"
     r"shak(?:e|ing|en) (?:the|my|our) baby|(?:hurt|drown|smother|harm)(?:ing)? (?:the|my|our) (?:baby|kids|children|child)|(?:hits?|beats?|burn(?:s|ed)?|belts?|whips?) (?:the|my|our) (?:kids?|child|children|baby|son|daughter))\b"),
    ("urgent", "harm_to_others", "This speaks of seriously hurting someone.",
     r"\b(?:(?:i(?:'m| am)?|im) (?:going to|gonna|planning to) (?:kill|murder|stab|shoot|burn|poison|strangle) (?:him|her|them|you|u|his|their|my|the|everyone)|"
     r"(?:i'?ll|i will|i swear i'?ll|imma) (?:kill|murder|stab|shoot|slit|poison) (?:him|her|them|you|u)\b|"
     r"(?:bought|got|loaded|bringing|bring) (?:a|my|the) (?:gun|knife|rifle|machete)\b[^.!?\n]{0,60}(?:him|her|them|you|office|school|work)|"
     r"(?:you(?:'re| are)|ur|your|he(?:'s| is)|she(?:'s| is)) (?:a )?dead (?:man|woman|meat)\b|burn (?:the|your|his|her|their) (?:house|flat|car|place) (?:down|with))"),
    ("serious", "intimate_partner_abuse", "Being hurt or threatened by someone close is never caused by how you word things.",
     rf"\b(?:{_KIN} (?:\w+ ){{0,3}}(?:hits?|slapp?(?:ed|s)?|punch(?:ed|es)?|kick(?:ed|s)?|beats?|beat|shov(?:ed|es)|pushed|grabb(?:ed|s)|chok(?:ed|es)|strangl(?:ed|es)|threw (?:a|the|his|her)\b[^.!?\n]{{0,20}} at|spat on|burn(?:ed|t)|drag(?:ged|s)) (?:me|my (?:face|arm|neck|hair|throat))|"
     rf"(?:black eye|bruises?|broke my (?:arm|nose|rib|wrist|phone))[^.!?\n]{{0,50}}\b(?:he|she|husband|wife|boyfriend|girlfriend|partner)|"
     rf"(?:scared|afraid|frightened|terrified) of (?:him|her|my (?:husband|wife|partner|boyfriend|girlfriend|ex))|(?:he|she) (?:might|will|'ll) (?:hurt|hit|kill) me|walk(?:ing)? on eggshells (?:so|because|in case) (?:he|she))"),
    ("serious", "coercive_control", "Having your money, phone, movements or contacts controlled has a name: coercive control.",
     r"\b(?:(?:he|she|they|husband|wife|partner|boyfriend|girlfriend|bf|gf) (?:\w+ ){0,2}(?:keeps?|took|takes|has|hides?|holds?|locked away) my (?:bank )?(?:cards?|passport|phone|papers|documents|wages|salary|keys|id)\b|"
     r"(?:tracks?|checks?|goes through|reads?|monitors?) my (?:phone|location|messages|texts|emails|every)[^.!?\n]{0,60}|"
     r"(?:won'?t|doesn'?t|don'?t|not allowed|never|isn'?t) (?:let|allow|lets|allows|letting|allowing) me (?:to )?(?:leave|see|work|go|have|talk|speak|use|drive|study|call|wear)|"
     r"i(?:'m| am) not allowed to (?:leave|see|work|go|have|talk|speak|use|call|wear)|(?:locks?|locked) me (?:in|out)|"
     r"(?:you(?:'re| are)|your) not (?:allowed|permitted) to (?:see|leave|go|work|wear|talk|speak|have)|remember who signs for your visa|"
     r"(?:deport|immigration|visa)[^.!?\n]{0,40}\b(?:one call|i'?ll call|if you (?:leave|tell|go)))"),
    ("serious", "stalking", "Being followed or watched against your will is stalking, and it can be reported.",
     r"\b(?:(?:keeps?|kept|started|is|has been|been) (?:following|stalking|tailing) (?:me|her|him)\b|(?:found|put|hid) (?:a |an )?(?:tracker|airtag|gps)[^.!?\n]{0,30}(?:car|bag|coat|my)|"
     r"(?:fake|new|another|different|eleven|\d+) (?:accounts?|numbers?|profiles?)[^.!?\n]{0,40}(?:watch|contact|message|text|follow)(?:es|s|ing)? (?:me|my|her|him)|"
     r"(?:turn(?:s|ed)? up|show(?:s|ed)? up|waits?|waiting|sits?|parks?|parked) (?:at|outside) my (?:work|house|flat|gym|school|new)[^.!?\n]{0,50}(?:again|every|always|ex\b|still|won'?t)|"
     r"(?:track|find|follow) (?:her|his|their|my ex\w*'?s?) (?:phone|location|car|new address|whereabouts)|where (?:she|he) lives now)\b"),
    ("serious", "sexual_coercion", "Sex without free agreement is not owed to anyone.",
     r"\b(?:(?:forc(?:ed|es|ing)|pressur(?:ed|es|ing)|made|makes) me (?:to |into )?(?:have sex|sex|sleep with|do (?:things|stuff)|touch|send (?:nudes|pics))|"
     r"(?:i |i'?ve )?(?:said no|told him no|told her no|was asleep|woke up)[^.!?\n]{0,40}(?:he|she) (?:carried on|kept going|did it|didn'?t stop|was (?:in|on) )|"
     r"(?:you )?owe me (?:sex|tonight|it tonight)|(?:send|leak|post|share)(?:ing)? (?:the|your|my|her|his|those) (?:nudes|pics|photos|video)[^.!?\n]{0,40}(?:if|unless|everyone|your (?:mum|mom|boss))|rap(?:ed|es|ing) me)\b"),
    ("serious", "user_is_aggressor", "This reads as a threat; no wording makes a threat safe to send.",
     r"\b(?:i(?:'ll| will|'m going to| am going to|m gonna|'m gonna)? (?:break|smash|knock|beat|punch|slap|hurt|destroy|ruin|bash) (?:your|his|her|their|you|u|him|them)\b(?:[^.!?\n]{0,20}\b(?:face|teeth|legs|arms?|neck|head|up|life|jaw|car|windows?))?|"
     r"(?:you(?:'ll| will)|ull) (?:regret|be sorry|pay for) (?:it|this|ever|the day|what)[^.!?\n]{0,30}(?:i know where|i swear|watch|wait)|i know where (?:you|u|she|he) (?:live|lives|work|works|sleep)|"
     r"(?:you(?:'ll| will)|ull) never see (?:the|your|ur|our) (?:kids?|children|son|daughter|baby)|(?:i )?(?:hit|slapped|punched|shoved|grabbed|choked) (?:her|him|my (?:wife|husband|girlfriend|boyfriend|son|daughter|kid))\b[^.!?\n]{0,60}(?:deserv|asked for|made me|pushed me|only|once|again)|"
     r"(?:watch your back|i'?ll make sure you never)\b)"),
    ("serious", "manipulation_request", "This asks for a way to pressure someone; the coach does not help with that.",
     r"\b(?:(?:make|making|get|guilt|scare|trick|force) (?:him|her|them) (?:to |into )?(?:feel (?:guilty|bad|crazy|worthless)|stay|think (?:it'?s|she'?s|he'?s)|doubt|drop the|not (?:leave|tell|report)|beg|jealous)|"
     r"(?:gaslight|manipulate|blackmail) (?:him|her|them|my)|(?:sound|seem) (?:nice|sorry|caring)[^.!?\n]{0,40}(?:so (?:she|he)|but (?:scare|threat))|"
     r"so (?:she|he|they) (?:can'?t|won'?t|never) (?:leave|tell|go to the police)|threat(?:en)? (?:her|him|them) (?:nicely|politely|without))"),
    ("serious", "eating_disorder", "What you describe about eating deserves real support.",
     r"\b(?:(?:make|made|making) (?:my ?self|meself) (?:sick|throw up|vomit)|been sick after (?:dinner|meals?|eating|food)|haven'?t eaten (?:in|for) (?:\d+|two|three|four|five) days|starving my ?self|(?:anorexi|bulimi)\w+)\b"),
    ("serious", "psychosis", "Some of this may be signs that a doctor should hear about soon.",
     r"\b(?:(?:voices?|tv|radio|neighbou?rs?) (?:\w+ )?(?:tell(?:s|ing)?|talk(?:s|ing)? to|command\w*) (?:me|him|her) (?:to|about)|hear(?:s|ing)? voices|(?:chip|implant|camera)s? in (?:my|his|her|the) (?:head|teeth|brain|walls?)|isn'?t (?:really )?(?:my|her|his) (?:real )?(?:brother|wife|husband|mother|sister)[^.!?\n]{0,30}(?:swapped|replaced|copy))\b"),
    ("serious", "depression", "This sounds heavier than a bad week, and support exists for it.",
     r"\b(?:(?:can'?t|cannot|haven'?t) (?:get|gotten|got|been) (?:out of bed|dressed|up)[^.!?\n]{0,30}(?:weeks?|months?|days|since)|(?:feel|everything(?:'s| is)?|been) (?:so )?(?:numb|empty|hopeless|worthless)[^.!?\n]{0,40}(?:weeks?|months?|years?|every day|all the time)|what'?s the point (?:of|in) (?:anything|me|any of it))\b"),
    ("serious", "substance", "Drinking or using that has taken hold is something people get help with every day.",
     r"\b(?:(?:can'?t|cannot) (?:stop|get through)[^.!?\n]{0,30}(?:drink(?:ing)?|vodka|wine|using|coke|pills)|(?:drink|drinking|vodka|wine|whisky)[^.!?\n]{0,30}(?:in the morning|before work|to stop (?:the )?shak|so (?:as )?i don'?t shake)|relapsed (?:on|again|last)|withdrawal)\b"),
    ("suggest", "grief", "Grief like this can be easier with someone trained to listen.",
     r"\b(?:since (?:\w+ ){1,3}(?:died|passed|death|funeral)[^.!?\n]{0,80}(?:can'?t|cry|don'?t know|lonely|numb|lost)|grieving[^.!?\n]{0,40}(?:can'?t|don'?t|months|years))\b"),
    ("suggest", "anxiety", "A counsellor can help with worry that keeps coming back.",
     r"\b(?:panic attacks?|anxiety (?:is|has been|keeps)|so anxious (?:that )?i (?:can'?t|don'?t)|can'?t sleep (?:for|because)[^.!?\n]{0,40}(?:weeks?|months?|worry|anxi)|(?:ptsd|flashbacks?))\b"),
    ("suggest", "relationship_counselling", "A couples counsellor may help where talking alone keeps failing.",
     r"\b(?:(?:same|this) (?:fight|row|argument) (?:for|every|over and over)|haven'?t (?:really |properly )?(?:talked|spoken|touched|slept)[^.!?\n]{0,40}(?:months?|years?)|(?:should|do) (?:i|we) (?:leave|divorce|split|break up)|on the verge of (?:divorce|splitting)|(?:separate|divorce)[^.!?\n]{0,30}(?:don'?t know|unsure|thinking)|(?:cheated|affair)\b[^.!?\n]{0,80}(?:trust|forgive|past it|stay))\b"),
]  # fmt: skip

_COMPILED = [(level, category, why, re.compile(pattern, re.I)) for level, category, why, pattern in _RULES]
_DENIED = re.compile(
    r"\b(?:not|never|isn'?t|wasn'?t|didn'?t|wouldn'?t|don'?t|no longer|nothing like)\s+(?:\w+\s+){0,2}$", re.I
)
# Denial does not undo these: "I don't want to be alive" is the danger itself.
_DENIABLE = frozenset(("harm_to_others", "user_is_aggressor", "manipulation_request", "intimate_partner_abuse"))


def match(text: str, mode: str = "draft") -> Hit | None:
    """The gravest rule that a text meets, with every span that shows it; None when none does."""
    plain = text.translate(_STRAIGHT)
    masked = _IDIOMS.sub(lambda m: " " * len(m[0]), plain)
    best: Hit | None = None
    for level, category, why, pattern in _COMPILED:
        if best is not None and LEVELS.index(level) < LEVELS.index(best.level):
            break
        spans = tuple(
            m.span()
            for m in pattern.finditer(masked)
            if not (category in _DENIABLE and _DENIED.search(masked[: m.start()]))
        )
        if spans and best is None:
            best = Hit(level, category, _addressed(why, category, mode), spans)
    return best


def _addressed(why: str, category: str, mode: str) -> str:
    """The same reason for a message that the user received."""
    if mode == "received" and category == "user_is_aggressor":
        return "This message threatens you; how you answer is not what makes it safe."
    return why

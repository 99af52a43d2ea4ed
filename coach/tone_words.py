"""Lexicons of the tone findings. Data only; patterns are joined into one per kind."""

from __future__ import annotations

YOU = r"(?:you|u|ya|yall|y'all)"
YOURE = r"(?:you(?:'re|re| are)|ur|your|u r|youre)"
EXTRA = r"(?:\w+ ){0,2}"

INSULTS = (
    "idiots?|morons?|imbeciles?|stupid|dumb|dumbass|pathetic|selfish|lazy|useless|worthless|spineless|gutless|clueless|heartless|"
    "toxic|narcissist(?:ic)?|psycho|crazy|insane|nuts|mental|unhinged|deranged|liars?|cheats?|cheater|thie(?:f|ves)|snakes?|"
    "rats?|pigs?|cow|witch|hag|bitch(?:es|y)?|bastards?|assholes?|arseholes?|arse|dicks?|dickhead|prick|twats?|wankers?|tossers?|"
    "knobs?|knobhead|muppets?|plonkers?|numpty|pillock|git|scumbags?|scum|jerks?|losers?|clowns?|joker|fools?|foolish|"
    "brats?|spoiled|spoilt|babies|child(?:ish)?|immature|cowards?|cowardly|hypocrites?|hypocritical|control freak|freaks?|weirdo|"
    "drama queen|diva|princess|slobs?|filthy|disgusting|vile|gross|nasty|cruel|evil|monsters?|parasites?|leech(?:es)?|freeloaders?|"
    "mooch(?:er)?|cheapskate|stingy|tight|tightfisted|bum|deadbeat|waste of (?:space|time|oxygen)|good for nothing|two.?faced|backstabb(?:er|ing)|"
    "phony|fake|sneaky|shady|creep(?:y)?|ungrateful|entitled|arrogant|smug|ignorant|thick|dense|incompetent|unprofessional|"
    "inconsiderate|thoughtless|careless|irresponsible|immoral|shameless|rude|mean|petty|bully|bullies|tyrant|dictator|martyr|robot|"
    "goat|donkey|mumu|ode|olodo|yeye|chutiya|kutta|kamina|bewakoof|gadha|drongo|bogan|galah|dipstick|dipshit|shithead|bellend"
)
SWEARING = (
    r"f+u+c+k\w*|fck\w*|fkn|fkin\w*|f\*+\w*|effing|freaking|friggin\w*|bloody|damn\w*|goddamn|shit\w*|sh\*t|bullshit|bs|crap\w*|"
    r"piss(?:ed)? off|pissing|pisses|bollocks|bugger|hell(?= (?:are|is|were|was|did|do|does|you))|wtf|ffs|stfu|gtfo|af|ass\b|arsed|sod off|jesus christ|for christ'?s sake|for god'?s sake"
)
BENIGN_SWEARING = r"(?:damn|bloody|freaking|pretty damn) (?:good|proud|great|lovely|brilliant|well|fine)"

ABSOLUTES = (
    rf"{YOU} (?:always|never|constantly|forever|only ever|literally never|literally always)|{YOURE} (?:always|never|constantly)|"
    rf"(?:every|each) (?:single|damn|bloody|freaking|fucking) \w+|not (?:even )?once (?:have|did|do|has) (?:you|u)|all you (?:ever )?(?:do|did) is|"
    r"(?:nothing|everything) (?:is )?ever|nothing i (?:ever )?do|as per usual|yet again|again and again|typical|same old|(?:for the |the )(?:hundredth|millionth|thousandth|umpteenth|\d+th) time|how many times"
)
BENIGN_ABSOLUTES = (
    rf"{YOU} (?:always|never|constantly) (?:make me (?:laugh|smile|feel (?:better|safe|welcome|loved))|know how|cheer|help|look so|come through|"
    r"have my back|support|find the|bring out|been so (?:kind|good)|fail to (?:make|amaze|impress)|have to (?:worry|apologi|thank|explain))|you've always been (?:so |there|kind|good|my)"
)
MIND_READING = (
    rf"{YOU} (?:just |clearly |obviously |really |so |literally |don'?t even |do not |don'?t |dont |couldn'?t |could not |couldnt |never |only |must )*(?:care less|care about (?:me|us|anyone|anybody|the|your|my)|"
    rf"give a (?:damn|shit|fuck|toss|monkey|rat)\w*|want me to (?:fail|suffer|look|feel)|think (?:you'?re|ur|i'?m (?:stupid|an idiot|your|made)|you can (?:just|treat)|the world|it'?s (?:funny|ok|fine) to|so little|everyone)|enjoy (?:making|watching|hurting)|"
    rf"love (?:making|watching|to make)|hate me|did (?:it|that|this) on purpose|know exactly|wanted to (?:hurt|humiliate|embarrass)|get (?:off on|a kick)|assume)|(?<!i )(?:don'?t|dont|doesn'?t|never) (?:you )?even (?:care|give a)|"
    r"(?:clearly|obviously|evidently|apparently) (?:you|u|i'?m (?:not|nothing|just)|i don'?t|my|it'?s|nobody|we)|like (?:i|you) (?:don'?t|dont|do not|didn'?t) (?:exist|matter|care)|(?:i|we) (?:don'?t|mean nothing|clearly) (?:matter|exist|count)(?: to you)?|"
    r"on purpose|because you can|just to (?:spite|annoy|hurt|punish|embarrass|get at)|couldn'?t be (?:bothered|arsed)|can'?t be (?:bothered|arsed)|too (?:busy|good|important) (?:for|to)|so (?:important|busy|special|precious)"
)
THREATS = (
    r"or (?:else|i(?:'ll|ll| will|'m| am) (?:leave|tell|call|throw|sell|burn|never|take|be (?:calling|telling|taking|gone)|going|make|report|sue|bin|dump|cancel))|(?:you|u)(?:'ll| will|ll|'re going to| are going to) (?:regret|be sorry|pay for (?:this|it)|see|never see|hear from my|lose)|"
    r"watch (?:me\b|what happens|your back)|see what happens|just (?:wait|you wait|try it|try me)|try me|don'?t (?:test|push|make) me|last (?:chance|warning)|i(?:'m| am|m) (?:warning|done with) you|mark my words|"
    r"(?:i swear|so help me)(?: to god| on \w+)?|if (?:you|u) (?:ever|dare|so much as|don'?t|dont|do that|leave|walk|go|touch|come)\b[^.!?\n]{0,60}\b(?:i'?ll|ill|i will|i'm|im|we'?re|you'?ll|don'?t (?:bother|come|expect)|pack|forget|it'?s over|consider)|"
    r"i(?:'ll|ll| will| swear i'll) (?:make sure|ruin|destroy|tell (?:everyone|everybody|your|the whole)|never (?:speak|talk|forgive|let)|burn|smash|throw (?:it|your|all|the)|bin|scream|lose it|go mad|lawyer|see you in court)|see you in court|consider (?:yourself|it) (?:warned|over)|"
    r"we(?:'re| are) (?:done|finished|over|through)|(?:you(?:'re| are)|ur) dead to me|i(?:'m| am|m) (?:so )?done with (?:you|this|it|him|her|all)\b|or (?:we|you)(?:'re| are) (?:done|out|finished)"
)
SARCASM = (
    r"(?:oh )?(?:wow|great|lovely|nice|fantastic|brilliant|amazing|wonderful|perfect|classy|charming|bravo|congrats|congratulations|well done|good job|nice one|cheers|super|terrific|stunning|classic)"
    r"(?=[,.!]*\s+(?:great|so |another|you|u |your|thanks|job|really|now|for |work|how|a |the |just|i |that|what|to |on|of|idea|timing|birthday|priya))|^(?:wow|great|fantastic|brilliant|perfect|classy|bravo|oh good|oh great|oh nice|oh lovely|oh wow|oh sure|cute|hilarious|charming)\b(?=[.,! ])|"
    r"oh so|oh (?:good|great|nice|lovely|sure|please|right|really)\b|thanks (?:a lot|a bunch|so much|a million|very much|for (?:nothing|the (?:heads|warning|support|help|memory|memories|tip)))|must be (?:nice|lovely|great|so)|how (?:nice|lovely|kind|thoughtful|generous|sweet|convenient|original|mature|noble|big) (?:of|for)|"
    r"(?:yeah|yea|ya|sure|right)[,.]? (?:right|because|ok(?:ay)?|sure|whatever)|god forbid|heaven forbid|poor (?:you|baby|thing|little)|lucky (?:me|you|us)|my (?:mistake|bad) for (?:thinking|expecting|trusting)|silly me|forgive me for|excuse me for|sorry (?:for|if) (?:existing|breathing|having|thinking|expecting|i (?:exist|dared))|"
    r"big (?:man|shot|boss)|(?:mr|mrs|miss|ms|sir|lord|lady|king|queen|saint|captain|professor|einstein|genius|hero|mother teresa|father of the year|mother of the year|employee of the (?:month|year)|husband of the year|friend of the year|dad of the year|mum of the year|mom of the year)(?= (?:perfect|busy|important|big|know|i'?m|himself|herself|here|over|of the house))|"
    r"(?:husband|wife|mother|father|mum|mom|dad|friend|employee|parent|brother|sister|boss|neighbou?r|son|daughter) of the (?:year|month|century)|genius|your (?:majesty|highness|lordship|royal)|what a (?:surprise|shock|hero|joke|gent|treat|legend|star|guy|man|father|mother|friend|saint)|good (?:for you|to know)|keep it up|slow clap|\bmature\b|real (?:nice|mature|classy|cool)|nice (?:of you|try)|love that for (?:you|me)|asking for a friend|riveting|noted\.|\/s\b"
)
CONTEMPT = (
    r"what(?:'s| is|s| the hell is| the fuck is)? (?:your problem|wrong with (?:you|u))|(?:are|r) (?:you|u) (?:stupid|serious|for real|kidding|joking|insane|blind|deaf|mad|crazy|five|six|\d+|12|a child|thick|ok in the head|even listening|actually)|grow (?:up|a (?:pair|spine))|get (?:a (?:grip|life|job|hobby|clue)|over yourself|real(?=[.!])|lost\b)|get your (?:act|shit|head) together|"
    r"unbelievable|unreal|ridiculous|a (?:complete |total |absolute |bloody |sick )?(?:joke|disgrace|embarrassment|farce|shambles|circus|liability|clown show)|(?:honestly|seriously)\?+|shame on (?:you|u)|you should be ashamed|(?:you|it) makes? me sick|sick of (?:you|your|this|it|hearing|looking)|had (?:it|enough) (?:with|of) (?:you|your|this|it)|fed up (?:with|of) (?:you|your)|can'?t stand (?:you|your)|hate (?:you|u|your|living|this family)|"
    r"no wonder|who (?:does that|even|raised you|died and made)|how (?:dare|hard is it|hard can it|could you|is (?:that|it) (?:even )?(?:possible|so hard)|stupid|selfish|thick|do you (?:even|sleep))|(?:what|which) (?:part|kind|sort|type) of|do (?:you|u) (?:even|seriously|honestly think|think (?:i'?m|the|you)|have any idea)|is it (?:so|really|too|that) (?:hard|much|difficult)|have you (?:ever|any idea|even|no shame|lost)|did (?:you|u) (?:even|seriously|honestly|lose your)|"
    r"why (?:can'?t you (?:just|ever)|should i|bother|is it (?:always|so hard|my job)|am i (?:always|the only))|what (?:the (?:hell|heck|fuck|actual|f)|planet|on earth)\b|since when|who do you think|i can'?t even|whatever(?=[.!]|$)|blah|bla bla|spare me|save it(?=[.!])|give me a break|don'?t (?:give me (?:that|the)|you dare|insult)|cry me|boo hoo|news ?flash|wake up(?=[.!])|hello\?+|do (?:your|ur) (?:own )?(?:damn |bloody )?(?:job|work)|act (?:your|like an?) (?:age|adult)|like a (?:child|baby|toddler|teenager|king|queen|princess|hotel|servant|maid|slave|idiot|fool|mug)|(?:not|am i) (?:your|ur|a) (?:maid|mum|mom|mother|servant|slave|secretary|bank|atm|taxi|chauffeur|cook|cleaner|therapist|babysitter|doormat|mug|employee|wife|personal)|treat(?:ed|ing|s)? (?:me|us) like (?:a|an|your|shit|dirt|garbage|rubbish)|an? (?:adult|grown) (?:man|woman|adult)|grown (?:man|woman|adult|ass)"
)
COMMANDS = r"shut (?:up|it|your)|don'?t you dare|(?<!know )(?<!treat )(?:you(?:'d)?|u) (?:had )?better (?:not|get|have|be|start|stop|pay|come|bring|call|give|fix|hope|watch)|do as (?:you'?re|i)|do it now|sort yourself out|sort your (?:life|shit)|pull yourself|go (?:to hell|cry)|back off|leave me (?:the hell )?alone|stop being (?:so )?\w+|get off (?:your|my|the)|just (?:shut|stop|pay up|admit)\b|i don'?t (?:want to hear|care (?:what|if|how|about|who))|don'?t want to hear|answer (?:me|your|ur|the (?:damn|bloody|phone))|explain yourself|(?:now|immediately|asap)!+"
GUILT = (
    r"after (?:everything|all) (?:i|we|that i|i'?ve)|\b(?:fine)[,.!] (?:i'?ll (?:just )?do (?:it|everything)|do what you|be like that|don'?t(?: then|\.)|whatever)|i(?:'ll| will) (?:just )?do it (?:all )?(?:myself|alone)|i do everything|(?:i|we) (?:sacrificed|gave up|slaved|worked my)|"
    r"(?:you|u) owe me\b|if you (?:really )?(?:loved|cared|respected)|(?:some|a real|a good|a proper) (?:friend|father|mother|husband|wife|son|daughter|family|brother|sister|partner|dad|mum|mom) (?:you|would|doesn'?t|don'?t)|(?:break|broke|breaking) your (?:mother|father|mum|mom|dad)'?s? heart|at your age|look what you(?:'ve)?|(?:because|thanks to|all because) of (?:you|u)\b|thanks to (?:you|u)\b|(?:your|ur) (?:fault|problem)|you(?:'ve)? (?:ruined|ruin|destroyed|wrecked|humiliated|abandoned|betrayed|dumped me|ditched|screwed)"
)
BLAME = (
    rf"{YOURE} (?:so |such |just a |being so |the (?:most|reason|problem|worst)|not even (?:a |the |man|sorry|listening)|nothing but|no better|worse than|out of (?:order|line|your)|impossible|full of)(?!(?:a |an )?(?:great|good|wonderful|kind|lovely|brilliant|amazing|important|dear|funny|sweet|right|busy|close|welcome|generous|patient|talented|special|happy|tired|upset|hurt|worried|sad|much|far|young|strong|smart|clever|legend|star|proud|helpful|thoughtful|caring|important))|{YOU} (?:can'?t|cant|cannot|couldn'?t|didn'?t|didnt|don'?t|dont|won'?t|wont|haven'?t|havent|wouldn'?t) (?:even|be bothered|ever|bother|just|have the|lift|manage)|{YOU} (?:had|have) (?:one job|no (?:right|idea|respect|shame|clue)|the nerve|the cheek|the audacity|some nerve)|"
    rf"the (?:nerve|cheek|audacity|gall)|{YOU} (?:should (?:have|be ashamed|know better|at least|try)|could at least|need to (?:learn|grow|get over))|{YOU} (?:people|guys never)|at least (?:i|have|try|pretend|he|she|say|be)|even (?:a|the|my) (?:dog|cat|child|toddler|stranger|goldfish|monkey|kid)|unlike (?:you|some)|some (?:people|of us)|not my (?:problem|fault|job)|it'?s not like (?:i|you)|so what\b|(?<!no )big deal|calm down|you(?:'re| are) overreact\w*|too sensitive|so dramatic|being dramatic|making a (?:fuss|scene)|what about (?:when )?you|you (?:did|do) (?:it|the same|that) (?:too|all the|first|last)|as if you|like you(?:'re| never)|your excuses|more excuses|hiding behind|double standards?|hypocri\w+"
)

# Words that are an insult whoever they are said of.
NAMES_CALLED = (
    "idiots?|morons?|imbeciles?|dumbass|narcissist|psycho|liars?|cheater|thie(?:f|ves)|bitch(?:es)?|bastards?|assholes?|arseholes?|dickhead|"
    "prick|twats?|wankers?|tossers?|knobhead|muppets?|plonkers?|numpty|pillock|scumbags?|scum|jerks?|losers?|clowns?|cowards?|hypocrites?|"
    "control freak|drama queen|slobs?|parasites?|leech(?:es)?|freeloaders?|moocher|cheapskate|deadbeat|backstabber|creep|waste of (?:space|oxygen)|"
    "shithead|bellend|bewakoof|kamina|olodo|mumu|dipshit|snake|traitors?"
)

"""The hard rules of coach.tone: what a message one would send does not have.

Kind, strength, reason, pattern. Data only; knows nothing of a text.
Sources: Gottman, What Predicts Divorce? (1994), on criticism, contempt and defensiveness; Gordon,
Parent Effectiveness Training (1970), on roadblocks; Rosenberg, Nonviolent Communication (2003).
"""

from __future__ import annotations

from coach.tone_words import ADJECTIVES, ARE, FIRST, HARD, NOT, NOUNS, SLURS, SWEARING, VERY, YOU, Rule

RULES: tuple[Rule, ...] = (
    (
        "insult",
        HARD,
        "Reads as a verdict on their character; say what they did.",
        rf"{ARE} {VERY}(?:{ADJECTIVES}|{NOUNS}|{SLURS})\b",
    ),
    (
        "insult",
        HARD,
        "A name for the person; say what they did.",
        rf"\b(?:{SLURS})\b|{YOU} {VERY}(?:{NOUNS})(?=[.,!?]|$)|{YOU} (?:are|r) (?:nothing|no one|nobody)\b",
    ),
    (
        "insult",
        HARD,
        "Runs down what is theirs; say what bothers you about it.",
        r"(?:your|ur|his|her|their) (?:\w+ )?(?:stupid|dumb|pathetic|selfish|lazy|useless|disgusting|filthy|shitty"
        r"|nasty|toxic|idiot|idiotic|stinking|crappy|ridiculous|crazy|creepy|manky|grubby|rotten)\b",
    ),
    (
        "insult",
        HARD,
        "Reads as a verdict on their character; say what they did.",
        r"(?:^|[.!?,] |\bso |\bhow |\btotally |\bjust |\b(?:thats|that's|it's|its|this is|that was|that is) (?:so "
        r"|just |really |plain |actually )?)(?:pathetic|spineless|selfish|disgusting|gutless|useless|shameless"
        r"|cringe|despicable|vile|childish|lazy)\b",
    ),
    (
        "insult",
        HARD,
        "A sneer at their looks, age or wits; leave it out.",
        rf"{YOU} (?:look|smell|sound|drive|dress|act|eat|behave|parent|talk|sing|cook)s? like (?:an? |the "
        r"|some )?\w+|(?:act|behav|liv|talk|carry)(?:e|ing)? (?:on )?like (?:a|an|some) \w+|birdbrain|pea.?brain"
        r"|thick skull|brain cell|no brain",
    ),
    ("swearing", HARD, "Strong language pulls the eye away from what you mean.", rf"\b(?:{SWEARING})(?!\w)"),
    (
        "absolute",
        HARD,
        "Always and never invite an argument about the exceptions; name this one time.",
        rf"{YOU}(?:'ve| have|'re| are|'d)? (?:always|never(?! (?:know|mind|heard|had|met|asked for|said you))"
        rf"|constantly|forever|only ever|literally (?:never|always|only)|not once)\b|{ARE} (?:always|never"
        r"|constantly|forever)\b|all (?:you|u) (?:ever )?(?:do|did|care|talk|think|want)\b|not once (?:have|did|do"
        r"|has) (?:you|u)|never once|why (?:do (?:you|u)|are (?:you|u)|is it|am i) always|it'?s always (?:you|me"
        r"|about|the same|my|your)|nothing i (?:ever )?do|everything is (?:always )?(?:about|my fault)"
        r"|nobody (?:ever )?(?:helps|asks|cares|listens|thinks|thanks)|every (?:damn|bloody|freaking|fucking"
        r"|goddamn) \w+|never (?:ever )?(?:listen|help|think|cared?|lift|bother|say sorry|thank)\b",
    ),
    (
        "mind_reading",
        HARD,
        "Tells them what they think or feel; ask, or say what you saw.",
        rf"{YOU} (?:just |clearly |obviously |really |so |literally |even |only |must |still |actually "
        rf"|{NOT} (?:even |really |actually )?){{1,3}}(?:care\b|cares\b|give a \w+|bothered|think about|give two"
        rf"|think of)|{YOU} (?:clearly |obviously |{NOT} (?:even |really |actually )?)(?:respect|love (?:me|us)"
        rf"|want (?:me|us)|like me|see me|listen)|{YOU} (?:just |obviously |clearly |really |must |honestly "
        r"|actually |probably |seem to )(?:think|thought|assumed?|want (?:me|us|to|it|attention|everyone|the)"
        rf"|believe|enjoy|love (?:the|this|being|to|making)|hate|expect|hoped)\b|{YOU} (?:hate|enjoy|love"
        r"|like) (?:me\b|making me|watching me|seeing me|humiliating|to make me|being right|the attention"
        rf"|it when i)|{YOU} (?:did|do|said|say|do it|did it) (?:it|that|this)? ?on purpose|couldn'?t care less"
        rf"|could care less|{YOU} think (?:you'?re|ur|u'?re|u r|i'?m (?:stupid|an idiot|your|made|dumb|a)|im|you can"
        r"|u can|the world|it'?s (?:funny|ok|fine|all)|so little|everyone|because|that because|i (?:don'?t|dont"
        r"|wouldn'?t|didn'?t|cant|can'?t)|money|we)",
    ),
    (
        "mind_reading",
        HARD,
        "Tells them what they meant by it; ask, or say what you saw.",
        r"(?:clearly|obviously|evidently) (?:you|u|i'?m (?:not|nothing|just)|im (?:not|nothing|just)|i don'?t"
        r"|i dont|nobody|we don)|like (?:i|we) (?:don'?t|dont|do not|didn'?t) (?:exist|matter|care|count|have)"
        r"|just to (?:spite|annoy|hurt|punish|embarrass|humiliate|get at|wind) (?:me|us)|(?:couldn'?t|can'?t"
        r"|couldnt|cant) be (?:bothered|arsed|assed)|(?:you|u)(?:'re| are|re)? (?:clearly |obviously |just "
        r"|so )?too (?:busy|good|important|proud|lazy|scared|cool|selfish|wrapped)|(?:you|u)(?:'d"
        r"| would)? rather (?:be|spend|talk|play|have|watch|go|see) |(?:you|u) (?:only|just) (?:call|text|come|hug"
        r"|ring|message|talk|visit|want|care|remember|like|love|love me|need me)\b|(?:you|u) (?:thought|figured"
        r"|hoped) i (?:wouldn'?t|wouldnt|would not|was|am)|don'?t pretend|dont pretend|stop pretending",
    ),
    (
        "sarcasm",
        HARD,
        "Sarcasm hides the hurt and shows the anger; say the hurt.",
        r"\boh so\b|\boh (?:good|great|nice|lovely|sure|wow|perfect|brilliant|fantastic|please|wait|right|really"
        r"|wonderful|dear god|come on)\b|thanks (?:a lot|a bunch|a million|so much|very much"
        r"|ever so much) for (?:not|nothing|making me|ruining|telling everyone|leaving me|ignoring|the (?:heads"
        r"|warning|support|memories|tip|humiliation|silence))|thanks for (?:nothing|not|telling (?:everyone|your"
        r"|the)|the (?:heads.?up|warning|support|tip|memory)|ruining|leaving me|making me|humiliating)"
        r"|thanks a (?:lot|bunch|million)[.!](?=\s|$)(?<=^)|must be (?:nice|lovely|great|fun)\b|(?:nice|good|kind"
        r"|big|decent|lovely|great|sweet) of (?:you|u) to (?:finally|even|bother|join|show|turn up|let me|remember"
        r"|notice|tell|think|drop)|(?:^|(?<=[.!?\n] ))wow,? (?:great|thanks|nice|cool|ok|just|so|real|really"
        r"|fantastic|classy)(?! (?:job|news|work|you|much))|ok boomer|how (?:nice|lovely|kind|thoughtful|generous"
        r"|sweet|convenient|original|mature|noble|big|exciting|brave|touching) (?:of|for|to|that)\b|slow clap"
        r"|(?:well done|nice one|good job|great job|nice work|bravo|congrat\w*)(?:[,.!]| (?:you|on"
        r"|for))* ?(?:you(?:'ve|ve| have)? (?:just|finally|managed|officially|really|ruined|won|broke|made|did it)"
        r"|(?:on |for )?(?:being|ruining|making me|finally|proving|breaking|another|yet|forgetting|missing"
        r"|nothing))|congratulations(?:,? (?:you|u) |[.!]$)|\bhope (?:you'?re|ur|u'?re|you are|ur all) (?:happy"
        r"|proud|pleased|satisfied|having fun)|\bhappy now\b|(?:husband|wife|mother|father|mum|mom|dad|stepdad"
        r"|friend|employee|parent|brother|sister|boss|neighbou?r|son|daughter|man|manager|landlord) of the (?:year"
        r"|month|century|decade)|your (?:majesty|highness|lordship|royal)|(?:poor|lucky) (?:you|baby|thing"
        r"|diddums)[.!]|don'?t (?:trouble|strain|exert|hurt|put) yourself|don'?t all rush|what a (?:shock|hero|gent"
        r"|saint|guy|catch|star|legend)[.!](?= |$)|shall i just|must have (?:slipped|been hard)|(?:forgive|excuse"
        r"|pardon) me for|sorry (?:for|if) (?:existing|breathing|having (?:a|feelings)|i (?:exist|dared|don'?t))"
        r"|god forbid|heaven forbid|silly me\b|give (?:him|her|you|yourself) a medal|want a medal|round of applause",
    ),
    (
        "contempt",
        HARD,
        "Contempt closes people down faster than anything else; say what you need instead.",
        r"what(?:'s|s| is| the hell is)? (?:your|ur) problem|(?:what(?:'s|s| is| the hell is| the fuck is)?"
        r"|something(?:'s| is)?) wrong with (?:you|u)\b|(?:are|r) (?:you|u) (?:stupid|serious(?! about)|for real"
        r"|kidding|joking|insane|blind|deaf|mad|crazy|thick|dumb|high|five|six|twelve|\d+|a child|out of your"
        r"|having a laugh|actually|even|that|really (?:that|this|so)|ok in the|not ashamed|ashamed|proud of)\b"
        r"|(?:do|does|did) (?:you|u) have (?:a|any) (?:brain|heart|shame|clue|idea|spine)|grow (?:the (?:hell"
        r"|fuck) )?up\b|grow (?:a pair|a spine|some)|get (?:a (?:grip|life|clue)|over (?:yourself|it|urself)"
        r"|real(?=[.!]|$)|lost(?=[.!]|$)|a real job)|\bunbelievable\b(?! (?:food|view|night|sunset|news|kindness))"
        r"|(?:are|is|was|what|such|absolute|total|complete|a bit of|be|sick) an? (?:\w+ )?(?:joke|disgrace|farce"
        r"|shambles|circus|clown show|insult|shower)(?=[.!,?]|$)|(?:absolute|total|complete|utter|proper) (?:joke"
        r"|disgrace|farce|shambles|circus)|shame on (?:you|u)|(?:you|u) should be ashamed|(?:you|it|u"
        r"|that) makes? me (?:sick|want to (?:vomit|puke))|(?:sick|tired|sick and tired) of (?:you|u|your|ur|this"
        r"|hearing|covering|looking|being your|cleaning up after|listening)|(?:had (?:it|enough)|fed up) (?:with"
        r"|of) (?:you|u|your|ur)\b|can'?t stand (?:you|your|the sight|looking)|\bi hate (?:you|u|ur|this family"
        r"|living with)|who (?:raised|do (?:you|u) think)|who died and|how dare\b|how (?:hard is it|hard can it"
        r"|stupid|selfish|thick|dense|old are)|(?:what|which) (?:kind|sort|type) of (?:a |an )?(?:person|mother"
        r"|father|man|woman|friend|parent|human|monster|son|daughter|husband|wife|brother|sister|boss|idiot|family"
        r"|grown|neighbou?r|teacher|doctor)|\bwhat (?:parent|mother|father|man|friend) (?:are|does|do)|spare me"
        r"|cry me|cry all|boo hoo|act your age|(?:am|i'?m) (?:i )?(?:not )?(?:your|ur|a) (?:maid|servant|slave"
        r"|secretary|taxi|chauffeur|cleaner|doormat)|not (?:your|ur) (?:mum|mom|mother|mummy|maid|servant|slave"
        r"|secretary|bank|atm|taxi|chauffeur|cook|cleaner|therapist|babysitter|doormat|pa|carer|accountant|employee"
        r"|nurse|backup|landlord|bloody)|treat(?:ed|ing|s)? (?:me|us) (?:like|as) (?!an? (?:adult|equal|partner"
        r"|person))|(?:you|u) people\b|whatever(?=[.!]|$)(?<!or whatever)(?<!mum whatever)(?<!mom whatever)"
        r"|hello\?+|beneath contempt|out of my sight|\bcan'?t even look at|laughing stock|your lot (?:are|pay"
        r"|always|never)|you lot (?:are|always|never|think|have|can)|the (?:nerve|cheek|audacity|gall|state) of"
        r"|(?:some|the|a) (?:nerve|cheek)\b|(?:had|have|got) the (?:nerve|cheek|audacity|gall)|the audacity"
        r"|worse than (?:a|the|your|my)|(?:has|have|had|got) (?:better|more) \w+ than (?:you|u)\b"
        r"|emotional (?:range|intelligence|depth) of|even (?:a|the|my) (?:dog|cat|child|toddler|goldfish|monkey"
        r"|hamster|five year old)|congenital",
    ),
    (
        "contempt",
        HARD,
        "A sneer at what they are like; say what you need instead.",
        r"(?:^|[.!?] |so |how |just )typical(?=[.!,]|$| of (?:you|u|him|her|them)| (?:you|behaviou?r|\w+[.!]))"
        r"|(?:no wonder|not surprised) (?:you|u|she|he|your|nobody|everyone|they)|(?<!as )an? (?:adult|grown"
        r"|full.grown|grown.?up) (?:man|woman|adult|ass man)(?! (?:now|with|today|and i'?m proud|from))(?= (?:who"
        r"|can|should|and|throwing|crying|acting|sulking|playing|of \d)|[.!?,]|$)|for an adult"
        r"|like (?:a )?(?:normal|decent|functioning) (?:person|people|human|adult|family|human being)|like humans"
        r"|be a (?:man|father|mother|parent|grown|adult)\b|man up|the only adult|some of us (?:have|work|actually)"
        r"|must be (?:hard|tough|exhausting) being|(?:daddy|mummy|mommy)'?s (?:little )?(?:boy|girl|princess)"
        r"|little (?:miss|mister|lord|friend|boyfriend|girlfriend|hobby|project|tantrum|speech|shorts|performance"
        r"|game|pottery)|your (?:precious|little(?! (?:one|boy|girl|brother|sister|ones|man|guy|house|family))"
        r"|so.called|darling|angel|dear|beloved|sainted)\b|ur (?:precious|little|darling)\b|beyond a joke"
        r"|have (?:you|u) no (?:shame|respect|heart|manners)|no (?:shame|spine|backbone|manners|respect|class"
        r"|conscience|decency|guts)\b|have the (?:guts|courage|decency|balls|spine|manners|courtesy)"
        r"|had the (?:courage|decency|courtesy|manners|guts)|blah|bla bla|\byawn\b|get a (?:job|hobby|haircut)\b"
        r"|tells me all i need",
    ),
    (
        "command",
        HARD,
        "An order leaves no room to say yes; ask for it.",
        r"shut (?:up|your)|(?:^|(?<=[.!?,] )|(?<=just ))shut it\b|stfu|don'?t you dare|dont (?:you|u) dare"
        r"|(?<!know )(?:you(?:'d)?|u) (?:had )?better (?:not|get|have|be|start|stop|pay|come|bring|call|give|fix"
        r"|hope|watch|apologi)|do as (?:you'?re|i)|sort yourself out|sort your (?:life|shit|self)|(?:sort|get"
        r"|pull) (?:it|yourself|your (?:act|head|life|shit|self)|urself|ur act) together|go (?:to hell|cry|away)\b"
        r"|(?:^|(?<=[.!?,] )|(?<=just ))back off(?=[.!,]|$)|leave me (?:the hell )?alone(?=[.!]|$)"
        r"|stop being (?:so |such )?\w+|get off (?:your|my case|ur)|i (?:don'?t|dont) (?:want to hear|wanna hear"
        r"|care (?:what|if|how|about|who|that|anymore)|give a)|don'?t want to hear|explain yourself|answer (?:me"
        r"|the (?:damn|bloody|phone))[.!]|(?:now|immediately|asap)!+|get (?:the hell )?out(?: of (?:my|here))?[.!]"
        r"|suck it up|(?<!i'll )(?<!will )(?<!to )(?<!can )deal with it|get used to it|know your place|keep (?:your"
        r"|ur) (?:mouth|nose|hands|opinions|religion|advice|hair)|mind your own|(?:^|(?<=[.!?,] ))learn (?:to|some"
        r"|how) |wake up[.!]|(?:^|(?<=[.!?,] ))stay (?:away|out) (?:from|of)|(?:calm|chill|simmer) (?:down|out)\b"
        r"|relax[.!]|stop (?:whining|moaning|crying|sulking|nagging|lying|making excuses|playing|acting|dumping"
        r"|treating|using|hiding|telling me|blaming|measuring|making me)",
    ),
    (
        "guilt",
        HARD,
        "Guilt may get a yes today and distance tomorrow; ask for what you need.",
        rf"after (?:everything|all) (?:i|we|that i|i'?ve|ive)\b|{FIRST}(?:it'?s |its |no |no its |ok |oh "
        r"|that'?s )?fine[,.!]? (?:i'?ll|ill|i will|do what|be like|don'?t|dont|whatever|go|take|then|stay|keep)\b"
        r"|i(?:'?ll| will) (?:just )?(?:do (?:it|everything) (?:all )?(?:myself|alone)|sit (?:here|home|at home"
        r"|alone|by myself)|drown|die alone|be fine here|stay (?:home|here) alone|eat alone)|i do everything\b|(?:i"
        r"|we) (?:sacrificed|slaved|worked my fingers)|(?:you|u) owe me(?! (?:\W?\d|a coffee|a drink|the money))"
        r"|if (?:you|u) (?:really |truly |actually )?(?:loved|cared|respected)|(?:a real|a good|a proper|a true"
        r"|any) (?:friend|father|mother|husband|wife|son|daughter|family|brother|sister|partner|dad|mum|mom|parent"
        r"|man) (?:you |who )?(?:would|wouldn'?t|doesn'?t|don'?t|knows|does)|break(?:ing)? (?:your|my|ur) (?:mother"
        r"|father|mum|mom|dad|nan|grandmother)'?s? heart|look what (?:you|u)|(?:to|at|for) my funeral"
        r"|the funeral either|when i(?:'m| am|m)? (?:dead|gone|die|in a dark)|i won'?t be around|(?:you|u)(?:'ll"
        r"| will) miss me when|(?:your|ur) (?:fault|doing)\b(?! (?:a|so|an|great))|(?:you|u)(?:'ve| have"
        r"|ve)? (?:ruined|destroyed|wrecked|humiliated|abandoned|betrayed|ditched|screwed|dumped|stole|trashed"
        r"|poisoned)\b|(?:because|all because|thanks to|cos|bc) of (?:you|u)[.,!]|this is (?:the thanks|my thank"
        r"|what i get)|the thanks i|my thank you|goodness of my heart|just remember (?:you|u|who|i)|what (?:you'?re"
        r"|you are|ur) doing to me|what (?:you'?ve|you|u) (?:have )?(?:done|did) to (?:us|me)|you(?:'ll"
        r"| will) (?:carry|have to live with|be the death)|(?:don'?t|dont) (?:mind|worry about) me"
        r"|who cares about me|i(?:'ll| will) be fine (?:here|alone|on my own)|have fun (?:on|with|without|at)"
        r"|i(?:'ve| have) done everything for|the death of me",
    ),
    (
        "blame",
        HARD,
        "Reads as a verdict; say what happened and what it did to you.",
        rf"{YOU} (?:can'?t|cant|cannot|couldn'?t|couldnt|didn'?t|didnt|don'?t|dont|won'?t|wont|haven'?t|havent"
        r"|wouldn'?t|wouldnt|never) (?:even (?!know if|have to|need)\w+|be bothered|have the|lift a|manage to"
        rf"|be trusted|bother|give me one|let me have)|{YOU} (?:had|have|have got|'?ve got) (?:one (?:job|document"
        rf"|thing)|no (?:right|idea|respect|shame|clue|excuse|business))|{YOU} (?:should have known"
        r"|should be ashamed|should know better|could at least|couldve|could'?ve at least|could of|ought to be"
        r"|need to (?:learn|grow|get over|get a grip|take responsibility))|(?:you|u) guys never|(?:you|u)(?:'re|re"
        r"| are) overreact\w*|\btoo sensitive\b|so sensitive\b|(?:so|being) dramatic\b|making a (?:fuss|scene"
        r"|drama)|more excuses|your excuses|ur excuses|hiding behind|double standards?\b|hypocri\w+|(?:you"
        r"|u) (?:just )?(?:swanned|waltzed|sauntered|smirked|bailed|flaked|sneaked|snuck)\b|(?:you|u) (?:act|acted"
        r"|acting) (?:like|as if|all|so)\b|acting like\b|(?:you'?re|ur|youre|u'?re|you are) (?:the (?:reason"
        r"|problem|worst|one who)|acting|making (?:me|it|my|everything)|being (?:so )?\w+|not (?:even )?(?:sorry"
        r"|listening|the (?:only|boss|victim))|nothing but|always|getting boring|lying|teaching them|avoiding"
        r"|hiding|using|killing|ruining|driving me|why|living in)|make(?:s)? (?:laugh|fun|a fool|fool) (?:of|from)"
        r"|making (?:from me |me )?a fool|(?:you|u) make me (?:feel|look|so|want|do)\b(?! (?:laugh|smile|safe"
        r"|better|happy|so (?:happy|proud)|loved|welcome|good|calm|at home|special))|(?:gas ?light|manipulat)\w*",
    ),
    (
        "hidden_accusation",
        HARD,
        "This looks like a feeling and says what they did; name the feeling underneath.",
        r"\bi (?:feel|felt) (?:like|that|as if|as though) (?:you|u|ur|your)\b(?!(?:'ve| have|'re| are)? (?:doing"
        r"|right|great))|\bi feel (?:like|that) i'?m (?:being (?:used|ignored|attacked|blamed|played|punished"
        r"|manipulated|judged)|nothing|just (?:a|your)|your (?:maid|servant|mother|mum))",
    ),
    (
        "rhetorical",
        HARD,
        "A question that wants no answer; say what you think, or ask what you wish to know.",
        r"\b(?:do|did) (?:you|u) (?:even|seriously|honestly|really (?:think|believe|expect)|not (?:see|care|think"
        r"|hear|know)|have any idea|think (?:i'?m|im|i wouldn|i wouldnt|i was|the|you|it'?s (?:ok|funny|fair"
        r"|normal))|ever (?:think|listen|stop|consider))|who (?:does that|even|says that|goes away|writes \w+|asks"
        r"|does this|raised)|is (?:it|that) (?:so|really|too|that) (?:hard|much|difficult)(?: to ask)?"
        r"|too much to ask|(?:have|had) (?:you|u) (?:ever (?:thought|considered|heard of|once|tried|listened"
        r"|cleaned)|no|lost|any)|why (?:can'?t|cant) (?:you|u)\b|why should i\b|why do i (?:bother|even|always"
        r"|have to)|why am i (?:always|the only|even|still)|why (?:must|do) (?:you|u) (?:always|insist|have to|keep"
        r"|never)|what (?:planet|on earth|were (?:you|u) thinking|was going through|possible|did (?:you|u) expect"
        r"|have i done to deserve|gives you)|since when\b|are we (?:really|seriously|actually)|(?:is|was) (?:that"
        r"|it|this) (?:meant|supposed) to|(?:am|was) i (?:a joke|nothing|invisible|talking to|just a|not (?:enough"
        r"|allowed)|the only|seeing|your)|were (?:you|u) (?:ever|even|lying|raised|born|going to|planning)"
        r"|are (?:you|u) (?:waiting for|trying to|deliberately|ashamed|listening|punishing|happy|ever|the only)"
        r"|would it kill|who do (?:you|u) think|do i look like|whose idea|what'?s next|are (?:you|u) (?:going"
        r"|gonna) to? ?(?:ever|be)|can'?t (?:you|u)\b(?! (?:make|come|sleep|see|tell))|couldn'?t (?:you|u)\b"
        r"|how (?:is|are|was|am) (?:i|that|this|it|he|she) (?:fair|ok|okay|normal|supposed|meant|my|even|possible)"
        r"|what part of|which part of",
    ),
)

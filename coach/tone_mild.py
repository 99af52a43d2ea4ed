"""The mild rules of coach.tone: what may inflame where nothing else softens it.

Kind, strength, reason, pattern. Data only; knows nothing of a text.
Sources: Gottman, What Predicts Divorce? (1994), on criticism, contempt and defensiveness; Gordon,
Parent Effectiveness Training (1970), on roadblocks; Rosenberg, Nonviolent Communication (2003).
"""

from __future__ import annotations

from coach.tone_words import COLD, FIRST, ILL, SOFT, START, Rule

QUOTING = "Mocks by quoting; say what hurt about it."
AUX = (
    r"(?:said|told|took|left|went|put|let|got|gave|made|had|knew|saw|swore|forgot|did|didn'?t|have|haven'?t"
    r"|havent|were|was|weren'?t|are|aren'?t|spent|sent|sat|stood|brought|came|drove|ate|read|wrote|sold|broke"
    r"|lost|bought|paid|hid|cut|rang|ran|threw|woke|chose|kept|think|thought|call|get|rather|always|never|just"
    r"|even|only|still|literally|actually|really|can'?t|cant|cannot|couldn'?t|don'?t|dont|won'?t|wont|wouldn'?t"
    r"|sit|say|tell|take|leave|walk|come|go|act|treat|talk|expect|laugh|look|sound|eat|sleep|drink|spend|lie"
    r"|promise|use|make|give|ask|keep|swan|disappear|go(?:es)?|\w+ed)"
)

MILD: tuple[Rule, ...] = (
    (
        "absolute",
        SOFT,
        "Counts up the past; name this one time.",
        r"(?:every|each) single \w+|as per usual|yet again|once again|again and again|time and (?:time )?again"
        r"|same old|(?:for the )?(?:hundredth|millionth|thousandth|umpteenth|gazillionth|\d{1,3}(?:st|nd|rd|th)"
        r"|second|third|fourth|fifth|sixth) (?:\w+ )?(?:time|week|month|day|year|night|friday|saturday|sunday"
        r"|monday) (?:in a row|running|this|you|u|now|since|and)|how many (?:more )?times|one more time"
        r"|for the last time|(?:always|never|ever|forever|again|constantly)[.!]|^again\b|not one (?:of|word|thing"
        r"|person|nice|text|call|thank|visit|reply|message)|not (?:a|one) single|not a word|(?:nobody|no one"
        r"|everybody|everyone) (?:saw|heard|knows|knew|laughed|laughs|asked|told|else|was laughing|thinks|blinked"
        r"|came)",
    ),
    (
        "threat",
        SOFT,
        "Reads as an ultimatum; a limit says what you will do and why.",
        rf"\bor {ILL}\b|\bor (?:get out|don'?t|dont|get|move out|pack|start|find|leave|it (?:goes|comes|ends)"
        r"|that'?s it|stand)|\bor i (?:go|leave|tell|post|show|bury|change|name|call|walk|quit|will)\b|(?:or|and"
        r"|then) i(?:'m| am|m) (?:out|gone|leaving|off|done)\b|(?:by|before) (?:tonight|tomorrow|midnight|friday"
        r"|\w+day|noon|\d+ ?(?:am|pm)?) or\b|until you (?:learn|apologi|say|admit|stop|start|do|prove|tell|move)"
        r"|til u\b|(?:i'?m|im|i am|we'?re|so) (?:so )?done(?=[.,! ]|$)(?! with (?:the|my|work|it by|dinner"
        r"|this by)\b)|i(?:'?m| am)? (?:out|quit)[.!]|i'?ve had (?:it|enough)|had about enough|over my dead body"
        r"|(?:sue|fire|arrest|shoot|bite) me\b|i (?:will )?swear(?: to god| on)?\b|so help me|i mean it\b"
        r"|end of(?: story| discussion)?[.!]|that'?s (?:final|that|it)[.!]",
    ),
    (
        "sarcasm",
        SOFT,
        "Has a sarcastic ring; say the plain thing.",
        rf"{FIRST}(?:ok |right |oh |well |and |so )?(?:wow|great|brilliant|fantastic|perfect|classy|charming|cute"
        r"|cool|hilarious|amazing|lovely|nice|superb|priceless|cheers|hero|bravo|stunning|classic|fascinating|fab"
        r"|iconic|good|real nice|very nice|love that|love how|funny how|interesting|adorable|noted|riveting"
        r"|genius)(?=[.,!?]|$| (?:how|that|birthday|job|work|so|for you|timing|one|another))(?!(?:,|!)? (?:thank"
        r"|you look|you did|that'?s (?:great|amazing|so)|one[,!.]? (?:see|thanks|i'?ll)|thanks|i'?ll|see|let|can"
        rf"|could|what time|will|that works|thx)| (?:news|job|work) (?:on|with|everyone|team))|{START}(?:haha|ha ha"
        r"|lol|lmao|omg|oh my god|jeez|geez|pfft|ugh|yeah right|sure jan|yay me|wtg)\b|\b(?:lol|lmao|🙄|👏|🙃"
        r"|😇)(?=[ .!]|$)|\bapparently\b|\bi guess\b|\bi suppose\b|\bguess (?:who|what|how|where)\b"
        r"|\bgood luck (?:with that|getting|finding)|\benjoy (?:your|ur|the|yourselves|it)\b|by all means"
        r"|\bclearly\b|of course (?:you|u|he|she|it)\b|technically|as if\b|heaven knows|god knows|dare i"
        r"|perhaps (?:you|your|say|stick|one|the|try|read|we|if|it)|(?:so )?maybe (?:if|ask|think|try|don'?t|dont"
        r"|pick|somebody|next time|start|learn|stop|open|say|put|one day|put)\b|would it (?:kill|hurt) (?:you|u)"
        r"|is it too much|hats off|my condolences|you'?re welcome[.!]|youre welcome|thanks (?:mum|mom|dad|babe|love"
        r"|bro|man|sis|guys|mate)\b|[.!?] (?:thanks|cheers|thank you)[.!]?$|some (?:friend|father|mother|dad|mum"
        r"|mom|husband|wife|sister|brother|family|team)\b|what a (?!lovely |nice |wonderful )(?:\w+ )?(?:surprise"
        r"|coincidence|joy|treat|life|day)|not that (?:you|u)(?:'d| would|'ll)? |since you(?:'re| are)? (?:so|such"
        r"|like|love|asked|clearly|seem)|\bso (?:kind|generous|thoughtful|brave) of\b|:\)|🙂|jealous much|much\?"
        r"|may as well|might as well|next time (?:just|try|maybe) |living the dream|yay\b|hooray|news flash"
        r"|breaking news|alert the|call the (?:press|papers)|for (?:a change|once)|once in your life|golden (?:boy"
        r"|girl|child)",
    ),
    (
        "contempt",
        SOFT,
        "A scornful comparison; say it plainly.",
        r"\b(?:i'?m|i am|im|it'?s|its|it is|he'?s|hes|she'?s|we'?re|this is|that'?s|thats|is|are|isn'?t"
        r"|not) (?:really |exactly |just |even )?(?:not )?(?<=not )(?:a|an|your|ur|the) \w+|\bisn'?t an? \w+"
        r"|\b\w+,? not (?:a|an|your) \w+(?=[.!,?]|$)|(?:am|'m|\bim) \d+ not \d+|\bnot (?:stupid|deaf|blind|an idiot"
        r"|made of|deceased|dead|born yesterday|paid to)\b"
        r"|(?<!would )(?<!'d )(?<!i'd )(?<!feel )(?<!feels )(?<!something )\blike (?:it'?s |its |i'?m |im |this is "
        r"|we'?re |he'?s |some kind of |i was |she was |you'?re |you )?(?:a|an|some) (?!word|chat|plan|firm"
        r"|straight|copy|reply|break|quiet|proper|say|bit|lift|date|team|dream|gap|lovely|walk|day|refund|call|hand"
        r"|fresh|chance|conversation|clear|new|different|simple|second|few|few|bath|family|hug|home)\w+"
        r"|like (?:a )?(?:normal|everyone else)|ridiculous|\bunreal\b(?! and)|embarrassing(?! (?:for|to) me)"
        r"|seriously[?!]|honestly[?!.]|\bhonestly (?:who|what|how)|hilarious|joke\b(?=[.!?])|a disgrace"
        r"|the size of (?:a|an|your|wales)|what am i,|beneath (?:you|me)|beyond me|in (?:my|our) (?:day|country)",
    ),
    (
        "contempt",
        SOFT,
        QUOTING,
        r"(?:[\"\u201c][^\"\u201d\n]{1,40}[\"\u201d]|(?<![\w])'[\w][^'\n]{2,30}[\w.!?]'(?!\w))",
    ),
    (
        "command",
        COLD,
        "An order leaves no room to say yes; ask for it.",
        rf"{START}(?:stop|quit|pls stop|please to not|enough|pay|fix|explain|admit|apologi[sz]e|prove|grow|choose"
        r"|pick|decide|tell (?:me|your|ur|him|her|them|chef|the)|say it|say sorry|take (?:it|that|this) (?:back"
        r"|down|off)|remove it|sort|deal|get (?:up|out|rid|over|your|one|a)|give me|keep your|keep ur"
        r"|find (?:another|someone|a|somewhere|yourself)|use them|hug the|buy (?:a|some|your|headphones)|book your"
        r"|come get|come and get|clean (?:it|up|your|ur)|pick it up|move (?:it|your|ur|out)|unfollow|share your"
        r"|swap my|vote me|approve|sign the|let me (?:go|quit|have)|name the|marry|go (?:on|to|over|then)"
        r"|have mercy|forget (?:it|me|about)|spare (?:me|us)|talk to me|touch|ask me|ask your|answer|shame"
        r"|look at (?:me|you|yourself|what)|put your|do (?:your|ur|better|something)|leave (?:him|her|me|my|us)"
        r"|call (?:me|off)|hear it|leash)\b(?! (?:forward|by|the (?:number|door|cellar|dog|key|keys)|on (?:monday"
        rf"|tuesday|wednesday|thursday|friday|saturday|sunday)))|{START}(?:don'?t|dont|do not) (?:ever |you |even "
        r"|you ever |dare |you dare |go |come )?(?:bother|expect|tell|give me|come|call|ask|talk|blame|touch|text"
        r"|pretend|start|laugh|act|turn this|lie|you|be (?:surprised|late)|make (?:me|it|this)|contact|invite|send"
        r"|look|get|speak|ring|say|show|use|treat|refer|sniff|hug|sit|film|cancel|confuse|insult|flatter|trouble"
        r"|do (?:it|that|this|the|me)|put|play|try|leave me|take my|want)\b",
    ),
    (
        "guilt",
        SOFT,
        "Sounds like keeping score; ask for what you need.",
        r"(?:^|(?<=[.!?\n] )|(?<=ok )|(?<=but ))(?:fine|whatever)\b|ok fine\b|\bat least (?:i|have|try|pretend|he"
        r"|she|say|be|you|tell|give|text|ring|call|say)\b|even happier if|unlike (?:you|u|some)|while (?:you"
        r"|u)(?:'re|re| are| were)? |meanwhile\b|do i (?:ever )?(?:say|complain|make a)|did i (?:make|say|complain"
        r"|ask|moan)|i (?:never|have never|have not|haven'?t) (?:complain|ask|say|said|missed|once)\w*|(?:what"
        r"|who) (?:else )?am i (?:meant|supposed)|nobody (?:asked|told|said|rang|helps|even|comes|is|cares|thanks"
        r"|thought)|(?:not|without) (?:even )?(?:a|one|so much as a) (?:thank|text|word|call|sorry|card|heads)"
        r"|says it all|don'?t know why i bother|idk why i|why i bother|what'?s the point|whats the point"
        r"|do what(?:ever)? you (?:want|like)|have it your way|suit yourself|if that'?s (?:what|how)|spare tyre"
        r"|nice to (?:know|see)|good to know|glad (?:i|you|u|someone|to (?:see|know))(?: \w+)? (?:rank|and|had|have"
        r"|found|could|had|enjoy)|just so (?:you|i|we)",
    ),
    (
        "blame",
        SOFT,
        "Lists what they did; name one thing and what it did to you.",
        r"(?:[.!?,] |^|\n)(?:but|and then|then|because|yet|and|so|meanwhile|also|except|cos|bc) (?:you|u|ur"
        r"|your)\b(?! (?:can|could|know|deserve|may|'re worried|don'?t have|have been so|were right|mean|matter"
        r"|are (?:so )?(?:kind|right)|were (?:kind|lovely|great|right)))|why (?:would|could|did|do|is it|are|have"
        rf"|should|must|can) (?:you|u|i|that|it|we)\b|how (?:could|can|would) (?:you|u)\b|{FIRST}(?:why|how come)\b"
        r"|\bso what\b|big deal\b|unlike you|not my (?:problem|fault|job)\b|hardly my fault|it'?s not like"
        r"|its not like|what about (?:when|the time|you|your)|(?:you|u) (?:did|do) (?:it|the same|worse"
        r"|that) (?:too|all|first|last|at|yourself)|like (?:you(?:'re| are)|ur|u'?re) (?:any|so|perfect|not|never"
        r"|a saint)|your (?:mother|mum|mom|family|friends|kid|kids|son|daughter|dog|wife|husband|brother|sister|ex"
        r"|aunt|nan|dad|cousin|staff|shop|fence|washing|camera|generator|jacket|washing|website) (?:has|have|called"
        r"|is|are|said|says|did|put|brought|rewashed|calls|keeps|stinks|points|deadnamed|was|knows|lit|moved|came"
        r"|bit|ate|charged|told|just|still|does|doesn'?t|sounds)\b",
    ),
    (
        "excuse",
        SOFT,
        "Sounds like an excuse, which leaves their hurt unanswered; own your part first.",
        r"\banyone would(?:'ve| have)?\b|nobody died|no one died|so i (?:scrolled|left|parked|read|forgot|reviewed"
        rf"|overslept|missed|lost|had|put|said|told|was|got)\b|{FIRST}(?:ok(?:ay)?|fine|alright|all right|yes|yeah"
        r"|yea|yep|look|right|so)[, ]+(?:so |fine |yes |look |ok )?(?:i|the|you|u|it|we|that|my|so)\b(?! (?:can"
        r"|could|will|would|'ll|am free|works|sounds|that works|is fine|see|understand|love|was thinking))"
        rf"|{FIRST}(?:it|i) (?:was|had|were|is) (?:only|just|one|literally|technically)\b|\b(?:it was|its|it'?s"
        r"|that was|only|just) (?:literally |only |just )?(?:a joke|one (?:time|day|scratch|mistake|leg|of)"
        r"|an accident|5 min|2 seconds|\d+ (?:min|sec)\w*)|what (?:was|am|did) (?:i|you) (?:meant|supposed|want me"
        r"|expect)|(?:was|am) i (?:meant|supposed)|what do you want me|did you want me|i (?:was|'ve been"
        r"|am) (?:busy|working|stressed|tired) (?:too|as well|all week)|i have bigger|i didn'?t (?:\w+ )?(?:think"
        r"|know|mean|steal|lie|cancel|abandon|hide|do anything)|i didnt\b|i never said|in my defen[cs]e"
        r"|let'?s be honest|lets not pretend|you(?:'re| are)? (?:not exactly|hardly)|youre not exactly"
        r"|you have a fence|it is what it is|these things happen|kids (?:fall|burn)|people (?:shout|forget|get)"
        r"|stuff happens|what they do|i said (?:i'?d|id|sorry)|i did (?:say sorry|apologi|put|tell|use|not)|i(?:'m"
        r"| am|m)? not (?:a (?:machine|robot|magician|mind|vending)|made of)|its still a sorry"
        r"|there'?s a difference|what'?s the (?:big )?(?:problem|issue)|(?:you|u) could(?:'?ve| have|ve) (?:just "
        r"|at least |reminded|said|told|come|texted|asked|called|walked|sold|had)|if (?:you|u)(?:'d| had"
        r"|d) (?:just |only |hidden |told |packed |said |asked |listened|bothered)|maybe if you",
    ),
    (
        "rhetorical",
        SOFT,
        "A question that wants no answer; say what you think, or ask what you wish to know.",
        rf"{START}(?:who'?s|whos|who|whose|which|what kind|what sort|what parts?|what is it|what for|why is|why are"
        r"|why was|why would|why not|for what|what am i|am i|was i|did i|what was i|is this|is that|was it|was that"
        r"|have i|does (?:he|she|it)|says who|according to who|visible to who|what,|where is (?:the|my|that|your)"
        r"|where'?s (?:my|the)|what happened to|what else|explain (?:that|this|how)|remember (?:when|that|me)"
        r"|you know what|know what|happy(?=\?)|really(?=\?)|seriously|and for what|what about|want to (?:know|guess"
        r"|talk)|can (?:people|whoever)|would you like it|can (?:you|u) not|which (?:one|of)|someone|to whoever"
        rf"|who left)\b(?=[^.!\n]{{0,120}}\?|[^.!?\n]{{3,80}}(?:[.!\n]|$))(?! (?:can|could) (?:i|we"
        r"|you) )(?! (?:time|day|date|weekend|room|platform|size) (?:works|suits|is best|would|can|could"
        r"|do)\b)(?! (?:would|could|can|will|wants|is (?:free|bringing|coming|doing|available))\b)|\?\?+|(?:isn'?t"
        r"|doesn'?t|didn'?t|don'?t|couldn'?t|wasn'?t|aren'?t|wouldn'?t|haven'?t|cant|can'?t|isnt|didnt|wasnt"
        r"|couldnt|is) (?:he|she|it|you|u|they|i|we)(?= ?[?.!]|$)",
    ),
    (
        "shouting",
        SOFT,
        "Hammers it home; saying it once is enough.",
        r"\b(\w{2,20})[.!?]+ (?:\1)\b|\b(\w{3,20}) \2\b(?!.{0,2}\2)|(?:\b[\w]+[.!] ){3,}|\b(?:literally"
        r"|actual(?:ly)?|absolutely|swear)\b(?= (?:no|not|nothing|never|the|a|insane|ridiculous|every|my|\w+ed)\b"
        r"|[.!]|$)",
    ),
    (
        "threat",
        COLD,
        "Reads as an ultimatum; a limit says what you will do and why.",
        r"(?:^|(?<=[.!?,\n] ))(?:it'?s )?(?:your|ur) (?:choice|move|call|funeral)\b|up to you[.!]?$",
    ),
    (
        "blame",
        COLD,
        "Reads as a charge; add what it did to you, or what you ask for.",
        rf"{START}(?:you|u)(?:'?ve|'?re|'?d|'ll)? (?!can\b|could\b|may\b|need to\b|might\b|will\b"
        rf"|are (?:so )?(?:kind|welcome|right|the best)\b){AUX}(?![^.!?\n]{{0,30}}\b(?:great|amazing|lovely"
        r"|wonderful|brilliant|fantastic|beautiful|kind|worked hard|anything wrong|need to|have to|proud|happy|well"
        r"|best|welcome|right|saved|worried|thanks|always be)\b)|\b(?:and|then|but|cos|because|bc|when|while|that"
        rf"|after|where) (?:you|u) (?:\w+ )?{AUX}",
    ),
)

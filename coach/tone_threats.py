"""The hard rules of coach.tone for threats, ultimatums and what is held over someone.

Kind, strength, reason, pattern. Data only; knows nothing of a text.
Sources: Gottman, What Predicts Divorce? (1994), on criticism, contempt and defensiveness; Gordon,
Parent Effectiveness Training (1970), on roadblocks; Rosenberg, Nonviolent Communication (2003).
"""

from __future__ import annotations

from coach.tone_words import HARD, ILL, YOU, Rule

HARM = (
    r"(?:tell(?:ing)? (?:everyone|everybody|your|ur|mum|mom|dad|the|him|her|them|people|my|hr|all)|ruin|destroy"
    r"|bury|burn|smash|throw(?:ing)?|bin(?:ning)?|leav(?:e|ing)|report|sue|take the (?:kids|children|baby)"
    r"|mak(?:e|ing) sure"
    r"|never (?:speak|talk|forgive|see|come|help)|cut(?:ting)? (?:you|u|it|them)|expos(?:e|ing)|post(?:ing)?"
    r"|sell(?:ing)?|scream|lose it|dump|block(?:ing)?|kick|return it|bring it (?:to|in)|name names"
    r"|walk(?:ing)? (?:out|away)|hurt|kill|go(?:ing)? to (?:hr|the (?:police|council|press|papers|boss))"
    r"|call(?:ing)? (?:your|ur|hr|my lawyer|social))"
)

THREATS: tuple[Rule, ...] = (
    (
        "threat",
        HARD,
        "A threat puts them on guard; a clear limit says what you will do for yourself.",
        rf"\bor else(?=[.,!?]|$)|\bor {ILL} {HARM}|\bor (?:you|u|ur|your)(?:'re| are|'ll| will|re)? (?:blocked|out"
        r"|dead|done|can (?:forget|sleep|explain|pay|find|get|pack|say|stand|leave)|regret|lose|never|sleep)"
        r"|\bor (?:we'?re|we are|were) (?:done|over|through|finished)|\bor (?:the whole|everyone|everybody|mum|mom"
        r"|dad|hr|the council|the city|the (?:boss|kids|police|landlord)|he|she|they|[a-z]+) (?:knows|hears"
        r"|finds out|gets to|will (?:know|hear|find)|ll know|sees|(?:find|hear) (?:out|about))",
    ),
    (
        "threat",
        HARD,
        "A threat puts them on guard; a clear limit says what you will do for yourself.",
        rf"{YOU}(?:'ll| will|ll|'re going to| are going to|'re gonna|re gonna| gonna) (?:regret|be sorry"
        r"|pay for (?:this|it)|never see|never hear|hear from my|lose (?:me|us|the|your|everything)|wish"
        r"|be hearing)|(?:wait|watch) (?:and see|what happens|your back|yourself)|see (?:what happens|how (?:(?:you"
        r"|u) (?:like|cope|manage|get|feel|do)|your|fast (?!you can)|independent|far|long|funny)|who (?:laughs|wins"
        r"|comes|pays|pull|sits|helps)|if your key|what they go for|where (?:he|she|you|it) )"
        r"|just (?:you )?wait\b(?! (?:for|until|till))|(?:just )?try me\b|try it[.!]|don'?t (?:test|push|tempt) me"
        r"|last (?:chance|warning)|final warning|mark my words|be warned|i'?m warning you|(?:is|means"
        r"|this is) war\b|i dare (?:you|u)|(?:^|(?<=[.!?] ))(?:touch|say|do|try) (?:it|that|this|him|her|me|mine"
        r"|my \w+) (?:one more time|again(?: (?:and|[A-Z]\w+))?)|one more (?:word|time|chance|comment|peep"
        r"|joke) (?:and|or|about)|say (?:it|that) one more time",
    ),
    (
        "threat",
        HARD,
        "An ultimatum; say what you need, and what you will do for yourself.",
        rf"\bif (?:you|u) [^.!?\n]{{2,90}}?[, ](?:then )?(?:{ILL} (?:\w+ )?{HARM}|don'?t (?:bother|come|expect|call"
        r"|ring|ever|be surprised)|dont (?:bother|come|expect|call|ring|ever|be surprised)|(?:you|u) (?:can|will"
        r"|can'?t|won'?t) (?:forget|explain|sleep|pack|say goodbye|find|kiss|never|not see|get out|leave|regret)"
        r"|(?:it'?s|its|we'?re|were) (?:over|done|finished|through)|consider|pack|forget|say goodbye"
        r"|your mother and i|nobody|not one of)|(?:you|u)(?:'ve|'ll| have|ve)? (?:got "
        rf"|have )?(?:un)?til(?:l)? (?:\w+ ){{0,3}}(?:to|or|before)|(?:you|u)(?:'ve got| have|ve got| got"
        r"| have got) (?:un)?till? \w+|tick tock|clock'?s ticking|think (?:about (?:it|that)|carefully|hard"
        r"|twice)[.!]?(?=\s|$)|think (?:hard|carefully|twice) about|^think[.!]|[.] think[.!]?$|last i'?ll",
    ),
    (
        "threat",
        HARD,
        "Holds something over them; ask for what you need openly.",
        r"i (?:have|'ve got|ve got|got|kept|still have|took) (?:the |all the |all your |your |ur )?(?:screenshots"
        r"|receipts|footage|pics|photos of you|proof|evidence|a very good memory|recordings?|voice notes?)"
        r"|(?:would be|it'?d be|be) (?:such )?a (?:real )?shame if|(?:would|i'?d) hate (?:for|to (?:have to|see"
        r"|tell))|something might happen|i know (?:where you (?:live|work|park)|where your|people (?:on|in|at)"
        r"|someone (?:at|on|in)|what time|that you'?re|you'?re subletting|you sublet)|i happen to know|(?:don'?t"
        r"|dont) be surprised (?:if|when)|(?:locks|lock) (?:are |will be |might be |have been |get )?changed"
        r"|change the locks|just (?:saying|sayin|a (?:friendly )?(?:reminder|thought|warning))|(?:friendly|little"
        r"|gentle) (?:thought|reminder|warning)|word to the wise|draw your own conclusions|dead to (?:me|us"
        r"|this family)|(?:are|is|am|'?m|'?re) (?:finished|done|through) with (?:you|u)\b|we(?:'re"
        r"| are) (?:finished|through)\b|(?:see|take) you (?:in|to) (?:small claims|court)|lawyer up"
        r"|hear from my (?:lawyer|solicitor)|my (?:lawyer|solicitor) will|(?:you|u) can forget|(?:you"
        r"|u) can (?:explain|tell) (?:it|that|this )?to|wonder what (?:your|ur|mum|dad|he|she|they)"
        r"|for good this time|will not (?:come|hold (?:him|her)|speak to)|never (?:ever )?(?:speak|talk|come"
        r"|contact|ask) (?:to me|near|me|back)",
    ),
)

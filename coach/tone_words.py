"""Lexicons of the tone findings: what inflames, by kind. Data only, joined by coach.tone.

Broad on purpose: British, American, Indian and African English, teenage slang. Every apostrophe
is optional, "u" and "ur" count. Repeats are bounded, so that no pattern takes more than linear time.
"""

from __future__ import annotations

YOU = r"(?:you|u|ya|yall|y'all|yous)"
ARE = r"(?:you(?:'?re| are)|ur|u r|u're|u are|your(?= (?:a|an|so|such|just|being|the|nothing)\b))"
NOT = r"(?:don'?t|dont|do not|didn'?t|did not|can'?t|cannot|couldn'?t|won'?t|haven'?t|doesn'?t|wouldn'?t)"
VERY = (
    r"(?:(?:such|being|a|an|so|all|just|really|the|one|most|biggest|actually|honestly|literally|clearly|always"
    r"|acting|too|absolute|absolutely|complete"
    r"|completely|total|totally|utter|utterly|bloody|fucking|fuckin|damn|proper|right|real|big|nasty|little|old"
    r"|horrible|bit|of|as|nothing|but|truly|beyond"
    r"|sad|stupid|selfish|lazy|lying|cheating|useless|pathetic|miserable|greedy|fat|ugly|jealous|spoilt|spoiled"
    r"|silly|cold|bitter) ){0,5}"
)

# Nouns that are an insult whoever they are said of.
SLURS = (
    "idiots?|moron(?:s|ic)?|imbeciles?|dumb ?ass(?:es)?|narcissists?|narc|psycho(?:path)?s?|sociopaths?|liars?"
    "|hypocrites?|bitch(?:es|y)?|bastards?|ass ?holes?"
    "|arse ?holes?|a-holes?|dick ?heads?|pricks?|twats?|wankers?|tossers?|knob ?heads?|muppets?|plonkers?"
    "|numpt(?:y|ies)|pillocks?|scum(?:bags?)?"
    "|jerks?|losers?|cowards?|control freaks?|drama queens?|slobs?|parasites?|freeloaders?|free loaders?"
    "|mooch(?:ers?)?|cheapskates?|deadbeats?"
    "|backstabb(?:ers?|ing)|back stabb(?:ers?|ing)|weirdos?|creeps?|douche(?:bags?|bag)?|shit ?heads?"
    "|dip ?shits?|bell ?ends?|dimwits?|halfwits?|nitwits?"
    "|scroungers?|leech(?!es| lake)|waste of (?:space|time|oxygen|air|skin)|good for nothing|traitors?|judas"
    "|brats?|sluts?|whores?|slags?|tramp|hags?"
    "|cows?(?=[.!?]|$)|minger|gobshite|eejits?|bampot|divv?y|dullards?|ignoramus|buffoons?|simp|pick-me"
    "|incels?|gaslighter|snitch|crybab(?:y|ies)|mumu"
    "|olodo|yeye|ode(?=[.!?])|oloshi|werey|ashawo|chutiya|kutta|kamin[ae]|bewa[kq]oof|gadha|ullu|besharam"
    "|nalayak|pagal|harami|drongo|bogan|galah|dipstick"
    "|tightwad|two.?faced|scammers?|con artist|con man|crooks?|maniac|savage(?=[.!?]|$)|thie(?:f|ves)|swine"
    "|vermin|cockroach(?:es)?|imposters?|phon(?:y|ies)|loony|lunatics?|nutters?|nutcase|nut ?job|basket case"
    "|bully|bullies|tyrant|dictator|judgy|sneak(?=[.!?]|$)"
)
# Insults only when they are said of the reader: "you are a snake", not "my snake".
NOUNS = (
    "snake|rat|pig|dog|cow|witch|leech(?:es)?|clown|joker|joke|fool|monster|baby|child|toddler|princess|diva"
    "|robot|martyr|donkey|monkey|doormat|cheat|cheater"
    "|user|burden|disgrace|embarrassment|disappointment|failure|mess|liability|nightmare|pain|piece of work"
    "|piece of (?:shit|crap)|sponger|cowboy|spare part|piss ?take"
    "|bum|git|cunt|dick|arse|ass|tool|melt|wet wipe|mug|player|tease|fraud|fake|freak|stranger|ghost|vampire"
    "|devil|demon|debt collector|nazi|cancer|virus|tart"
    "|mummy'?s boy|mama'?s boy|spineless|terrible (?:\\w+)|awful (?:\\w+)|rubbish (?:\\w+)|shit (?:\\w+)"
    "|crap (?:\\w+)|bad (?:\\w+)|lousy (?:\\w+)|poor excuse|sorry excuse|excuse for"
)
ADJECTIVES = (
    "stupid|dumb|thick|dense|pathetic|selfish|lazy|useless|worthless|spineless|gutless|clueless|heartless"
    "|toxic|narcissistic|crazy|insane|nuts|mental|unhinged|deranged"
    "|mad|childish|immature|cowardly|hypocritical|spoil(?:ed|t)|filthy|disgusting|vile|gross|nasty|cruel|evil"
    "|stingy|tight|tightfisted|cheap|fake|sneaky|shady|creepy"
    "|ungrateful|entitled|arrogant|smug|ignorant|incompetent|unprofessional|inconsiderate|thoughtless|careless"
    "|irresponsible|shameless|rude|mean|petty|needy|clingy"
    "|cold|selfcentered|self.?(?:centred|centered|absorbed|obsessed|righteous)|manipulative|controlling"
    "|abusive|jealous|paranoid|delusional|embarrassing|boring|annoying"
    "|impossible|unbearable|insufferable|exhausting|pushy|bossy|nosy|judgmental|judgemental|dramatic"
    "|hysterical|(?:over)?sensitive|greedy|dishonest|two.?faced|unreliable"
    "|hopeless|lame|cringe|extra|sus|delulu|dead weight|brainless|mindless|tone.?deaf|condescending"
    "|patronising|patronizing|vindictive|spiteful|bitter|fat|ugly|shallow"
    "|ridiculous|unbelievable|unreal|full of (?:it|yourself|shit|crap)|out of (?:order|line|your mind)"
    "|messed up|a lot|beneath|no better|worse than|unfair|inhuman|not human|stubborn|disrespectful|dirty|vain"
    "|horrible"
)
SWEARING = (
    r"\w{0,6}f+u+c+k\w*|fck\w*|f[*#@]+\w*|fk(?:n|in|ing)\w*|effing|freakin[g']?|frigg?in\w*|feckin\w*|bloody"
    r"|bleeding(?= obvious)|blooming|god ?damn\w*|damn(?:ed)?|\w{0,4}shit\w*|sh[*]+t|\bbs|crap(?:py)?"
    r"|piss(?:ed|ing|es)? (?:off|me)|pisses|piss(?: ?(?:take|poor))|taking the piss|bollocks|bugger(?: off)?"
    r"|(?:the|bloody) hell|hell no|wtf|tf|ffs|stfu|gtfo|fml|lmao off|my (?:arse|ass)|(?:arse|ass)d?(?= (?:off"
    r"|about|around))"
    r"|arsed|your (?:arse|ass)|ur (?:arse|ass)|half.?ass(?:ed)?|cunts?|sod (?:off|it|this|you|all)"
    r"|for (?:christ|god|chrissake|fuck|pete|heaven)(?:'?s|s)? ?sakes?|jesus(?: christ)?(?=[,.! ]*(?:man|h|wept"
    r"|just|how|what|why))|what the (?:heck|hell|fuck|f|actual|eff)|screw (?:you|u|this|that|it|him|her|them)"
    r"|omfg|wanking|dickish|nonsense(?=[.!])"
)
BENIGN = (
    r"(?:damn|bloody|freaking|pretty damn|crazy|sick|insanely|stupidly|fucking|mad|god ?damn) (?:good|proud"
    r"|great|lovely|brilliant|well|fine|delicious|amazing|lucky|talented|happy|beautiful|nice|funny|hard work)"
    r"|killing it|killed it|never mind|nevermind|no worries|stupid (?:me|fun|good|question|mistake|of me)"
    r"|silly me|my (?:bad|stupid)|no big deal|bloody mary|bleeding heart|not crazy about|crazy (?:day|week|busy"
    r"|schedule|month|about you)|mad (?:about|for) you"
    r"|bad (?:boy|girl|day|night|week|news|luck|back|knee|cold|weather|time)|stop by|stop over"
    r"|back off to sleep|shut it (?:down|off)|don'?t worry|don'?t (?:mind|forget|rush|feel bad|hesitate"
    r"|apologi[sz]e)|always happy|hate to ask|hate to bother|hate (?:that )?i"
    r"|grow(?:ing)? up (?:with|knowing|in|to|happy|safe|without|near|together|here|there|so|and)|(?:him|her"
    r"|them|kids|it|children|girls|boys) (?:to )?grow up|grew up|dead to (?:the world|rights)|what a (?:joke"
    r"|laugh)(?= that was fun)"
    rf"|{YOU}(?:'ve|ve)? (?:always|never|constantly|only ever) (?:make|made|makes) (?:me|us|the kids|everyone"
    r"|it) (?:laugh|smile|feel (?:better|safe|welcome|loved|at home|so|good|special|happy|calm)|happy|easier"
    r"|fun|so|better|proud)"
    rf"|{YOU}(?:'ve|ve)? (?:always|never) (?:know|knew|cheer|help|look(?:ed)? (?:so|after|out|great|lovely"
    r"|beautiful)|come through|came through|have (?:my|our) back|had (?:my|our) back|support|find the|bring out"
    r"|been (?:so |very |really |always )?(?:there|kind|good|fair|great|generous|patient|a|my|the best|honest"
    r"|lovely|welcome|easy)|fail(?:ed)? to (?:make|amaze|impress|surprise|cheer)|have to|has to|need(?:ed)? to"
    r"|complain(?:ed)?|judge(?:d|s)?|stop (?:amazing|surprising|impressing)|said no|gave up|give up|let (?:me"
    r"|us) down|hesitate|remember(?:ed)?|welcome|take (?:such|good|great) care|took (?:such|good|great) care"
    r"|treat(?:ed)? (?:me|us) (?:so )?(?:well|kindly|like family)|stood by|stand by)"
    rf"|{ARE} (?:always|never) (?:there|so (?:kind|good|patient|generous|helpful|lovely|thoughtful|welcoming"
    r"|calm)|welcome|kind|patient|happy to|in my|on my mind|a help|going to be alone|too busy for)"
    rf"|{ARE} never late"
    r"|never been (?:so |more |as )?(?:proud|happy|prouder|happier|grateful|loved|so)|(?:must"
    r"|that must) be (?:nice|lovely|great) (?:to|for you to) (?:be home|have finished|see|rest|relax|finally)"
    r"|thanks? (?:you )?(?:so much|a million|a lot|very much|a bunch) for (?:being|helping|coming|looking|all"
    r"|your|everything|taking|picking|driving|listening|the (?:lovely|kind|gift|present|flowers|invite|lift"
    r"|help)|having|letting|sorting)"
)

# Strengths. HARD: a message one would send does not have it. SOFT: worth pointing at where the text owns no
# feeling. COLD: worth pointing at where it neither owns a feeling nor asks for anything.
HARD, SOFT, COLD = "hard", "soft", "cold"
Rule = tuple[str, str, str, str]
START = (
    r"(?:^|(?<=[.!?,;:\n] )|(?<=[\n\"(])|(?<=ok )|(?<=so )|(?<=and )|(?<=but )|(?<=just )|(?<=then )|(?<=now )"
    r"|(?<=um )|(?<=hi )|(?<=no ))"
)
FIRST = r"(?:^|(?<=[.!?\n] )|(?<=\n))"  # only where a sentence starts
ILL = (
    r"(?:i'?ll|i will|i'?m (?:going|gonna|telling|calling|leaving|reporting|taking|posting|coming|selling"
    r"|moving|out|done)|i am (?:going|telling|calling|leaving)|im|we'?ll|we will|we'?re)"
)

# Capitals that are no shouting.
_ACRONYMS = (
    "AA AC ADHD AED AGM AIDS AM AOB API ASAP ATM ATV AUD BBC BBQ BCC BMW BPD BSL BST BSc BTW BYO CAD CBT CC"
    " CCTV CEO CFO CIA COO COPD CPAP CPR CPS CRM CSS CTO CV DBS DHL DIY DJ DMV DVD DWP ECG EDT EHCP EKG EMS"
    " EMT ETA EU EUR EV FAFSA FAQ FBI FIFA FYI GBP GCE GCSE GMBH GMT GP GPS HDMI HIV HMRC HOA HPV HR HRT HTML"
    " IBS ICU ID III IKEA INC INR IOU IRS IT IUI IVF JAMB JEE KES KPI LCD LED LGBT LGBTQ LLC LPG LTD MBA MC"
    " MOT MP MRI NA NASA NATO NBA NEET NFL NGN NGO NHS NICU NYC NYE NYSC NZD OCD OK ORS OTP PCOS PDF PE PIN"
    " PIP PM PMS PR PS PST PTA PTO PTSD PhD QA RE RIP ROI ROTC RSI RSVP RTO SAT SEN SENCO SIM SMS SQL STI SUV"
    " TBC TBD TSA TV UEFA UK UN UPS URL USA USB USD UTI VAT VII VIII VIP VW WAEC WIFI XII XL XO XOXO XXL YMCA"
)
ACRONYMS = frozenset(_ACRONYMS.split())

"""Word lists of the meaning gate. Data only."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent / "words"

# Words that are ordinary at the start of a sentence, and given names that people also type in lower case.
# Both are counted from our own corpus by training/words.py.
COMMON = frozenset((_HERE / "common.txt").read_text(encoding="utf-8").split())
NAMES = frozenset((_HERE / "names.txt").read_text(encoding="utf-8").split())

# Stems that hand-written rewrites add though the draft lacks them: feelings, needs, asking.
HOUSE = frozenset((_HERE / "house.txt").read_text(encoding="utf-8").split())

# Stems that hand-written asks and needs use though their draft lacks them.
ASKS = frozenset((_HERE / "asks.txt").read_text(encoding="utf-8").split())
NEEDS = frozenset((_HERE / "needs.txt").read_text(encoding="utf-8").split())

# First words of hand-written requests (after "Could you") and needs (after "I need").
ASK_STARTS = frozenset((_HERE / "ask-starts.txt").read_text(encoding="utf-8").split())
NEED_STARTS = frozenset((_HERE / "need-starts.txt").read_text(encoding="utf-8").split())

# Capitalised, but no name that a rewrite has to keep.
NEVER_NAMES = frozenset(
    "i i'm i've i'd i'll ok okay mum mom dad mama papa mommy daddy mummy god jesus christ lord allah english mr mrs ms dr"
    " sir madam dear hi hello hey regards sincerely best cheers thanks yours lol omg wtf fyi ps tv pm am us uk uber"
    " amma appa baba nana gran grandma grandpa granny nan grandad abuela auntie aunty uncle aunt sis bro".split()
)

NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1_000_000,
}  # fmt: skip

UNITS = frozenset(
    "minute hour day week month year pound dollar euro quid buck rupee naira shilling rand grand euros people kid child"
    " time page mile kilo shift night percent".split()
)

DAYS = {
    "monday": "monday", "mon": "monday", "tuesday": "tuesday", "tues": "tuesday", "tue": "tuesday",
    "wednesday": "wednesday", "weds": "wednesday", "wed": "wednesday", "thursday": "thursday", "thurs": "thursday",
    "thur": "thursday", "thu": "thursday", "friday": "friday", "fri": "friday", "saturday": "saturday",
    "sat": "saturday", "sunday": "sunday", "sun": "sunday",
}  # fmt: skip

MONTHS = {
    "january": "january", "jan": "january", "february": "february", "feb": "february", "march": "march",
    "mar": "march", "april": "april", "apr": "april", "may": "may", "june": "june", "july": "july",
    "august": "august", "aug": "august", "september": "september", "sept": "september", "sep": "september",
    "october": "october", "oct": "october", "november": "november", "nov": "november", "december": "december",
    "dec": "december", "christmas": "christmas", "xmas": "christmas", "easter": "easter", "diwali": "diwali",
    "eid": "eid", "thanksgiving": "thanksgiving", "ramadan": "ramadan",
}  # fmt: skip

RELATIVE_DAYS = (
    "tonight", "tomorrow", "yesterday", "last night", r"last (?:week|month|year|weekend)",
    r"next (?:week|month|year|weekend)", "new year(?:'s)?",
)  # fmt: skip

TIME_WORDS = ("midnight", "noon")

# Irregular stems, verbs whose forms share no beginning.
IRREGULAR = {
    "forgot": "forget", "forgotten": "forget", "paid": "pay", "told": "tell", "said": "say", "took": "take",
    "taken": "take", "gave": "give", "given": "give", "went": "go", "gone": "go", "came": "come", "left": "leave",
    "made": "make", "sent": "send", "spent": "spend", "lent": "lend", "broke": "break", "broken": "break",
    "lost": "lose", "bought": "buy", "sold": "sell", "ate": "eat", "eaten": "eat", "drank": "drink", "drunk": "drink",
    "drove": "drive", "wrote": "write", "written": "write", "read": "read", "kept": "keep", "met": "meet",
    "knew": "know", "thought": "think", "brought": "bring", "caught": "catch", "stood": "stand", "slept": "sleep",
    "woke": "wake", "threw": "throw", "thrown": "throw", "hid": "hide", "hidden": "hide", "lied": "lie",
    "lying": "lie", "ran": "run", "stole": "steal", "stolen": "steal", "swore": "swear", "shown": "show",
    "hung": "hang", "rang": "ring", "began": "begin", "chose": "choose", "chosen": "choose", "did": "do",
    "done": "do", "had": "have", "has": "have", "was": "be", "were": "be", "held": "hold", "heard": "hear",
    "laid": "lay", "led": "lead", "wore": "wear", "wasn't": "be", "using": "use", "used": "use", "uses": "use",
}  # fmt: skip

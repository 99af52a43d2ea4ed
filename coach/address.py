"""Whom a text speaks to: the name that it calls.

A rewrite must not turn to a person whom the draft only talks about. Knows nothing of who did what.
"""

from __future__ import annotations

import re

from coach import facts

KIN = "mum|mom|mam|mama|ma|mummy|mommy|dad|daddy|papa|pa|da|nan|nana|gran|grandma|grandpa|grandad|sis|bro|auntie|aunty|aunt|uncle|amma|appa"
_GREETING = r"(?:(?:hi|hiya|hey|hello|dear|ok|okay|look|listen|oh|no|yes|yeah|thanks|thank you|sorry|please|wow|so|and|but|well|right)[\s,]+)?"
_CALL = re.compile(rf"^\W*{_GREETING}(?P<name>(?:(?:mr|mrs|ms|miss|dr)\.? )?[a-z][a-z'-]+)\s*[,:!\u2013\u2014-]", re.I)


def called(text: str) -> str:
    """The name that a text opens with as a call, in lower case; "" when it opens otherwise.

    >>> called("Hi Dana, I was late."), called("Dana was late, I know.")
    ('dana', '')
    """
    m = _CALL.match(facts.plain(text))
    if not m:
        return ""
    name = m["name"].split()[-1]
    known = {f.key for f in facts.names(text)} | set(KIN.split("|"))
    return name.lower() if name.lower() in known else ""


def calls(draft: str, name: str) -> bool:
    """Whether a draft speaks to the person of that name, rather than of them.

    Spoken to: at the start of a sentence before a pause or I or you, or right before a stop.
    """
    text = facts.plain(draft)
    word = re.escape(name)
    start = rf"(?:^|[.!?\n,;:-])\W{{0,6}}{_GREETING}(?:(?:mr|mrs|ms|dr)\.? )?{word}\b(?=\s*(?:[,:;!?.\n\u2013\u2014-]|$|(?:i|i'm|i've|you|u|your|ur|why|what|how|when|did|do|are|can|could|we|this|stop|please|thank\w*)\b))"
    end = rf"\b{word}\s*(?:[.!?,\n]|$)"
    before = rf"\b(?:to|with|for|of|and|at|from|by|about|like|than|told|tell|ask|asked|that|called|is|was|both|or|on|in|the|my|your|his|her|our|mr|mrs|ms)\s+{word}\s*(?:[.!?,\n]|$)"
    if re.search(start, text, re.I):
        return True
    return len(re.findall(end, text, re.I)) > len(re.findall(before, text, re.I))


def told_of(draft: str, name: str) -> bool:
    """Whether a draft plainly speaks of the person of that name: "told Priya", "Priya's", "Priya was"."""
    word = re.escape(name)
    before = rf"\b(?:to|with|for|of|and|at|from|by|about|like|than|told|tell|asked|ask|saw|gave|called)\s+(?:mr |mrs |ms |dr )?{word}\b"
    after = rf"\b{word}(?:'s\b(?! (?:a|an|the|your|ur)\b)|\s+(?:was|is|has|had|knows?|knew|said|says|told|tells|did|does|got|gets|came|comes|went|saw|took|can|could|will|would|who)\b)"
    return bool(re.search(before, draft, re.I) or re.search(after, draft, re.I))


def misaddressed(draft: str, text: str) -> str:
    """The name that a text calls though the draft does not speak to them; "" when all is well.

    >>> misaddressed("Tim I told Priya about it", "Priya, I told you about it")
    'priya'
    >>> misaddressed("Tim I told Priya about it", "Tim, I told Priya about it")
    ''
    """
    name = called(text)
    return (
        name
        if name
        and re.search(rf"\b{re.escape(name)}\b", draft, re.I)
        and told_of(facts.plain(draft), name)
        and not calls(draft, name)
        else ""
    )

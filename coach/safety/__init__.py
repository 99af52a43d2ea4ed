"""Safety: text -> Verdict. Runs before every job, and again on what the model wrote.

So far by rules for what is explicit; risk that carries no keyword is not seen yet.
"""

from __future__ import annotations

from coach.safety.resources import for_country
from coach.safety.rules import match
from coach.types import Verdict

# Serious in these categories stops the coaching: better wording is the wrong help there.
STOPPING = frozenset(
    "harm_to_others violence_now child_safety intimate_partner_abuse coercive_control stalking sexual_coercion"
    " user_is_aggressor manipulation_request".split()
)

__all__ = ["STOPPING", "stops", "verdict"]


def stops(level: str, category: str) -> bool:
    """Whether help takes the place of coaching.

    >>> stops("urgent", "overdose"), stops("serious", "stalking"), stops("serious", "depression")
    (True, True, False)
    """
    return level == "urgent" or (level == "serious" and category in STOPPING)


def verdict(text: str, mode: str = "draft", country: str = "") -> Verdict:
    """The verdict on a text, with places where help is from serious upwards.

    mode: draft, received, ask or practice. country: ISO code, "" for the system locale's.
    """
    hit = match(text, mode)
    if hit is None:
        return Verdict()
    found = for_country(country, hit.category) if hit.level in ("serious", "urgent") else ()
    return Verdict(hit.level, hit.category, hit.why, stops(hit.level, hit.category), found, hit.spans)

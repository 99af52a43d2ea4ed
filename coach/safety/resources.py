"""Where help is, by country. The entries are in resources.toml."""

from __future__ import annotations

import functools
import locale
import os
import tomllib
from pathlib import Path
from typing import Any

from coach.types import Resource

FILE = Path(__file__).parent / "resources.toml"
KINDS = {
    "self_harm": ("crisis", "emergency"),
    "overdose": ("emergency", "crisis"),
    "violence_now": ("emergency", "abuse"),
    "harm_to_others": ("emergency", "own_behaviour", "crisis"),
    "child_safety": ("emergency", "child"),
    "intimate_partner_abuse": ("abuse", "emergency"),
    "coercive_control": ("abuse", "emergency"),
    "stalking": ("stalking", "abuse", "emergency"),
    "sexual_coercion": ("sexual_assault", "abuse", "emergency"),
    "user_is_aggressor": ("own_behaviour", "crisis"),
    "manipulation_request": ("own_behaviour", "crisis"),
    "eating_disorder": ("eating", "crisis"),
    "substance": ("substance", "crisis"),
    "depression": ("crisis", "counselling"),
    "psychosis": ("crisis", "emergency"),
    "relationship_counselling": ("counselling", "directory"),
    "grief": ("counselling", "directory"),
    "anxiety": ("counselling", "directory"),
}
OTHER = ("crisis", "emergency")


@functools.cache
def _entries() -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = tomllib.loads(FILE.read_text(encoding="utf-8"))["resource"]
    return entries


def countries() -> list[str]:
    """ISO codes that have entries of their own."""
    return sorted({e["country"] for e in _entries()} - {"*"})


def guess_country() -> str:
    """ISO code of the system locale, "" when it names none.

    >>> len(guess_country()) in (0, 2)
    True
    """
    for name in (os.environ.get("LC_ALL"), os.environ.get("LANG"), locale.getlocale()[0]):
        if name and "_" in name:
            return name.split("_")[1][:2].upper()
    return ""


def for_country(country: str, category: str) -> tuple[Resource, ...]:
    """Help that fits a category, the country's own first and the fallback last; never empty."""
    code = (country or guess_country()).upper()
    wanted = KINDS.get(category, OTHER)
    own = [e for k in wanted for e in _entries() if e["country"] == code and k in e["kinds"]]
    anywhere = [e for k in wanted for e in _entries() if e["country"] == "*" and k in e["kinds"]]
    out: dict[tuple[str, str], Resource] = {}
    for e in own + anywhere:
        out.setdefault(
            (e["name"], e["contact"]), Resource(e["name"], e["contact"], e["country"], e["source"], e["checked"])
        )
    return tuple(out.values())

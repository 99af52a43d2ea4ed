"""Entries of resources.toml: complete, dated, sourced, and no two the same."""

from __future__ import annotations

import datetime
import re
import tomllib
from collections import Counter
from typing import Any
from urllib.parse import urlsplit

import pytest

from coach.safety.resources import FILE, KINDS, OTHER, countries, for_country

KNOWN = {
    *("crisis", "abuse", "emergency", "child", "own_behaviour", "own_sexual_behaviour"),
    *("sexual_assault", "stalking", "eating", "substance", "counselling", "directory"),
}
FIELDS = {"name", "contact", "country", "kinds", "source", "checked"}
DATA = tomllib.loads(FILE.read_text(encoding="utf-8"))
ENTRIES: list[dict[str, Any]] = DATA["resource"]


def kinds_of(country: str) -> set[str]:
    return {k for e in ENTRIES if e["country"] == country for k in e["kinds"]}


def test_every_entry_is_complete() -> None:
    assert set(DATA) == {"resource"}
    for e in ENTRIES:
        assert set(e) == FIELDS, e
        assert all(isinstance(e[f], str) and e[f] and e[f] == e[f].strip() for f in FIELDS - {"kinds"}), e
        assert re.fullmatch(r"[A-Z]{2}|\*", e["country"]), e
        assert e["kinds"] and set(e["kinds"]) <= KNOWN and len(set(e["kinds"])) == len(e["kinds"]), e


def test_every_entry_names_a_page_and_a_day() -> None:
    for e in ENTRIES:
        address = urlsplit(e["source"])
        assert address.scheme == "https" and "." in address.netloc and " " not in e["source"], e
        assert datetime.date.fromisoformat(e["checked"]).isoformat() == e["checked"], e


def test_no_entry_is_there_twice() -> None:
    names = Counter((e["country"], e["name"]) for e in ENTRIES)
    contacts = Counter((e["country"], e["contact"], k) for e in ENTRIES for k in e["kinds"])
    assert [k for k, n in (names + contacts).items() if n > 1] == []


def test_at_least_34_countries_have_entries_of_their_own() -> None:
    assert len(countries()) >= 34


@pytest.mark.parametrize("country", countries())
def test_a_country_has_an_emergency_number_a_crisis_line_and_help_with_abuse(country: str) -> None:
    assert {"emergency", "crisis", "abuse"} <= kinds_of(country)
    for category in ("self_harm", "violence_now", "intimate_partner_abuse"):
        assert for_country(country, category)[0].country == country


def test_the_fallback_covers_what_every_country_needs() -> None:
    assert {"emergency", "crisis", "abuse", "child", "own_behaviour"} <= kinds_of("*")


def test_every_category_is_answered_with_kinds_the_file_has() -> None:
    asked = {k for wanted in (*KINDS.values(), OTHER) for k in wanted}
    assert asked <= {k for e in ENTRIES for k in e["kinds"]}

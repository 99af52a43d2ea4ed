"""Rules for clear danger."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import safety
from coach.safety.resources import countries, for_country


@pytest.mark.parametrize(
    ("text", "level", "category"),
    [
        ("I want to kill myself", "urgent", "self_harm"),
        ("I don\u2019t want to be alive anymore", "urgent", "self_harm"),
        ("she took 30 paracetamol tablets an hour ago", "urgent", "overdose"),
        ("he is at the door with a knife please help me", "urgent", "violence_now"),
        ("I'm going to kill him tonight", "urgent", "harm_to_others"),
        ("my husband hit me again", "serious", "intimate_partner_abuse"),
        ("he won't let me leave the house", "serious", "coercive_control"),
        ("I know where you live and you'll never see the kids", "serious", "user_is_aggressor"),
        ("how do I make her feel guilty so she can't leave", "serious", "manipulation_request"),
    ],
)
def test_clear_danger_stops_and_shows_help(text: str, level: str, category: str) -> None:
    v = safety.verdict(text, "draft", "GB")
    assert (v.level, v.category) == (level, category)
    assert v.stops and v.why and v.resources and v.spans


@pytest.mark.parametrize(
    "text",
    [
        "I could kill him lol",
        "this printer is killing me",
        "he is a skilled negotiator",
        "I'm dying to see you",
        "The deadline is murder",
    ],
)
def test_an_idiom_raises_nothing(text: str) -> None:
    assert safety.verdict(text).level == "none"


def test_every_country_has_help_and_an_unknown_one_has_the_fallback() -> None:
    for code in [*countries(), "XX", ""]:
        found = for_country(code, "self_harm")
        assert found
        assert all(r.source and r.checked for r in found)


@given(st.text(max_size=400))
def test_any_text_gets_a_verdict(text: str) -> None:
    v = safety.verdict(text)
    assert v.level in ("none", "suggest", "serious", "urgent")

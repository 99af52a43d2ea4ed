"""Findings: heat is seen with its place, idioms are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import feelings, heat, tone


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("You are so selfish", "insult"),
        ("you never listen to me", "absolute"),
        ("You don\u2019t even care", "mind_reading"),
        ("pay me or i'll tell everyone", "threat"),
        ("Oh great, another excuse", "sarcasm"),
        ("what is wrong with you", "contempt"),
        ("I feel ignored", "hidden_accusation"),
        ("WHERE is my CAR", "shouting"),
        ("shut up", "command"),
    ],
)
def test_heat_is_found_by_kind(text: str, kind: str) -> None:
    assert kind in {f.kind for f in tone.find(text)}


@pytest.mark.parametrize(
    "text",
    [
        "You always make me laugh",
        "never mind, I found it",
        "You're killing it this week",
        "I hate to ask, could you help?",
        "Thank you so much for the lift",
        "I've never been so proud of you",
        "I was hurt. Could you call me tonight?",
    ],
)
def test_a_benign_idiom_is_clean(text: str) -> None:
    assert tone.is_clean(text)


@given(st.text(max_size=300))
def test_spans_lie_in_the_text_and_never_overlap(text: str) -> None:
    end = 0
    for f in tone.find(text):
        assert end <= f.start < f.end <= len(text)
        end = f.end


def test_an_owned_feeling_is_named_and_a_disguised_accusation_is_not() -> None:
    assert feelings.named("I\u2019m really hurt and it worried me") == ("hurt", "worried")
    assert feelings.named("I feel ignored") == ()
    assert feelings.faux("I feel so betrayed") == ("betrayed",)


@pytest.mark.parametrize(
    "text", ["Train gets in at 18.42, platform 9.", "I'm sorry I was short with you. Can we talk tonight?"]
)
def test_a_calm_draft_is_left_alone(text: str) -> None:
    assert heat.calm(text)


@pytest.mark.parametrize(
    "text", ["you selfish idiot, you never call", "45 minutes LATE again. don't bother coming next time"]
)
def test_a_heated_draft_is_not_left_alone(text: str) -> None:
    assert not heat.calm(text)

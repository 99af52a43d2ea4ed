"""Claims about coach.heat."""

from __future__ import annotations

import json

import pytest

from coach import heat

CALM = [
    "Train gets in at 18.42, platform 9. Can you bring the big umbrella?",
    "Hi Karin, the school has confirmed Leo's place. Could we talk on Monday evening about uniform?",
    "I felt a bit sad that we cancelled Sunday. Shall we try again this weekend?",
    "I'm sorry I was short with you. Can we talk tonight?",
    "Dinner's in the oven, take it out at 6.15. Back at 7.",
]
HEATED = [
    "you selfish idiot, you never call",
    "45 minutes LATE again. don't bother coming next time",
    "You are so selfish. You never think about anyone but yourself.",
    "wow great, forgot my birthday AGAIN. typical",
    "I can't believe you told everyone. What is wrong with you??",
    "if you go on that trip dont bother coming back",
]


@pytest.mark.parametrize("text", CALM)
def test_a_calm_draft_is_left_alone(text: str) -> None:
    assert heat.calm(text)


@pytest.mark.parametrize("text", HEATED)
def test_a_heated_draft_is_not_left_alone(text: str) -> None:
    assert not heat.calm(text)


@pytest.mark.parametrize("text", ["", "ok", "?", "a" * 5000, *CALM, *HEATED])
def test_a_probability_is_between_nought_and_one(text: str) -> None:
    assert 0.0 <= heat.leave_alone(text) <= 1.0


def test_every_heated_draft_scores_below_every_calm_one() -> None:
    assert max(map(heat.leave_alone, HEATED)) < min(map(heat.leave_alone, CALM))


def test_tidy_typing_gives_nothing_away() -> None:
    for text in CALM:
        assert heat.leave_alone(text.lower().replace(".", "").replace(",", "")) > 0.5
    for text in HEATED:
        assert heat.leave_alone(text.lower()) < heat.model().threshold


def test_the_weights_are_plain_numbers() -> None:
    raw = json.loads(heat.WEIGHTS.read_text(encoding="utf-8"))
    assert all(isinstance(v, int | float) for v in raw["weights"].values())
    assert 0.0 < raw["threshold"] < 1.0


def test_the_same_text_has_the_same_score() -> None:
    assert heat.leave_alone(HEATED[0]) == heat.leave_alone(HEATED[0])
    assert heat.features(HEATED[0]) == heat.features(HEATED[0])

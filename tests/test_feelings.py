"""Claims about coach.feelings."""

from __future__ import annotations

import pytest

from coach import feelings


def test_the_inventory_has_at_least_150_feelings_in_families() -> None:
    assert len(feelings.FEELINGS) >= 150
    assert {
        "hurt",
        "sad",
        "angry",
        "scared",
        "worried",
        "tired",
        "lonely",
        "ashamed",
        "disappointed",
        "happy",
        "grateful",
        "calm",
    } <= set(feelings.FAMILIES)


def test_no_feeling_is_a_disguised_accusation() -> None:
    assert not feelings.FAUX & set(feelings.FEELINGS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm hurt", ("hurt",)),
        ("I’m hurt and angry", ("hurt", "angry")),
        ("im so tired", ("tired",)),
        ("I felt a bit left out", ("left out",)),
        ("it worried me", ("worried",)),
        ("I've been lonely", ("lonely",)),
        ("That made me sad.", ("sad",)),
        ("It left me worn out, frustrated and sad.", ("worn out", "frustrated", "sad")),
        ("We were disappointed.", ("disappointed",)),
        ("I miss you", ("miss",)),
        ("I\u2019m really hurt and it worried me", ("hurt", "worried")),
    ],
)
def test_an_owned_feeling_is_named(text: str, expected: tuple[str, ...]) -> None:
    assert feelings.named(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "You are angry",
        "I'm not angry",
        "Please take it down today",
        "you must be so proud",
        "I moved to Leeds",
        "The train is at 9",
        "We were moved to room 4",
        "I feel ignored",
        "",
    ],
)
def test_a_feeling_that_is_not_owned_is_not_named(text: str) -> None:
    assert feelings.named(text) == ()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("I feel ignored", "ignored"),
        ("i felt so betrayed by you", "betrayed"),
        ("You make me feel used", "used"),
        ("I feel taken for granted", "taken for granted"),
    ],
)
def test_a_disguised_accusation_is_seen(text: str, word: str) -> None:
    assert word in feelings.faux(text) and word in feelings.FAUX


def test_used_to_is_a_habit_and_no_accusation() -> None:
    assert feelings.faux("I'm used to the noise by now") == ()

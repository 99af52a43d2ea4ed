"""The meaning gate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import facts


@pytest.mark.parametrize(
    ("draft", "kind", "key"),
    [
        ("Pay me the £1,900 by Friday", "amount", "1900"),
        ("you owe me forty-five dollars", "amount", "45"),
        ("be here at 7:40", "time", "7:40"),
        ("it's 11pm Graham", "time", "11:00"),
        ("see you thurs", "date", "thursday"),
        ("where were you last night", "date", "last night"),
        ("Where is it, Oluwaseun?", "name", "oluwaseun"),
        ("do not come on Sunday", "boundary", "com"),
    ],
)
def test_a_fact_is_found(draft: str, kind: str, key: str) -> None:
    assert (kind, key) in {(f.kind, f.key) for f in facts.facts(draft)}


def test_a_spelled_number_and_its_digits_are_the_same_fact() -> None:
    assert not facts.compare("I waited fifty minutes", "I waited 50 minutes").missing


def test_a_lost_amount_is_missing() -> None:
    assert facts.compare("You owe me $240", "You owe me money").missing == ("$240",)


def test_a_name_that_the_draft_lacks_is_added() -> None:
    assert facts.compare("you left early", "Dana, you left early").added == ("Dana",)


def test_who_did_it_may_not_be_swapped() -> None:
    assert facts.swapped("you forgot my birthday", "I forgot your birthday")
    assert not facts.swapped("you forgot my birthday", "You forgot my birthday and I was sad")


@given(st.text(max_size=300))
def test_a_text_keeps_all_of_its_own_facts(text: str) -> None:
    checks = facts.compare(text, text)
    assert not checks.added

"""Parts of a reading, and whom a message calls: what does not hold is not used."""

from __future__ import annotations

import pytest

from coach import address, mend, parts
from coach.compose import Voice, compose
from coach.types import Reading

DRAFT = "You came home at 2am on Saturday again and never texted. I was up all night. Text me when you're late, you selfish pig"


def test_a_sound_reading_stays_as_it_is() -> None:
    r = Reading(
        "you came home at 2am on Saturday", ("worried",), "to know you're safe", "text me when you're late", "heated"
    )
    assert parts.checked(r, DRAFT) == r


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("observation", "told me in the kitchen"),
        ("observation", "I came home at 2am on Saturday"),
        ("observation", "you crashed the boat in Lisbon"),
        ("need", "heated"),
        ("request", "DYLAN knows"),
        ("request", "sad"),
    ],
)
def test_a_part_that_is_not_what_it_claims_is_left_out(field: str, value: str) -> None:
    r = Reading(**{"kind": "heated", field: value})
    assert getattr(parts.checked(r, DRAFT), field) == ""


def test_words_that_are_no_feelings_are_left_out() -> None:
    r = Reading("you came home at 2am", ("heated", "ignored", "worried"), kind="heated")
    assert parts.checked(r, DRAFT).feelings == ("worried",)


def test_a_reading_in_another_form_counts_for_nothing() -> None:
    assert parts.checked(Reading("you came home", ("sad",), kind="Priya was crying"), DRAFT) == Reading()


def test_nothing_is_composed_from_too_little() -> None:
    assert compose(Reading(need="some sleep"), Voice()) == []
    assert compose(Reading("you came home at 2am"), Voice()) == []


def test_a_request_is_asked_in_lower_case() -> None:
    texts = [c.text for c in compose(Reading("you came home at 2am", ("worried",), "", "Text me first"), Voice())]
    assert texts and not any("you Text" in t for t in texts)


def test_a_message_does_not_turn_to_somebody_whom_the_draft_speaks_of() -> None:
    assert address.misaddressed("ok who told Mr Tan i was job hunting. it was u", "Mr Tan, i was job hunting.") == "tan"
    assert not address.misaddressed("third monday running josh you come in late", "Josh, you came in late.")
    assert not address.misaddressed("£240 Danny. I'm not a bank", "Danny, it's £240.")


def test_the_brief_form_keeps_the_facts_and_the_ask() -> None:
    text = "I was worried. You came home at 2am on Saturday. I need sleep. Could you text me?"
    assert mend.shortened(text) == "You came home at 2am on Saturday. Could you text me?"
    assert mend.shortened("You were late. Could you text me?") == ""


def test_an_ask_that_nobody_wanted_gives_way_to_an_open_one() -> None:
    draft = "A gym membership. You wrapped it. It had a bow. I opened it in front of your cousins, Ernesto"
    text = "I opened a gym membership in front of your cousins, Ernesto, and I was hurt. Please wrap it next time."
    fixed = mend.mended(draft, text, "")
    assert fixed.startswith("I opened a gym membership") and "wrap it" not in fixed
    assert fixed.endswith("?")


def test_the_writers_own_ask_stays() -> None:
    draft = "You never wash the pan. Check the bag before Friday"
    assert mend.fits(draft, "Could you wash the pan?") and mend.fits(draft, "Please check the bag before Friday.")
    assert mend.mended(draft, "I'm tired of it, honestly I am. Please check the bag before Friday.", "") == ""


def test_a_sum_that_was_dropped_goes_back_into_the_ask_to_pay() -> None:
    draft = "You said you'd pay me back on the 1st. £240 Danny"
    assert mend.with_sum(draft, "I'm fed up. Please pay me back.") == "I'm fed up. Please pay me back the £240."
    assert mend.with_sum(draft, "I lent you £240. Please pay me back.") == ""
    assert mend.with_sum("£240 for rent and £30 for gas", "Please pay me back.") == ""

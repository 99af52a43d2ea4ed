"""Claims about coach.tone."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import tone

BY_KIND = {
    "insult": [
        "You are so selfish.",
        "ur so lazy",
        "you absolute muppet",
        "You’re pathetic",
        "youre a snake",
        "you bewakoof",
        "u r a liar",
        "your stupid hobby",
    ],
    "swearing": ["where the f*** were you", "bloody hell", "this is bullshit"],
    "blame": ["you can't even wash a cup", "you had one job", "you should know better"],
    "absolute": ["You never listen", "you always do this", "ur always late", "all you ever do is complain"],
    "mind_reading": [
        "you don't care",
        "u dont care about me",
        "You obviously think I'm stupid",
        "you just want to hurt me",
    ],
    "threat": [
        "Pay me or I'll tell your mum",
        "you'll regret this",
        "watch what happens",
        "leave and see what happens",
        "if you go I'll tell everyone",
    ],
    "sarcasm": [
        "oh so now you have time",
        "thanks a lot for ruining my night",
        "must be nice",
        "congratulations, you ruined christmas",
    ],
    "contempt": [
        "what is wrong with you",
        "grow up",
        "are you stupid",
        "Unbelievable.",
        "this is a joke",
        "typical",
        "I'm not your maid",
    ],
    "shouting": ["where were YOU LATELY", "what??", "no way!!"],
    "command": ["shut up", "get your act together", "dont you dare"],
    "guilt": ["after everything I've done for you", "fine, I'll just do it myself", "if you loved me you would come"],
    "hidden_accusation": ["I feel like you dont try", "i feel ignored by you", "I feel so manipulated"],
    "rhetorical": ["do you even listen", "who does that", "is it too much to ask"],
}
BENIGN = """You're killing it this week!
Never mind, I found it.
I never got the email, could you resend it?
Always happy to help.
I hate to ask, but could you cover Friday?
you always make me laugh
thank you so much for last night
stupid me, I left the keys in the car
I've never been so proud of you
You never have to worry about me
wow, you look amazing
Congratulations on the new job!
Thanks a lot for picking up the kids
The meeting is at 3 in room B, bring the HDMI cable.
No, I can't lend you the car. I need it on Saturday.
I was an idiot yesterday and I'm sorry.
You're such a good friend.
You didn't do anything wrong.
You're always welcome here
Don't worry about dinner, I'll cook.
Who is bringing the cake?""".splitlines()


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, texts in BY_KIND.items() for t in texts])
def test_each_kind_is_found_in_its_usual_words(kind: str, text: str) -> None:
    assert kind in {f.kind for f in tone.find(text)}, tone.find(text)


@pytest.mark.parametrize("text", BENIGN)
def test_a_benign_idiom_is_not_an_insult(text: str) -> None:
    assert tone.find(text) == () and tone.is_clean(text)


@pytest.mark.parametrize("kind", sorted(set(BY_KIND) - {"shouting"}))
def test_a_message_one_could_send_has_no_hard_finding(kind: str) -> None:
    assert not tone.is_clean(BY_KIND[kind][0])


def test_spans_are_sorted_and_never_overlap_and_hold_words() -> None:
    text = "You ALWAYS do this!! You’re a selfish idiot, what is wrong with you?? 🙄 oh so now u dont care. "
    text += "Shut up or I'll tell mum"
    found = tone.find(text)
    assert len(found) >= 5
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(text[f.start : f.end].strip() for f in found)


def test_offsets_are_code_points_even_after_an_emoji() -> None:
    text = "😀😀 shut up"
    assert [text[f.start : f.end] for f in tone.find(text)] == ["shut up"]


def test_every_reason_is_one_sentence_for_the_writer() -> None:
    for texts in BY_KIND.values():
        for f in tone.find(texts[0]):
            assert f.why.endswith(".") and f.why.count(".") == 1 and f.why[0].isupper()


@pytest.mark.parametrize(
    ("curly", "plain", "bare"),
    [
        ("You don’t care", "You don't care", "You dont care"),
        ("you’re pathetic", "you're pathetic", "youre pathetic"),
    ],
)
def test_an_apostrophe_makes_no_difference(curly: str, plain: str, bare: str) -> None:
    assert {tuple(f.kind for f in tone.find(t)) for t in (curly, plain, bare)} == {
        tuple(f.kind for f in tone.find(plain))
    }
    assert tone.find(plain)


def test_what_was_said_to_the_writer_may_be_told() -> None:
    assert tone.is_clean('I was hurt when you told me to "shut up" in front of the kids. Please don\'t say that again.')
    assert tone.is_clean("The kids heard you call me a bitch. I'm hurt. Please apologise tonight.")


def test_an_acronym_is_not_shouting_and_one_stressed_word_may_pass() -> None:
    assert tone.find("The NHS letter and the MRI date are in the PDF.") == ()
    assert tone.is_clean("I am SO tired tonight, could we talk tomorrow?")
    assert not tone.is_clean("WHERE WERE YOU LAST NIGHT")


def test_a_limit_asked_for_kindly_is_not_a_threat() -> None:
    assert tone.is_clean("I'm frustrated. Please fix it by Friday, or I'll call a plumber.")


def test_an_owned_feeling_makes_room_for_plain_facts() -> None:
    fact = "You told my mother about it and you laughed."
    assert tone.find(fact) and not tone.find(f"I was hurt. {fact}")


def test_more_heat_is_more_severe() -> None:
    mild, hot = tone.find("what??"), tone.find("You selfish idiot, shut up or you'll regret it!!")
    assert tone.severity(()) == 0.0 < tone.severity(mild) < tone.severity(hot)


@pytest.mark.parametrize(
    "text", ["", " ", "a" * 9000, "you " * 3000, "!" * 9000, "\"'" * 4000, "if you " * 1500, "a. " * 3000, "\n" * 9000]
)
def test_findings_of_any_text_are_in_order_and_apart(text: str) -> None:
    found = tone.find(text)
    assert all(0 <= f.start < f.end <= len(text) for f in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(st.text(max_size=300))
def test_spans_lie_in_any_text_and_never_overlap(text: str) -> None:
    end = 0
    for f in tone.find(text):
        assert end <= f.start < f.end <= len(text)
        end = f.end


@pytest.mark.parametrize("text", ["You came 45 minutes late.", "The kids waited on the step."])
def test_a_plain_fact_alone_has_no_hard_finding(text: str) -> None:
    assert tone.hard(text) == () and tone.is_clean(text)

"""Somebody's name and words are found again in other texts, and other people's are not."""

from hypothesis import given
from hypothesis import strategies as st

from wellput.text.traces import Traces

SAID = "We were called at midnight, and nobody could say who was in charge. The hall was cold."


def test_a_passage_is_found_however_it_is_wrapped_and_quoted() -> None:
    found = Traces(["Rivers Trust"], [SAID]).within(
        "One member said:\n> “we were CALLED at\n> midnight \N{EN DASH} and nobody could say”, which others confirmed."
    )
    assert not found.named
    assert [" ".join(one.split()) for one in found.passages] == [
        "we were CALLED at > midnight \N{EN DASH} and nobody could say"
    ]


def test_the_name_is_found_as_whole_words_only() -> None:
    traces = Traces(["The Rivers' Trust"], [])
    assert traces.within("the rivers\u2019 trust, since 1990").named
    assert not traces.within("The Rivers' Trustees")


def test_a_turn_of_phrase_is_nobodys_own_and_a_short_answer_is_found_whole() -> None:
    traces = Traces([], [SAID, "Pay for radios", "Yes"])
    assert not traces.within("Yes, we were called at all hours, and who was in doubt.")
    assert traces.within("They ask: pay for radios!").passages == ("pay for radios",)


def test_two_passages_are_told_apart_and_long_ones_shortened() -> None:
    found = Traces([], [f"{SAID} {'and so on ' * 30}"]).within(f"{SAID} Else. {'and so on ' * 30}")
    assert len(found.passages) == 2
    assert all(len(one) <= 80 for one in found.passages)


@given(st.text(), st.text(), st.text())
def test_whatever_was_said_in_enough_words_is_found_in_any_surroundings(before: str, words: str, after: str) -> None:
    said = f"a bb ccc dddd eeeee ffffff {words}"
    assert Traces([], [said]).within(f"{before}\n{said}\n{after}")

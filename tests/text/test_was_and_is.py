"""A line that changed is told as it was and as it is, without marks and without what nobody needs to read again."""

from hypothesis import given
from hypothesis import strategies as st

from wellput.text.was_and_is import was_and_is
from wellput.text.word_changes import changed_passages, word_changes

LONG = " ".join(f"word{number}" for number in range(60))


def told(was: str, now: str) -> list[tuple[str, str]]:
    return [(one.was, one.now) for one in map(was_and_is, changed_passages(word_changes(was, now)))]


def test_a_changed_word_is_shown_in_its_line_both_ways() -> None:
    assert told("It was dark.\n\nWe wait.", "It was very dark.\n\nWe wait.") == [("It was dark.", "It was very dark.")]


def test_a_new_line_was_nothing_and_a_line_that_went_is_nothing() -> None:
    assert told("- one\n- two", "- one\n- new\n- two") == [("", "new")]
    assert told("- one\n- old\n- two", "- one\n- two") == [("old", "")]


def test_a_long_stretch_that_stayed_is_shortened_and_what_changed_is_whole() -> None:
    ((was, now),) = told(f"{LONG} old.", f"{LONG} {LONG.upper()} new.")
    assert was.startswith("word0 word1 word2")
    assert "…" in was
    assert was.endswith("word59 old.")
    assert LONG.upper() in now


WORDS = st.text("ab .-\n", max_size=30)


@given(WORDS, WORDS)
def test_wherever_words_differ_something_is_told(was: str, now: str) -> None:
    assert (was.split() == now.split()) or told(was, now)

"""A line is a command only where it is exactly one; everything else is words, and stays as typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.errors import NotUnderstoodError
from wellput.interview.commands import COMMANDS, Command, Typed, heard


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_heard_alone_on_its_line(name: str) -> None:
    assert heard(f":{name}") == Command(name)
    assert heard(f":{name.upper()} ") == Command(name)


def test_only_go_takes_something_with_it() -> None:
    assert heard(":go 4a") == Command("go", "4a")
    assert heard(":back to basics") == Typed(":back to basics")


@pytest.mark.parametrize("name", COMMANDS)
def test_two_colons_make_words_of_a_command(name: str) -> None:
    assert heard(f"::{name}") == Typed(f":{name}")


def test_a_mistyped_command_is_not_taken_for_words() -> None:
    with pytest.raises(NotUnderstoodError, match="Did you mean :back"):
        heard(":bakc")


@pytest.mark.parametrize("words", [":-)", ": a", ":zebra", ":thinking:", "say :back", " :", ""])
def test_what_only_begins_like_a_command_is_words(words: str) -> None:
    assert heard(words) == Typed(words)


@given(st.text())
def test_lines_pasted_at_once_are_words_exactly_as_they_are(text: str) -> None:
    pasted = f":back\n{text}"
    assert heard(pasted) == Typed(pasted)


@given(st.text(alphabet=st.characters(blacklist_characters="\n")).filter(lambda text: not text.startswith(":")))
def test_words_that_do_not_begin_with_a_colon_are_words(text: str) -> None:
    assert heard(text) == Typed(text)
    assert heard(f"::{text}") == Typed(f":{text}")

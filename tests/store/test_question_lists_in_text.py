"""A list of questions that is plain text is read line by line, whatever wrote it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.errors import WellputError
from wellput.store.question_lists import LARGEST, text_lines

LIST = "Q1. What’s a café’s fee, in £?\n  ☐ Yes\n\n  ☐ No – never"  # noqa: RUF001 -- as people type it


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_encoding_that_holds_all_signs_gives_the_same_lines(encoding: str) -> None:
    assert [line.text for line in text_lines(LIST.encode(encoding), "x")] == LIST.split("\n")


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_older_encodings_of_windows_and_the_mac_are_told_apart(encoding: str) -> None:
    words = "Q1. What’s a café’s fee, in £? “Why” – and when…"  # noqa: RUF001 -- as people type it
    assert text_lines(words.encode(encoding), "x")[0].text == words


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x85", "\x0b"])
def test_every_line_end_ends_a_line(end: str) -> None:
    assert [line.text for line in text_lines(f"One{end}{end}Two".encode(), "x")] == ["One", "", "Two"]


def test_indents_tabs_and_new_pages_stay_as_they_are() -> None:
    lines = text_lines(b"\tone  two\n\x0c   three  \n\n\n", "x")
    assert [line.text for line in lines] == ["\tone  two", "\x0c   three  "]
    assert [line.place for line in lines] == ["line 1", "line 2"]
    assert all(line.is_wrapped for line in lines)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00\ufeff"), max_size=200))
def test_no_character_is_lost(text: str) -> None:
    ends = str.maketrans(dict.fromkeys("\r\x0b\x85\u2028\u2029", "\n"))
    wanted = text.replace("\r\n", "\n").translate(ends)
    joined = "\n".join(line.text for line in text_lines(text.encode(), "x"))
    assert joined.split() == wanted.split()


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"MZ\x90\x00\x03", b"x" * (LARGEST + 1)])
def test_what_is_no_text_or_far_too_long_is_refused(data: bytes) -> None:
    with pytest.raises(WellputError) as refused:
        text_lines(data, "list.txt")
    assert refused.value.mend

"""Words are cleaned, counted and cut into sentences without losing any."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.text import clean, closest, count_words, listed
from wellput.text.sentences import sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("One two", 2),
        ("We are late [@flood-2024].", 3),
        ("- one\n- two words\n\nthree", 4),
        ("a [@x] - b", 3),
        ("well-known\u00a0thing", 2),
    ],
)
def test_words_are_counted_without_citations_and_list_marks(text: str, count: int) -> None:
    assert count_words(text) == count


@given(st.text())
def test_cleaning_keeps_what_xml_can_hold_and_reports_the_rest(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned.replaced) <= cleaned.text.count("\ufffd")
    assert clean(cleaned.text).text == cleaned.text
    assert "\r" not in cleaned.text


@given(st.text(alphabet=st.sampled_from("aB1 .!?\n-“”[@x]£,")))
def test_sentences_stand_where_they_say_and_no_word_is_left_out(text: str) -> None:
    found = sentences(text)
    for one in found:
        assert text[one.start : one.end] == one.text
    spoken = "".join(one.text for one in found)
    for word in text.split():
        assert word in spoken or set(word) <= {"-"}


def test_a_citation_after_the_stop_stays_with_its_sentence() -> None:
    first, second = sentences("It cost £4.2m. [@a] Then we left, e.g. by bus.")
    assert first.cites == ("a",)
    assert second.text == "Then we left, e.g. by bus."
    assert "[@a]" not in first.words


def test_lists_and_near_words_read_as_people_write_them() -> None:
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert closest("bariers", ["barriers", "budgets"]) == "barriers"
    assert closest("zzz", ["barriers"]) is None

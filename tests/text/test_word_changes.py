"""Changes word by word: what stayed, what went and what came, with nothing lost on either side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.text.word_changes import changed_lines, listed_changes, marked, word_changes

WORDS = st.sampled_from(
    ["late", "dark", "12.50", "don't", "[@flood-2024]", ",", ".", " ", "  ", "\n", "\n\n", "- ", "é", "🙂"]
)
TEXTS = st.lists(WORDS, max_size=25).map("".join) | st.text(max_size=40)


@pytest.mark.parametrize(
    ("was", "now", "shown"),
    [
        ("We are late.", "We are late.", "We are late."),
        ("We are late.", "We are far too late.", "We are {+far too+} late."),
        ("We were called late.", "We are called late.", "We [-were-]{+are+} called late."),
        ("It costs 12.50 a year.", "It costs 13.50 a year.", "It costs [-12.50-]{+13.50+} a year."),
        ("Late [@flood].", "Late [@flood-2024].", "Late [-[@flood]-]{+[@flood-2024]+}."),
        ("Late.", "", "[-Late.-]"),
        ("", "Late.", "{+Late.+}"),
        ("One. Two.", "One.\nTwo.", "One.[- -]{+¶+}\nTwo."),
    ],
)
def test_what_went_and_what_came_is_marked(was: str, now: str, shown: str) -> None:
    assert marked(word_changes(was, now)) == shown


def test_changes_beside_each_other_are_one() -> None:
    assert marked(word_changes("a, b, c stay", "x, y, z stay")) == "[-a, b, c-]{+x, y, z+} stay"


def test_only_lines_that_changed_are_told() -> None:
    was, now = "First.\n\nSecond is here.\n\nThird.", "First.\n\nSecond was here.\n\nThird.\n\nFourth."
    assert list(changed_lines(word_changes(was, now))) == ["Second [-is-]{+was+} here.", "{+Fourth.+}"]


@given(TEXTS, TEXTS)
def test_both_sides_are_there_whole(was: str, now: str) -> None:
    passages = word_changes(was, now)
    assert "".join(one.was for one in passages) == was
    assert "".join(one.now for one in passages) == now


@given(TEXTS)
def test_a_text_has_not_changed_from_itself(text: str) -> None:
    assert all(one.is_same for one in word_changes(text, text))
    assert marked(word_changes(text, text)) == text
    assert list(changed_lines(word_changes(text, text))) == []


@given(TEXTS, TEXTS)
def test_a_change_always_shows(was: str, now: str) -> None:
    assert (was == now) or list(changed_lines(word_changes(was, now)))


@given(st.lists(st.sampled_from("abcd"), max_size=6), st.lists(st.sampled_from("abcd"), max_size=6))
def test_items_of_both_lists_are_there_in_order(was: list[str], now: list[str]) -> None:
    passages = list(listed_changes(was, now))
    assert [one.was for one in passages if one.was] == was
    assert [one.now for one in passages if one.now] == now

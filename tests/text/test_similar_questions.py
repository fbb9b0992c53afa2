"""Questions about the same thing are alike however they are put; questions put alike about other things are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.question_pairs import ALIKE, ALIKE_UNSEEN, UNLIKE, UNLIKE_UNSEEN
from wellput.text.similar_questions import SAME, SIMILAR, question_likeness, turned_about


@pytest.mark.parametrize("pair", ALIKE)
def test_questions_about_the_same_are_alike(pair: tuple[str, str]) -> None:
    assert question_likeness(*pair) >= SIMILAR


@pytest.mark.parametrize("pair", UNLIKE)
def test_questions_about_other_things_are_not(pair: tuple[str, str]) -> None:
    assert question_likeness(*pair) < SIMILAR


def test_of_pairs_that_the_words_were_not_chosen_by_nearly_all_are_told_apart() -> None:
    found = sum(question_likeness(*pair) >= SIMILAR for pair in ALIKE_UNSEEN)
    wrong = sum(question_likeness(*pair) >= SIMILAR for pair in UNLIKE_UNSEEN)
    assert (found, wrong) == (len(ALIKE_UNSEEN) - 1, 0), "docs/library.md gives these figures"


def test_questions_that_ask_nothing_telling_are_alike_only_word_for_word() -> None:
    assert question_likeness("Any other comments?", "Please give reasons for your answer.") == 0
    assert question_likeness("Any other comments?", "any other comments") == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Should there be a duty?", "Should there not be a duty?"),
        ("Do you support the levy?", "Do you oppose the levy?"),
        ("Would you do it with a grant?", "Would you do it without a grant?"),
    ],
)
def test_a_question_with_a_not_is_turned_about(one: str, other: str) -> None:
    assert turned_about(one, other)
    assert not turned_about(one, one)
    assert not turned_about(one, f"{one} (yes or no)")


@given(st.text(), st.text())
def test_likeness_is_the_same_both_ways_and_between_nothing_and_all(one: str, other: str) -> None:
    assert 0 <= question_likeness(one, other) == question_likeness(other, one) <= 1
    assert question_likeness(one, one) == 1 >= SAME

"""A head of answers with a row or two beneath is a grid; a table above a question is none of its words."""

import pytest

from tests.intake.reading_text import questions, read


@pytest.mark.parametrize(
    ("head", "options"),
    [
        ("  Yes   Not for me  ", ("Yes", "Not for me")),
        ("  5 Very noisy   4   3   2   1 Not noisy at all ", ("5 Very noisy", "4", "3", "2", "1 Not noisy at all")),
    ],
)
@pytest.mark.parametrize("rows", [("Window boxes",), ("Window boxes", "Hanging baskets / tubs")])
def test_answers_asked_for_on_each_line_are_those_of_the_rows_beneath(
    head: str, options: tuple[str, ...], rows: tuple[str, ...]
) -> None:
    lines = ["1. What of these would you like?", "", "(Please tick one box on each line)", head, *rows, "2. Why?"]
    *grid, last = questions("\n".join(lines))
    assert [(one.parent, one.options) for one in grid] == [("1", options)] * len(rows)
    assert all(one.text.endswith(row) for one, row in zip(grid, rows, strict=True))
    assert (last.number, last.text) == ("2", "Why?")


def test_words_set_apart_that_are_no_answers_head_no_grid() -> None:
    text = "1. What would you change on each line?\nNorth bank   South bank\nThe ferry\n\n2. Why?"
    assert not [one for one in questions(text) if one.parent]


@pytest.mark.parametrize("words", ["Which parish do you live in?", "Where are you based?"])
def test_where_one_lives_is_asked_before_the_numbers_begin(words: str) -> None:
    first, *_ = questions(f"{words}\n\n1. Is the bus late?\n\n2. Why?")
    assert (first.number, first.text) == (None, words)


@pytest.mark.parametrize("words", ["What do you think?", "Where can I read more?"])
def test_what_a_page_asks_of_itself_before_the_numbers_is_no_question(words: str) -> None:
    assert len(questions(f"{words}\n\n1. Is the bus late?\n\n2. Why is the bus late?")) == 2


TABLE = """
    Section 1
    | Boat | River | Canal |
    |---|---|---|
    | Barge. **Only in summer. |
    8 | 6** | 4 |
    How often do you go by boat?
    - Often
    - Never
    Which lock is slowest?
"""


def test_a_table_above_a_question_is_none_of_its_words_and_its_notes_require_nothing() -> None:
    first, *_ = read(TABLE).questions
    assert (first.text, first.required) == ("How often do you go by boat?", False)


def test_a_star_behind_a_question_still_requires_an_answer() -> None:
    assert [one.required for one in questions("1. Who pays in 2027? **\n\n2. Why?")] == [True, False]

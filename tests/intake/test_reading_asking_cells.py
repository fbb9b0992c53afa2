"""A table in which one column asks of the prose beside it: its cells are questions, and none is a repeat."""

from __future__ import annotations

from tests.intake.test_reading_tables import table

PROSE = "Keepers of ferrets must write down every ferret that is sold"
OTHER = "Ferrets under eight weeks of age may not leave their mother"
HEADS = "Rule | Summary of what we propose | Feedback sought"


def texts(*rows: str) -> list[str]:
    return [one.text for one in table(*rows)]


def test_a_cell_asks_whatever_it_is_called() -> None:
    assert texts(HEADS, f"1A | {PROSE} | Is that too much to ask?", f"1B | {OTHER} | ") == ["Is that too much to ask?"]


def test_the_same_question_of_another_row_is_asked_again() -> None:
    asked = "Is the rule clear enough for those who must keep it?"
    assert texts(HEADS, f"1A | {PROSE} | {asked}", f"1B | {OTHER} | {asked}") == [asked, asked]


def test_a_reference_to_other_questions_asks_nothing() -> None:
    refers = "Please refer to the general questions in paragraph 3"
    assert texts(HEADS, f"1A | {PROSE} | Is that fair?", f"1B | {OTHER} | {refers}") == ["Is that fair?"]


def test_lettered_parts_of_a_cell_are_questions_of_their_own() -> None:
    cell = "(a) Is eight weeks long enough?\n(b) If not, how long should it be?"
    assert len(texts(HEADS, f"1A | {PROSE} | {cell}")) == len(cell.split("\n"))


def test_paragraphs_that_each_ask_anew_are_parted_and_others_not() -> None:
    anew = "Is eight weeks long enough?\nShould there be a fee?"
    assert texts(HEADS, f"1A | {PROSE} | {anew}") == anew.split("\n")
    assert texts(HEADS, f"1A | {PROSE} | Is eight weeks long enough?\nIf not, why?") == [
        "Is eight weeks long enough? If not, why?"
    ]

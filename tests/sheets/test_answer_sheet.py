"""The answer form as a spreadsheet: a row for each thing asked, nothing that reckons, and places to know it by."""

from io import BytesIO
from typing import Any

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.model.every_type import FACTS, NASTY, asks, bank, every_type, question
from wellput.model.answer_form import AnswerForm
from wellput.model.answer_form_asked import answer_form
from wellput.sheets.answer_sheet import ABOUT, ANSWERS, HEADS, answer_sheet_bytes


def opened(form: AnswerForm) -> Any:
    return openpyxl.load_workbook(BytesIO(answer_sheet_bytes(form, FACTS, "Who asks: =us")))


def rows(form: AnswerForm) -> list[tuple[Any, ...]]:
    return list(opened(form)[ANSWERS].iter_rows(values_only=True))


def test_the_heads_are_those_that_returns_are_read_by() -> None:
    assert rows(every_type())[0] == HEADS
    assert HEADS[:5] == ("Question id", "Number", "Question", "What to give", "Your answer")


def test_every_ask_has_a_row_and_every_row_a_place_of_its_own() -> None:
    form = every_type()
    places = [row[5] for row in rows(form)[1:]]
    assert len(set(places)) == len(places)
    assert [one.place for one in asks(form) if not any(place.startswith(one.place) for place in places)] == []


def test_respondent_and_permission_come_first() -> None:
    ids = [row[0] for row in rows(every_type())[1:]]
    assert ids[0] == "respondent.name"
    assert ids.index("permission.name") < ids.index("constructor") < ids.index("evidence.1")


def test_no_cell_reckons_whatever_it_begins_with() -> None:
    cells = [cell for page in opened(every_type()) for row in page.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    quoted = [cell for cell in cells if str(cell.value).startswith("=")]
    assert quoted
    assert all(cell.quotePrefix for cell in quoted)


def test_a_choice_of_one_is_offered_as_a_list_and_of_several_as_a_row_each() -> None:
    book = opened(every_type())
    found = {row[5].value: row[4] for row in book[ANSWERS].iter_rows(min_row=2)}
    lists = {cell: one.formula1 for one in book[ANSWERS].data_validations.dataValidation for cell in one.cells.ranges}
    offered = next(formula for cells, formula in lists.items() if found["wp_2_selected"].coordinate in cells)
    assert [cell.value for (cell,) in book["Choices"][offered.partition("!")[2].replace("$", "")]][:2] == [
        "First",
        NASTY,
    ]
    assert {"wp_3_selected_1", "wp_3_selected_2", "wp_3_selected_3"} <= found.keys()


def test_the_sheet_about_says_of_which_bank_version_and_format_it_is() -> None:
    about = dict(opened(every_type())[ABOUT].iter_rows(values_only=True))
    assert (about["Bank"], about["Version"], about["Format"]) == ("every-type", "3", "1")
    assert about["How your answers are used"] == "Who asks: =us"


@settings(max_examples=15)
@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=40))
def test_any_words_of_a_bank_can_be_written(text: str) -> None:
    options = [{"id": "a", "label": text}, {"id": "b", "label": "B"}]
    form = answer_form(bank(question("q", "select_one", title=text, options=options)))
    assert rows(form)[0] == HEADS

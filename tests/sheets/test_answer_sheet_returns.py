"""Answer forms as spreadsheets that came back: filled, with columns moved and doubled, and with formulas."""

from collections.abc import Callable
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from tests.returns.filling_in import FACTS, form, only, returned
from wellput.errors import WellputError
from wellput.returns.read import Read
from wellput.sheets.answer_sheet import answer_sheet_bytes
from wellput.sheets.opening import opened
from wellput.sheets.returns import is_answer_sheet, read_answer_sheet

ANSWERS = {
    "wp_p_name": "Epsilon", "wp_p_kind": "Faith group", "wp_1_selected": "Trust", "wp_2_selected_2": "x",
    "wp_3_ranked_1": 2, "wp_3_ranked_2": 1.0, "wp_3_ranked_2_reason": "It lasts", "wp_4_number": 12.1,
    "wp_5_cost_1_activity": "Meetings", "wp_5_cost_1_case": "now", "wp_5_cost_1_people": 2,
    "wp_6_text": "=not a formula, we think", "wp_p_permission_quote": "Yes", "wp_e1_statement": "A flood",
    "wp_e1_question": "Question 6", "wp_p_describes": "We ring bells.",
    "wp_9_map_1_partner": "+44 forum", "wp_9_map_1_money": 3,
}  # fmt: skip


def filled(answers: dict[str, Any], change: Callable[[Any], object] = lambda _: None) -> bytes:
    book = openpyxl.load_workbook(BytesIO(answer_sheet_bytes(form(), FACTS, "Notice")))
    page = book["Answers"]
    for row in page.iter_rows(min_row=2):
        if row[5].value in answers:
            row[4].value = answers[row[5].value]
            if isinstance(row[4].value, str) and row[4].value.startswith("=not"):
                row[4].data_type = "s"
    change(book)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def read(data: bytes) -> Read:
    book = opened(data, "e.xlsx")
    assert is_answer_sheet(book)
    return returned(read_answer_sheet(book, data, "e.xlsx"))


def test_a_filled_spreadsheet_is_read_whole() -> None:
    one = only(read(filled(ANSWERS)))
    assert (one.member.name, one.member.kind, one.permission.quote) == ("Epsilon", "faith", True)
    assert (one.answers["frequency"].selected, one.answers["barriers"].selected) == (("trust",), ("funding",))
    assert [(each.option, each.reason) for each in one.answers["benefits"].ranked] == [
        *(("funding", "It lasts"), ("channels", None)),
    ]
    assert one.answers["hours"].number == Decimal("12.1")
    assert one.answers["views"].text == "=not a formula, we think"
    assert (one.answers["partners"].map[0].partner, one.answers["partners"].map[0].money) == ("+44 forum", 3)
    assert one.whence["hours", "number"].place.startswith("sheet Answers, cell E")
    assert (one.bank_version, one.evidence[0].statement) == (1, "A flood")
    assert (one.describes, one.evidence_for) == ("We ring bells.", {"views-1": "views"})
    assert one.whence["evidence", "views-1"].raw == "statement: A flood\nquestion: Question 6"
    assert one.whence["partners", "map", "1"].raw == "partner: +44 forum\nmoney: 3"
    assert one.whence["annual-cost", "cost"].raw == "1 activity: Meetings\n1 case: now\n1 people: 2"
    ranks = [one.whence["benefits", "ranked", option] for option in ("funding", "channels")]
    assert [each.raw for each in (*ranks, one.whence["benefits", "reason", "funding"])] == ["1", "2", "It lasts"]
    assert len({each.place for each in ranks}) == 2


@pytest.mark.parametrize("change", [
    lambda book: book["Answers"].insert_cols(1),
    lambda book: book["Answers"].insert_cols(4, 2),
    lambda book: book["Answers"].insert_rows(1, 3),
    lambda book: book["Answers"].delete_cols(2),
])  # fmt: skip
def test_columns_and_rows_that_moved_change_nothing(change: Callable[[Any], object]) -> None:
    assert only(read(filled(ANSWERS, change))).answers == only(read(filled(ANSWERS))).answers


def test_a_second_answer_column_is_told_of_where_both_say_something() -> None:
    def twice(book: Any) -> None:
        page = book["Answers"]
        page["G1"] = "Your answer"
        row = next(row for row in page.iter_rows(min_row=2) if row[5].value == "wp_6_text")
        page[f"G{row[0].row}"] = "Other views"

    told = read(filled(ANSWERS, twice))
    assert "views" not in told.returns[0].answers
    assert [one.value for one in told.unread] == ["=not a formula, we think", "Other views"]


def test_words_beside_and_below_the_form_are_listed_with_their_cells() -> None:
    def more(book: Any) -> None:
        page = book["Answers"]
        page["H3"], page[f"E{page.max_row + 3}"] = "a note", "one more thing"
        book.create_sheet("Notes")["B2"] = "more"

    told = read(filled(ANSWERS, more))
    assert {(one.place.partition(", ")[2][:1], one.value) for one in told.unread} == {
        *(("c", "a note"), ("c", "one more thing"), ("c", "more")),
    }
    assert ["H3" in one.place or "B2" in one.place or "E" in one.place for one in told.unread] == [True] * 3


def test_a_formula_without_its_result_and_a_very_long_cell_are_listed() -> None:
    told = read(filled(ANSWERS | {"wp_4_number": "=A1+1", "wp_1_text": "x" * 32_000}))
    assert "hours" not in told.returns[0].answers
    assert [one.value for one in told.unread] == ["=A1+1"]
    assert len(told.returns[0].answers["frequency"].text or "") == 32_000


def test_a_form_without_the_column_by_which_it_is_read_says_what_to_put_back() -> None:
    data = filled(ANSWERS, lambda book: book["Answers"].delete_cols(6))
    with pytest.raises(WellputError, match="no columns “Your answer” and “Place”"):
        read(data)


def test_the_sheet_that_says_what_the_form_is_of_may_be_gone() -> None:
    told = read(filled(ANSWERS, lambda book: book.remove(book["About"])))
    assert len(told.returns) == 1
    assert ["is gone" in one.reason for one in told.unread] == [True]

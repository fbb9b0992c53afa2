"""Cells that somebody filled in otherwise: taken and said back, or refused with the cell and the reason."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import Workbook

from tests.costs.worksheets import meetings, sheet
from tests.sheets.spreadsheets import changed, exported, imported, part_of, repacked, with_cell
from wellput.errors import FaultyFileError, WellputError
from wellput.model.costs import Range
from wellput.sheets.layout import LINE_TITLES

TAKEN = [
    ("Hours each time", "2-3 hours", Range(low="2", central="2.5", high="3"), "taken as 2 to 3, most likely 2.5"),
    ("Hours each time", dt.time(1, 30), Decimal("1.5"), "holds the time 1:30:00; taken as 1.5 hours"),
    ("Rate an hour", "£18.40", Decimal("18.4"), "taken as £18.40"),
    ("On-costs", "13%", Decimal("0.13"), "taken as 13%"),
    ("People", 1 / 3, Decimal("0.3333"), "0.333333333333333; 0.3333 was taken"),
]

REFUSED = [
    ("Rate an hour", "£1,5OO", "the letter O"),
    ("Hours each time", -2, "less than nothing"),
    ("Hours each time", 25, "24 hours of a day"),
    ("Hours each time", dt.datetime(2025, 2, 1), "2025-02-01 is a date"),
    ("People", dt.time(1, 30), "is a date"),
    ("People", True, "not an amount"),
    ("People", "a few", "not an amount"),
    ("On-costs", 13, "1300%"),
    ("Rate an hour", 1e300, "more than 100,000,000"),
    ("Case", "Later", "none of what can stand here"),
    ("Case", None, "no case"),
    ("Activity", None, "no activity"),
    ("Paid or volunteer", "Payed", "Did you mean Paid?"),
    ("Shared", "maybe", "neither yes nor no"),
    ("People: low", 1, "not low, likeliest and high"),
    ("No.", 3, "No line has this number"),
]


@pytest.mark.parametrize(("title", "value", "amount", "said"), TAKEN)
def test_a_clear_cell_is_taken_and_said_back(title: str, value: Any, amount: Any, said: str) -> None:
    back = imported(with_cell(title, value))
    (line,) = back.sheet.lines
    assert amount in (line.people, line.hours, line.rate, line.on_costs)
    assert any(said in one and "sheet Lines, cell" in one for one in back.said)


@pytest.mark.parametrize(("title", "value", "reason"), REFUSED)
def test_an_unclear_cell_is_refused_with_its_name_and_the_reason(title: str, value: Any, reason: str) -> None:
    made = sheet(meetings(people={"low": "1", "central": "1", "high": "2"}, other={"travel": "1"}))
    value = 3 if title == "People: low" else value

    def change(book: Workbook) -> None:
        book["Lines"].cell(2, LINE_TITLES.index(title) + 1).value = value

    with pytest.raises(FaultyFileError) as refused:
        imported(changed(change, made))
    said = str(refused.value)
    assert reason in said
    assert "cell " in said
    assert "nothing was changed" in said


def test_every_cell_that_cannot_be_taken_is_told_at_once() -> None:
    def change(book: Workbook) -> None:
        page = book["Lines"]
        page["F2"], page["I2"], page["O2"] = "some", "25", "£1,5OO"

    with pytest.raises(FaultyFileError) as refused:
        imported(changed(change))
    assert [fault.file for fault in refused.value.faults] == [
        f"costs.xlsx, sheet Lines, cell {cell}" for cell in ("F2", "I2", "O2")
    ]


def test_a_formula_without_its_result_is_refused_with_what_to_do() -> None:
    with pytest.raises(FaultyFileError, match=r"cell F2: The cell holds a formula.*save it, and try again"):
        imported(with_cell("People", "=1+1"))


def test_a_link_loses_its_address_and_that_is_said() -> None:
    back = imported(with_cell("Note", "our diary", hyperlink="https://example.org/diary"))
    assert back.sheet.lines[0].note == "our diary"
    assert any("https://example.org/diary" in one and "was not" in one for one in back.said)


def test_a_date_in_a_note_is_kept_as_words_and_said_back() -> None:
    back = imported(with_cell("Note", dt.datetime(2025, 9, 1)))
    assert back.sheet.lines[0].note == "2025-09-01"
    assert any("taken as the words" in one for one in back.said)


def test_columns_may_stand_in_another_order_and_unknown_ones_are_named() -> None:
    def change(book: Workbook) -> None:
        book["Lines"].insert_cols(1)
        book["Lines"]["A1"] = "Our own column"
        book.create_sheet("Scribbles")

    back = imported(changed(change))
    assert back.sheet == sheet(meetings())
    assert any("Our own column" in one for one in back.said)
    assert any("Scribbles" in one for one in back.said)


def test_a_missing_column_or_sheet_is_told_with_where_to_begin() -> None:
    with pytest.raises(WellputError, match="has no column “People”"):
        imported(changed(lambda book: book["Lines"].delete_cols(6)))
    with pytest.raises(WellputError, match="no sheet called “Lines”"):
        imported(changed(lambda book: book.remove(book["Lines"])))


def test_a_low_without_its_likeliest_amount_is_refused() -> None:
    def change(book: Workbook) -> None:
        book["Lines"]["E2"], book["Lines"]["F2"] = 1, None

    with pytest.raises(FaultyFileError, match="cell F2: The cell is empty"):
        imported(changed(change))


def test_other_costs_need_a_line_a_name_and_an_amount() -> None:
    def change(book: Workbook) -> None:
        page = book["Other costs"]
        page["A2"], page["B2"], page["D2"] = 9, "travel", 5
        page["A3"], page["D3"] = 1, 5
        page["A4"], page["B4"] = 1, "room"

    with pytest.raises(FaultyFileError) as refused:
        imported(changed(change))
    assert [fault.file.rpartition(" ")[2] for fault in refused.value.faults] == ["A2", "B3", "D4"]


def test_lines_added_below_the_last_are_read() -> None:
    def change(book: Workbook) -> None:
        page = book["Lines"]
        for at, value in zip("BCDFILO", ("Under a duty", "Planning", "Paid", 1, 2, 3, 20), strict=True):
            page[f"{at}9"] = value

    lines = imported(changed(change)).sheet.lines
    assert [one.activity for one in lines] == ["Meetings", "Planning"]
    assert lines[1].case == "duty"


def test_an_unchanged_file_says_nothing() -> None:
    assert imported(exported()).said == ()


def test_words_longer_than_a_spreadsheet_keeps_are_refused_and_not_cut() -> None:
    page = "xl/worksheets/sheet1.xml"  # openpyxl would cut the words itself
    words = part_of(exported(), page).replace(b">Meetings<", b">" + b"y" * 40_000 + b"<")
    from_elsewhere = repacked(exported(), {page: words})
    with pytest.raises(FaultyFileError, match="The cell holds 40,000 characters"):
        imported(from_elsewhere)


def test_a_long_cell_is_named_without_being_said_back_whole() -> None:
    with pytest.raises(FaultyFileError) as refused:
        imported(with_cell("Case", "later " * 5_000))
    assert "none of what can stand here" in str(refused.value)
    assert len(str(refused.value)) < 1_000

"""What goes out as a spreadsheet comes back the same, every character of it."""

from io import BytesIO

import pytest
from hypothesis import Phase, given, settings
from openpyxl import load_workbook

from tests.costs.worksheets import TYPED, line, meetings, sheet, worksheets
from tests.sheets.spreadsheets import exported, imported
from wellput.errors import WellputError
from wellput.model.costs import CostSheet
from wellput.sheets.layout import MOST_LINES
from wellput.sheets.writing import sheet_bytes


@settings(max_examples=20, phases=[Phase.explicit, Phase.generate])
@given(worksheets(most=4))
def test_every_worksheet_comes_back_as_it_was(made: CostSheet) -> None:
    back = imported(exported(made))
    assert back.sheet == made
    assert back.said == ()


@settings(max_examples=15, phases=[Phase.explicit, Phase.generate])
@given(TYPED)
def test_words_are_never_formulas(words: str) -> None:
    made = sheet(line(activity=words, note=words, other={words: "1"}), assumptions=[words])
    book = load_workbook(BytesIO(exported(made)))
    typed = [book["Lines"]["C2"], book["Other costs"]["B2"], book["Assumptions"]["B7"]]
    assert [cell.data_type for cell in typed] == ["s", "s", "s"]
    assert imported(exported(made)).sheet == made


@pytest.mark.parametrize("words", ["=1+1", "+44 20", "-5", "@SUM(A1)", "'quoted", "_x0041_", " two  spaces ", "a\nb"])
def test_words_that_a_spreadsheet_would_take_otherwise_come_back(words: str) -> None:
    made = sheet(meetings(activity=words, shared_with=words, note=words, other={words: "1"}))
    assert imported(exported(made)).sheet == made


def test_cases_of_ones_own_come_back() -> None:
    made = sheet(line(case="pilot-area"), cases=["now", "pilot-area"])
    assert imported(exported(made)).sheet == made


def test_an_empty_worksheet_makes_a_spreadsheet_to_fill_in() -> None:
    assert imported(exported(CostSheet())).sheet == CostSheet()


def test_the_first_page_is_the_lines_and_the_last_explains() -> None:
    book = load_workbook(BytesIO(sheet_bytes(sheet(meetings()), "Annual cost", illustrative=True)))
    assert book.sheetnames == ["Lines", "Other costs", "Assumptions", "Totals", "Notes"]
    notes = [row[0] for row in book["Notes"].values]
    assert notes[0] == "Annual cost"
    assert notes[1].startswith("Illustrative")
    assert book["Totals"]["A1"].value.startswith("Illustrative")
    assert any("half a penny up" in one for one in notes)


def test_digits_that_a_spreadsheet_would_drop_are_refused() -> None:
    with pytest.raises(WellputError, match="15 that a spreadsheet keeps"):
        exported(sheet(meetings(rate="1.2345678901234567")))


def test_a_text_longer_than_a_cell_is_refused_rather_than_cut() -> None:
    with pytest.raises(WellputError, match="32,767 characters"):
        exported(sheet(meetings(note="x" * 40_000)))


def test_too_many_lines_are_refused() -> None:
    with pytest.raises(WellputError, match=r"more than 3,000 lines"):
        exported(CostSheet(lines=(line(),) * (MOST_LINES + 1)))

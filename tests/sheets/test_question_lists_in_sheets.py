"""A spreadsheet is read sheet by sheet and row by row, with nothing decided about its columns."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook

from wellput.errors import WellputError
from wellput.sheets.question_lists import MOST_ROWS, sheet_lines

TUNING = Path(__file__).parents[1] / "intake" / "question_lists" / "tuning"


def book(**sheets: list[list[object]]) -> bytes:
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        page = made.create_sheet(name)
        for row in rows:
            page.append(row)
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def test_each_sheet_is_a_heading_and_its_rows() -> None:
    lines = sheet_lines(book(One=[["No", "Question"], [1, "Why?"]], Two=[["x"]]), "x")
    assert [(line.kind, line.text) for line in lines] == [
        ("heading", "One"),
        ("row", "No | Question"),
        ("row", "1 | Why?"),
        ("heading", "Two"),
        ("row", "x"),
    ]
    assert lines[2].place == "sheet “One”, row 2"


def test_numbers_are_read_as_people_typed_them_and_places_are_kept() -> None:
    lines = sheet_lines(book(S=[[1.0, 0.1 + 0.2, None, True, "last"], [], ["after"]]), "x")
    assert lines[1].cells == ("1", "0.3", "", "yes", "last")
    assert (lines[2].cells, lines[3].cells) == ((), ("after",))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_of_text_is_rows_without_a_heading(delimiter: str) -> None:
    data = f'No{delimiter}Question\r\n1{delimiter}"Why, and how; in £?"\r\n'.encode("cp1252")
    lines = sheet_lines(data, "x")
    assert [line.cells for line in lines] == [("No", "Question"), ("1", "Why, and how; in £?")]
    assert lines[1].place == "row 2"


def test_hidden_sheets_are_passed_over_but_for_an_xlsforms_own() -> None:
    made = Workbook()
    made.worksheets[0].title = "survey"
    for name in ("choices", "notes"):
        page = made.create_sheet(name)
        page.sheet_state = "hidden"
        page.append(["x"])
    file = BytesIO()
    made.save(file)
    headings = [line.text for line in sheet_lines(file.getvalue(), "x") if line.kind == "heading"]
    assert headings == ["survey", "choices"]


def test_a_workbook_with_macros_and_one_with_entities_are_refused() -> None:
    for name, words in (("xl/vbaProject.bin", b"x"), ("xl/evil.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a/>')):
        file = BytesIO(book(S=[["x"]]))
        with ZipFile(file, "a") as package:
            package.writestr(name, words)
        with pytest.raises(WellputError):
            sheet_lines(file.getvalue(), "x.xlsx")


def test_more_rows_than_any_list_would_have_are_refused() -> None:
    with pytest.raises(WellputError, match=f"{MOST_ROWS:,} rows"):
        sheet_lines(b"Question\n" + b"Why?\n" * (MOST_ROWS + 1), "x.csv")


def test_the_xlsform_of_the_set_is_read_whole() -> None:
    lines = sheet_lines((TUNING / "survey-form.xlsx").read_bytes(), "x")
    assert [line.text for line in lines if line.kind == "heading"] == ["survey", "choices", "settings"]
    assert ("select_one yn", "runs", "Does your organisation run a kitchen?", "yes") in [line.cells for line in lines]


def test_a_part_whose_names_are_damaged_is_refused_whichever_parser_reads_it() -> None:
    broken = BytesIO()
    with ZipFile(BytesIO(book(S=[["x"]]))) as whole, ZipFile(broken, "w") as package:
        for name in whole.namelist():
            data = whole.read(name)
            package.writestr(name, data.replace(b"officeDocument/2006", "officeDocument/²".encode(), 1))
    with pytest.raises(WellputError, match="damaged"):
        sheet_lines(broken.getvalue(), "x.xlsx")

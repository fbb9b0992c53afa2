"""Files of Wellput's own that are no returns: one line each says what they are, and none is taken for a survey."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from tests.returns.collected import TODAY, told
from tests.returns.filling_in import FACTS, form
from tests.returns.test_survey_exports import Rows, as_csv
from tests.sheets.spreadsheets import exported
from wellput.collate.tables import TITLES
from wellput.desk.members.collecting import collect
from wellput.desk.opening import Opened
from wellput.model.coding_sheet import CodingSheet
from wellput.sheets.answer_xlsform import xlsform_bytes
from wellput.sheets.coding_sheet import coding_sheet_bytes
from wellput.sheets.collation_book import OVERVIEW, WORDS


def report() -> bytes:
    book = openpyxl.Workbook()
    book.active.title = OVERVIEW
    book.create_sheet(WORDS)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(("make", "said"), [
    (lambda: xlsform_bytes(form(), FACTS, "Notice"), "This is an XLSForm: the form itself."),
    (exported, "wellput cost import"),
    (lambda: coding_sheet_bytes(CodingSheet("small", "views", "What?", "ann", (), ())), "wellput code import"),
    (report, "the workbook of a report"),
])  # fmt: skip
def test_a_workbook_that_is_no_return_is_told_apart(
    opened: Opened, inbox: Path, make: Callable[[], bytes], said: str
) -> None:
    (inbox / "a.xlsx").write_bytes(make())
    (reason,) = told(collect(opened, [inbox], TODAY))
    assert said in reason
    assert not (opened.workspace.root / "surveys").exists()


@pytest.mark.parametrize(("rows", "said"), [
    ([["name", "contact", "kind", "area", "asked", "id"], ["Alpha", "a@example.org", "vcf", "", "", "alpha"]],
     "wellput members import"),
    ([["Organisation", "Type", "Email"], ["Alpha", "vcf", "a@example.org"]], "wellput members import"),
    ([list(TITLES), ["x"] * len(TITLES)], "the figures of a report"),
])  # fmt: skip
def test_a_table_that_is_no_return_is_told_apart(opened: Opened, inbox: Path, rows: Rows, said: str) -> None:
    (inbox / "a.csv").write_bytes(as_csv(rows))
    (reason,) = told(collect(opened, [inbox], TODAY))
    assert said in reason
    assert not (opened.workspace.root / "surveys").exists()

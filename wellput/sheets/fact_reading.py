"""What a worksheet rests on: its cases, the value of a volunteer's hour, its assumptions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from wellput.errors import WellputError
from wellput.model.costs import CASES as USUAL_CASES
from wellput.model.costs import CostSheet, case_label
from wellput.sheets.cells import Cells
from wellput.sheets.layout import (
    ASSUMPTION,
    CASES,
    CURRENCY,
    FACTS,
    MOST_LINES,
    PERIOD,
    VOLUNTEER_RATE,
    VOLUNTEER_SOURCE,
    AmountColumn,
)
from wellput.sheets.line_reading import quantity_of

_CASE_ID = re.compile("[a-z0-9][a-z0-9-]{0,79}")
_RATE = AmountColumn("volunteer_rate", VOLUNTEER_RATE, "money")


def facts_of(book: Workbook, cells: Cells, where: str) -> CostSheet:
    """Return a worksheet without lines, as the page of assumptions describes it; the usual one where there is none."""
    page = book[FACTS] if FACTS in book.sheetnames else None
    if not isinstance(page, Worksheet):
        return CostSheet()
    if page.max_row > MOST_LINES:
        raise WellputError(
            where, f"The sheet “{FACTS}” uses more than {MOST_LINES:,} rows.", "Delete those not needed."
        )
    values: dict[str, Any] = {"assumptions": []}
    for row in page.iter_rows(min_row=2, max_col=max(4, min(page.max_column, MOST_LINES))):
        _take(values, str(row[0].value or "").strip(), row[1:], cells)
    values["assumptions"] = tuple(values["assumptions"])
    return CostSheet(**{name: value for name, value in values.items() if value not in (None, "", ())})


def _take(values: dict[str, Any], name: str, row: tuple[Any, ...], cells: Cells) -> None:
    words = {CURRENCY: "currency", PERIOD: "period", VOLUNTEER_SOURCE: "volunteer_rate_source"}
    if name in words:
        values[words[name]] = cells.words(row[0])
    elif name == ASSUMPTION:
        if said := cells.words(row[0]):
            values["assumptions"].append(said)
    elif name == CASES:
        values["cases"] = tuple(dict.fromkeys(_cases(row, cells)))
    elif name == VOLUNTEER_RATE:
        by_title = dict(zip(_RATE.titles, row, strict=False))
        values["volunteer_rate"] = quantity_of(by_title, _RATE, cells, values.get("currency") or "GBP")
    elif any(cell.value not in (None, "") for cell in row):
        cells.said.append(f"sheet {FACTS}: the row “{name}” is not known and was not read.")


def _cases(row: tuple[Any, ...], cells: Cells) -> Iterator[str]:
    labels = {case_label(case).casefold(): case for case in USUAL_CASES}
    for cell in row:
        said = (cells.words(cell) or "").strip().casefold()
        case = labels.get(said, said)
        if case and not _CASE_ID.fullmatch(case):
            cells.refuse(cell, f"“{said}” cannot name a case.", "Use small letters, digits and hyphens, such as duty.")
        elif case:
            yield case

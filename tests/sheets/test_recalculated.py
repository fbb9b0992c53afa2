"""The spreadsheet's formulas come to what Wellput works out, when LibreOffice reckons them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from tests.costs.worksheets import line, meetings, sheet, worksheets
from tests.sheets.spreadsheets import exported, imported, recalculated
from wellput.convert.libreoffice import find_libreoffice
from wellput.costs.totals import worked_out
from wellput.model.cost_totals import CaseTotal, Spread, Sums
from wellput.model.costs import CostSheet
from wellput.sheets.layout import LINE_TITLES, TOTALS

pytestmark = pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice is not installed")

PENNY = Decimal("0.01")


def spreads_of(sums: Sums, shared: Spread) -> list[Spread]:
    """The figures in the order of the rows of the sheet of totals."""
    value = sums.value or Spread()
    return [sums.paid_hours, sums.volunteer_hours, sums.pay, sums.other, sums.cash, value, shared]


def expected(made: CostSheet) -> list[list[Decimal]]:
    totals = worked_out(made)
    empty = CaseTotal("", Sums(), (), (), Sums())
    now, duty = (totals.case(case) or empty for case in made.cases)
    more = duty.sums.less(now.sums)
    columns = [
        spreads_of(now.sums, now.shared.cash),
        spreads_of(duty.sums, duty.shared.cash),
        spreads_of(more, duty.shared.cash.less(now.shared.cash)),
    ]
    rows = zip(*columns, strict=True)
    return [[end for one in row for end in (one.low, one.central, one.high)] for row in rows]


def found(data: bytes) -> list[list[Decimal]]:
    rows = list(load_workbook(BytesIO(data), data_only=True)[TOTALS].iter_rows(min_row=2, values_only=True))
    return [[Decimal(repr(value)).quantize(PENNY) for value in row[1:]] for row in rows]


def line_figures(data: bytes, count: int) -> Iterator[tuple[Decimal, ...]]:
    page = load_workbook(BytesIO(data), data_only=True)["Lines"]
    columns = [LINE_TITLES.index(title) + 1 for title in ("Hours", "Total cost: low", "Total cost", "Total cost: high")]
    for row in range(2, count + 2):
        yield tuple(Decimal(repr(page.cell(row, at).value)).quantize(PENNY) for at in columns)


@settings(max_examples=2, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))
@given(made=st.lists(worksheets(), min_size=12, max_size=12))
def test_generated_worksheets_come_to_the_same_line_by_line_and_in_all(
    made: list[CostSheet], tmp_path_factory: pytest.TempPathFactory
) -> None:
    reckoned = recalculated([exported(one) for one in made], tmp_path_factory.mktemp("sheets"))
    for one, data in zip(made, reckoned, strict=True):
        assert found(data) == expected(one)
        lines = worked_out(one).lines
        for total, figures in zip(lines, line_figures(data, len(lines)), strict=True):
            sums = total.sums
            hours = sums.paid_hours.plus(sums.volunteer_hours).central
            if one.lines[total.number - 1].who:
                assert figures == (hours, sums.cash.low, sums.cash.central, sums.cash.high)


def test_halves_of_a_penny_and_words_that_look_like_formulas_come_out_alike(tmp_path: Path) -> None:
    halves = [
        line(people="1", hours="1", times="1", rate=rate) for rate in ("0.005", "1.005", "2.675", "1.115", "8.345")
    ]
    odd = [line(activity=words, other={words: "1.005"}) for words in ("=1+1", "+1", "-1", "@SUM(A1)", "*", "<5")]
    long = [meetings(case="duty", people="499.99", hours="23.99", times="365.99", rate="199.99", on_costs="0.9999")]
    made = sheet(*halves, *odd, *long)
    (data,) = recalculated([exported(made)], tmp_path)
    assert found(data) == expected(made)


def test_what_libreoffice_saves_is_read_back_the_same(tmp_path: Path) -> None:
    made = sheet(
        meetings(hours={"low": "1", "central": "2", "high": "3"}, other={"travel": "240"}, note="=1+1\nand more"),
        line(who="volunteer", activity="Response", case="duty", people="3", shared=True, shared_with="Others & co"),
        volunteer_rate="12.5",
        volunteer_rate_source="A source",
        assumptions=["-1", "From our diaries"],
    )
    (data,) = recalculated([exported(made)], tmp_path)
    assert imported(data).sheet == made

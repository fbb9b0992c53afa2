"""Rows that are emptied, and all the others that stay as they were."""

import csv
import tracemalloc
from io import StringIO

from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.sheets.redacting import csv_without_rows
from wellput.sheets.tables import read_csv

cells = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)
tables = st.lists(st.lists(cells, min_size=2, max_size=3), min_size=2, max_size=6).filter(lambda rows: any(rows[0]))


def as_csv(rows: list[list[str]]) -> bytes:
    text = StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue().encode("utf-8-sig")


@settings(max_examples=60, deadline=None)
@given(tables, st.sets(st.integers(1, 6)))
def test_every_other_row_stands_where_it_stood(rows: list[list[str]], gone: set[int]) -> None:
    before = read_csv(as_csv(rows), "x.csv").rows
    after = read_csv(csv_without_rows(as_csv(rows), gone, "x.csv"), "x.csv").rows
    kept = [[] if number in gone else row for number, row in enumerate(before, 1)]
    while kept and not any(cell.strip() for cell in kept[-1]):
        kept.pop()
    assert after == kept


def test_a_long_table_is_gone_through_row_by_row() -> None:
    data = as_csv([["Organisation", "Text"], *([f"Member {number}", "said " * 20] for number in range(20_000))])
    tracemalloc.start()
    try:
        emptied = csv_without_rows(data, {7}, "x.csv")
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (b'"Member 4",' in emptied, b'"Member 5",' in emptied) == (True, False)
    assert most < 3 * len(data)

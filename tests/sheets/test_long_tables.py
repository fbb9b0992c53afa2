"""Tables of text are read row by row, however long they are."""

import tracemalloc

import pytest

from wellput.errors import WellputError
from wellput.sheets import tables
from wellput.sheets.tables import MOST_ROWS, csv_table, read_csv

ROW = "A made up organisation,We meet each month\n"


def test_a_table_longer_than_a_sheet_is_read_whole_and_each_time_anew() -> None:
    table = csv_table(("Organisation,What?\n" + ROW * 2 * MOST_ROWS).encode(), "x.csv")
    assert [sum(1 for _ in table) for _ in range(2)] == [2 * MOST_ROWS + 1] * 2


def test_going_through_a_long_table_takes_no_more_memory_than_a_short_one() -> None:
    data = ("Organisation,What?\n" + ROW * 50_000).encode()
    tracemalloc.start()
    try:
        assert sum(len(row) for row in csv_table(data, "x.csv")) == 100_002
        assert tracemalloc.get_traced_memory()[1] < len(data) / 2
    finally:
        tracemalloc.stop()


def test_empty_rows_at_the_end_are_no_rows_and_those_between_are() -> None:
    data = b"sep=;\r\na;b\r\n;\r\n1;2\r\n;\r\n \r\n"
    assert read_csv(data, "x.csv").rows == [["a", "b"], ["", ""], ["1", "2"]]


def test_a_table_with_too_many_rows_is_refused_in_plain_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_LINES", 100)
    with pytest.raises(WellputError) as refused:
        csv_table((ROW * 200).encode(), "x.csv")
    assert "more than 100 rows" in refused.value.what

"""Columns share the width of the page by what they hold."""

from hypothesis import given
from hypothesis import strategies as st

from tests.word.making import row, tables
from wellput.model.block import Table
from wellput.word.columns import column_widths, least_width, needs_of

WIDTH = 9072
REASON = "It lets us reach people whom no one else would reach in the first hours. " * 2


@given(tables().filter(lambda table: bool(table.header)), st.integers(1440, 20000))
def test_columns_fill_the_width_exactly_and_none_is_lost(table: Table, width: int) -> None:
    widths = column_widths(needs_of(table), width)
    assert sum(widths) == width
    assert min(widths) > 0


def test_a_rank_takes_little_and_reasons_take_most() -> None:
    table = Table(row("Rank", "Benefit", "Why"), (row("1", "Trust", REASON),))
    rank, benefit, reason = column_widths(needs_of(table), WIDTH)
    assert rank < 1200
    assert reason > WIDTH / 2
    assert benefit > rank


def test_dates_and_labels_stay_on_one_line_where_there_is_room() -> None:
    table = Table(row("No.", "Evidence", "Date"), (row("1", REASON, "3 September 2024"),))
    assert column_widths(needs_of(table), WIDTH)[2] > 16 * 110


def test_an_address_without_a_space_does_not_take_the_page() -> None:
    table = Table(row("Evidence", "Link"), (row(REASON, "https://example.org/" + "a" * 300),))
    assert column_widths(needs_of(table), WIDTH)[0] > WIDTH / 4


def test_columns_of_one_kind_are_equal() -> None:
    assert len(set(column_widths(needs_of(Table(row("a", "a", "a"), ())), 9000))) == 1


def test_ten_columns_on_a_page_turned_sideways_leave_room_for_prose() -> None:
    names = ("Partner", "Responder", "Type", "Scale", "Strategic", "Proactive", "Money", "Time", "Works", "Would help")
    table = Table(row(*names), (row("Council", "local", "neighbourhood", "place", *"42132", REASON),))
    assert WIDTH < least_width(needs_of(table)) < 14_000
    assert column_widths(needs_of(table), 14_004)[-1] > 2 * column_widths(needs_of(table), 14_004)[-2]

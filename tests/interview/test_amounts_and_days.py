"""Numbers and dates are read as people in Britain type them, and nothing is guessed."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.errors import NotUnderstoodError
from wellput.interview.amounts import amount
from wellput.interview.days import day, rough_day
from wellput.text.amounts import in_words


@pytest.mark.parametrize(
    ("reply", "unit", "number"),
    [
        ("1200", "", "1200"),
        ("1,200", "", "1200"),
        ("£1,200.50", "£ a year", "1200.50"),
        ("£ 1200 a year", "£ a year", "1200"),
        ("12.5", "hours a month", "12.5"),
        ("12.5 hours", "hours a month", "12.5"),
        (".5", "", "0.5"),
        ("0", "", "0"),
        ("-3", "", "-3"),
        ("\u22123", "", "-3"),
        ("40%", "", "40"),
    ],
)
def test_a_number_is_read(reply: str, unit: str, number: str) -> None:
    assert amount(reply, unit) == Decimal(number)


@pytest.mark.parametrize(
    "reply", ["", "about 1200", "ten", "10-20", "1,20", "1.2.3", "1200 apples", "£40", "12 40%", "1e5", "∞", "9" * 40]
)
def test_what_is_no_number_by_itself_is_refused(reply: str) -> None:
    with pytest.raises(NotUnderstoodError):
        amount(reply, "hours a month")


def test_a_whole_number_is_asked_for_where_nothing_else_will_do() -> None:
    assert amount("1,200", whole=True) == 1200
    assert amount("1,200.0", whole=True) == 1200
    with pytest.raises(NotUnderstoodError, match="not a whole number"):
        amount("12.5", whole=True)


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_a_number_shown_is_read_back_as_the_same_number(number: Decimal) -> None:
    assert amount(in_words(number, "£ a year"), "£ a year") == number
    assert amount(in_words(number, "hours a month"), "hours a month") == number


@pytest.mark.parametrize(
    "reply",
    [
        "2025-09-01",
        "2025-9-1",
        "1 September 2025",
        "1st September 2025",
        "1 Sept 2025",
        "1 sep. 2025",
        "Monday 1 September 2025",
        "Monday, 1st of September 2025",
        "September 1, 2025",
        "1/9/2025",
        "01/09/2025",
        "1.9.2025",
        "1-9-2025",
        "1/9/25",
        "1 sept 25",
        "1 Sept '25",
        "  1   SEPTEMBER  2025 ",
    ],
)
def test_a_date_is_read_with_the_day_first(reply: str) -> None:
    assert day(reply) == dt.date(2025, 9, 1)


@pytest.mark.parametrize(
    "reply", ["", "yesterday", "31/2/25", "31 February 2025", "13/13/2025", "9.2025", "1 Mayday 2025"]
)
def test_what_is_no_date_is_refused_with_examples(reply: str) -> None:
    with pytest.raises(NotUnderstoodError) as refused:
        day(reply)
    assert "1 September 2025" in refused.value.mend


@pytest.mark.parametrize("reply", ["1 sept", "1st of September", "sept 1", "1/9", "Monday 1 September"])
@pytest.mark.parametrize("read", [day, rough_day])
def test_a_date_without_its_year_is_refused_and_the_year_asked_for(read: Callable[[str], object], reply: str) -> None:
    with pytest.raises(NotUnderstoodError, match="of which year"):
        read(reply)


@given(st.dates(min_value=dt.date(1000, 1, 1)))
def test_every_way_of_writing_a_date_gives_the_same_date(date: dt.date) -> None:
    numbers, words = f"{date.day}/{date.month}/{date.year}", f"{date:%d %B} {date.year}"
    ways = (date.isoformat(), numbers, words, f"{date:%B} {date.day}, {date.year}")
    assert {day(way) for way in ways} == {date}


@pytest.mark.parametrize(
    ("reply", "date"),
    [
        ("2024", "2024"),
        ("January 2024", "2024-01"),
        ("3 Jan 2024", "2024-01-03"),
        ("spring 2024", "spring 2024"),
        ("2022-23", "2022-23"),
    ],
)
def test_the_date_of_evidence_may_be_as_rough_as_it_is_known(reply: str, date: str) -> None:
    assert rough_day(reply) == date


def test_one_of_a_thing_is_called_by_its_singular() -> None:
    units = ("members", "people or organisations", "hours a month", "agencies", "£ a year", "")
    shown = [in_words(1, unit) for unit in units]
    assert shown == ["1 member", "1 person or organisation", "1 hour a month", "1 agency", "£1 a year", "1"]
    assert in_words(2, "members") == "2 members"
    assert [amount(words, unit) for words, unit in zip(shown, units, strict=True)] == [1] * len(units)


@pytest.mark.parametrize("reply", ["2026-13-45", "31/02/2026", "31.2.26", "45 March 2026", "Feb 30, 2026", "1/0/2026"])
def test_a_day_that_no_calendar_has_is_not_taken_as_words(reply: str) -> None:
    with pytest.raises(NotUnderstoodError, match="is not a date"):
        rough_day(reply)

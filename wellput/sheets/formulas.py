"""The formulas of the spreadsheet: the same sums as `costs` works out, rounded at the same two points.

Only functions that Excel and LibreOffice reckon alike: ROUND, IF, COUNT, SUMIF, SUMIFS.
"""

from __future__ import annotations

from openpyxl.utils import get_column_letter

from wellput.sheets.layout import (
    CASE,
    FACTS,
    LINE_TITLES,
    LINES,
    NUMBER,
    OTHER,
    OTHER_COLUMN,
    OTHER_TITLES,
    SHARED,
    WHO,
    WHO_LABELS,
    YES,
)

ENDS = (0, 1, 2)
"""Low, central, high."""

RATE_CELLS = ("$B$5", "$C$5", "$D$5")
"""Where `Assumptions` holds the value of a volunteer's hour: low, central, high."""


def column(title: str) -> str:
    """Return the letter of a column of `Lines`."""
    return str(get_column_letter(LINE_TITLES.index(title) + 1))


def line_formulas(row: int, last_other: int) -> list[str]:
    """Return the formulas of a row of `Lines`, in the order of its reckoned columns."""
    hours = [_hours(row, end) for end in ENDS]
    money = [_money(row, end) for end in ENDS]
    other = [_other(row, end, last_other) for end in ENDS]
    return [*hours, *money, *other, *(_total(row, end) for end in ENDS)]


def other_formulas(row: int) -> list[str]:
    """Return the formulas of a row of `Other costs`: each amount to the penny."""
    letters = [get_column_letter(OTHER_TITLES.index(title) + 1) for title in OTHER_COLUMN.titles]
    low, central, high = (f"{letter}{row}" for letter in letters)
    return [f"=ROUND({_or(one, central)},2)" for one in (low, central, high)]


def sum_of(name: str, end: int, case: str, last: int, **only: str) -> str:
    """Return the sum of a reckoned column over the lines of a case; `only` are further conditions."""
    summed = _range(_reckoned(name, end), last)
    wanted = {CASE: case} | (
        {WHO: WHO_LABELS["paid" if only["who"] == "paid" else "volunteer"]} if "who" in only else {}
    )
    if "shared" in only:
        wanted[SHARED] = YES
    conditions = "".join(f',{_range(title, last)},"{value}"' for title, value in wanted.items())
    return f"SUMIFS({summed}{conditions})"


def _hours(row: int, end: int) -> str:
    names = ("People", "Hours each time", "Times a year")
    centres = ",".join(f"{column(name)}{row}" for name in names)
    product = "*".join(_at(name, end, row) for name in names)
    return f"=IF(COUNT({centres})=3,ROUND({product},2),0)"


def _money(row: int, end: int) -> str:
    who, rate = f"{column(WHO)}{row}", f"{column('Rate an hour')}{row}"
    general = _or(f"{FACTS}!{RATE_CELLS[end]}", f"{FACTS}!{RATE_CELLS[1]}")
    own = _at("Rate an hour", end, row)
    of_rate = f'IF({rate}="",IF({who}="{WHO_LABELS["volunteer"]}",{general},0),{own})'
    hours = f"{column(_reckoned('Hours', end))}{row}"
    return f'=IF({who}="",0,ROUND({hours}*{of_rate}*(1+{_at("On-costs", end, row)}),2))'


def _other(row: int, end: int, last: int) -> str:
    number = f"{column(NUMBER)}{row}"
    rounded = get_column_letter(len(OTHER_TITLES) - 2 + end)
    sheet = f"'{OTHER}'!"
    return f'=IF({number}="",0,SUMIF({sheet}$A$2:$A${last},{number},{sheet}${rounded}$2:${rounded}${last}))'


def _total(row: int, end: int) -> str:
    time, other = (f"{column(_reckoned(name, end))}{row}" for name in ("Time in money", "Other costs"))
    return f'=ROUND(IF({column(WHO)}{row}="{WHO_LABELS["paid"]}",{time},0)+{other},2)'


def _at(title: str, end: int, row: int) -> str:
    """Return an amount at its low or high; the amount itself where it is sure."""
    titles = (f"{title}: low", title, f"{title}: high")
    return _or(f"{column(titles[end])}{row}", f"{column(title)}{row}")


def _or(cell: str, central: str) -> str:
    return cell if cell == central else f'IF({cell}="",{central},{cell})'


def _reckoned(name: str, end: int) -> str:
    return (f"{name}: low", name, f"{name}: high")[end]


def _range(title: str, last: int) -> str:
    letter = column(title)
    return f"{LINES}!${letter}$2:${letter}${last}"

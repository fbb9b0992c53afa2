"""What a cell says: an amount, words, or something that must be asked about, with the cell's name.

What is clear is taken and said back; what is not is kept as a fault. Nothing is guessed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from functools import cached_property
from typing import Any

from openpyxl import Workbook

from wellput.errors import Fault, NotUnderstoodError
from wellput.model.cost_words import quantity_words
from wellput.model.costs import Quantity
from wellput.model.typed_amounts import MOST, AmountKind, fit_amount, rounded_amount, typed_amount
from wellput.text import clean

_LONGEST = 32_767
_SAID_BACK = 200
_SURE_DIGITS = 15
_MOST_SHARE = 2
_IN_AN_HOUR = Decimal(3600)
_DATE_MEND = (
    "A spreadsheet makes a date of 1-2 or 3/4: format the cell as a number and type the amount, its low and its high "
    "into the three columns."
)


class Cells:
    """Reads cells of one file, collecting what was understood (`said`) and what could not be taken (`faults`)."""

    def __init__(self, file: str, values: Callable[[], Workbook]) -> None:
        self.said: list[str] = []
        self.faults: list[Fault] = []
        self._file = file
        self._values = values

    @cached_property
    def _saved(self) -> Workbook:
        return self._values()

    def amount(self, cell: Any, kind: AmountKind, currency: str = "GBP") -> Quantity | None:  # noqa: ANN401 -- openpyxl has no types
        """Return the amount in a cell; None where it is empty or could not be taken."""
        value = self._value(cell)
        try:
            match value:
                case None:
                    return None
                case bool():
                    raise NotUnderstoodError(f"{value} is not an amount.", "Type digits, or leave it empty.")
                case int() | float():
                    return self._number(cell, value, kind)
                case str():
                    return self._typed(cell, value, kind, currency)
                case dt.time() | dt.timedelta() if kind == "hours":
                    return self._clock(cell, value)
            raise NotUnderstoodError(f"{_date_words(value)} is a date, not an amount.", _DATE_MEND)
        except NotUnderstoodError as trouble:
            self.refuse(cell, trouble.what, trouble.mend)
            return None

    def words(self, cell: Any) -> str | None:  # noqa: ANN401 -- as above
        """Return the words in a cell exactly; None where it is empty."""
        value = self._value(cell)
        link = getattr(cell, "hyperlink", None)
        if link is not None and value is not None:
            self._say(cell, f"has a link; its words were taken, its address ({link.target or link.location}) was not")
        if isinstance(value, str) and len(value) > _LONGEST:
            what = f"The cell holds {len(value):,} characters; a spreadsheet program keeps {_LONGEST:,}."
            self.refuse(cell, what, "Shorten it.")
            return None
        if value is None or isinstance(value, str):
            return value and clean(value).text
        told = _date_words(value)
        if not isinstance(value, int | float):
            self._say(cell, f"holds a date or a time; it was taken as the words “{told}”")
        return told

    def refuse(self, cell: Any, what: str, mend: str) -> None:  # noqa: ANN401 -- as above
        """Keep a fault with the cell's name."""
        told = what if len(what) <= _SAID_BACK else f"{what[: _SAID_BACK // 2]} ... {what[-_SAID_BACK // 2 :]}"
        self.faults.append(Fault(f"{self._file}, {_name(cell)}", None, told, mend))

    def _value(self, cell: Any) -> Any:  # noqa: ANN401 -- as above
        """Return what a cell holds; of a formula, what it came to when the file was saved."""
        if cell.data_type == "f":
            value = self._saved[cell.parent.title][cell.coordinate].value
            if value is None:
                what = "holds a formula, and the file does not say what it comes to."
                self.refuse(cell, f"The cell {what}", "Open the file in Excel or LibreOffice, save it, and try again.")
                return None
            if isinstance(value, str) and value.startswith("#"):
                self.refuse(cell, f"The cell's formula comes to an error ({value}).", "Mend the formula.")
                return None
            self._say(cell, f"holds a formula; what it came to ({value}) was taken")
            return value
        if cell.data_type == "e":
            self.refuse(cell, f"The cell holds an error ({cell.value}).", "Type what belongs there.")
            return None
        return None if cell.value == "" else cell.value

    def _number(self, cell: Any, value: float, kind: AmountKind) -> Decimal:  # noqa: ANN401 -- as above
        exact = Decimal(f"{value:.{_SURE_DIGITS}g}") if isinstance(value, float) else Decimal(value)
        if not exact.is_finite():
            raise NotUnderstoodError(f"{value} is not an amount.", "Type digits.")
        if kind == "share" and exact > _MOST_SHARE:
            raise NotUnderstoodError(
                f"{exact:f} as a share is {exact * 100:f}%.", f"If you mean {exact:f}%, type it with the sign."
            )
        taken = rounded_amount(exact, kind) if abs(exact) < MOST else exact
        fit_amount(taken, kind, f"{exact:f}")
        if taken != exact:
            self._say(cell, f"holds {exact:f}; {taken:f} was taken")
            return taken
        return exact

    def _typed(self, cell: Any, value: str, kind: AmountKind, currency: str) -> Quantity | None:  # noqa: ANN401 -- as above
        if not value.strip():
            return None
        amount = typed_amount(value, kind)
        self._say(cell, f"holds the words “{value.strip()}”; taken as {quantity_words(amount, kind, currency)}")
        return amount

    def _clock(self, cell: Any, value: dt.time | dt.timedelta) -> Decimal:  # noqa: ANN401 -- as above
        if isinstance(value, dt.time):
            value = dt.timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
        hours = fit_amount(
            rounded_amount(Decimal(int(value.total_seconds())) / _IN_AN_HOUR, "hours"), "hours", f"{value}"
        )
        self._say(cell, f"holds the time {value}; taken as {quantity_words(hours, 'hours')} hours")
        return hours

    def _say(self, cell: Any, words: str) -> None:  # noqa: ANN401 -- as above
        self.said.append(f"{_name(cell)} {words}.")


def _name(cell: Any) -> str:  # noqa: ANN401 -- openpyxl has no types
    return f"sheet {cell.parent.title}, cell {cell.coordinate}"


def _date_words(value: object) -> str:
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date().isoformat()
    return str(value)

"""Of which form each row of an export is, and the rows of some forms alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from wellput.model.answer_form import FORM_PLACE
from wellput.model.bank_moves import BankVersion
from wellput.model.filled_form import stamp_in
from wellput.returns.repeats import INDEX, PARENT, is_repeat
from wellput.returns.survey_layouts import layout_of
from wellput.returns.surveys import Table

_PLACE = re.compile(r"wp_[0-9]")

Of = BankVersion | None
"""Which bank and version a row says that it answers; None where it does not say so."""


def column_of(table: Table, name: str) -> int | None:
    """Return the place of the column of that name, whatever groups stand before it."""
    lasts = [head.strip().rpartition("/")[2] for head in table.head[0]] if table.head else []
    return lasts.index(name) if name in lasts else None


def forms_in(table: Table) -> Counter[Of]:
    """Count the rows that say anything by what they say that they answer."""
    at = column_of(table, FORM_PLACE)
    rows = (row for row in table.body(layout_of(table.head).rows) if any(cell.strip() for cell in row))
    return Counter(_of(row, at) for row in rows)


def has_places(table: Table) -> bool:
    """Say whether a column is called by the place of a question in one version of a bank, as our XLSForm has it."""
    return any(_PLACE.match(head.strip().rpartition("/")[2]) for head in (table.head[0] if table.head else ()))


def rows_of(tables: Sequence[Table], wanted: Collection[Of]) -> list[Table]:
    """Return the tables with the rows of these forms alone, each where it stood; those of further sheets follow."""
    main = (one for one in tables if not is_repeat(one) and not forms_in(one).keys().isdisjoint(wanted))
    own = [replace(one, rows=_Rows(one, wanted)) for one in main]
    further = [one for one in tables if is_repeat(one)]
    left = {index for one in tables if further and not is_repeat(one) for index in _left_out(one, wanted)}
    return [*own, *(replace(one, rows=_Further(one, left)) for one in further)]


@dataclass(frozen=True, slots=True)
class _Rows:
    """A table's rows, those of other forms empty."""

    table: Table
    wanted: Collection[Of]

    def __iter__(self) -> Iterator[Sequence[str]]:
        at, heads = column_of(self.table, FORM_PLACE), layout_of(self.table.head).rows
        for number, row in enumerate(self.table.rows):
            yield row if number < heads or _of(row, at) in self.wanted else ()


@dataclass(frozen=True, slots=True)
class _Further:
    """The rows of a further sheet, those that belong to rows of other forms empty."""

    table: Table
    left: Collection[str] = field(default_factory=frozenset)

    def __iter__(self) -> Iterator[Sequence[str]]:
        at = column_of(self.table, PARENT)
        return (() if _cell(row, at) in self.left else row for row in self.table.rows)


def _left_out(table: Table, wanted: Collection[Of]) -> Iterator[str]:
    """Yield the indexes of the rows that are of other forms."""
    at, index = column_of(table, FORM_PLACE), column_of(table, INDEX)
    rows = table.body(layout_of(table.head).rows)
    return (_cell(row, index) for row in rows if _of(row, at) not in wanted and _cell(row, index))


def _of(row: Sequence[str], at: int | None) -> Of:
    stamp = stamp_in(_cell(row, at))
    return (stamp.bank, stamp.version) if stamp else None


def _cell(row: Sequence[str], at: int | None) -> str:
    return row[at].strip() if at is not None and at < len(row) else ""

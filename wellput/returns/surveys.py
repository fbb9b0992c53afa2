"""Propose where the columns of a survey's export go, and say what is in doubt about them."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from wellput.model.answer_form import FORM_PLACE
from wellput.model.bank import Bank
from wellput.model.returned import Unread
from wellput.model.survey_map import NOTHING, SENT, UNKNOWN, SurveyColumn, SurveyMap
from wellput.returns.sheaf import shortened
from wellput.returns.survey_dates import DatesSeen
from wellput.returns.survey_layouts import PLAIN, Layout, layout_of
from wellput.returns.survey_targets import Targets
from wellput.text.alike import alike

Rows = Iterable[Sequence[str]]
_HEAD = 10
_OF_OUR_XLSFORM = (FORM_PLACE, "_index")


@dataclass(frozen=True)
class Table:
    """A survey's export: its file, the sheet where it has one, and its rows as words.

    The rows can be gone through several times; there may be too many to hold them all.
    """

    file: str
    rows: Rows
    sheet: str = ""

    @property
    def where(self) -> str:
        """The table's place by itself."""
        return self.sheet.rstrip(", ")

    @cached_property
    def head(self) -> Sequence[Sequence[str]]:
        """The first rows, with all that can be headings."""
        return tuple(islice(self.rows, _HEAD))

    def body(self, heading_rows: int) -> Iterator[Sequence[str]]:
        """Yield the rows below those of headings."""
        return islice(self.rows, heading_rows, None)

    @property
    def width(self) -> int:
        """How many columns have a heading."""
        heads = self.head[0] if self.head else ()
        return max((place for place, head in enumerate(heads, 1) if head.strip()), default=0)


def headings_of(table: Table) -> str:
    """Return the fingerprint of a table's headings."""
    rows = table.head[: layout_of(table.head).rows]
    return f"sha256:{hashlib.sha256(repr([list(row) for row in rows]).encode()).hexdigest()}"


def proposed(table: Table, bank: Bank, targets: Targets) -> SurveyMap:
    """Return where each column seems to go: by exact words only; of the rest it is said that it is not known."""
    layout = _settled(table)
    width = max(table.width, *(len(row) for row in table.head[: layout.rows]), 0)
    columns = [_column(table, layout, targets, place) for place in range(width)]
    several = Counter(one.goes_to for one in columns)
    return SurveyMap(
        survey=table.file,
        bank=bank.bank,
        version=bank.version,
        headings=headings_of(table),
        layout=layout.name,
        heading_rows=layout.rows,
        columns=tuple(
            one.model_copy(update={"goes_to": UNKNOWN, "perhaps": one.goes_to})
            if several[one.goes_to] > 1 and one.goes_to not in (NOTHING, UNKNOWN)
            else one
            for one in columns
        ),
    )


def _settled(table: Table) -> Layout:
    """Return the layout, with no more rows of headings than the table has rows."""
    layout = layout_of(table.head)
    return layout if len(table.head) >= layout.rows else replace(PLAIN, rows=1)


def _column(table: Table, layout: Layout, targets: Targets, place: int) -> SurveyColumn:
    heads = [_at(row, place) for row in table.head[: layout.rows]]
    heading = _at(table.head[layout.question_row], place)
    detail = ""
    if layout.detail_row is not None:
        detail = heads[layout.detail_row]
        heading = heading or _before(table.head[layout.question_row], place)
    shown = " / ".join(dict.fromkeys(filter(None, (heading, detail))))
    return SurveyColumn(
        column=letter(place), heading=shown or None, **_goes_to(heads[0], heading, detail, layout, targets)
    )


def _goes_to(first: str, heading: str, detail: str, layout: Layout, targets: Targets) -> dict[str, str | None]:
    if first.rpartition("/")[2] in _OF_OUR_XLSFORM:
        return {"goes_to": NOTHING}
    if alike(first) in layout.sent:
        return {"goes_to": SENT}
    target = targets.of_place(first) or targets.of_heading(heading, detail)
    if target is None and layout.options_alone:
        target = targets.of_option(heading)
    if target is not None:
        return {"goes_to": target.words}
    if alike(first) in layout.own:
        return {"goes_to": NOTHING}
    return {"goes_to": UNKNOWN, "perhaps": targets.likeliest(heading)}


@dataclass(frozen=True, slots=True)
class Filled:
    """How many rows say anything, how many of them beyond the last heading, and how many in each column.

    `dates` is what stands in the columns of dates, by their places.
    """

    rows: int
    beyond: int
    columns: Counter[int]
    dates: Mapping[int, DatesSeen]


def filled_in(table: Table, columns: SurveyMap, targets: Targets) -> Filled:
    """Count what stands below the headings, in one go."""
    rows = beyond = 0
    several: Counter[int] = Counter()
    dates = {place: DatesSeen() for place, column in enumerate(columns.columns) if _is_date(column, targets)}
    for row in table.body(columns.heading_rows):
        places = [place for place, cell in enumerate(row) if cell and not cell.isspace()]
        several.update(places)
        rows += bool(places)
        beyond += bool(places) and places[-1] >= len(columns.columns)
        for place, seen in dates.items():
            if place < len(row) and row[place].strip():
                seen.look(row[place])
    return Filled(rows, beyond, several, dates)


def _is_date(column: SurveyColumn, targets: Targets) -> bool:
    target = targets.written(column.goes_to)
    return column.goes_to == SENT or (target is not None and target.ask.kind == "date")


def troubles(table: Table, columns: SurveyMap, targets: Targets, kept_at: str, seen: Filled) -> Iterator[Unread]:
    """Yield what is in doubt about the columns: those not known, and those for which nothing sensible is written."""
    for place, column in enumerate(columns.columns):
        filled = seen.columns[place]
        if column.goes_to == UNKNOWN and filled:
            hint = f" Perhaps: {column.perhaps}." if column.perhaps else ""
            reason = (
                f"It is not known what this column answers; what stands in it ({filled} times) was not read.{hint} "
                f"Say so in {kept_at}, or write `nothing` there, and collect the file again."
            )
            yield Unread(table.file, f"{table.sheet}column {column.column}", shortened(column.heading or ""), reason)
        elif column.goes_to == SENT:
            shown = f"{table.sheet}column {column.column}"
            yield from seen.dates[place].troubles(table.file, shown, columns.dates, kept_at)
        elif column.goes_to not in (NOTHING, UNKNOWN, SENT) and targets.written(column.goes_to) is None:
            near = targets.nearest(column.goes_to)
            hint = (
                f"Did you mean `{near}`?" if near else "Write a question's id and what of it, such as: barriers text."
            )
            reason = f"In {kept_at} the column goes to `{column.goes_to}`, and nothing of that name is asked. {hint}"
            yield Unread(table.file, f"{table.sheet}column {column.column}", shortened(column.heading or ""), reason)


def shifted(table: Table, seen: Filled) -> bool:
    """Say whether the headings stand a column beside their answers."""
    heads = table.head[0] if table.head else ()
    no_first = bool(heads) and not heads[0].strip() and seen.columns[0] > 0
    no_last = table.width > 1 and not seen.columns[table.width - 1]
    return seen.rows > 0 and (2 * seen.beyond > seen.rows or (no_first and no_last))


def letter(place: int) -> str:
    """Return a column's letters, as a spreadsheet has them; columns count from 0."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _at(row: Sequence[str], place: int) -> str:
    return row[place].strip() if place < len(row) else ""


def _before(row: Sequence[str], place: int) -> str:
    """Return the nearest heading to the left: a question's further columns have none of their own."""
    return next((row[at].strip() for at in range(min(place, len(row) - 1), -1, -1) if row[at].strip()), "")

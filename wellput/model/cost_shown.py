"""A worksheet as it is shown: every word ready to print, for documents, pages, forms and terminals alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineShown:
    """One line: what is done, how it is worked out, its hours and its money.

    `shared` says who else pays or counts it, `missing` what it lacks.
    """

    number: int
    activity: str
    workings: str
    hours: str
    cost: str
    shared: str = ""
    note: str = ""
    missing: str = ""

    @property
    def in_words(self) -> str:
        """The line as one piece of text."""
        hours = f"{self.hours} {'hour' if self.hours == '1' else 'hours'}"
        sums = f"{self.activity}: {self.workings} = {hours}, {self.cost}."
        return " ".join(one for one in (sums, self.shared, self.missing, self.note) if one)


@dataclass(frozen=True, slots=True)
class CaseShown:
    """The lines of one case; `title` says which case they are."""

    label: str
    title: str
    lines: tuple[LineShown, ...]


@dataclass(frozen=True, slots=True)
class TotalShown:
    """One row of the totals: what is counted, and its figure in each column; `is_total` is all that is paid."""

    label: str
    figures: tuple[str, ...]
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class CostShown:
    """A worksheet in words.

    `columns` are the heads of the totals' figures: the cases, then the differences. `cover` says how a cost could be
    met, `shared` what of it others pay or count too, `incomplete` what is left out because something is missing.
    """

    cases: tuple[CaseShown, ...]
    columns: tuple[str, ...]
    totals: tuple[TotalShown, ...]
    cover: tuple[str, ...]
    shared: tuple[str, ...]
    method: str
    assumptions: tuple[str, ...]
    incomplete: tuple[str, ...] = ()
    in_short: str = ""

    @property
    def one_figure(self) -> tuple[str, ...]:
        """What each case costs in all, for what takes one figure."""
        row = next((one for one in self.totals if one.is_total), None)
        figures = zip(self.columns, row.figures, strict=True) if row else ()
        return tuple(f"{column}: {figure}" for column, figure in figures)

    @property
    def in_words(self) -> Iterator[str]:
        """Yield the worksheet as lines of plain text, for what takes no tables."""
        for case in self.cases:
            yield f"{case.title}:"
            for line in case.lines:
                yield f"- {line.in_words}"
        for row in self.totals:
            figures = (f"{column} {figure}" for column, figure in zip(self.columns, row.figures, strict=True))
            yield f"{row.label}: {'; '.join(figures)}."
        yield from (*self.cover, *self.shared, *self.incomplete, self.method)
        if self.assumptions:
            yield "Assumptions:"
            yield from (f"- {one}" for one in self.assumptions)

"""The report of a collation: what members think, for members and committee, from its template."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.draft.short_documents import short_document
from wellput.model.bank import Bank
from wellput.model.block import Document, Drawing
from wellput.model.collation_shown import Cell, QuestionShown, QuotesShown, RepliesShown, TableShown
from wellput.text import long_date

TEMPLATE = "collation/report.md.j2"
_EMPTY = "–"  # noqa: RUF001 -- the dash that stands for nothing in a cell


@dataclass(frozen=True, slots=True)
class Holding:
    """Who holds what members sent, whom to write to, and until when it is kept, as far as it is known."""

    asked_by: str | None = None
    contact: str | None = None
    keep_until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What a report tells beside the questions: its date, the note on it, and in sentences how it came about."""

    today: dt.date
    note: str | None
    method: tuple[str, ...]
    quoting: tuple[str, ...]
    holding: Holding
    replies: RepliesShown


@dataclass(frozen=True, slots=True)
class TableView:
    """A table; the first column holds words, or is a place in an order, and the others stand to the right."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wordy: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class FigureView:
    """A chart with its caption."""

    caption: str
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question."""

    name: str
    text: str
    answered: str
    figures: tuple[FigureView, ...]
    tables: tuple[TableView, ...]
    told: tuple[str, ...]
    words: QuotesShown

    @property
    def has_words(self) -> bool:
        """Whether there is anything to say of what was said in words."""
        said = self.words
        return bool(said.quotes or said.further or said.private or said.naming)


@dataclass(frozen=True, slots=True)
class ThemeView:
    """The questions of a theme of which something is shown."""

    title: str
    questions: tuple[QuestionView, ...]


@dataclass(frozen=True, slots=True)
class InShort:
    """A question, and what was said most to it, in a line."""

    name: str
    told: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """What a template can use, as `report`.

    `in_short` holds each question of which it can be said by figures what most say; `in_words` are the names of the
    others of which something is shown.
    """

    title: str
    publisher: str
    adapted: bool
    mirrored: bool
    date: str
    note: str | None
    asked_by: str | None
    contact: str | None
    keep_until: str | None
    replies: tuple[str, ...]
    replies_table: TableView | None
    in_short: tuple[InShort, ...]
    in_words: tuple[str, ...]
    method: tuple[str, ...]
    quoting: tuple[str, ...]
    themes: tuple[ThemeView, ...]
    not_shown: tuple[QuestionView, ...]


def report_view(
    bank: Bank,
    facts: ReportFacts,
    questions: Sequence[QuestionShown],
    words: Mapping[str, QuotesShown],
    drawings: Mapping[str, Sequence[Drawing]],
) -> ReportView:
    """Lay out what a report tells; `words` and `drawings`, one for each chart, are by question."""
    views = {one.id: _question(one, words.get(one.id, QuotesShown()), drawings.get(one.id, ())) for one in questions}
    told = {one.id for one in questions if one.is_shown or views[one.id].has_words}
    themes = [
        ThemeView(theme.title, tuple(views[one.id] for one in theme.questions if one.id in told))
        for theme in bank.themes
    ]
    holding = facts.holding
    return ReportView(
        title=bank.title,
        publisher=bank.consultation.publisher,
        adapted=bank.wording == "adapted",
        mirrored=bank.wording == "mirrored",
        date=long_date(facts.today),
        note=facts.note,
        asked_by=holding.asked_by,
        contact=holding.contact,
        keep_until=long_date(holding.keep_until) if holding.keep_until else None,
        replies=facts.replies.told,
        replies_table=_table(facts.replies.table) if facts.replies.table else None,
        in_short=tuple(InShort(one.name, one.in_short) for one in questions if one.in_short),
        in_words=tuple(one.name for one in questions if one.is_shown and not one.in_short),
        method=facts.method,
        quoting=facts.quoting,
        themes=tuple(theme for theme in themes if theme.questions),
        not_shown=tuple(view for id_, view in views.items() if id_ not in told),
    )


def compose_report(view: ReportView, folders: Sequence[Path]) -> Document:
    """Return a report as a document; raise WellputError where the template is at fault, with its line."""
    return short_document(
        TEMPLATE, {"report": view}, folders, title=view.title, author=view.asked_by or "", subject=view.publisher
    )


def _question(one: QuestionShown, words: QuotesShown, drawings: Sequence[Drawing]) -> QuestionView:
    figures = tuple(FigureView(chart.caption, drawn) for chart, drawn in zip(one.charts, drawings, strict=False))
    tables = tuple(_table(table) for table in one.tables if not table.for_a_book)
    return QuestionView(one.name, one.text, one.answered, figures, tables, one.told, words)


def _table(table: TableShown) -> TableView:
    rows = tuple(tuple(map(_words, row)) for row in table.rows)
    return TableView(table.caption, tuple(one.words for one in table.columns), rows, table.wordy)


def _words(cell: Cell) -> str:
    if isinstance(cell, int):
        return f"{cell:,}"
    return (cell if isinstance(cell, str) else cell.words) or _EMPTY

"""Lay figures out to be shown: for each question a sentence, tables and charts, every percentage with its base."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.collate.figures import By, Comparison, Figures, QuestionFigures, percent
from wellput.collate.showing_beside import beside_tables, beside_words
from wellput.collate.showing_choices import choice_charts, choice_tables
from wellput.collate.showing_codes import code_charts, code_tables, code_words
from wellput.collate.showing_costs import cost_charts, cost_tables, cost_words
from wellput.collate.showing_numbers import number_charts, number_tables
from wellput.model.bank import Bank
from wellput.model.collation_shown import (
    MASKED,
    Cell,
    ChartShown,
    Column,
    QuestionShown,
    Share,
    TableShown,
)
from wellput.text import listed


def question_shown(
    bank: Bank, one: QuestionFigures, comparisons: Sequence[Comparison], by: By | None, least: int
) -> QuestionShown:
    """Return a question as it is shown; `comparisons` are those of this question."""
    question, all_ = one.question, one.everybody
    shown = not all_.masked and bool(all_.base)
    blank = QuestionShown(question.id, question.name, question.text, question.number, _answered(one, least), shown)
    if not shown:
        return blank
    tables = (
        *choice_tables(one),
        *number_tables(one),
        *cost_tables(one),
        *_base_table(one),
        *code_tables(one),
        *beside_tables(bank, comparisons),
    )
    charts: tuple[ChartShown, ...] = (*choice_charts(one), *number_charts(one), *cost_charts(one), *code_charts(one))
    told = (*cost_words(one), *_masked(one, by, least), *code_words(one, least), *beside_words(bank, comparisons))
    return QuestionShown(blank.id, blank.name, blank.text, blank.number, blank.answered, shown, tables, charts, told)


def _answered(one: QuestionFigures, least: int) -> str:
    told = one.everybody
    if told.masked:
        return f"Not shown: fewer than {least} answered."
    if not told.base:
        return "Nobody answered."
    what = "gave an amount" if one.question.type in ("integer", "decimal", "cost") else "answered"
    return f"{told.base:,} {what}, of {told.asked:,} who were asked."


def _masked(one: QuestionFigures, by: By | None, least: int) -> tuple[str, ...]:
    """Say which groups are masked, and why."""
    hidden = [group.label for group in one.groups if group.masked]
    if not hidden or by is None:
        return ()
    return (
        f"Masked: {listed(hidden)}. Fewer than {least} of each answered, or the figures would give those of "
        "a masked group away.",
    )


def _base_table(one: QuestionFigures) -> tuple[TableShown, ...]:
    """Tell how many answered, where there is nothing else to tell in a table."""
    if one.question.type not in ("text", "date", "relationships") or not one.groups:
        return ()
    rows = tuple(_base_row(group) for group in (one.everybody, *one.groups))
    return (TableShown("Who answered", (Column("Group"), Column("Asked"), Column("Answered", of="asked")), rows),)


def _base_row(group: Figures) -> tuple[Cell, ...]:
    if group.masked or group.asked is None or group.base is None:
        return group.label, MASKED, MASKED
    return group.label, group.asked, Share(group.base, group.asked, percent(group.base, group.asked))

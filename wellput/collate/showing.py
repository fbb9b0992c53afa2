"""Lay figures out to be shown: for each question a sentence, tables and charts, every percentage with its base."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wellput.collate.figures import By, Comparison, Figures, QuestionFigures, percent
from wellput.collate.saying import words_only
from wellput.collate.showing_beside import beside_tables, beside_words
from wellput.collate.showing_choices import choice_charts, choice_tables
from wellput.collate.showing_codes import code_charts, code_tables, code_words
from wellput.collate.showing_costs import cost_charts, cost_tables, cost_words
from wellput.collate.showing_groups import groups_left_out, with_figures
from wellput.collate.showing_numbers import number_charts, number_tables
from wellput.collate.showing_short import in_short
from wellput.model.bank import Bank, Question
from wellput.model.collation_shown import Cell, ChartShown, Column, QuestionShown, Share, TableShown


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
    left_out = groups_left_out(one.groups, by, least)
    told = (*cost_words(one), *left_out, *code_words(one, least), *beside_words(bank, comparisons))
    return replace(blank, tables=tables, charts=charts, told=told, in_short=in_short(one))


def _answered(one: QuestionFigures, least: int) -> str:
    told = one.everybody
    if told.masked:
        return f"Not shown: fewer than {least} answered."
    if not told.base:
        return f"Nobody {_did(one.question, chose=True)}.{words_only(told)}" if told.words_only else "Nobody answered."
    return f"{told.base:,} {_did(one.question)}, of {told.asked:,} who were asked.{words_only(told)}"


def _did(question: Question, *, chose: bool = False) -> str:
    if question.type in ("integer", "decimal", "cost"):
        return "gave an amount"
    return "chose an answer" if chose else "answered"


def _base_table(one: QuestionFigures) -> tuple[TableShown, ...]:
    """Tell how many answered, where there is nothing else to tell in a table."""
    if one.question.type not in ("text", "date", "relationships") or not one.groups:
        return ()
    groups = with_figures(one.groups)
    if not groups or groups[0].asked == one.everybody.asked:
        return ()
    rows = tuple(map(_base_row, (one.everybody, *groups)))
    return (TableShown("Who answered", (Column("Group"), Column("Asked"), Column("Answered", of="asked")), rows),)


def _base_row(group: Figures) -> tuple[Cell, ...]:
    base, asked = group.base or 0, group.asked or 0
    return group.label, asked, Share(base, asked, percent(base, asked))

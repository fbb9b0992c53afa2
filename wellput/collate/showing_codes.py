"""What members said in words, by the codes that somebody gave: as tables and bars."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wellput.collate.figures import CodedFigures, CodedGroup, Figures, QuestionFigures
from wellput.collate.showing_choices import bars_of, tables_of
from wellput.collate.showing_groups import named
from wellput.model.collation_shown import BarsShown, TableShown


def code_tables(one: QuestionFigures) -> Iterator[TableShown]:
    """Yield the tables of codes; percentages are of the texts that were read."""
    if _told(one.coded):
        yield from tables_of(_as_choices(one), "What was said in words, of the texts that were read")


def code_charts(one: QuestionFigures) -> Iterator[BarsShown]:
    """Yield the bars of codes."""
    if coded := _told(one.coded):
        about = f"{one.question.name}: {coded.everybody.read:,} texts read"
        caption = f"What was said in words, of {coded.everybody.read:,} texts that were read, most often first"
        yield bars_of(_as_choices(one).everybody, caption, about, by_count=True)


def code_words(one: QuestionFigures, least: int) -> Iterator[str]:
    """Yield how many texts were read, what has changed since, and what is masked."""
    if one.coded is None:
        return
    everybody = one.coded.everybody
    if everybody.masked:
        yield f"What was said in words is not shown by codes: fewer than {least} texts were read."
        return
    if not everybody.read:
        return
    changed = f" {one.coded.changed:,} changed since then and are not counted." if one.coded.changed else ""
    yield f"Of {everybody.written:,} texts, {everybody.read:,} were read and given codes.{changed}"
    if hidden := [group.label for group in one.coded.groups if group.masked]:
        shown = [group for group in one.coded.groups if not group.masked and group.read]
        told = named(hidden, shown)
        yield f"Masked, since too few texts were read or a masked group would be given away: {told}."


def _told(coded: CodedFigures | None) -> CodedFigures | None:
    return coded if coded and coded.everybody.read and not coded.everybody.masked else None


def _as_choices(one: QuestionFigures) -> QuestionFigures:
    """Return codes in the shape of choices: every text that was read may have been given several."""
    if one.coded is None:
        return one
    groups = tuple(map(_figures, one.coded.groups))
    return replace(one, everybody=_figures(one.coded.everybody), groups=groups)


def _figures(group: CodedGroup) -> Figures:
    return Figures(group.group, group.label, group.masked, group.written, group.read, group.codes)

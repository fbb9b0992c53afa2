"""Figures for other programs: as JSON, and as a table of one figure a row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from wellput.collate.coding_saying import coded_json, coded_rows
from wellput.collate.figures import CaseCosts, Collation, Comparison, Distribution, Figures, QuestionFigures, percent
from wellput.model.cost_totals import Spread

FORMAT = 1
TITLES = (
    *("question", "number", "text", "by", "group", "label", "masked", "asked", "base"),
    *("figure", "item", "item_label", "value", "percent"),
)
"""The columns of the table."""

Json = dict[str, Any]
_Figure = tuple[str, str | None, str | None, object, Decimal | None]


def collation_json(bank: str, collation: Collation) -> Json:
    """Return a collation as JSON can hold it; decimals are text, so that none is changed."""
    return {
        "format": FORMAT,
        "bank": bank,
        "returns": collation.returns,
        "by": collation.by,
        "least": collation.least,
        "quartiles": "R-7 (linear interpolation, Excel QUARTILE.INC)",
        "questions": [_question(one) for one in collation.questions],
        "comparisons": [_comparison(one) for one in collation.comparisons],
    }


def collation_rows(collation: Collation) -> Iterator[tuple[object, ...]]:
    """Yield a row for each figure; a group that is masked has one row, with nothing in it."""
    for one in collation.questions:
        question = one.question
        for group in (one.everybody, *one.groups):
            by = None if group is one.everybody else collation.by
            head = (question.id, question.number, question.text, by, group.group, group.label)
            seen = (*head, "yes" if group.masked else "no", group.asked, group.base)
            figures = [*_figures(group), *_in_words(group)] or [("answered", None, None, group.base, None)]
            yield from ((*seen, *figure) for figure in figures)
        if one.coded:
            asked = (question.id, question.number, question.text)
            yield from ((*asked, *row) for row in coded_rows(one.coded, collation.by))


def _question(one: QuestionFigures) -> Json:
    return {
        "id": one.question.id,
        "number": one.question.number,
        "type": one.question.type,
        "text": one.question.text,
        "unit": one.question.unit,
        "everybody": _group(one.everybody),
        "groups": [_group(group) for group in one.groups],
        "coded": one.coded and coded_json(one.coded),
    }


def _group(group: Figures) -> Json:
    base = group.base or 0
    told = {key: value for key, value in asdict(group).items() if value not in (None, ())}
    for kind in ("choices", "ranking"):
        if kind in told:
            told[kind] = [one | {"percent": percent(one["count"], base)} for one in told[kind]]
    plain: Json = _plain(told)
    return plain


def _comparison(one: Comparison) -> Json:
    told = asdict(one) | {"question": one.question.id, "difference": one.difference}
    plain: Json = _plain(told)
    return plain


def _plain(value: object) -> Any:  # noqa: ANN401  whatever JSON can hold
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value


def _figures(group: Figures) -> Iterator[_Figure]:
    base = group.base or 0
    for choice in group.choices:
        yield "chose", choice.option, choice.label, choice.count, percent(choice.count, base)
    for ranked in group.ranking:
        item = (ranked.option, ranked.label)
        yield "ranked", *item, ranked.count, percent(ranked.count, base)
        yield "first choice", *item, ranked.first, percent(ranked.first, base)
        yield "mean rank", *item, ranked.mean_rank, None
        yield "Borda points", *item, ranked.points, None
        yield "tied place" if ranked.tied else "place", *item, ranked.place, None
    if group.numbers:
        yield from _spread("", None, group.numbers)
    for case in group.costs:
        yield from _costs(case)


def _in_words(group: Figures) -> Iterator[_Figure]:
    if group.words_only:
        yield "in words only", None, None, group.words_only, None


def _spread(prefix: str, item: str | None, numbers: Distribution) -> Iterator[_Figure]:
    for name, value in asdict(numbers).items():
        yield f"{prefix}{name.replace('_', ' ')}", item, None, f"{value:f}", None


def _costs(case: CaseCosts) -> Iterator[_Figure]:
    item = f"{case.case}, {case.currency} {case.period}"
    yield "worksheets", item, None, case.count, None
    yield "incomplete worksheets", item, None, case.incomplete, None
    if case.has_money:
        yield from _spread("each: ", item, case.each)
        yield from _ends("total without shared", item, case.total)
        yield from _ends("shared", item, case.shared)
    yield from _ends("volunteer hours", item, case.volunteer_hours)


def _ends(name: str, item: str, spread: Spread) -> Iterator[_Figure]:
    for end, value in asdict(spread).items():
        yield f"{name}: {end}", item, None, f"{value:f}", None

"""Members' answers beside the figures that were published of the consultation's outcome."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from wellput.collate.choices import option_label
from wellput.collate.figures import Comparison, QuestionFigures, percent
from wellput.model.bank import Bank, PublishedFigure


def comparisons(bank: Bank, by_kind: Sequence[QuestionFigures]) -> tuple[Comparison, ...]:
    """Put each published figure of an option beside ours, for the same kind of respondent."""
    known = {one.question.id: one for one in by_kind}
    return tuple(
        _compared(figure, known[figure.question], figure.option)
        for figure in bank.published_figures
        if figure.option is not None and figure.question in known
    )


def _compared(figure: PublishedFigure, ours: QuestionFigures, option: str) -> Comparison:
    group = next((one for one in ours.groups if one.group == figure.group), None)
    count = group.count(option) if group else None
    base = group.base if group else None
    return Comparison(
        ours.question,
        option,
        option_label(ours.question, option),
        figure.group,
        Decimal(str(figure.percent)),
        figure.base,
        figure.source,
        figure.note,
        None if count is None or base is None else percent(count, base),
        base,
        count,
    )

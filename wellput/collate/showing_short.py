"""What most members say to a question, in a line: for whoever reads one page of a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.collate.figures import CaseCosts, Choice, Distribution, Figures, QuestionFigures, RankedChoice
from wellput.collate.showing_costs import said, without_money
from wellput.collate.showing_numbers import rounded
from wellput.model.bank import Question
from wellput.model.collation_shown import HELD
from wellput.model.costs import case_label
from wellput.model.percentages import whole_percent
from wellput.text import listed
from wellput.text.amounts import in_words

_FIRST_OF_SEVERAL, _FIRST_OF_A_RANKING = 2, 3
_MOST_TIED = 3


def in_short(one: QuestionFigures) -> str:
    """Say what was chosen most, ranked first, or lies in the middle; nothing of what was said in words alone."""
    return "; ".join(_parts(one.question, one.everybody))


def _parts(question: Question, told: Figures) -> Iterator[str]:
    base = told.base or 0
    if told.choices:
        yield from _chosen(told.choices, base, _FIRST_OF_SEVERAL if question.type == "select_multiple" else 1)
    if told.ranking:
        yield from _ranked(told.ranking, base)
    if told.numbers:
        yield _numbers(told.numbers, base, question.unit)
    for case in told.costs:
        yield _cost(case)


def _chosen(choices: Sequence[Choice], base: int, first: int) -> Iterator[str]:
    """Yield the answers chosen most, those chosen as often as each other together."""
    counts = sorted({one.count for one in choices if one.count}, reverse=True)[:first]
    for count in counts:
        tied = [one.label for one in choices if one.count == count]
        named = listed(tied) if len(tied) <= _MOST_TIED else f"{len(tied)} answers"
        yield f"{named}: {_share(count, base)}{' each' if len(tied) > 1 else ''}"


def _ranked(ranking: Sequence[RankedChoice], base: int) -> Iterator[str]:
    for one in ranking:
        if one.place <= _FIRST_OF_A_RANKING and one.points:
            place = f"{one.place}{'=' if one.tied else ''}"
            yield f"{place}. {one.label} (ranked by {one.count:,} of {base:,})"


def _numbers(told: Distribution, base: int, unit: str | None) -> str:
    low, high = (in_words(rounded(one)) for one in (told.lower_quartile, told.upper_quartile))
    return f"Median {in_words(rounded(told.median), unit)}, of {base:,} members; the middle half from {low} to {high}"


def _cost(case: CaseCosts) -> str:
    if not case.has_money:
        return f"{case_label(case.case)}, {case.period}, {in_words(case.count, 'worksheets')}: {without_money(case)}"
    middle = said(case.currency, case.each.median)
    return f"{case_label(case.case)}: median {middle} {case.period}, of {in_words(case.count, 'worksheets')}"


def _share(count: int, base: int) -> str:
    return f"{count:,}{HELD}of{HELD}{base:,}{HELD}({whole_percent(count, base) or 0}%)"

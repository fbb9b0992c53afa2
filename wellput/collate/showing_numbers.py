"""Numbers as tables and strips: how they lie, a row for each group."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from wellput.collate.figures import Distribution, Figures, QuestionFigures
from wellput.collate.showing_groups import with_figures
from wellput.model.collation_shown import Amount, Cell, Column, Strip, StripsShown, TableShown
from wellput.text.amounts import in_words

Words = Callable[[Decimal], str]
"""Says a number."""

SPREAD = tuple(map(Column, ("Median", "Lower quartile", "Upper quartile", "Least", "Most")))

_HUNDREDTH = Decimal("0.01")


def number_tables(one: QuestionFigures) -> Iterator[TableShown]:
    """Yield the table of how numbers lie."""
    if one.everybody.numbers:
        unit = f", in {one.question.unit}" if one.question.unit else ""
        rows = tuple(_row(group) for group in with_figures((one.everybody, *one.groups)))
        yield TableShown(f"The numbers given{unit}", (Column("Group"), Column("Gave one"), *SPREAD), rows)


def number_charts(one: QuestionFigures) -> Iterator[StripsShown]:
    """Yield the strips of how numbers lie."""

    def words(number: Decimal) -> str:
        return in_words(rounded(number), one.question.unit)

    lies = [(group.label, group.numbers) for group in (one.everybody, *one.groups) if group.numbers]
    if lies:
        about = f"{one.question.name}: {one.everybody.base:,} gave a number"
        yield strips(lies, words, "How the numbers lie", about)


def strips(lies: Sequence[tuple[str, Distribution]], words: Words, caption: str, about: str) -> StripsShown:
    """Return strips of how the numbers of each group lie."""
    laid = tuple(
        Strip(
            *(label, one.least, one.lower_quartile, one.median, one.upper_quartile, one.most),
            f"median {words(one.median)}",
        )
        for label, one in lies
    )
    low, high = min(one.least for one in laid), max(one.most for one in laid)
    return StripsShown(laid, caption, about, words(low), words(high))


def spread_cells(numbers: Distribution, words: Words) -> tuple[Amount, ...]:
    """Return the cells below SPREAD."""
    several = (numbers.median, numbers.lower_quartile, numbers.upper_quartile, numbers.least, numbers.most)
    return tuple(Amount(one, words(one)) for one in several)


def _row(group: Figures) -> tuple[Cell, ...]:
    numbers = spread_cells(group.numbers, lambda number: in_words(rounded(number))) if group.numbers else ()
    return group.label, group.base or 0, *numbers


def rounded(number: Decimal) -> Decimal:
    """Return a number to hundredths, without noughts at its end."""
    rounded = number.quantize(_HUNDREDTH, ROUND_HALF_UP)
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded.normalize()

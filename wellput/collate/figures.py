"""The figures of a collation: what is shown of each question, for everybody and group by group."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from wellput.model.bank import Question
from wellput.model.cost_totals import Spread

By = Literal["kind", "area"]
"""What members are grouped by."""

_TENTH = Decimal("0.1")


def percent(count: int, base: int) -> Decimal | None:
    """Return a count as a percentage of its base, to one place, halves up; None of nobody."""
    return (Decimal(100 * count) / base).quantize(_TENTH, ROUND_HALF_UP) if base else None


@dataclass(frozen=True, slots=True)
class Choice:
    """How many chose an option."""

    option: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class RankedChoice:
    """What a ranking comes to for one option.

    `points` are Borda's: with five places the first gives 5, the fifth 1, no place 0. `place` is by points; options
    with as many points share it and are `tied`. `mean_rank` is over those who ranked the option.
    """

    option: str
    label: str
    count: int
    first: int
    mean_rank: Decimal | None
    points: int
    place: int
    tied: bool


@dataclass(frozen=True, slots=True)
class Distribution:
    """Numbers from the least to the most; quartiles by linear interpolation, R-7, as in Excel's QUARTILE.INC."""

    least: Decimal
    lower_quartile: Decimal
    median: Decimal
    upper_quartile: Decimal
    most: Decimal


@dataclass(frozen=True, slots=True)
class CaseCosts:
    """The costs of one case, over `count` worksheets in one currency and period.

    `each` is how worksheets' totals lie, at the likeliest. `total` leaves out shared lines, whose sum is `shared`:
    several members may have told the same cost. `incomplete` worksheets have lines that could not be counted.
    """

    case: str
    currency: str
    period: str
    count: int
    incomplete: int
    each: Distribution
    total: Spread
    shared: Spread
    volunteer_hours: Spread

    @property
    def has_money(self) -> bool:
        """Whether any worksheet has an amount of money in this case; in some there are hours of volunteers alone."""
        return bool(self.total.high or self.shared.high)


@dataclass(frozen=True, slots=True)
class Figures:
    """What is shown of one question for a group, or for everybody; nothing is, where it is masked.

    `base` is how many answered, of `asked`, and every percentage is of it: of a choice or a ranking those who chose,
    of numbers and costs those who gave one. `words_only` are those beside them who only said something in words.
    `masked_cases` are those of the costs that are not shown.
    """

    group: str | None
    label: str
    masked: bool
    asked: int | None = None
    base: int | None = None
    choices: tuple[Choice, ...] = ()
    ranking: tuple[RankedChoice, ...] = ()
    numbers: Distribution | None = None
    costs: tuple[CaseCosts, ...] = ()
    masked_cases: tuple[str, ...] = ()
    words_only: int | None = None

    def count(self, option: str) -> int | None:
        """Return how many chose or ranked an option; None where that is not shown."""
        counts = {one.option: one.count for one in self.choices} | {one.option: one.count for one in self.ranking}
        return counts.get(option)


@dataclass(frozen=True, slots=True)
class CodedGroup:
    """How many were given each code, of those `read`; `written` are all who said something in words.

    Where nobody was read, how many wrote is not told: they may be few.
    """

    group: str | None
    label: str
    masked: bool
    written: int | None = None
    read: int | None = None
    codes: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class CodedFigures:
    """The codes that a coder gave; `changed` texts have changed since they were read, and are not counted."""

    coder: str
    changed: int
    everybody: CodedGroup
    groups: tuple[CodedGroup, ...]


@dataclass(frozen=True, slots=True)
class QuestionFigures:
    """One question's figures, and what its words were coded as."""

    question: Question
    everybody: Figures
    groups: tuple[Figures, ...]
    coded: CodedFigures | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A published figure beside ours; `percent`, `base` and `count` are None where there is none or it is masked."""

    question: Question
    option: str
    label: str
    group: str
    published: Decimal
    published_base: int | None
    source: str
    note: str | None
    percent: Decimal | None
    base: int | None
    count: int | None

    @property
    def points(self) -> int | None:
        """How many whole percentage points ours is above the published one, rounded once."""
        if self.count is None or not self.base:
            return None
        exact = Decimal(100 * self.count) / self.base - self.published
        return int(exact.quantize(Decimal(1), ROUND_HALF_UP))

    @property
    def difference(self) -> Decimal | None:
        """How many percentage points ours is above the published one."""
        return None if self.percent is None else self.percent - self.published


@dataclass(frozen=True, slots=True)
class Collation:
    """A collation of a bank's questions; groups of fewer than `least` are masked, and whatever would reveal them."""

    by: By | None
    least: int
    returns: int
    questions: tuple[QuestionFigures, ...]
    comparisons: tuple[Comparison, ...]

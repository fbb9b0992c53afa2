"""What members' returns come to, as a template for one response of many sees it.

Every figure here may be told: what the collation masks is not in it. Counts are of members with a return that counts
who were asked the question; `percent` is whole and of all of these.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from wellput.model.bank import Question
from wellput.model.collation_shown import Quote
from wellput.model.collective import Basis
from wellput.model.cost_totals import Spread
from wellput.model.percentages import whole_percent


def told_share(count: int, base: int, what: str = " members") -> str:
    """Say a count of a base: 31 of 44 members (70%)."""
    share = whole_percent(count, base)
    noun = what.removesuffix("s") if base == 1 else what
    return f"{count:,} of {base:,}{noun}" + ("" if share is None else f" ({share}%)")


def told_beside(against: int, otherwise: int, silent: int) -> str:
    """Say what the others said, as far as there are any: 6 against; 7 said nothing."""
    parts = ((against, "against"), (otherwise, "answered otherwise"), (silent, "said nothing"))
    return "; ".join(f"{count:,} {what}" for count, what in parts if count)


def told_backing(supports: int, against: int, otherwise: int, silent: int) -> str:
    """Say all four: 31 of 44 members (70%); 6 against; 7 said nothing."""
    told = told_share(supports, supports + against + otherwise + silent)
    return "; ".join(part for part in (told, told_beside(against, otherwise, silent)) if part)


@dataclass(frozen=True, slots=True)
class KindSupport:
    """How many members of one kind hold a view, of those that were asked; only of kinds that are not masked."""

    kind: str
    label: str
    supports: int
    base: int

    @property
    def told(self) -> str:
        """The figure in words: 31 of 44 (70%)."""
        return told_share(self.supports, self.base, "")


@dataclass(frozen=True, slots=True)
class SupportView:
    """A view, what its support is counted from, and how many members stand behind it.

    `id` is unique within its question. `against` hold what is contrary to it, `otherwise` answered something else, and
    `silent` did not answer.
    """

    id: str
    question: str
    basis: Basis
    words: str
    supports: int
    against: int
    otherwise: int
    silent: int
    kinds: tuple[KindSupport, ...] = ()

    @property
    def base(self) -> int:
        """Of how many members."""
        return self.supports + self.against + self.otherwise + self.silent

    @property
    def answered(self) -> int:
        """How many of them answered."""
        return self.base - self.silent

    @property
    def percent(self) -> int | None:
        """The share that holds it."""
        return whole_percent(self.supports, self.base)

    @property
    def told(self) -> str:
        """The support in words: 31 of 44 members (70%)."""
        return told_share(self.supports, self.base)

    @property
    def told_beside(self) -> str:
        """The others in words, as far as there are any: 6 against; 7 said nothing."""
        return told_beside(self.against, self.otherwise, self.silent)

    @property
    def told_whole(self) -> str:
        """Both: 31 of 44 members (70%); 6 against; 7 said nothing."""
        return told_backing(self.supports, self.against, self.otherwise, self.silent)


@dataclass(frozen=True, slots=True)
class CodeView(SupportView):
    """A view that members gave in their own words, as coded; `words` is the code's label.

    `further` more quotes are permitted and left out for their number.
    """

    definition: str | None = None
    quotes: tuple[Quote, ...] = ()
    further: int = 0


@dataclass(frozen=True, slots=True)
class RankedView(SupportView):
    """What a ranking comes to for one option, which `supports` members ranked and `first` of them put first.

    `points` are Borda's; options with as many share their `place` and are `tied`.
    """

    place: int = 0
    tied: bool = False
    points: int = 0
    first: int = 0
    mean_rank: Decimal | None = None

    @property
    def told_place(self) -> str:
        """The place in words: 2, tied."""
        return f"{self.place}, tied" if self.tied else str(self.place)


@dataclass(frozen=True, slots=True)
class NumbersView:
    """How the numbers lie that `gave` members gave, with their unit if the question has one."""

    gave: int
    unit: str | None
    least: Decimal
    lower_quartile: Decimal
    median: Decimal
    upper_quartile: Decimal
    most: Decimal


@dataclass(frozen=True, slots=True)
class CostView:
    """The costs of one case, over `sheets` worksheets in one currency and period, told in words beside the figures.

    `total` leaves out what several members may have told alike; the sum of that is `shared`. `incomplete` worksheets
    have lines that could not be counted. `has_money` is false where no worksheet has an amount in this case.
    """

    case: str
    label: str
    currency: str
    period: str
    sheets: int
    incomplete: int
    total: Spread
    shared: Spread
    volunteer_hours: Spread
    median: Decimal
    told_total: str
    told_shared: str
    told_median: str
    told_hours: str
    has_money: bool


@dataclass(frozen=True, slots=True)
class MinorityShown:
    """A view that the response does not lead with, and that must appear in it or be set aside with a reason.

    `members` is None where the figure would give a small kind away; `told` says it as far as it may be told.
    """

    id: str
    question: str
    basis: Basis
    words: str
    members: int | None
    base: int | None
    whole_kind: bool
    told: str


@dataclass(frozen=True, slots=True)
class QuestionViews:
    """What members said to one question.

    `positions` are views that exclude each other unless several could be chosen, the one that most hold first: the
    halves of a scale and what lies between and off them, or else the options. `options` are the options one by one.
    Only what somebody holds is among them. `answers` is everybody who answered, as a view. `ranked` are the first five
    by points, and whatever is tied with the fifth. `codes` are those that `coder` gave, of `read` members. `private`
    is how many members' words may not be quoted. Where few answered, figures are empty or None, and `masked` says so.
    """

    question: Question
    asked: int | None
    answered: int | None
    silent: int | None
    answers: SupportView | None = None
    positions: tuple[SupportView, ...] = ()
    options: tuple[SupportView, ...] = ()
    codes: tuple[CodeView, ...] = ()
    coder: str | None = None
    read: int | None = None
    quotes: tuple[Quote, ...] = ()
    further: int = 0
    private: int = 0
    ranked: tuple[RankedView, ...] = ()
    numbers: NumbersView | None = None
    costs: tuple[CostView, ...] = ()
    minority: tuple[MinorityShown, ...] = ()
    masked: tuple[str, ...] = ()

    @property
    def is_masked(self) -> bool:
        """Whether so few answered that nothing is told."""
        return self.answered is None

    @property
    def leading(self) -> tuple[SupportView, ...]:
        """The positions that most members hold: one, or several with as many members."""
        return tuple(one for one in self.positions if one.supports == self.positions[0].supports)

    @property
    def majority(self) -> SupportView | None:
        """The position of more than half of those who answered; None where members are divided."""
        lead = self.positions[0] if self.positions else None
        return lead if lead and 2 * lead.supports > lead.answered else None

    @property
    def next_to_leading(self) -> tuple[SupportView, ...]:
        """The positions that most members hold after the leading one; none where several lead."""
        lead = self.leading
        rest = self.positions[1:] if len(lead) == 1 else ()
        return tuple(one for one in rest if one.supports == rest[0].supports)


@dataclass(frozen=True, slots=True)
class GroupView:
    """How many members of a kind or an area have a return that counts; None of areas where few do."""

    id: str | None
    label: str
    returns: int | None


@dataclass(frozen=True, slots=True)
class MembersView:
    """Who was asked and who replied. `returns` count, one a member; `uninvited` of them were on no list.

    `copied` has each group of members that gave nearly the same words, the largest first: to which question, by its
    name, and how many.

    `asked` and `replied` are None where there is no list of who was asked. Returns came in from `first` to `last`.
    """

    returns: int
    asked: int | None
    replied: int | None
    uninvited: int
    waiting: int
    kinds: tuple[GroupView, ...]
    areas: tuple[GroupView, ...]
    first: dt.date | None
    last: dt.date | None
    least: int
    copied: tuple[tuple[str, int], ...] = ()

    @property
    def rate(self) -> int | None:
        """The share of those asked that replied, in whole percent."""
        return None if self.asked is None or self.replied is None else whole_percent(self.replied, self.asked)

    @property
    def told_rate(self) -> str:
        """The rate in words: 44 of 52 members (85%)."""
        return "" if self.asked is None or self.replied is None else told_share(self.replied, self.asked)


@dataclass(frozen=True, slots=True)
class CollectiveViews:
    """Everything that a template for one response of many is filled from, questions in the bank's order."""

    members: MembersView
    questions: tuple[QuestionViews, ...]

    def question(self, question: str) -> QuestionViews | None:
        """Return what members said to the question with that id, or None."""
        return next((one for one in self.questions if one.question.id == question), None)

"""Views that a response does not lead with and may not pass over in silence.

A view counts as one where enough members hold it, or enough of those who answered, or everybody of some kind of
member who answered. A kind whose figures are masked is not named, and how many they are is not told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wellput.collate.figures import Figures, QuestionFigures
from wellput.collective.contrary import is_view
from wellput.collective.positions import hidden_kinds
from wellput.collective.support import backing
from wellput.model.bank import Question
from wellput.model.collective import Basis
from wellput.model.collective_views import MinorityShown, SupportView
from wellput.model.settings import MinoritySettings
from wellput.model.stands import Backing, Stand
from wellput.text import listed

ONE_KIND = "held by all members of one kind"
FEW = "held by few members"


@dataclass(frozen=True, slots=True)
class _Kinds:
    """Kinds of member all of whom hold a view: those that may be named, and whether there is one that may not be."""

    told: tuple[Figures, ...]
    masked: bool
    could_be_another: bool


def minority_views(
    figures: QuestionFigures,
    views: Sequence[SupportView],
    leading: Iterable[SupportView],
    stands: Sequence[Stand],
    least: MinoritySettings,
) -> tuple[MinorityShown, ...]:
    """Return which of some views count, without those that lead; `views` compete with each other."""
    led = {one.id for one in leading}
    found = (_shown(figures, one, stands, least) for one in views if one.id not in led and _says(figures, one))
    return tuple(one for one in found if one)


def _says(figures: QuestionFigures, view: SupportView) -> bool:
    """Say whether a view is one at all: to be unsure, or to choose something else, is none."""
    if view.basis.counts not in ("option", "first"):
        return True
    option = figures.question.option(view.basis.of or "")
    return option is None or is_view(option)


def _shown(
    figures: QuestionFigures, view: SupportView, stands: Sequence[Stand], least: MinoritySettings
) -> MinorityShown | None:
    kinds = _whole_kinds(figures, view.basis, stands)
    many = view.supports >= least.members or 100 * view.supports >= least.share * view.answered
    if not many and not kinds.told and not kinds.masked:
        return None
    head = (view.id, view.question, view.basis, view.words)
    if not many and not kinds.told:
        told = ONE_KIND if kinds.could_be_another else FEW
        return MinorityShown(*head, None, None, kinds.could_be_another, told)
    names = listed([one.label for one in kinds.told])
    whole = f", all who answered of: {names}" if names else ""
    return MinorityShown(*head, view.supports, view.base, bool(kinds.told), f"{view.told}{whole}")


def _whole_kinds(figures: QuestionFigures, basis: Basis, stands: Sequence[Stand]) -> _Kinds:
    """Return the kinds of whom everybody holds the view.

    That a masked kind does is said only where it could be another masked kind too, by how many of them hold the view.
    """
    found = backing(figures.question, basis, stands)
    sizes, holding = _sizes(figures.question, basis, found), Counter(one.kind for one in found.supports)
    hidden = hidden_kinds(figures, basis)
    whole = {kind for kind, size in sizes.items() if kind is not None and holding[kind] == size}
    pool = sum(holding[kind] for kind in hidden)
    possible = [kind for kind in hidden if kind is not None and 0 < sizes[kind] <= pool]
    told = tuple(group for group in figures.groups if group.group in whole - hidden)
    return _Kinds(told, bool(whole & hidden), bool(whole & hidden) and len(possible) > 1)


def _sizes(question: Question, basis: Basis, found: Backing) -> Counter[str | None]:
    """Count by kind those who could have held the view: who answered, or whose words were read."""
    return Counter(one.kind for one in _could(question, basis, found))


def _could(question: Question, basis: Basis, found: Backing) -> Iterator[Stand]:
    for one in (*found.supports, *found.against, *found.otherwise):
        if basis.counts != "code" or basis.coder in one.codes.get(question.id, {}):
            yield one

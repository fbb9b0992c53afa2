"""The views that members hold on a question, each with its support, the one that most hold first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from wellput.collate.choices import option_label
from wellput.collate.figures import QuestionFigures
from wellput.collective.contrary import sides
from wellput.collective.support import backing
from wellput.model.bank import Question
from wellput.model.collective import Basis
from wellput.model.collective_views import KindSupport, SupportView
from wellput.model.stands import Backing, Stand
from wellput.text import listed


def view_id(basis: Basis) -> str:
    """Return by what a view is known within its question."""
    return f"{basis.counts}-{basis.of}" if basis.of else basis.counts


def support_view(figures: QuestionFigures, basis: Basis, words: str, stands: Sequence[Stand]) -> SupportView:
    """Return a view with its support, by kind too where a kind's figures may be told."""
    found = backing(figures.question, basis, stands)
    kinds = tuple(_by_kind(figures, basis, found))
    return SupportView(view_id(basis), figures.question.id, basis, words, *found.counts, kinds=kinds)


def answered_view(figures: QuestionFigures, stands: Sequence[Stand]) -> SupportView:
    """Return everybody who answered, as a view."""
    return support_view(figures, Basis(counts="answered"), "Answered the question", stands)


def option_views(figures: QuestionFigures, stands: Sequence[Stand]) -> tuple[SupportView, ...]:
    """Return every option that somebody chose or ranked."""
    question = figures.question
    return _ordered(
        support_view(figures, Basis(counts="option", of=option), option_label(question, option), stands)
        for option in chosen_options(question, stands)
    )


def position_views(
    figures: QuestionFigures, options: Sequence[SupportView], stands: Sequence[Stand]
) -> tuple[SupportView, ...]:
    """Return the halves of a scale and what is in neither of them, or the options where there are no steps."""
    question = figures.question
    halves = {side: chosen for side, chosen in sides(question).items() if len(chosen) > 1}
    within = frozenset[str]().union(*halves.values())
    together = (
        support_view(figures, Basis(counts="side", of=side), side_words(question, side), stands) for side in halves
    )
    return _ordered((*together, *(one for one in options if one.basis.of not in within)))


def side_words(question: Question, side: str) -> str:
    """Return the labels of a half of a scale."""
    held = sides(question).get(side, frozenset())
    return listed([f"“{option.label}”" for option in question.options if option.id in held], "or")


def chosen_options(question: Question, stands: Sequence[Stand]) -> tuple[str, ...]:
    """Return the bank's options, then those that were chosen and that the bank no longer has."""
    own = [option.id for option in question.options]
    chosen = {
        option for one in stands for option in (*one.selected.get(question.id, ()), *one.ranked.get(question.id, ()))
    }
    return (*own, *sorted(chosen - set(own)))


def hidden_kinds(figures: QuestionFigures, basis: Basis) -> frozenset[str | None]:
    """Return the kinds whose figures are masked, for the question or for its codes; None are those not known."""
    hidden = {group.group for group in figures.groups if group.masked}
    if figures.coded and basis.counts == "code":
        hidden |= {group.group for group in figures.coded.groups if group.masked}
    return frozenset(hidden)


def _ordered(views: Iterable[SupportView]) -> tuple[SupportView, ...]:
    return tuple(sorted((one for one in views if one.supports), key=lambda one: -one.supports))


def _by_kind(figures: QuestionFigures, basis: Basis, found: Backing) -> Iterator[KindSupport]:
    """Yield the support of each kind that is not masked, for this question or for its codes."""
    hidden = hidden_kinds(figures, basis)
    holding = Counter(one.kind for one in found.supports)
    asked = Counter(one.kind for one in found.asked)
    for group in figures.groups:
        if group.group is not None and group.group not in hidden and asked[group.group]:
            yield KindSupport(group.group, group.label, holding[group.group], asked[group.group])

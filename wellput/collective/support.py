"""Who stands behind a view: counted from what members answered, exactly, whenever it is asked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

from wellput.collective.asking import asking
from wellput.collective.contrary import of_options, of_side
from wellput.model.bank import Question
from wellput.model.collective import Basis
from wellput.model.stands import Backing, Stand

_Says = Callable[[Stand], bool]


@dataclass
class _Parts:
    supports: list[Stand] = field(default_factory=list)
    against: list[Stand] = field(default_factory=list)
    otherwise: list[Stand] = field(default_factory=list)
    silent: list[Stand] = field(default_factory=list)


def backing(question: Question, basis: Basis, stands: Sequence[Stand], named: Collection[str] = ()) -> Backing:
    """Part the members who were asked; `named` are those that a person named by hand.

    Whoever did not answer is silent, a member that is named aside: what it said may stand elsewhere.
    """
    if basis.counts == "ask":
        return asking(question.id, basis, stands)
    holds, opposes = _holding(question, with_coder(question.id, basis, stands), named)
    parts = _Parts()
    for one in stands:
        if question.id not in one.asked or basis.kind not in (None, one.kind):
            continue
        if holds(one):
            parts.supports.append(one)
        elif question.id not in one.answered:
            parts.silent.append(one)
        else:
            (parts.against if opposes(one) else parts.otherwise).append(one)
    return Backing(tuple(parts.supports), tuple(parts.against), tuple(parts.otherwise), tuple(parts.silent))


def coder_of(question: str, basis: Basis, stands: Iterable[Stand]) -> str | None:
    """Return whose codes a basis counts: those of the coder it names, or of the only one; None where that is open."""
    if basis.coder is not None:
        return basis.coder
    coders = {coder for one in stands for coder in one.codes.get(question, ())}
    return coders.pop() if len(coders) == 1 else None


def with_coder(question: str, basis: Basis, stands: Iterable[Stand]) -> Basis:
    """Return the basis of a code with its coder named, as far as it is known; any other basis as it is."""
    if basis.counts != "code" or basis.coder is not None:
        return basis
    return basis.model_copy(update={"coder": coder_of(question, basis, stands)})


def _holding(question: Question, basis: Basis, named: Collection[str]) -> tuple[_Says, _Says]:
    """Return who holds the view, and who plainly holds the contrary."""
    asked, of = question.id, basis.of or ""
    if basis.counts in ("option", "options", "side"):
        options = of_side(question, of) if basis.counts == "side" else of_options(question, basis.options)
        return (
            lambda one: _chose_any(one, asked, options.holding),
            lambda one: _chose_any(one, asked, options.contrary),
        )
    by_counted: dict[str, _Says] = {
        "first": lambda one: one.ranked.get(asked, ())[:1] == (of,),
        "code": lambda one: of in one.codes.get(asked, {}).get(basis.coder or "", ()),
        "named": lambda one: one.member in named,
        "answered": lambda one: asked in one.answered,
    }
    return by_counted[basis.counts], lambda _: False


def _chose_any(stand: Stand, question: str, options: Collection[str]) -> bool:
    return any(stand.chose(question, option) for option in options)

"""Who stands behind a shared ask: counted from the words in which members ask for something."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from wellput.collective.asks import EVERY_QUESTION, FAMILIES, members_asks
from wellput.errors import NotUnderstoodError
from wellput.model.collective import Basis
from wellput.model.stands import Backing, Stand
from wellput.model.tallied import Voice
from wellput.text import closest, listed


def with_asks(stands: Iterable[Stand], voices: Iterable[Voice]) -> tuple[Stand, ...]:
    """Return where members stand with what they ask for, worked out from all that was said."""
    asks = members_asks(voices)
    return tuple(replace(one, asks=asks.get(one.member, {})) for one in stands)


def asking(question: str, basis: Basis, stands: Iterable[Stand]) -> Backing:
    """Part members by what they ask for at a question, or at all of them; who asks for nothing is silent."""
    asked = [
        one
        for one in stands
        if basis.kind in (None, one.kind) and (question == EVERY_QUESTION or question in one.asked)
    ]
    supports = tuple(one for one in asked if basis.of in one.asks.get(question, ()))
    silent = tuple(one for one in asked if not one.asks.get(question))
    otherwise = tuple(one for one in asked if one.asks.get(question) and basis.of not in one.asks[question])
    return Backing(supports, (), otherwise, silent)


def family_words(family: str) -> str:
    """Return what a family of asks is, and by which words it is known."""
    found = next((one for one in FAMILIES if one.id == family), None)
    return f"{found.what}, by the words {listed(found.known_by)}" if found else family


def refuse_family(family: str | None) -> None:
    """Raise where there is no such family of asks."""
    known: Sequence[str] = [one.id for one in FAMILIES]
    if family not in known:
        near = closest(family or "", known)
        raise NotUnderstoodError(
            f"There is no kind of ask “{family or ''}”.",
            f"Did you mean {near}?" if near else f"Known: {listed(known)}.",
        )

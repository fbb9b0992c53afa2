"""Which questions of a bank go into a pack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellput.errors import WellputError
from wellput.model.bank import Bank
from wellput.text import closest, listed


@dataclass(frozen=True, slots=True)
class Wanted:
    """What goes into a pack; no ids mean every question."""

    questions: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()


def chosen_questions(bank: Bank, wanted: Wanted) -> frozenset[str]:
    """Return the ids of the questions that go in; raise WellputError for one that the bank does not have."""
    _check(wanted.themes, [theme.id for theme in bank.themes], "--themes", "theme")
    known = {name: one.id for one in bank.questions for name in (one.number, one.id) if name}
    _check(wanted.questions, list(known), "--questions", "question")
    named = {known[name] for name in wanted.questions}
    of_themes = {one.id for theme in bank.themes if theme.id in wanted.themes for one in theme.questions}
    return frozenset(named | of_themes or (one.id for one in bank.questions))


def _check(asked: Sequence[str], known: Sequence[str], option: str, noun: str) -> None:
    for one in asked:
        if one not in known:
            near = closest(one, known)
            hint = f"Did you mean {near}?" if near else f"Known: {listed(known)}."
            raise WellputError(option, f"The bank has no {noun} {one!r}.", hint)

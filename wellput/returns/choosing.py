"""Which option was meant: by its label, one of the bank's aliases, or its id, and never by guessing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from wellput.model.answer_form import Ask, Choice
from wellput.model.bank import Bank, Question
from wellput.text import listed
from wellput.text.alike import alike
from wellput.text.meant import surely_meant

TICKS = frozenset((*"xy1✓✔☑☒✗✘√", "[x]", "yes", "true", "selected", "checked"))
"""What people write for a tick where there is a place for nothing else."""

_UNTICKED = frozenset((*"n0-☐□", "[]", "[ ]", "no", "false", "not selected", "unchecked"))

_FEW = 8
"""So many options are named where a value is none of them."""


class Offered:
    """The things that can be chosen at one place."""

    def __init__(self, choices: Sequence[Choice], aliases: Mapping[str, Iterable[str]] | None = None) -> None:
        self._ids: dict[str, set[str]] = {}
        for choice in choices:
            for words in (choice.id, choice.label, *(aliases or {}).get(choice.id, ())):
                self._ids.setdefault(alike(words), set()).add(choice.id)
        self._labels = tuple(choice.label for choice in choices)

    def named(self, words: str) -> str | None:
        """Return the id of the one option that is called this; None for no option, or for two."""
        found = self._ids.get(alike(words), set())
        return next(iter(found)) if len(found) == 1 else None

    def nearest(self, words: str) -> str:
        """Say which option a person may have meant, for whoever decides it."""
        if near := surely_meant(words, self._labels):
            return f"It may mean “{near}”; if so, add it to the option's aliases in the bank."
        known = listed([f"“{one}”" for one in self._labels[:_FEW]])
        more = " and others" if len(self._labels) > _FEW else ""
        return f"Ask what is meant. The options: {known}{more}." if known else "Ask what is meant."


class Offers:
    """What can be chosen at each place of a bank's form, worked out once for many returns."""

    def __init__(self, bank: Bank) -> None:
        self.bank = bank
        self._known: dict[tuple[str, str], Offered] = {}

    def at(self, question: str, ask: Ask) -> Offered:
        """Return what can be chosen at a question's place."""
        found = self._known.get((question, ask.place))
        if found is None:
            found = self._known[question, ask.place] = Offered(ask.choices, aliases_in(self.bank, question))
        return found


def aliases_of(question: Question | None) -> dict[str, tuple[str, ...]]:
    """Return the other names of a question's options, by their ids."""
    return {} if question is None else {option.id: option.aliases for option in question.options}


def aliases_in(bank: Bank, question: str) -> dict[str, tuple[str, ...]]:
    """Return the other names of the options of one of the bank's questions."""
    return aliases_of(bank.question(question))


def ticked(words: str) -> bool | None:
    """Say whether words stand for a tick or for none; None where it cannot be said."""
    said = alike(words)
    if said in TICKS:
        return True
    return False if not said or said in _UNTICKED else None

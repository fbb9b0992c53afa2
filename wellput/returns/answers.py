"""What members gave at a question's places, as an answer to it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from wellput.errors import NotUnderstoodError
from wellput.model.answer_form import Ask, Item
from wellput.model.filled_form import Given
from wellput.model.response import Answer
from wellput.returns.choosing import Offered, Offers, ticked
from wellput.returns.cost_lines import cost_sheet
from wellput.returns.ranking import ranked
from wellput.returns.relationships import relationships
from wellput.returns.sheaf import Sheaf
from wellput.returns.understanding import Understanding
from wellput.text import clean

_UNASKED = ("position", "skipped")
"""What forms do not ask for, and a file of answers may hold all the same."""


class AnswerReader:
    """Reads the answers of one return."""

    def __init__(self, offers: Offers, understanding: Understanding, sheaf: Sheaf) -> None:
        self._offers, self._understanding, self._sheaf = offers, understanding, sheaf

    def answer(self, item: Item) -> Answer | None:
        """Return the answer to a question; None where nothing was given."""
        start = item.asks[0].place.rpartition("_")[0]
        if not self._sheaf.has(start):
            return None
        values: dict[str, Any] = {}
        for ask in item.read_asks:
            value = self._read(item, ask) if self._sheaf.has(ask.place) else None
            if value or isinstance(value, Decimal):
                values[ask.field] = value
        for name in _UNASKED:
            place = f"{start}_{name}"
            if place in self._sheaf.given and (said := self.words(item.id, Ask(name, place, "words", name, name))):
                values[name] = said
        return Answer(**values) if values else None

    def _read(self, item: Item, ask: Ask) -> Any:  # noqa: ANN401 -- each field of an answer has its own type
        match ask.kind:
            case "several" | "one":
                return self.chosen(item.id, ask)
            case "rank":
                return ranked(ask, self._offers.at(item.id, ask), item.id, self._sheaf)
            case "lines" if ask.field == "cost":
                return cost_sheet(ask, item.id, self._sheaf)
            case "lines":
                return relationships(ask, item.id, self._sheaf)
            case "number":
                return self._understood(item.id, ask, self._number(item.id, ask))
            case "date":
                return self._understood(item.id, ask, self._understanding.day)
            case _:
                return self.words(item.id, ask)

    def words(self, question: str, ask: Ask) -> str | None:
        """Return the words at a place; None where there are none."""
        given = self._sheaf.take(ask.place)
        if given is None:
            return None
        self._refuse_ticks(given)
        said = clean(given.words).text.strip() if ask.kind == "words" else " ".join(clean(given.words).text.split())
        if said:
            self._sheaf.note(question, ask.field, given)
        return said or None

    def chosen(self, question: str, ask: Ask) -> tuple[str, ...]:
        """Return the ids of what was chosen; nothing where that is in doubt."""
        offered = self._offers.at(question, ask)
        found: dict[str, Given] = {}
        given = self._sheaf.take(ask.place)
        if given is not None:
            for words in self._sheaf.options(given):
                self._choose(offered, given, words, found)
        for (number, *_), one in self._sheaf.below(ask):
            self._tick(ask, number, one, found)
        return self._fitting(question, ask, found)

    def _choose(self, offered: Offered, given: Given, words: str, found: dict[str, Given]) -> None:
        option = offered.named(words)
        if option is None:
            reason = f"This is none of the options, nor another name of one in the bank. {offered.nearest(words)}"
            self._sheaf.refuse(given, reason, words)
        else:
            found[option] = given

    def _tick(self, ask: Ask, number: str, one: Given, found: dict[str, Given]) -> None:
        place = int(number) - 1 if number.isascii() and number.isdecimal() else -1
        said = ticked(one.words)
        if not 0 <= place < len(ask.choices) or said is None:
            reason = "This says neither that the option is chosen nor that it is not. Write x, or nothing."
            self._sheaf.refuse(one, reason)
        elif said:
            found[ask.choices[place].id] = one

    def _fitting(self, question: str, ask: Ask, found: dict[str, Given]) -> tuple[str, ...]:
        options = tuple(choice.id for choice in ask.choices if choice.id in found)
        if not options:
            return ()
        first = next(iter(found.values()))
        if len(options) > 1 and ask.kind == "one":
            self._sheaf.refuse(first, f"{len(options)} options are chosen where one is asked for. Ask which is meant.")
            return ()
        if len(options) > ask.most:
            reason = f"{len(options)} options are chosen where {ask.most} are asked for at most; all were taken."
            self._sheaf.refuse(first, reason)
        self._sheaf.note_parts(question, ask.field, found)
        return options

    def _number(self, question: str, ask: Ask) -> Callable[[str], Decimal]:
        asked = self._offers.bank.question(question)
        unit = (asked.unit if asked else None) or ""
        return lambda said: self._understanding.number(said, unit, whole=ask.whole)

    def _understood(self, question: str, ask: Ask, read: Callable[[str], Any]) -> Any:  # noqa: ANN401 -- as above
        given = self._sheaf.take(ask.place)
        if given is None:
            return None
        try:
            value = read(given.words)
        except NotUnderstoodError as trouble:
            self._sheaf.refuse(given, str(trouble))
            return None
        self._sheaf.note(question, ask.field, given)
        return value

    def _refuse_ticks(self, given: Given) -> None:
        if given.chosen:
            self._sheaf.refuse(given, "Options are chosen where words are asked for.", ", ".join(given.chosen))

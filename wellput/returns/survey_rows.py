"""Answers from the rows of a survey's export, by the list of its columns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from wellput.model.answer_form import FORM_FORMAT
from wellput.model.filled_form import FilledForm, Given, Stamp, stamp_in
from wellput.model.returned import Unread, Whence
from wellput.model.survey_map import SENT, DateOrder, SurveyMap
from wellput.returns.choosing import Offered, Offers, ticked
from wellput.returns.moments import MONTH_FIRST, moment
from wellput.returns.sheaf import shortened
from wellput.returns.survey_targets import Target, Targets
from wellput.text.alike import alike

_PARTED = re.compile(r"([;,|\n]| {2,})")
_LONGEST_CHOICES = 20_000
_MOST_UNKNOWN = 10
"""How many pieces that name no option are told of one by one; a cell with more is told of as a whole."""

_MOST_PARTS = 41
"""How many pieces between commas a label is put together from at most, the commas among them."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What else an export of our own XLSForm has: the columns of a row's index and of the form's stamp, and repeats."""

    index_at: int | None = None
    stamp_at: int | None = None
    of: Callable[[str], Sequence[tuple[str, Given]]] = lambda _: ()


_ALONE = Joined()


@dataclass
class SurveyRows:
    """Turns rows into forms that came back."""

    file: str
    offers: Offers
    targets: Targets
    columns: SurveyMap
    sheet: str = ""
    orders: Mapping[int, DateOrder | None] = field(default_factory=dict)
    joined: Joined = _ALONE
    _known: dict[int, Target | str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place, column in enumerate(self.columns.columns):
            target = self.targets.written(column.goes_to)
            if target is not None or column.goes_to == SENT:
                self._known[place] = target or SENT

    def forms(self, rows: Iterable[Sequence[str]]) -> Iterator[tuple[str, FilledForm]]:
        """Yield each row of answers that says anything, with its place."""
        for number, row in enumerate(rows, self.columns.heading_rows + 1):
            if any(cell.strip() for cell in row):
                place = f"{self.sheet}row {number}"
                yield place, self._form(place, row)

    def _form(self, place: str, row: Sequence[str]) -> FilledForm:
        given: dict[str, Given] = {}
        left: list[Unread] = []
        sent = None
        for at, target in self._known.items():
            cell = row[at] if at < len(row) else ""
            if isinstance(target, str):
                sent = moment(cell, self.orders.get(at)) or sent
            elif cell.strip():
                whence = Whence(self.file, f"{place}, column {self.columns.columns[at].column}", cell)
                trouble = self._put(target, Given(self._said(target, at, cell), whence), given)
                if trouble:
                    left.append(Unread(self.file, whence.place, shortened(cell), trouble))
        for at in range(len(self.columns.columns), len(row)):
            if row[at].strip():
                reason = "The row goes on beyond the last heading; this was not read."
                left.append(Unread(self.file, place, shortened(row[at]), reason))
        index = _at(row, self.joined.index_at)
        given.update(self.joined.of(index) if index else ())
        return FilledForm(self.file, self._stamp(row), given, tuple(left), sent)

    def _stamp(self, row: Sequence[str]) -> Stamp:
        """Return what the row says of its form; where it says nothing, it is of this bank."""
        return stamp_in(_at(row, self.joined.stamp_at)) or Stamp(
            self.offers.bank.bank, self.offers.bank.version, FORM_FORMAT
        )

    def _said(self, target: Target, at: int, cell: str) -> str:
        """Return a cell's words; those of a date with the month first as everywhere else."""
        if target.ask.kind == "date" and self.orders.get(at) == MONTH_FIRST:
            read = moment(cell, MONTH_FIRST)
            return read.date().isoformat() if read else cell
        return cell

    def _put(self, target: Target, cell: Given, given: dict[str, Given]) -> str:
        """Put a cell at its place; return what is wrong with it, if anything is."""
        ask = target.ask
        if ask.kind in ("one", "several", "rank", "lines") and target.inner:
            return self._within(target, cell, given)
        if ask.kind == "several" or ask.kind == "rank":
            if len(cell.words) > _LONGEST_CHOICES:
                return f"This is longer than {_LONGEST_CHOICES:,} characters, which no list of options would be."
            cell = Given("", cell.whence, self._split(target, cell.words))
        if ask.place in given:
            return "Another column gave this already; the first was taken."
        given[ask.place] = cell
        return ""

    def _within(self, target: Target, cell: Given, given: dict[str, Given]) -> str:
        ask, (first, _, key) = target.ask, target.inner.partition(" ")
        numbers = {choice.id: number for number, choice in enumerate(ask.choices, 1)}
        if ask.kind == "lines":
            place = ask.inner(first, key)
        elif first in numbers:
            place = ask.inner(numbers[first], key) if key else ask.inner(numbers[first])
            if ask.kind != "rank" and (said := self._is_ticked(target, cell.words)) is not None:
                cell = Given("x" if said else "", cell.whence)
        else:
            return self._at_rank(target, first, key, cell, given)
        if place in given:
            return "Another column gave this already; the first was taken."
        given[place] = cell
        return ""

    def _at_rank(self, target: Target, rank: str, key: str, cell: Given, given: dict[str, Given]) -> str:
        """Put the option that stands in the column of a rank, and what is said of it."""
        ask = target.ask
        if key:
            ranked = (ask.inner(number) for number in range(1, len(ask.choices) + 1))
            place = next((one for one in ranked if one in given and given[one].words == rank), None)
            if place is None:
                return "This is said of an option that was not read."
            given[f"{place}_{key}"] = cell
            return ""
        option = self._offered(target).named(cell.words)
        if option is None:
            return f"This is none of the options. {self._offered(target).nearest(cell.words)}"
        place = ask.inner([choice.id for choice in ask.choices].index(option) + 1)
        if place in given:
            return "The option has a rank already."
        given[place] = Given(rank, cell.whence)
        return ""

    def _is_ticked(self, target: Target, words: str) -> bool | None:
        if self._offered(target).named(words) == target.inner:
            return True
        return ticked(words)

    def _offered(self, target: Target) -> Offered:
        return self.offers.at(target.item.id, target.ask)

    def _split(self, target: Target, words: str) -> tuple[str, ...]:
        """Return the options that one cell names; a label with a comma in it stays whole."""
        offered = self._offered(target)
        if offered.named(words):
            return (words.strip(),)
        parts = _PARTED.split(words)
        if len(parts) == 1 and all(map(offered.named, words.split())):
            return tuple(words.split())
        named = tuple(_joined(parts, offered))
        unknown = sum(offered.named(one) is None for one in named)
        return named if unknown <= _MOST_UNKNOWN else (words.strip(),)


def _at(row: Sequence[str], place: int | None) -> str:
    return row[place].strip() if place is not None and place < len(row) else ""


def _joined(parts: Sequence[str], offered: Offered) -> Iterator[str]:
    """Yield the longest stretches that name an option; what names none stays as it stood between marks."""
    at = 0
    while at < len(parts):
        for end in range(min(len(parts), at + _MOST_PARTS), at, -1):
            words = "".join(parts[at:end]).strip()
            if words and offered.named(words):
                yield words
                at = end
                break
        else:
            if alike(parts[at]).strip(",;|"):
                yield parts[at].strip()
            at += 1

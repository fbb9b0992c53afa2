"""What is gathered while a return is read: values with where they stood, and what could not be taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from wellput.model.answer_form import Ask
from wellput.model.filled_form import Given
from wellput.model.returned import Stood, Unread, Whence

_LONGEST_SHOWN = 300
_MOST_CHARACTERS = 200_000


@dataclass
class Sheaf:
    """The places of one return, each looked at once; what nobody asked for is left over at the end."""

    given: Mapping[str, Given]
    whence: dict[Stood, Whence] = field(default_factory=dict)
    unread: list[Unread] = field(default_factory=list)
    _taken: set[str] = field(default_factory=set)
    _together: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place in self.given:
            self._together.setdefault(_of_question(place), []).append(place)

    def has(self, start: str) -> bool:
        """Say whether there is a place of which the name begins like this; it begins with its question's."""
        return any(place.startswith(start) for place in self._together.get(_of_question(start), ()))

    def take(self, place: str) -> Given | None:
        """Return what stands at a place, if anything does."""
        self._taken.add(place)
        one = self.given.get(place)
        if one is None or one.is_empty:
            return None
        if len(one.words) > _MOST_CHARACTERS:
            reason = f"This is longer than {_MOST_CHARACTERS:,} characters, and was not taken. Ask for a shorter text."
            self.refuse(one, reason)
            return None
        return one

    def below(self, ask: Ask) -> Iterator[tuple[Sequence[str], Given]]:
        """Yield what stands at the places within an ask's own, by the rest of their names."""
        start = f"{ask.place}_"
        for place in [one for one in self._together.get(_of_question(start), ()) if one.startswith(start)]:
            one = self.take(place)
            if one is not None:
                yield tuple(place.removeprefix(start).split("_", 1)), one

    def note(self, question: str, name: str, given: Given, part: str = "") -> None:
        """Keep where a value stood, or one part of a value that has several."""
        self.whence[(question, name, part) if part else (question, name)] = given.whence

    def note_parts(self, question: str, name: str, parts: Mapping[str, Given]) -> None:
        """Keep where the parts of a value stood, each by its id; what they share is kept once."""
        if len({one.whence for one in parts.values()}) == 1:
            self.note(question, name, next(iter(parts.values())))
            return
        for part, given in parts.items():
            self.note(question, name, given, part)

    def note_cells(self, question: str, name: str, cells: Mapping[str, Given], part: str = "") -> None:
        """Keep where the cells stood that one value is made of: each cell by what it is called."""
        several = {called: one.whence for called, one in cells.items()}
        first = next(iter(several.values()))
        place = "; ".join(f"{called}: {one.place}" for called, one in several.items())
        raw = "\n".join(f"{called}: {one.raw}" for called, one in several.items())
        self.note(question, name, Given("", Whence(first.file, place, raw)), part)

    def options(self, given: Given) -> tuple[str, ...]:
        """Return what names an option at a place; words among ticked options that name none are told of."""
        if not given.chosen:
            return (given.words,)
        if given.words.strip():
            reason = "These words stand among the options, and belong to none of them. Put them where they belong."
            self.refuse(given, reason, given.words)
        return given.chosen

    def refuse(self, one: Given, reason: str, value: str | None = None) -> None:
        """Keep a value that could not be taken, with the reason."""
        words = one.whence.raw if value is None else value
        self.unread.append(Unread(one.whence.file, one.whence.place, shortened(words), reason))

    def left_over(self) -> Iterator[Unread]:
        """Yield what stands at places that the form does not have."""
        for place, one in self.given.items():
            if place not in self._taken and not one.is_empty:
                reason = "The question bank has no such place. Check that the form is of this consultation."
                yield Unread(one.whence.file, one.whence.place, shortened(one.whence.raw), reason)


def _of_question(place: str) -> str:
    """Return the part of a place's name that all places of its question have: wp_12."""
    return "_".join(place.split("_", 2)[:2])


def shortened(words: str) -> str:
    """Return words short enough for a line of a report."""
    return words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN]}… ({len(words):,} characters)"

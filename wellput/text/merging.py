"""Put a new text of a program's into one that people edited since, sentence by sentence; no word of theirs is lost.

The library merge3 merges lines as version control does, is licensed under the GPL, and gives up where changes touch.
Here nearly every sentence holds a figure that changes, so sentences are matched by their words without their figures.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from wellput.text.sentences import sentences

_FIGURE = re.compile(r"\d[\d,.]*(?<=\d)")
_TOKEN = re.compile(r"\d[\d,.]*(?<=\d)|\w+|\s+|[^\w\s]")
_APART = "\n\n"
_MOST_ROUNDS = 4
"""What one round puts in may be the neighbour that another new sentence waits for; two rounds are seldom needed."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A passage that people changed and whose new version is another: as it was written, as it stands, as it would be.

    `was` and `now` are empty where the new version adds it beside nothing that was left as it was; `new` where it has
    nothing in its place.
    """

    was: str
    now: str
    new: str


@dataclass(frozen=True, slots=True)
class Merged:
    """A text with the new version of whatever was not edited, and the passages that were.

    `left` is the new text with those passages as they were before: the base to compare with as long as they stay open.
    """

    text: str
    clashes: tuple[Clash, ...]
    left: str


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence, and what parts it from the one before: a space, a blank line, the mark of a list's item."""

    lead: str
    words: str


@dataclass(frozen=True, slots=True)
class _Block:
    """Units `start` to `end` of the base became units `first` to `last` of another version."""

    start: int
    end: int
    first: int
    last: int

    @property
    def adds(self) -> bool:
        """Whether nothing of the base went."""
        return self.start == self.end

    def meets(self, others: Iterable[_Block]) -> bool:
        """Say whether it shares a unit of the base with one of the others."""
        return any(one.start < self.end and self.start < one.end for one in others)

    @property
    def parts(self) -> tuple[_Block, ...]:
        """The block, or where it went without anything in its place, each of its units."""
        if self.adds or self.first < self.last:
            return (self,)
        return tuple(_Block(place, place + 1, self.first, self.last) for place in self.places)

    @property
    def places(self) -> range:
        """The places in the base."""
        return range(self.start, self.end)


def merge_text(base: str, now: str, new: str) -> Merged:
    """Return what people made of `base`, with what `new` changed in the sentences that they left as they were."""
    merged = _merged_once(base, now, new)
    for _ in range(_MOST_ROUNDS):
        again = _merged_once(merged.left, merged.text, new)
        if again == merged:
            break
        merged = again
    return merged


def _merged_once(base: str, now: str, new: str) -> Merged:
    if now == base or base == new:
        return Merged(new if now == base else now, (), new)
    merging = _Merging(_units(base), _units(now), _units(new))
    merged = tuple(merging.units())
    left = _joined(tuple(merging.left()), _tail(new))
    return Merged(_joined(merged, _tail(now)), tuple(merging.clashes), left)


def with_figures(base: str, now: str, new: str) -> str | None:
    """Return an edited passage with the new figures in it; None where they cannot be told from what was edited."""
    merging = _Merging(*(tuple(_Unit("", one) for one in _TOKEN.findall(text)) for text in (base, now, new)))
    words = "".join(one.words for one in merging.units())
    return None if merging.clashes or words == now else words


class _Merging:
    """One merge; `units` is to be read to its end before `clashes` and `left`."""

    def __init__(self, base: Sequence[_Unit], now: Sequence[_Unit], new: Sequence[_Unit]) -> None:
        self._base, self._now, self._new = base, now, new
        self._kept, self._edits = _matched(base, now, lambda one: one.words)
        self._paired, changes = _matched(base, new, lambda one: _FIGURE.sub("#", one.words))
        self._changes = [part for one in changes for part in one.parts]
        written = {unit.words for one in self._edits for unit in self._of(now, one)}
        self._moved = {
            unit.words: place for place, unit in enumerate(base) if place not in self._kept and unit.words in written
        }
        self.clashes: list[Clash] = []
        self._open: set[_Block] = set()

    def left(self) -> Iterator[_Unit]:
        """Yield the units of the new text, and of the base where they clashed."""
        blocks = {one.start: one for one in self._changes if not one.adds and not one.meets(self._open)}
        clashed = {place for one in self._open for place in one.places}
        within = {place for one in blocks.values() for place in one.places}
        for place in range(len(self._base) + 1):
            for one in self._changes:
                if one.adds and one.start == place and one not in self._open:
                    yield from self._of(self._new, one)
            if place in blocks:
                yield from self._of(self._new, blocks[place])
            if place == len(self._base) or place in within:
                continue
            if place in self._paired and (place not in clashed or place in self._moved.values()):
                yield self._new[self._paired[place]]
            elif place not in self._moved.values() and (place in clashed or place in self._kept):
                yield self._base[place]

    def units(self) -> Iterator[_Unit]:
        """Yield the merged units in the order of the edited text."""
        edits = {one.start: one for one in self._edits if not one.adds}
        refused = [one for one in self._changes if not one.adds and not self._untouched(one)]
        taken = {one.start: one for one in self._changes if not one.adds and self._untouched(one)}
        gone = {place for one in taken.values() for place in one.places}
        for place in range(len(self._base) + 1):
            yield from self._added(place)
            if place in edits:
                yield from self._edited(edits[place], refused)
            if place in taken:
                yield from self._new[taken[place].first : taken[place].last]
            if place in self._kept and place not in gone:
                yield self._updated(place)

    def _untouched(self, change: _Block) -> bool:
        """Say whether nobody wrote anything else there; what was taken out in part is no other wording."""
        written = [one for one in self._edits if one.first < one.last]
        return any(place in self._kept for place in change.places) and not change.meets(written)

    def _added(self, place: int) -> Iterator[_Unit]:
        """Yield what was added before a place: by people, then by the new version where its neighbour still stands."""
        ours = [unit for one in self._edits if one.adds and one.start == place for unit in self._ours(one)]
        yield from ours
        for one in self._changes:
            if not one.adds or one.start != place:
                continue
            theirs = [unit for unit in self._of(self._new, one) if unit.words not in {mine.words for mine in ours}]
            if place in self._kept or place - 1 in self._kept or not (self._base or self._now):
                yield from theirs
            elif theirs:
                self.clashes.append(Clash("", "", _text(theirs)))
                self._open.add(one)

    def _edited(self, edit: _Block, refused: Sequence[_Block]) -> Iterator[_Unit]:
        """Yield what people made of a passage, and keep what the new version makes of it."""
        ours = self._ours(edit)
        yield from ours
        places = [place for place in edit.places if place not in self._moved.values()]
        was = [self._base[place] for place in places]
        over = [one for one in refused if one.meets([edit])]
        new = [self._new[self._paired[place]] for place in places if place in self._paired]
        new += [unit for one in over for unit in self._of(self._new, one)]
        said = [unit.words for unit in new]
        if ours and was and said not in ([unit.words for unit in was], [unit.words for unit in ours]):
            self.clashes.append(Clash(_text(was), _text(ours), _text(new)))
            self._open.add(edit)

    def _ours(self, edit: _Block) -> list[_Unit]:
        """Return what people wrote, with the new version of what they only moved there."""
        places = [(unit, self._moved.get(unit.words)) for unit in self._of(self._now, edit)]
        return [
            unit if place not in self._paired else _Unit(unit.lead, self._new[self._paired[place]].words)
            for unit, place in places
        ]

    def _updated(self, place: int) -> _Unit:
        stands = self._now[self._kept[place]]
        return _Unit(stands.lead, self._new[self._paired[place]].words) if place in self._paired else stands

    @staticmethod
    def _of(units: Sequence[_Unit], block: _Block) -> Sequence[_Unit]:
        return units[block.first : block.last]


def _matched(
    base: Sequence[_Unit], other: Sequence[_Unit], key: Callable[[_Unit], str]
) -> tuple[dict[int, int], list[_Block]]:
    """Return which unit of the base is which of the other, by their places, and the blocks that differ."""
    matcher = SequenceMatcher(None, [key(one) for one in base], [key(one) for one in other], autojunk=False)
    same: dict[int, int] = {}
    blocks = []
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind == "equal":
            same |= zip(range(start, end), range(first, last), strict=True)
        else:
            blocks.append(_Block(start, end, first, last))
    return same, blocks


def _units(text: str) -> tuple[_Unit, ...]:
    found = []
    end = 0
    for one in sentences(text):
        found.append(_Unit(text[end : one.start], one.text))
        end = one.end
    return tuple(found)


def _tail(text: str) -> str:
    return text[len(text.rstrip()) :]


def _text(units: Iterable[_Unit]) -> str:
    return _joined(tuple(units), "")


def _joined(units: Sequence[_Unit], tail: str) -> str:
    """Write units one after the other; one that was the first of its text and is no longer starts a paragraph."""
    if not units:
        return ""
    first, *rest = units
    start = first.lead.lstrip()
    return start + first.words + "".join(_apart(one.lead) + one.words for one in rest) + tail


def _apart(lead: str) -> str:
    return lead if lead[:1].isspace() else _APART + lead

"""A paper's questions that are all listed once more at its end, a word of one or two of them changed since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from wellput.intake.numbers.keys import number_key
from wellput.intake.questions.parts import Block
from wellput.model.question_list import SourceLine
from wellput.text.alike import alike

_FEWEST_COPIES, _FEWEST_WORDS, _FEWEST_CELLS, _NEARLY_SAME = 3, 8, 2, 0.9


def reworded_copies(blocks: Sequence[Block]) -> frozenset[int]:
    """Return which blocks ask again, nearly word for word, what one of the same number asked above.

    They do so only where others are listed again as they stood: two parts may each have a question 1 much alike.
    """
    first: dict[str, list[str]] = {}
    copies, nearly = 0, set[int]()
    for at, block in enumerate(blocks):
        number, words = number_key(block.start.number), alike(block.wording).split()
        if not number or block.start.parent or len(words) < _FEWEST_WORDS or block.of("option", "options", "grid"):
            continue
        above = first.setdefault(number, words)
        if above is not words and "".join(above) == "".join(words):
            copies += 1
        elif above is not words and SequenceMatcher(None, above, words).ratio() >= _NEARLY_SAME:
            nearly.add(at)
    return frozenset(nearly) if copies >= _FEWEST_COPIES else frozenset()


def asked_anew(blocks: Sequence[Block]) -> frozenset[int]:
    """Return which blocks ask what one of the same number did above, in a part most of whose questions are its own.

    Two parts on two bodies may share a question; left out, its number would be missing from the second.
    """
    above: set[tuple[str, str]] = set()
    found: set[int] = set()
    for part in _parts(blocks):
        keys = {at: (number_key(blocks[at].start.number), alike(blocks[at].wording)) for at in part}
        again = {at for at, key in keys.items() if key in above}
        if len(again) * 2 < len(part) and not above.isdisjoint(keys.values()):
            found |= again
        above.update(keys.values())
    return frozenset(found)


def asked_of_each(blocks: Sequence[Block]) -> frozenset[int]:
    """Return which blocks ask what is asked three times or more, of one topic after the other: "If so, why?".

    Where half of all questions stand there twice, they are listed again, in a summary and an annex.
    """
    places: dict[str, list[int]] = {}
    for at, block in enumerate(blocks):
        if words := alike(block.wording):
            places.setdefault(words, []).append(at)
    again = [found for found in places.values() if len(found) > 1]
    if len(again) * 2 >= len(places):
        return frozenset()
    return frozenset(at for found in again if len(found) >= _FEWEST_COPIES for at in found)


def asked_of_rows(blocks: Sequence[Block], lines: Sequence[SourceLine]) -> frozenset[int]:
    """Return which blocks ask in a row of a table, of the prose beside them, what one above did in another row."""
    found: set[int] = set()
    above: dict[str, int] = {}
    for at, block in enumerate(blocks):
        cells = lines[block.places[0]].cells if block.places else ()
        if sum(len(cell.split()) >= _FEWEST_WORDS for cell in cells) < _FEWEST_CELLS:
            continue
        if above.setdefault(alike(block.wording), block.places[0]) != block.places[0]:
            found.add(at)
    return frozenset(found)


def _parts(blocks: Sequence[Block]) -> Iterator[list[int]]:
    """Yield the places of numbered blocks, parted where the numbers begin again."""
    part: list[int] = []
    last = 0
    for at, block in enumerate(blocks):
        key = number_key(block.start.number)
        if not key.isdigit() or block.start.parent:
            continue
        if int(key) <= last:
            yield part
            part = []
        part.append(at)
        last = int(key)
    yield part

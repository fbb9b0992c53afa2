"""A paper's questions that are all listed once more at its end, a word of one or two of them changed since."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from wellput.intake.numbers.keys import number_key
from wellput.intake.questions.parts import Block
from wellput.text.alike import alike

_FEWEST_COPIES, _FEWEST_WORDS, _NEARLY_SAME = 3, 8, 0.9


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

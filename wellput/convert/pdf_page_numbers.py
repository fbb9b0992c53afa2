"""The number of a page that stands on the same line as the last words of its text, further out than any of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.model.question_list import SourceLine

_NUMBER = re.compile(r"(?P<indent>\s*)(?P<number>\d{1,3})(?P<space>\s{8,})(?=\S)")
_FURTHER, _FEWEST_LINES = 3, 3


def without_number_beside(lines: Sequence[SourceLine], page: int) -> tuple[SourceLine, ...]:
    """Return a page's lines; the page's own number before the words of its last line is left out."""
    said = [at for at, line in enumerate(lines) if line.text.strip()]
    found = _NUMBER.match(lines[said[-1]].text) if len(said) >= _FEWEST_LINES else None
    if found is None or int(found["number"]) != page:
        return tuple(lines)
    others = min(len(lines[at].text) - len(lines[at].text.lstrip()) for at in said[:-1])
    if others < found.start("number") + _FURTHER:
        return tuple(lines)
    last = lines[said[-1]]
    bare = replace(last, text=" " * found.end() + last.text[found.end() :])
    return tuple(bare if line is last else line for line in lines)

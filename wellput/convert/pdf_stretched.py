"""Lines that a PDF's page stretches: each gap between words so wide that it might be one between columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.model.question_list import SourceLine

_GAP = re.compile(r"(?<=\S)(?<!\s\.) ++(?=\S)(?!\.(?:\s|\Z))")
_LETTERS = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"(?<!\S)[^\W\d_]\S*")
_FEWEST_GAPS, _MOST_SINGLE = 60, 0.05
_FEWEST_WORDS, _PROSE = 7, 0.6
_WIDEST, _UNEVEN = 4, 2


def unstretched(lines: Sequence[SourceLine]) -> tuple[SourceLine, ...]:
    """Return the lines, words that stand as far apart as all others of their line with one space between them.

    A gap between columns is wider than those within one; so are all the gaps of a line where each word is a column,
    which is told from prose by its capitals, unless hardly a gap of the whole file is a single space.
    """
    gaps = [len(gap[0]) for line in lines if _LETTERS.search(line.text) for gap in _GAP.finditer(line.text)]
    is_stretched = len(gaps) >= _FEWEST_GAPS and gaps.count(1) <= _MOST_SINGLE * len(gaps)
    return tuple(_narrowed(line) if is_stretched or _is_prose(line.text) else line for line in lines)


def _narrowed(line: SourceLine) -> SourceLine:
    """Return a line with the narrowest of its gaps, and those hardly wider, as one space."""
    widths = [len(gap[0]) for gap in _GAP.finditer(line.text)]
    if not widths or not 1 < min(widths) <= _WIDEST:
        return line
    widest = min(widths) + _UNEVEN
    return replace(line, text=_GAP.sub(lambda gap: " " if len(gap[0]) <= widest else gap[0], line.text))


def _is_prose(text: str) -> bool:
    """Say whether a line is a long run of words, few with capitals, that stand equally far apart."""
    words = _WORD.findall(text)
    if len(words) < _FEWEST_WORDS or sum(word[0].islower() for word in words) < _PROSE * len(words):
        return False
    widths = [len(gap[0]) for gap in _GAP.finditer(text)][1:]
    return bool(widths) and min(widths) > 1 and max(widths) - min(widths) < _UNEVEN

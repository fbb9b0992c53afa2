"""How wide the columns of a table are: narrow for numbers and dates, wide for prose, full together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellput.model.block import Cell, Table
from wellput.model.block_words import plain
from wellput.word.letter_widths import EM, width_of

_PADDING = 220
_LONGEST_WORD = 2400
_SHORT = 3400
_ROOMY = 0.85
_NARROW = 900
_LINES_OF_A_HEAD = 3
_PROSE = 50_000
_CHARACTER = 0.5 * EM
"""What a character of prose takes on average, spaces included."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a column needs for its longest word, to leave short lines whole, and at most; in twentieths of a point."""

    least: float
    easy: float
    most: float


def needs_of(table: Table) -> tuple[Need, ...]:
    """Return what each column of a table needs."""
    return tuple(_need(column) for column in zip(table.header, *table.rows, strict=True))


def column_widths(needs: Sequence[Need], total: int) -> tuple[int, ...]:
    """Share out `total` (in twentieths of a point) among columns."""
    easy = sum(need.easy for need in needs) <= _ROOMY * total
    widths = _shared([need.easy if easy else need.least for need in needs], [need.most for need in needs], total)
    rounded = [int(width) for width in widths]
    rounded[rounded.index(max(rounded))] += total - sum(rounded)
    return tuple(rounded)


def least_width(needs: Sequence[Need]) -> int:
    """Return the width below which words of a table would be broken, in twentieths of a point."""
    return int(sum(need.least for need in needs))


def lines_in(words: str, width: int) -> int:
    """Estimate how many lines words take in a column."""
    a_line = max(1, int((width - _PADDING) / _CHARACTER))
    return sum(1 + len(line) // a_line for line in words.split("\n"))


def _shared(least: Sequence[float], most: Sequence[float], total: int) -> list[float]:
    """Give each column what it needs, and what is left to those that could use more."""
    if sum(least) >= total:
        return [width * total / sum(least) for width in least]
    if sum(most) <= total:
        return _filled_up(most, total)
    share = (total - sum(least)) / (sum(most) - sum(least))
    return [low + share * (high - low) for low, high in zip(least, most, strict=True)]


def _filled_up(most: Sequence[float], total: float) -> list[float]:
    """Give what is left over to the columns of words; narrow ones, of numbers, stay as narrow as they are."""
    wide = [width if width > _NARROW else 0 for width in most]
    if not any(wide):
        wide = list(most)
    left = total - sum(most)
    return [width + left * share / sum(wide) for width, share in zip(most, wide, strict=True)]


def _need(column: tuple[Cell, ...]) -> Need:
    head, *cells = (plain(cell.inlines) for cell in column)
    words = [_longest(_words_of(cell)) for cell in cells]
    lines = [_longest(cell.split("\n")) for cell in cells]
    word = max(_width(_longest(_words_of(head)), bold=True), _width(_longest(words)))
    heading = _width(_longest(head.split("\n")), bold=True) / _LINES_OF_A_HEAD
    line = max(word, heading, _width(_longest(lines)))
    least = min(word, _LONGEST_WORD)
    easy = line if line <= _SHORT else least
    return Need(*(width + _PADDING for width in (least, easy, max(least, min(line, _PROSE)))))


def _words_of(cell: str) -> list[str]:
    """Part words where a line may end; a space that does not break holds them together."""
    return cell.replace("\n", " ").replace("\t", " ").split(" ")


def _longest(pieces: Sequence[str]) -> str:
    return max(pieces, key=len, default="")


def _width(words: str, *, bold: bool = False) -> float:
    """Return the width of words in one line; beyond what is counted as prose every length is the same."""
    if len(words) * _CHARACTER >= _PROSE:
        return _PROSE
    return max(_CHARACTER, width_of(words, bold=bold))

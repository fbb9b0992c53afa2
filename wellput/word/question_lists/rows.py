"""The lines of a table: a row of several cells as a row, a row of one as what stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.model.question_list import SourceLine
from wellput.word.question_lists.controls import Box, Choice
from wellput.word.question_lists.lines import answering

MOST_COLUMNS = 200


@dataclass(frozen=True, slots=True)
class CellRead:
    """A cell: its words, how many columns wide it is, and what its words cannot say of how it is answered."""

    words: str
    width: int = 1
    controls: tuple[Choice | Box, ...] = ()


def row_lines(cells: Sequence[CellRead], place: str) -> Iterator[SourceLine]:
    """Yield a row's line, and after it the lists and spaces in it that its words cannot say."""
    words = [one for cell in cells for one in (cell.words, *[""] * (min(cell.width, MOST_COLUMNS) - 1))]
    text = " | ".join(" ".join(cell.split()) for cell in words if cell.strip())
    yield SourceLine(text, place, "row", cells=tuple(words[:MOST_COLUMNS]))
    for cell in cells:
        yield from (answering(control, SourceLine("", place)) for control in cell.controls)


def empty_cell(place: str) -> SourceLine:
    """Return the line of a cell that stands alone in its row, with nothing in it: it is there to be written in."""
    return SourceLine("", place, control="box")


def in_cell(lines: Sequence[SourceLine], place: str) -> Iterator[SourceLine]:
    """Yield the lines of a cell that stands alone in its row."""
    said = [line for line in lines if line.text.strip() or line.control or line.cells]
    yield from said or [empty_cell(place)]

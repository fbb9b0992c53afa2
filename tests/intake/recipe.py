"""The recipes by which the documents among the question lists are made: a line for each paragraph or row.

H1 H2             a heading
P                 a paragraph, its number typed if it has one; an empty one parts two tables
N0 N1             a paragraph that Word numbers 1. and (a)
Q0 Q1             the same as Q1. and 1.1; RESTART begins again at 1
L B               an option that Word letters a) b) c), or gives a bullet
BOX               an option behind a tick control
SYM A8            an option behind that sign of Wingdings (A3: of Wingdings 2)
CONTROL           a text control that shows these words
ROW one | two     a row of a table, or of a sheet
SHEET             a sheet of a workbook, with its name
HEADER FOOTER     at the top and the foot of every page
PAGE              a new page
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_STYLES = frozenset({"H1", "H2", "P", "N0", "N1", "Q0", "Q1", "RESTART", "L", "B", "BOX", "SYM", "CONTROL"})
KINDS = _STYLES | {"ROW", "SHEET", "HEADER", "FOOTER", "PAGE"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a recipe."""

    kind: str
    text: str

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells of a row."""
        return tuple(cell.strip() for cell in self.text.split("|"))


def read_recipe(path: Path) -> tuple[Line, ...]:
    """Read a recipe; an unknown kind of line is an error."""
    lines = tuple(_line(one) for one in path.read_text(encoding="utf-8").splitlines() if one.strip())
    assert all(line.kind in KINDS for line in lines), path
    return lines


def words_shown(lines: Sequence[Line]) -> str:
    """Return the words that a reader of the document sees, without the numbers that Word makes."""
    return "\n".join(_shown(line) for line in lines)


def _line(text: str) -> Line:
    kind, _, rest = text.partition(" ")
    return Line(kind, rest)


def _shown(line: Line) -> str:
    if line.kind == "SYM":
        return line.text.partition(" ")[2]
    return " ".join(line.cells) if line.kind == "ROW" else line.text

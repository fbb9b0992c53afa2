"""The recipes by which the documents among the question lists are made: a line for each paragraph or row.

H1 H2             a heading
P                 a paragraph, its number typed if it has one; an empty one parts two tables
N0 N1             a paragraph that Word numbers 1. and (a)
Q0 Q1             the same as Q1. and 1.1
T0 T1 T2          the same as Question 1: and (a), and one level deeper a bullet
HN1 HN2           a heading that Word numbers 1. and 1.1 by its style
RESTART           begins Q again at 1, or the list that it names: RESTART N, RESTART T
L B               an option that Word letters a) b) c), or gives a bullet
BOX               an option behind a tick control
SYM A8            an option behind that sign of Wingdings (A3: of Wingdings 2)
CONTROL           a text control that shows these words
TEXTBOX           a text box with these words
ROW one | two     a row of a table, or of a sheet
NUMBERS one | two a row of a sheet whose numbers are numbers
SHEET             a sheet of a workbook, with its name
HEADER FOOTER     at the top and the foot of every page
PAGE              a new page

Within the words of a paragraph, a cell or a text box:

{br} {tab}        a line break, a tab
{box} {check}     a tick control, a tick box of the older form fields
{field}           a text field of the older forms
{type words}      a text control that shows these words
{choose a; b}     a drop-down list

Within a cell, and from {p} on in a text box too:

{wide 2}          at its head: the cell is as wide as two, also in a sheet
{under}           by itself: the cell is one with the cell above
{p}               a new paragraph; {N0} and the like at its head number it
{grid a; b // c}  a table within the cell
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

NUMBERED = frozenset({"N0", "N1", "Q0", "Q1", "T0", "T1", "T2", "B"})
_STYLES = NUMBERED | {"H1", "H2", "HN1", "HN2", "P", "RESTART", "L", "BOX", "SYM", "CONTROL", "TEXTBOX"}
KINDS = _STYLES | {"ROW", "NUMBERS", "SHEET", "HEADER", "FOOTER", "PAGE"}
MARK = re.compile(r"(?<!\$)\{(br|tab|box|check|field|type|choose|wide|under|p|grid|[NQTB]\d?)(?: ([^{}]*))?\}")
"""A mark within words; in ${name} the braces are words of an XLSForm."""


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
    if line.kind == "RESTART":
        return ""
    words = " ".join(line.cells) if line.kind in ("ROW", "NUMBERS") else line.text
    return MARK.sub(lambda mark: " " if mark[1] == "wide" else f" {mark[2] or ''} ", words)

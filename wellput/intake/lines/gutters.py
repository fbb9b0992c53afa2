"""Where a line is cut that stands on both sides of a gutter, though letters are not always set quite in place."""

from __future__ import annotations

import re

_GAP = re.compile(r"(?<=\S) {3,}+(?=\S)")
_ASTRAY = 12


def cut_at(text: str, column: int) -> int | None:
    """Return where a line is cut whose right side begins at about a column; None where its words run across it."""
    if len(text) <= column - 2 or text[column - 2 : column].isspace():
        return column
    near = [gap.end() for gap in _GAP.finditer(text) if abs(gap.end() - column) <= _ASTRAY]
    return min(near, key=lambda end: abs(end - column), default=None)


def sides_at(text: str, column: int) -> tuple[str, str]:
    """Return what stands on each side of a column; a line that runs across it stands on the side that it begins on."""
    cut = cut_at(text, column)
    if cut is None:
        cut = len(text) if len(text) - len(text.lstrip()) < column else 0
    return text[:cut].rstrip(), text[cut:].rstrip()

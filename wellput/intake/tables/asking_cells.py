"""Tables of proposals in prose, and beside each of them what is asked of it: in one column, whatever its head says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.glyphs import boxes_in

_ASKS = re.compile(
    r"(?:[\w'\u2019-]+ ){0,3}(?:questions?|feedback|views|comments)(?:\(s\))?"
    r"(?: (?:sought|invited|requested|asked|(?:for|on|in) [\w ]{1,40}))?(?:\s*\([^()]{1,120}\))?:?",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r"(?:[-\u2013\u2014]+|nil|none|n/?a|not applicable)?\.?|(?:please )?(?:refer to|see) [^?]*", re.IGNORECASE
)
_QUESTIONS = re.compile(r"\bquestions?\b", re.IGNORECASE)
_LETTERED = re.compile(r"\(?(?:[a-z]|[ivx]{1,4})[.)] ")
_GOES_ON = re.compile(r"(?:and |or )?(?:if|why|please)\b|\(?(?:[a-z]|[ivx]{1,4})[.)] ", re.IGNORECASE)
_FEWEST_WORDS, _FEWEST_ASKED = 8, 2
Row = Sequence[str]


def asking_cells(rows: Sequence[Row]) -> int | None:
    """Return which column of a table asks of the prose beside it; None where none does, or another asks or answers.

    Each cell of that column asks or is empty, but for a column whose head says that it asks.
    """
    width = len(rows[0])
    if width < 2 or any(len(row) != width for row in rows) or any(boxes_in(cell) for row in rows for cell in row):
        return None
    for column in range(width - 1, 0, -1):
        is_headed = bool(_ASKS.fullmatch(rows[0][column].strip()))
        below = rows[1:] if is_headed else rows
        asked = [row for row in below if not _EMPTY.fullmatch(row[column].strip())]
        if is_headed and not asked and _QUESTIONS.search(rows[0][column]) and any(row[column].strip() for row in below):
            return column
        asking = [row for row in asked if "?" in row[column]]
        is_plain = is_headed or len(asking) == len(asked) >= _FEWEST_ASKED
        if asking and is_plain and _asks_of_prose(asking, column):
            return column
    return None


def parts_of(cell: str) -> tuple[str, ...]:
    """Return the questions of a cell: its lettered parts, its paragraphs where each asks anew, or all of it."""
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    if all(line.endswith("?") and not _GOES_ON.match(line) for line in lines):
        return tuple(lines)
    if sum(bool(_LETTERED.match(line)) for line in lines) < _FEWEST_ASKED:
        return (" ".join(lines),) if lines else ()
    done: list[str] = []
    for line in lines:
        if _LETTERED.match(line) or not done or not _LETTERED.match(done[-1]):
            done.append(line)
        else:
            done[-1] += f" {line}"
    return tuple(done)


def _asks_of_prose(asked: Sequence[Row], column: int) -> bool:
    """Say whether there is prose beside each cell of a column, and nothing that asks or is to be filled in."""
    others = [[cell for at, cell in enumerate(row) if at != column] for row in asked]
    is_prose = all(any(len(cell.split()) >= _FEWEST_WORDS for cell in row) for row in others)
    is_asked_beside = any(cell.rstrip().endswith("?") or "__" in cell for row in others for cell in row)
    return is_prose and not is_asked_beside

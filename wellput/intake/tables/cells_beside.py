"""Cells to answer in beside a question that is wrapped in a narrow column: "Yes / No" amid it, set below its end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import boxes_in
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.scales import is_known

_BESIDE = re.compile(r"(?P<left>\S(?:[^_]*\S)?)\s{4,}(?P<cell>_{3,}\s?%?|\w[\w' ]*(?:\s*/\s*\w[\w' ]*){1,4})")
_FAR, _MOST_LINES = 40, 6


def with_cells_below(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, each such cell below the last line of the question that it stands beside."""
    done: list[Piece] = []
    at = 0
    while at < len(pieces):
        found = _cell(pieces[at])
        end = _question_end(pieces, at) if found else at + 1
        if found and end > at + 1:
            done += [pieces[at].saying(found["left"]), *pieces[at + 1 : end]]
            done.append(replace(pieces[at], words=found["cell"], indent=pieces[at].indent + found.start("cell")))
        else:
            done += pieces[at:end]
        at = end
    return tuple(done)


def _cell(piece: Piece) -> re.Match[str] | None:
    found = _BESIDE.fullmatch(piece.words) if _is_text(piece) else None
    if found is None or found.end("left") > _FAR or found["left"].endswith(("?", ":", ".")):
        return None
    is_blank = found["cell"].startswith("_")
    return found if is_blank or all(is_known(part.strip()) for part in found["cell"].split("/")) else None


def _question_end(pieces: Sequence[Piece], at: int) -> int:
    """Return where the lines end that go on with the sentence in the same column."""
    end = at + 1
    while end < min(len(pieces), at + _MOST_LINES) and _goes_on(pieces[end], pieces[at]):
        end += 1
        if pieces[end - 1].words.endswith("?"):
            break
    return end


def _goes_on(piece: Piece, first: Piece) -> bool:
    is_rest = _is_text(piece) and not piece.follows_gap and piece.indent == first.indent and len(piece.words) <= _FAR
    return is_rest and "__" not in piece.words and (piece.words[0].islower() or piece.words[0] in "([")


def _is_text(piece: Piece) -> bool:
    is_drawn = piece.line.is_wrapped and piece.line.kind == "text" and not piece.rows and not piece.line.control
    return is_drawn and bool(piece.words) and not boxes_in(piece.words) and label_of(piece.words) is None

"""Grids in plain text: a line with a scale, and below it the statements, one a line and without marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import boxes_in, bulleted, is_space
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.run_on_scales import likely_steps
from wellput.intake.options.scales import is_known
from wellput.intake.questions.asking import asks_with_mark, only_instructs
from wellput.intake.questions.reasons import is_reasons

_ABOUT_EACH = re.compile(
    r":\s*\*?\Z|\b(?:each|following|these|statements?|below)\b[^.]{0,120}[?.:]?\s*\*?\Z", re.IGNORECASE
)
_TELLS = re.compile(r"(?:please|if|note)\b", re.IGNORECASE)
_PER_ROW = re.compile(r"\b(?:each|every|per) (?:line|row)\b", re.IGNORECASE)
_GAPS = re.compile(r"\s{2,}|\s*\|\s*|\t")
_NUMBERED = re.compile(r"\d{1,2}(?!\d)[^?.:;,]{0,40}\Z")
_FEWEST, _LONGEST, _LONGEST_STEP, _MOST_ABOVE = 2, 160, 40, 2


def with_run_on_grids(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, those of a scale and of the statements below it as the rows of a table."""
    done: list[Piece] = []
    at = 0
    while at < len(pieces):
        spread = _spread_head(pieces, at)
        steps = spread or _head(pieces, at)
        end = _end(pieces, at + 1) if steps else at
        if end - at > (1 if spread else _FEWEST):
            done.append(_row(pieces[at], ("", *steps), is_first=True))
            done += (_statement(one, len(steps)) for one in pieces[at + 1 : end])
            at = end
        else:
            done.append(pieces[at])
            at += 1
    return tuple(done)


def _head(pieces: Sequence[Piece], at: int) -> tuple[str, ...]:
    piece = pieces[at]
    if at == 0 or not piece.line.is_wrapped or piece.rows or piece.line.kind != "text" or boxes_in(piece.words):
        return ()
    above = " ".join(one.words for one in pieces[max(0, at - _MOST_ABOVE) : at])
    return likely_steps(piece.words) if _ABOUT_EACH.search(above) else ()


def _spread_head(pieces: Sequence[Piece], at: int) -> tuple[str, ...]:
    """Return the answers set apart on a line, right below words that ask for one answer on each line of a grid."""
    piece = pieces[at]
    if at == 0 or not piece.line.is_wrapped or piece.rows or piece.line.kind != "text" or boxes_in(piece.words):
        return ()
    if pieces[at - 1].rows or not _PER_ROW.search(pieces[at - 1].words):
        return ()
    steps = tuple(one for one in _GAPS.split(piece.words.strip()) if one)
    are_short = len(steps) > 1 and all(len(one) <= _LONGEST_STEP and one[-1] not in "?.:" for one in steps)
    are_steps = all(map(_NUMBERED.match, steps)) or any(map(is_known, steps))
    return steps if are_short and are_steps else ()


def _end(pieces: Sequence[Piece], start: int) -> int:
    """Return where the statements that begin here end."""
    end = start
    while end < len(pieces) and _is_statement(pieces[end], may_follow_gap=end == start):
        end += 1
    return end


def _is_statement(piece: Piece, *, may_follow_gap: bool) -> bool:
    words = bulleted(piece.words) or piece.words
    if piece.rows or piece.line.kind not in ("text", "item") or not piece.line.is_wrapped or not words[:1].isalpha():
        return False
    if (piece.follows_gap and not may_follow_gap) or len(words) > _LONGEST or is_space(words) or boxes_in(words):
        return False
    is_other = label_of(words) is not None or is_known(words) or bool(likely_steps(words)) or _TELLS.match(words)
    return not (is_other or words[:1].islower() or asks_with_mark(words) or only_instructs(words) or is_reasons(words))


def _statement(piece: Piece, steps: int) -> Piece:
    return _row(piece, (bulleted(piece.words) or piece.words, *("\u2610",) * steps), is_first=False)


def _row(piece: Piece, cells: tuple[str, ...], *, is_first: bool) -> Piece:
    line = replace(piece.line, kind="row", cells=cells)
    return replace(piece, words=" | ".join(filter(None, cells)), line=line, rows=(cells,), follows_gap=is_first)

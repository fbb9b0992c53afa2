"""A draft's note in the place of the answers: "- Short answer", "- Levels of education", "(list of countries)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from wellput.intake.lines.glyphs import bulleted, is_said_space
from wellput.intake.lines.pieces import Piece

_OF_FORM = re.compile(
    r"(?:multiple choice|drop-?\s?down|check ?box(?:es)?|radio ?buttons?|tick ?box(?:es)?)(?: (?:list|menu|question))?",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"(?:(?!(?:if|please|do|does|did)\b)[\w'\u2019-]+ ){0,5}(?:list|menu|range|choice|selection) of\b[^?:]{3,90}|"
    r"(?:[\w'\u2019/-]+ ){1,5}(?:list|levels|options|choices|categories|ranges|bands|brackets|menu|drop-?down)",
    re.IGNORECASE,
)


def answer_noted(pieces: Sequence[Piece], at: int) -> Literal["space", "list"] | None:
    """Return what a lone bullet, or a line in brackets, says that the answers will be; None where it says nothing."""
    piece = pieces[at]
    if piece.rows or piece.line.control or _is_bulleted(pieces, at - 1) or _is_bulleted(pieces, at + 1):
        return None
    words = _note(piece)
    if words is None:
        return None
    if is_said_space(words):
        return "space"
    return "list" if _OF_FORM.fullmatch(words) or _LIST.fullmatch(words) else None


def _note(piece: Piece) -> str | None:
    said = bulleted(piece.words) or (piece.words if piece.line.kind == "item" and not piece.line.number else None)
    if said is None and piece.words[:1] in ("(", "[") and piece.words[-1:] in (")", "]"):
        said = piece.words[1:-1]
    return said.strip(" .*_()[]") if said else None


def _is_bulleted(pieces: Sequence[Piece], at: int) -> bool:
    if not 0 <= at < len(pieces) or pieces[at].rows:
        return False
    return bulleted(pieces[at].words) is not None or (pieces[at].line.kind == "item" and not pieces[at].line.number)

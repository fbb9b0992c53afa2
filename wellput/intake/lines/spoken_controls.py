"""Boxes that a page says in words, as to those who hear it: "Radio button: Unticked" and the option below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import is_blank_line, is_space
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import only_instructs
from wellput.intake.questions.reasons import is_reasons

_SPOKEN = re.compile(
    r"(?P<kind>check ?box|radio(?: ?button)?)\s?:?\s+(?:is )?(?:not |un)?(?:ticked|checked|selected)\b[,:.]?\s+"
    r"(?P<words>\S.*)",
    re.IGNORECASE,
)
_SAID = re.compile(r"(?:check ?box|radio(?: ?button)?)\b", re.IGNORECASE)
_PART = re.compile(r"(?:section|part|page) \w{1,3}\b", re.IGNORECASE)
_CLOSED = re.compile(
    r"[-\u2013 ]*(?:please )?(?:choose|select)(?: (?:one|an option|from list|an answer|an item))?[-\u2013 .\u2026:]*",
    re.IGNORECASE,
)
_MOST_LINES = 3


def with_spoken_controls(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, the lines that say a box and its state made one with the option that they belong to."""
    return tuple(_with_options(pieces))


def _with_options(pieces: Sequence[Piece]) -> Iterator[Piece]:
    at = 0
    while at < len(pieces):
        option, count = _option_at(pieces, at)
        yield _as_list(option) if at and _is_closed_list(pieces[at - 1], option) else option
        at += count


def _is_closed_list(before: Piece, piece: Piece) -> bool:
    """Say whether a line is all that a print shows of a list to choose from: "Choose", below a question."""
    is_text = piece.line.is_wrapped and piece.line.kind == "text" and not piece.rows and not before.rows
    return is_text and bool(_CLOSED.fullmatch(piece.words)) and before.words.rstrip(" *").endswith(("?", ":", "."))


def _as_list(piece: Piece) -> Piece:
    return piece.saying("").as_kind(replace(piece.line, control="list", is_wrapped=False))


def _option_at(pieces: Sequence[Piece], at: int) -> tuple[Piece, int]:
    """Return the option that begins here and of how many lines it is made, or the piece that stands here."""
    if not _SAID.match(pieces[at].words):
        return pieces[at], 1
    for count in range(1, _MOST_LINES + 1):
        said = pieces[at : at + count]
        if found := _SPOKEN.fullmatch(" ".join(piece.words for piece in said)):
            is_round = found["kind"].lower().startswith("radio")
            line = replace(said[0].line, control="radio" if is_round else "tick", is_wrapped=False)
            return joined(said, found["words"]).as_kind(line), count
    return pieces[at], 1


def reply_places(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the places of what somebody replied in words, on a page that says which boxes they ticked."""
    if not any(_SAID.match(piece.words) for piece in pieces):
        return frozenset()
    found: set[int] = set()
    is_reply = False
    for at, piece in enumerate(pieces):
        if _begins_anew(piece) or _heads_boxes(pieces, at):
            is_reply = False
        elif is_reply:
            found.update(piece.places)
        else:
            is_reply = (is_space(piece.words) and not is_blank_line(piece.words)) or is_reasons(piece.words)
    return frozenset(found)


def _begins_anew(piece: Piece) -> bool:
    if piece.rows or piece.is_heading or piece.line.control or _SAID.match(piece.words) or _PART.match(piece.words):
        return True
    label = label_of(piece.words, piece.line.number)
    return label is not None and label.style in ("number", "named", "chapters", "bare")


def _heads_boxes(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether boxes stand right below, or below no more than a line that tells how to choose."""
    below = next((piece for piece in pieces[at + 1 : at + 3] if not only_instructs(piece.words)), None)
    return below is not None and bool(_SAID.match(below.words))

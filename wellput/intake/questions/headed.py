"""Questions that a file sets as headings, each with its answers below it: read as the paragraphs that they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import boxes_in, bulleted, is_space
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.choosing import choosing_in
from wellput.intake.options.optionlists import is_marked_option
from wellput.intake.options.scales import is_known
from wellput.intake.questions.asking import asks, asks_with_mark, is_noted, requests

_FEWEST, _LONGEST_ANSWER, _LONGEST_TOLD, _MOST_NOTES = 3, 150, 400, 2


def with_headed_questions(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; where questions are headings above their answers, each of these as a question and its answers.

    Headings that ask are otherwise parts of a text, which it answers itself: "Who may reply?".
    """
    as_set = _with_numbered(pieces)
    pieces = tuple(_with_notes(as_set))
    answered = {at for at in range(len(pieces)) if _is_free_heading(pieces[at]) and _is_answered(pieces, at)}
    asking = {at for at in answered if asks(pieces[at].words)}
    others = sum(asks_with_mark(piece.words) for piece in pieces if not piece.is_heading and not piece.rows)
    if len(asking) < _FEWEST or others >= len(asking):
        return tuple(as_set)
    alone = {at for at in range(min(asking), len(pieces)) if _asks_alone(pieces, at)}
    done = list(pieces)
    for at in answered | alone:
        done[at] = _as_question(pieces[at])
        first = _first_answer(pieces, at)
        for below in range(first, _end_of_list(pieces, first)):
            done[below] = pieces[below].saying(f"\u25cb {_item(pieces[below], _LONGEST_TOLD)}")
    return tuple(done)


def _with_notes(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces; a short paragraph between a heading that asks and the list of its answers at the heading."""
    noted = {at for at in range(len(pieces)) if _has_note(pieces, at)}
    for at, piece in enumerate(pieces):
        if at in noted:
            yield joined(pieces[at : at + 2], f"{piece.words} {pieces[at + 1].words}")
        elif at - 1 not in noted:
            yield piece


def _has_note(pieces: Sequence[Piece], at: int) -> bool:
    note = pieces[at + 1] if _is_free_heading(pieces[at]) and at + 2 < len(pieces) else None
    if note is None or note.rows or note.line.control or note.line.kind != "text" or _tells_how(note):
        return False
    is_text = bulleted(note.words) is None and not is_marked_option(note) and not is_space(note.words)
    is_short = len(note.words) <= _LONGEST_ANSWER and "?" not in note.words and label_of(note.words) is None
    return is_text and is_short and asks_with_mark(pieces[at].words) and _end_of_list(pieces, at + 2) > at + 2


def _with_numbered(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Return the pieces; headings with a number that ask above boxes, a note or two between them, as questions."""
    found = {
        at
        for at, piece in enumerate(pieces)
        if piece.is_heading and not _is_free_heading(piece) and asks(piece.words) and _has_boxes(pieces, at)
    }
    if len(found) < _FEWEST:
        return pieces
    return tuple(_as_question(piece) if at in found else piece for at, piece in enumerate(pieces))


def _has_boxes(pieces: Sequence[Piece], at: int) -> bool:
    for below in pieces[at + 1 : at + 2 + _MOST_NOTES]:
        if below.is_heading or below.rows:
            return False
        if is_marked_option(below) or is_space(below.words):
            return True
    return False


def _as_question(piece: Piece) -> Piece:
    return replace(piece.as_kind(replace(piece.line, kind="text")), follows_gap=True, is_marked=True)


def _is_free_heading(piece: Piece) -> bool:
    return piece.is_heading and not piece.rows and label_of(piece.words, piece.line.number) is None


def _is_answered(pieces: Sequence[Piece], at: int) -> bool:
    first = _first_answer(pieces, at)
    below = pieces[first] if first < len(pieces) else None
    if below is None or below.is_heading:
        return False
    is_offered = is_marked_option(below) or is_known(below.words) or boxes_in(below.words) > 1
    return is_offered or is_space(below.words) or _end_of_list(pieces, first) > first


def _first_answer(pieces: Sequence[Piece], at: int) -> int:
    """Return where the answers to a heading would begin, behind what tells how to choose among them."""
    first = at + 1
    while first < min(at + 1 + _MOST_NOTES, len(pieces)) and _tells_how(pieces[first]):
        first += 1
    return first


def _tells_how(piece: Piece) -> bool:
    is_text = piece.line.kind == "text" and not piece.rows and not piece.line.control and bulleted(piece.words) is None
    return is_text and (choosing_in(piece.words).is_said or is_noted(piece.words)) and "?" not in piece.words


def _end_of_list(pieces: Sequence[Piece], start: int) -> int:
    """Return where bullets from here end, if nothing but bullets stands before the next heading; or else the start."""
    end = start
    longest = _LONGEST_TOLD if start and choosing_in(pieces[start - 1].words).is_said else _LONGEST_ANSWER
    while end < len(pieces) and _item(pieces[end], longest):
        end += 1
    is_whole = end == len(pieces) or pieces[end].is_heading or pieces[end].follows_gap
    return end if is_whole and end - start > 1 else start


def _item(piece: Piece, longest: int = _LONGEST_ANSWER) -> str | None:
    if piece.rows or piece.is_heading or len(piece.words) > longest or is_marked_option(piece):
        return None
    return bulleted(piece.words) or (piece.words if piece.line.kind == "item" else None)


def _asks_alone(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a heading asks, with its mark, and nothing at all stands below it."""
    below = pieces[at + 1] if at + 1 < len(pieces) else None
    is_end = below is None or (below.is_heading and below.line.depth <= pieces[at].line.depth)
    is_last = below is None or (is_space(below.words) and at + 2 == len(pieces))
    asks_it = asks_with_mark(pieces[at].words) if is_end else False
    return _is_free_heading(pieces[at]) and (asks_it or (is_last and requests(pieces[at].words)))

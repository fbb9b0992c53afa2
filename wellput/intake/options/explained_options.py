"""Answers each with a request behind it, and lines to write on below it: "YES - Please explain ......", then "NO"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wellput.intake.lines.glyphs import boxed, boxes_in, bulleted, is_space
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.scales import is_known
from wellput.intake.questions.reasons import ASKS_MORE, only_reasons

_EXPLAINED = re.compile(
    rf"(?P<option>[^?:.;,()\u2013\u2014]{{2,40}}?)\s*(?:[:.;,\u2013\u2014]|\s-)\s*{ASKS_MORE}(?P<more>.*)",
    re.IGNORECASE | re.DOTALL,
)
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{1,80}[)\]][.:]?\Z")
_FEWEST, _MOST_LINES, _SHORT = 2, 12, 10


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer: its place and own words, whether it has a box or a number, and whether more is asked behind it."""

    at: int
    words: str
    is_marked: bool
    is_explained: bool


def with_explained_options(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; such answers stand by themselves below each other, and what is asked of each below them."""
    done: list[Piece] = []
    at = 0
    while at < len(pieces):
        answers, end = _answers(pieces, at)
        is_spaced = end - at > len(answers) and not any(one.is_marked for one in answers)
        if len(answers) >= _FEWEST and (is_spaced or any(one.is_explained for one in answers)):
            done += _apart(pieces, answers, end)
            at = end
        else:
            done.append(pieces[at])
            at += 1
    return tuple(done)


def _answers(pieces: Sequence[Piece], at: int) -> tuple[list[_Answer], int]:
    """Return the answers from a place on, and where the last of them, with what is below it, ends."""
    found: list[_Answer] = []
    end = at
    for place in range(at, len(pieces)):
        answer = _answer(pieces, place)
        if answer and answer.words.casefold() not in {one.words.casefold() for one in found}:
            found.append(answer)
        elif not found or not _is_between(pieces[place]) or place - found[-1].at > _MOST_LINES:
            break
        end = place + 1
    return found, end


def _answer(pieces: Sequence[Piece], at: int) -> _Answer | None:
    piece = pieces[at]
    if piece.rows or piece.is_heading or piece.line.control in ("box", "list") or boxes_in(piece.words) > 1:
        return None
    words = _own_words(piece)
    is_marked = piece.line.control is not None or boxed(piece.words) is not None or piece.line.number is not None
    is_plain = is_known(_IN_BRACKETS.sub("", words))
    found = None if is_plain else _EXPLAINED.match(words)
    if found and is_known(found["option"]) and not (words.endswith("?") and len(found["more"]) > _SHORT):
        return _Answer(at, found["option"], is_marked, is_explained=True)
    return _Answer(at, words, is_marked, is_explained=False) if is_plain else None


def _own_words(piece: Piece) -> str:
    """Return the words of a line without the box, bullet or letter before them."""
    label = label_of(piece.words) if piece.line.number is None else None
    letter = label.rest if label and label.style in ("letter", "capital") else ""
    bare = letter or boxed(piece.words) or bulleted(piece.words) or piece.words
    return bare if piece.words.endswith(bare) else piece.words


def _is_between(piece: Piece) -> bool:
    """Say whether a line below an answer is one to write on, or asks for its reasons."""
    is_line = not (piece.rows or piece.is_heading or piece.line.number)
    return is_line and (is_space(piece.words) or piece.line.control == "box" or only_reasons(piece.words))


def _apart(pieces: Sequence[Piece], answers: Sequence[_Answer], end: int) -> Iterator[Piece]:
    """Yield the answers by themselves, then what is asked of them, and the lines to write on."""
    for number, one in enumerate(answers):
        piece = pieces[one.at]
        words = _own_words(piece)
        mark = piece.words[: len(piece.words) - len(words)]
        yield replace(piece, words=f"{mark}{one.words}", follows_gap=piece.follows_gap and number == 0)
    options = {one.at for one in answers if not one.is_explained}
    for place in range(answers[0].at, end):
        if place in options:
            continue
        piece = pieces[place]
        is_asked = place in {one.at for one in answers}
        line = replace(piece.line, kind="text", control=None, number=None) if is_asked else piece.line
        yield replace(piece, words=_own_words(piece) if is_asked else piece.words, line=line, follows_gap=False)

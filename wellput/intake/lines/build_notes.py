"""Notes to whoever builds a form, above or below each question: they become the form's controls, and no words of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.lines.noted_types import Answer, bracketed_answer, named_answer, sides_of
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import asks

_TYPE = re.compile(r"(?:(?:question|answer|field|input|response|control) )?(?:type|format|kind)")
_OTHERS = re.compile(
    r"(?:required|mandatory|compulsory|optional|validation|options|choices|answers|responses|placeholder|default|"
    r"help text|conditional|logic|skip logic|display logic|show if|randomi[sz]e(?:d)?|max(?:imum)? length|variable)"
)
_CODE = re.compile(r"[A-Z][A-Z0-9]*+(?:[-_][A-Z0-9]++)*+")
_EMPHASISED = re.compile(r"\s*(?:_[^_*]+_|\*[^_*]+\*|\{[^{}]+\}|\[[^\][]+\])\s*")
_FILTER = re.compile(r"\W*if\b.*\bthen\b\W*|.*(?:==|!=|<|>).*|.*\b(?:randomi[sz]|rotat)\w*.*", re.IGNORECASE)
_COUNTED = re.compile(r"[(\[]\d{1,2}[)\]]\s+(?=\S)")
_STORED = re.compile(r"[\s*_-]*(?:questions?|q)\s?\d[^:`|?]{0,12}[:\s]+`\w+`", re.IGNORECASE)
_YES = ("yes", "true", "y", "required", "mandatory")
_BRACKETED = re.compile(r"[(\[]\s*(?P<said>required|mandatory|optional|not required)\s*[)\]]", re.IGNORECASE)
_FEWEST = 2


@dataclass(slots=True)
class _Reading:
    """What the notes of the question that is being read say so far."""

    codes: frozenset[str]
    answer: Answer | None = None
    required: bool = False
    number: str | None = None
    has_options: bool = False
    held: list[int] = field(default_factory=list)


def with_build_notes(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces without such notes; the options below them are ticked, and a place to write is a box."""
    pieces = tuple(_without_store(piece) for piece in pieces)
    noted = [at for at, piece in enumerate(pieces) if _answer(piece)]
    if len(noted) < _FEWEST:
        return tuple(pieces)
    codes = frozenset(
        pieces[at - 1].words for at in noted if at and not pieces[at - 1].rows and _CODE.fullmatch(pieces[at - 1].words)
    )
    return tuple(_read(pieces, _Reading(codes)))


def _without_store(piece: Piece) -> Piece:
    """Return a piece that says under which name answers are kept as no part of a list: "Question 3: `q3_reasons`"."""
    is_stored = piece.line.is_wrapped and not piece.rows and _STORED.match(piece.line.text) is not None
    return piece.as_kind(replace(piece.line, kind="furniture")) if is_stored else piece


def _answer(piece: Piece) -> Answer | None:
    """Return the kind of answer that a line names, and names alone."""
    if piece.rows or piece.is_heading or piece.line.control:
        return None
    words = bulleted(piece.words) or piece.words
    side = sides_of(words)
    if side:
        return named_answer(side.said) if _TYPE.fullmatch(side.head) else None
    return bracketed_answer(words)


def _read(pieces: Sequence[Piece], reading: _Reading) -> Iterator[Piece]:
    for at, piece in enumerate(pieces):
        if _is_number(pieces, at, reading.codes):
            reading.answer, reading.has_options, reading.number = None, False, piece.words
            reading.held += piece.places
        elif piece.is_heading:
            reading.answer, reading.required, reading.has_options = None, False, False
            yield _with_held(piece, reading)
        elif _is_note(piece, reading):
            reading.held += piece.places
            yield from _space_below(pieces, at, reading)
        else:
            yield _with_held(_controlled(pieces, at, reading), reading)


def _is_number(pieces: Sequence[Piece], at: int, codes: frozenset[str]) -> bool:
    """Say whether a line is nothing but a question's number, above its code or its type."""
    piece = pieces[at]
    label = None if piece.rows or piece.is_heading else label_of(piece.words, piece.line.number)
    below = pieces[at + 1] if at + 1 < len(pieces) else None
    is_alone = label is not None and not label.rest and below is not None
    return is_alone and below is not None and (below.words in codes or _answer(below) is not None)


def _is_note(piece: Piece, reading: _Reading) -> bool:
    """Say whether a line is a note, and take what it says."""
    if piece.rows or piece.line.control:
        return False
    if answer := _answer(piece):
        reading.answer, reading.has_options = answer, False
        if said := _BRACKETED.search(piece.words):
            reading.required = said["said"].lower() in _YES
        return True
    if piece.words in reading.codes or (reading.has_options and piece.words.lower() in ("or", "and/or")):
        return True
    side = sides_of(bulleted(piece.words) or piece.words) if reading.answer else None
    if side and _OTHERS.fullmatch(side.head):
        is_must = side.head in ("required", "mandatory", "compulsory")
        reading.required = side.said.lower().startswith(_YES) if is_must else reading.required
        return True
    is_set_apart = reading.answer is not None and _EMPHASISED.fullmatch(piece.line.text) is not None
    return is_set_apart and (_FILTER.fullmatch(piece.words) is not None or _names_code(piece.words, reading.codes))


def _names_code(words: str, codes: frozenset[str]) -> bool:
    return any(found.group() in codes for found in _CODE.finditer(words))


def _space_below(pieces: Sequence[Piece], at: int, reading: _Reading) -> Iterator[Piece]:
    """Yield the place to write, behind the last note on a question that is answered in words."""
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    if reading.answer not in ("written", "integer", "date") or (after and _is_note(after, replace(reading))):
        return
    if after and not after.is_heading and asks(after.words):
        return
    expects = None if reading.answer == "written" else reading.answer
    line = replace(pieces[at].line, text="", control="box", expects=expects, is_wrapped=False)
    line = replace(line, required=reading.required)
    yield Piece("", tuple(reading.held), line)
    reading.answer, reading.required = None, False
    reading.held.clear()


def _controlled(pieces: Sequence[Piece], at: int, reading: _Reading) -> Piece:
    """Return a piece with its number, or as an option to choose."""
    piece = pieces[at]
    if piece.rows or piece.line.control:
        return piece
    words = bulleted(piece.words) if boxed(piece.words) is None else None
    if words and reading.answer in ("one", "several"):
        reading.has_options = True
        line = replace(piece.line, required=reading.required, is_wrapped=False)
        line = replace(line, control="tick") if reading.answer == "several" else replace(line, control="radio")
        option = replace(piece, line=line, words=_COUNTED.sub("", words))
        return replace(option, is_told_several=reading.answer == "several")
    if reading.has_options:
        reading.answer = None
    if reading.number and _is_asked(pieces, at):
        number, reading.number = reading.number, None
        return piece.as_kind(replace(piece.line, number=number))
    return piece


def _is_asked(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a paragraph asks, or is the only one above the options."""
    if asks(pieces[at].words):
        return True
    below = [one for one in pieces[at + 1 : at + 4] if not _EMPHASISED.fullmatch(one.line.text)][:1]
    return not below or below[0].rows != () or bulleted(below[0].words) is not None


def _with_held(piece: Piece, reading: _Reading) -> Piece:
    """Return a piece that has the places of the notes above it."""
    places = tuple(sorted({*reading.held, *piece.places}))
    reading.held.clear()
    return replace(piece, places=places)

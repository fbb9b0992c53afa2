"""An open sentence that each line below it finishes: "Which plan does most to ..." before "Slow the traffic?"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from wellput.intake.document.contacts import why_no_question
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import opens_question, sentences_of
from wellput.model.question_list import FoundQuestion, SourceLine

_OPEN_ENDS = ("...", "\u2026", ":")
_FEWEST = 2


def with_open_stems(
    questions: Sequence[FoundQuestion], pieces: Sequence[Piece], lines: Sequence[SourceLine], taken: AbstractSet[int]
) -> tuple[tuple[FoundQuestion, ...], frozenset[int]]:
    """Return the questions that finish such a sentence with it before them, and the places of its lines."""
    stems = {
        after.line: (piece, stem)
        for piece, after in pairwise(pieces)
        if taken.isdisjoint(piece.places) and (stem := _stem(piece))
    }
    follows = {after.line: before.places for before, after in pairwise(pieces)}
    found: dict[int, FoundQuestion] = {}
    places: set[int] = set()
    for at, question in enumerate(questions):
        piece, stem = stems.get(question.source[0], (None, "")) if question.source else (None, "")
        run = list(_finishing(questions, at, follows, lines)) if piece else []
        if piece and len(run) >= _FEWEST:
            places.update(piece.places)
            above = tuple(lines[place] for place in piece.places)
            for one in run:
                source = (*above, *questions[one].source) if one == at else questions[one].source
                found[one] = replace(questions[one], text=f"{stem} {questions[one].text}", source=source)
    return tuple(found.get(at, one) for at, one in enumerate(questions)), frozenset(places)


def _stem(piece: Piece) -> str | None:
    """Return the last sentence of a piece, where that begins as a question does and is left open."""
    if piece.rows or piece.line.control or not piece.words.endswith(_OPEN_ENDS) or why_no_question(piece.words):
        return None
    words = " ".join(piece.words.split())
    said = [one for one in sentences_of(words) if any(map(str.isalpha, one))][-1:]
    stem = f"{said[0]}{words.rpartition(said[0])[2]}" if said else ""
    is_begun = opens_question(stem) or opens_question(stem.partition(", ")[2])
    return stem if is_begun and "?" not in stem else None


def _finishing(
    questions: Sequence[FoundQuestion],
    at: int,
    follows: Mapping[SourceLine, tuple[int, ...]],
    lines: Sequence[SourceLine],
) -> Iterator[int]:
    """Yield the questions that stand below each other, and are ends of one sentence rather than sentences."""
    last: SourceLine | None = None
    for place in range(at, len(questions)):
        one = questions[place]
        above = follows.get(one.source[0], ()) if one.source else ()
        is_next = last is None or (bool(above) and lines[above[-1]] == last)
        label = label_of(one.text)
        asks_itself = opens_question(label.rest if label else one.text)
        if not is_next or not one.text.endswith("?") or asks_itself or one.parent:
            return
        last = one.source[-1]
        yield place

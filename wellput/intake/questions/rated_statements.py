"""Statements that are to be rated on a scale which the list does not print: asked about once, and not each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.shared_words import is_shared
from wellput.model.question_list import Doubt, FoundQuestion

_RATES = re.compile(
    r"\b(?:rat(?:e|ing)|score|scale|(?:dis)?agree\w*|to what extent|"
    r"how (?:far|strongly|important|likely|satisfied|true))\b",
    re.IGNORECASE,
)
_FEWEST = 2


def with_rated_statements(questions: Sequence[FoundQuestion], pieces: Sequence[Piece]) -> tuple[FoundQuestion, ...]:
    """Return the questions; statements below "Rate the following statements" have those words as their guidance."""
    below = dict(_led_to(pieces))
    done = list(questions)
    for at, question in enumerate(questions):
        words = below.get(question.source[0].place) if question.source else None
        statements = list(takewhile(_states, questions[at:])) if words else []
        statements = [one for one in statements if one.theme == question.theme]
        if len(statements) < _FEWEST:
            continue
        told = [replace(one, guidance=words, doubts=_without_question(one.doubts)) for one in statements]
        doubt = Doubt("type", _words(told), ("text", "scale", "select_one"))
        done[at : at + len(told)] = [replace(told[0], doubts=(*told[0].doubts, doubt)), *told[1:]]
    return tuple(done)


def rated_places(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the places of the numbered lines right below such words; each is asked, whatever it says."""
    found: set[int] = set()
    is_led = False
    for at, piece in enumerate(pieces):
        is_item = label_of(piece.words, piece.line.number) is not None and not piece.is_heading
        found |= {at} if is_led and is_item else set()
        is_led = _leads(piece) or (is_led and (is_item or not piece.follows_gap))
    return frozenset(found)


def _led_to(pieces: Sequence[Piece]) -> Iterator[tuple[str, str]]:
    """Yield the line below each paragraph that tells how all that follows is answered."""
    for piece, after in pairwise(pieces):
        if _leads(piece):
            yield after.line.place, piece.words


def _leads(piece: Piece) -> bool:
    return not piece.rows and "?" not in piece.words and is_shared(piece.words) and bool(_RATES.search(piece.words))


def _states(question: FoundQuestion) -> bool:
    return question.type == "text" and not question.options and not question.guidance and "?" not in question.text


def _without_question(doubts: Sequence[Doubt]) -> tuple[Doubt, ...]:
    return tuple(doubt for doubt in doubts if doubt.about != "question")


def _words(told: Sequence[FoundQuestion]) -> str:
    return f"The words above speak of a scale for {len(told)} statements, of which this is the first, and print none."

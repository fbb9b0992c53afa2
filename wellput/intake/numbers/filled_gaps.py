"""Lines that carry exactly the numbers that a run of questions misses: they are those questions, however they ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from wellput.intake.document.contacts import field_in, why_no_question
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import Label
from wellput.intake.numbers.numbered import numbered_label
from wellput.intake.numbers.runs import asks_nothing
from wellput.intake.questions.subquestions import Start

_STYLES = ("named", "number")
_MOST_MISSING = 5


def with_gaps_filled(pieces: Sequence[Piece], starts: Mapping[int, Start]) -> dict[int, Start]:
    """Return the starts, and those of lines between two of them that have each number that is missing, and no other."""
    counted = [(at, start.value[0]) for at, start in sorted(starts.items()) if start.value and len(start.value) == 1]
    found = dict(starts)
    for (before, last), (after, number) in pairwise(counted):
        if 1 < number - last <= _MOST_MISSING:
            labels = dict(_labels(pieces, before + 1, after))
            is_whole = [label.value for label in labels.values()] == [(one,) for one in range(last + 1, number)]
            if is_whole and not starts.keys() & labels.keys() and _are_questions(labels):
                found |= {at: Start(label.rest, label.shown, value=label.value) for at, label in labels.items()}
    return dict(sorted(found.items()))


def _labels(pieces: Sequence[Piece], start: int, end: int) -> Iterator[tuple[int, Label]]:
    for at in range(start, end):
        label = numbered_label(pieces[at])
        if label and label.style in _STYLES and not label.letter:
            yield at, label


def _are_questions(labels: Mapping[int, Label]) -> bool:
    return all(
        label.rest and not (asks_nothing(label) or field_in(label.rest) or why_no_question(label.rest))
        for label in labels.values()
    )

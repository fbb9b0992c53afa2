"""What is said of lines that were left out and may be questions or answers: how many, and where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.desk.banks.bank_making_overlooked import PLACE, follows, is_much, overlooked_in
from wellput.model.question_list import QuestionList, SourceLine

NAME = "What was left out"
_LONGEST = 60


def overlooked(found: QuestionList) -> str | None:
    """Say that many lines were left out that may be something, and where to look for them; nothing of a few."""
    missed = overlooked_in(found)
    if not is_much(missed, len(found.questions)):
        return None
    words = missed[0].words
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    places = places_said([line for one in missed for line in one.lines])
    return (
        f"{len(missed)} lines may be questions or answers to choose from, and were taken for neither: {places}. "
        f"The first is “{shown}”."
    )


def places_said(lines: Sequence[SourceLine]) -> str:
    """Say where lines stand, those that follow each other as one: "line 4 to 7; line 20"."""
    runs: list[list[SourceLine]] = []
    for line in lines:
        if runs and follows(runs[-1][-1], line):
            runs[-1].append(line)
        else:
            runs.append([line])
    ends = [(run[0].place, run[-1].place) for run in runs]
    return "; ".join(first if first == last else f"{first} to {_number(last)}" for first, last in ends)


def _number(place: str) -> str:
    found = PLACE.fullmatch(place)
    return found["number"] if found else place

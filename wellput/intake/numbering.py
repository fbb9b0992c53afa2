"""What is odd in the numbers: one that stands twice, one that is missing, a question that has none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.keys import number_key
from wellput.model.question_list import Doubt, FoundQuestion

_WHOLE = re.compile(r"\d{1,3}\Z")
_MOST_MISSING = 5


def with_number_doubts(questions: Sequence[FoundQuestion], inferred: Sequence[bool]) -> tuple[FoundQuestion, ...]:
    """Return the questions with doubts about their numbers; `inferred` are those without one among numbered ones."""
    done: list[FoundQuestion] = []
    last: int | None = None
    theme: str | None = None
    for question, is_inferred in zip(questions, inferred, strict=True):
        key = number_key(question.parent or question.number)
        doubts: list[Doubt] = []
        if _WHOLE.match(key):
            if not question.parent:
                doubts += _doubts(int(key), last, question.theme == theme)
            last, theme = int(key), question.theme
        if is_inferred:
            doubts.append(Doubt("question", "It has no number, and stands among questions that have.", ("yes", "no")))
        done.append(replace(question, doubts=(*question.doubts, *doubts)))
    return tuple(done)


def _doubts(number: int, last: int | None, same_part: bool) -> list[Doubt]:
    if last is None or (number < last and (number == 1 or not same_part)):
        return []
    if number == last:
        return [Doubt("number", f"The number {number} stands at two questions. Both are kept.", (str(number),))]
    if number < last:
        return [Doubt("number", f"The number {number} comes after {last}.", (str(number),))]
    missing = list(range(last + 1, number))
    if not missing or len(missing) > _MOST_MISSING:
        return []
    named = ", ".join(map(str, missing))
    verb = "is" if len(missing) == 1 else "are"
    return [
        Doubt(
            "number", f"Before it the number {named} {verb} missing. Look whether a question was lost.", (str(number),)
        )
    ]

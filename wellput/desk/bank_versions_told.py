"""What of a bank is asked otherwise than when it was answered, question by question, with how much was answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wellput.desk.bank_making_told import TYPES
from wellput.model.bank import Question
from wellput.model.bank_match import BankMatch
from wellput.model.response import Response


def changed_lines(match: BankMatch, returns: Mapping[str, int], draft: Response) -> Iterator[str]:
    """Yield each question that was answered and is worded otherwise, of another type, or not asked any more.

    `returns` says of how many returns each old question has an answer; `draft` is the draft before it was moved.
    """
    for one in match.questions:
        if one.old and one.new is None and one.old.id in returns:
            yield f"{one.old.name}: no longer asked; {_answers(returns[one.old.id])} to it."
        elif one.old and one.new and (given := _given(one.old, returns, draft)):
            yield from _lines(one.old, one.new, given)


def _lines(old: Question, new: Question, given: str) -> Iterator[str]:
    if old.text != new.text:
        yield f"{new.name}: was “{old.text}”, is “{new.text}”; {given} to the earlier words."
    if old.type != new.type:
        yield f"{new.name}: was {TYPES[old.type]}, is {TYPES[new.type]}; {given} to the earlier type."


def _given(old: Question, returns: Mapping[str, int], draft: Response) -> str:
    """Say how many answers there are to a question: of returns, and the draft's own; nothing where there are none."""
    count = returns.get(old.id, 0)
    answers = _answers(count) if count else ""
    if old.id not in draft.answers:
        return answers
    return f"{answers}, and the draft's," if count else "the draft's answer was given"


def _answers(count: int) -> str:
    return f"{count} {'answer was' if count == 1 else 'answers were'} given"

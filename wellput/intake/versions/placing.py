"""What of an answer has no place in the new bank: the whole of it, an option, or what another type does not take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from wellput.model.bank import Question
from wellput.model.bank_match import BankMatch, QuestionMatch
from wellput.model.response import Answer
from wellput.text import listed

_CHOSEN = frozenset({"select_one", "select_multiple", "scale"})
_ONE_CHOICE = frozenset({"select_one", "scale"})
_TAKEN = {"rank": {"ranked"}, "integer": {"number"}, "decimal": {"number"}, "relationships": {"map"}}


@dataclass(frozen=True, slots=True)
class Lost:
    """One thing that has no place: `what` it is, of which old question, and which of its options."""

    question: str
    what: Literal["question", "option", "type", "several"]
    option: str = ""


def lost_in(match: BankMatch, question: str, answer: Answer) -> Iterator[Lost]:
    """Yield what of the answer to an old question has no place in the new bank."""
    found = match.moved.get(question)
    if found is None or found.old is None or found.new is None:
        if match.new.question(question) is None:
            yield Lost(question, "question")
        return
    for option in dict.fromkeys(_options(answer)):
        if option_now(found, option) is None:
            yield Lost(question, "option", option)
    if _given(answer) - _taken(found.new):
        yield Lost(question, "type")
    elif found.new.type in _ONE_CHOICE and len(answer.selected) > 1:
        yield Lost(question, "several")


def option_now(match: QuestionMatch, option: str) -> str | None:
    """Return what an option of the old question is called in the new one; None where it has no place there."""
    moved = next((one.new.id for one in match.options if one.old and one.new and one.old.id == option), option)
    return moved if match.new and match.new.option(moved) else None


def in_words(match: BankMatch, lost: Lost) -> str:
    """Say in a line what has no place."""
    old = next((one for one in match.old.questions if one.id == lost.question), None)
    found = match.moved.get(lost.question)
    if found is None or found.new is None:
        rivals = [one.name for each in match.questions if each.old == old for one in each.rivals]
        if old and rivals:
            may_be = listed(rivals, "or")
            return (
                f"{old.name}: it may be {may_be} in the new bank; the answer is put at none and stays under {old.id}."
            )
        name, where = (old.name, "the new bank has") if old else (lost.question, "neither bank has")
        return f"{name}: {where} no such question; the answer stays under {lost.question}."
    was = _was(found.old, found.new)
    if lost.what == "option":
        label = found.old.called(lost.option) if found.old else lost.option
        return f"{was}: there is no option “{label}” any more; choose anew."
    if lost.what == "several":
        return f"{was}: several were chosen, and one can be now; choose anew."
    type_ = found.old.type if found.old else "unknown"
    return f"{was}: it was of the type {type_} and is of the type {found.new.type}; answer it anew."


def _was(old: Question | None, new: Question) -> str:
    return new.name if old is None or old.name == new.name else f"{old.name} (now {new.name})"


def _options(answer: Answer) -> Iterator[str]:
    yield from answer.selected
    yield from (one.option for one in answer.ranked)
    yield from (one.responder for one in answer.map if one.responder)


def _given(answer: Answer) -> set[str]:
    """Return what the answer holds that only some types take."""
    held = {"selected": answer.selected, "ranked": answer.ranked, "cost": answer.cost, "map": answer.map}
    found = {name for name, value in held.items() if value}
    found |= {"number"} if answer.number is not None else set()
    return found | ({"date"} if answer.date is not None else set())


def _taken(question: Question) -> set[str]:
    return {"selected"} if question.type in _CHOSEN else _TAKEN.get(question.type, {question.type})

"""What can be done with a question besides changing a part of it: move it, take it out, add one, give it prompts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from wellput.desk.banks.bank_edit_shown import chosen, suggested, whereabouts
from wellput.desk.banks.bank_edit_steps import question_added, with_prompts
from wellput.desk.banks.bank_edit_turn import (
    ADDING,
    DROPPING,
    NAMING,
    PLACING,
    SUGGESTED,
    EditTurn,
    as_it_was,
    at_question,
    left,
    step_kept,
    told,
)
from wellput.desk.banks.prompts import suggestions
from wellput.intake.changing.bank_order import dropped, shifted
from wellput.intake.changing.bank_parts import part_titles, put_in_part, with_part_named
from wellput.interview.passages import Passage
from wellput.model.bank import Bank
from wellput.store.bank_remarks import without_remarks
from wellput.text import listed


def ask_for_new(turn: EditTurn) -> EditTurn:
    """Ask for the text of a new question."""
    where = "after this one" if turn.at else "at the end"
    return told(replace(turn, part=ADDING), f"Type the question; it comes {where}. Its type can be changed then.")


def ask_for_prompts(turn: EditTurn) -> EditTurn:
    """Offer prompts by topic."""
    found = suggestions(turn.question)
    if not found:
        what = "The library has nothing new for what this question says; type prompts of your own at: prompts"
        return told(replace(turn, part=""), what)
    offered = tuple(dict.fromkeys(prompt for one in found for prompt in one.prompts))
    return replace(turn, part=SUGGESTED, offered=offered, said=tuple(suggested(found)))


def _moved(turn: EditTurn, by: int) -> EditTurn:
    return _placed(turn, lambda bank: shifted(bank, turn.at, by))


def _ask_to_drop(turn: EditTurn) -> EditTurn:
    return told(replace(turn, part=DROPPING), turn.question.text)


def _drop(turn: EditTurn, said: str) -> EditTurn:
    if said.casefold() not in ("y", "yes"):
        return as_it_was(turn)
    gone = turn.at
    after = step_kept(replace(turn, at=""), lambda bank: dropped(bank, gone))
    shown = left(after)
    return replace(shown, said=(*after.said, *shown.said))


def _add(turn: EditTurn, said: str) -> EditTurn:
    if not said:
        return as_it_was(turn)
    before = {one.id for one in turn.editing.bank.questions}
    behind = turn.at if turn.editing.bank.question(turn.at) else None
    after = step_kept(turn, lambda bank: question_added(bank, {"text": said}, behind))
    (new,) = {one.id for one in after.editing.bank.questions} - before
    shown = at_question(after, new)
    return replace(shown, said=(*after.said, *shown.said))


def _take(turn: EditTurn, said: str) -> EditTurn:
    if not said:
        return as_it_was(turn)
    taken = chosen(turn.offered, said)
    return step_kept(replace(turn, part="prompts"), lambda bank: with_prompts(bank, turn.at, taken))


def _ask_for_part(turn: EditTurn) -> EditTurn:
    there = listed([f"“{one}”" for one in part_titles(turn.editing.bank)])
    return told(replace(turn, part=PLACING), f"The parts are {there}. Enter leaves it as it is.")


def _ask_for_name(turn: EditTurn) -> EditTurn:
    return told(replace(turn, part=NAMING), f"{whereabouts(turn.editing.bank, turn.at)} Enter leaves it as it is.")


def _put(turn: EditTurn, said: str) -> EditTurn:
    return _placed(turn, lambda bank: put_in_part(bank, turn.at, said)) if said else as_it_was(turn)


def _name(turn: EditTurn, said: str) -> EditTurn:
    return _placed(turn, lambda bank: with_part_named(bank, turn.at, said)) if said else as_it_was(turn)


def _placed(turn: EditTurn, change: Callable[[Bank], Bank]) -> EditTurn:
    after = step_kept(turn, change)
    return replace(after, said=(*after.said, Passage(whereabouts(after.editing.bank, after.at))))


def _decided(turn: EditTurn) -> EditTurn:
    file = without_remarks(turn.editing.file, turn.at)
    if file == turn.editing.file:
        return told(turn, "Nothing is left to decide of this question.")
    return told(replace(turn, editing=replace(turn.editing, file=file)), "Kept as decided.")


ACTIONS: dict[str, Callable[[EditTurn], EditTurn]] = {
    "up": partial(_moved, by=-1),
    "down": partial(_moved, by=1),
    "drop": _ask_to_drop,
    "add": ask_for_new,
    "suggest": ask_for_prompts,
    "part": _ask_for_part,
    "rename": _ask_for_name,
    "decided": _decided,
}
"""What is done at a question, by the word that is typed."""

REPLIES: dict[str, Callable[[EditTurn, str], EditTurn]] = {
    ADDING: _add,
    DROPPING: _drop,
    SUGGESTED: _take,
    PLACING: _put,
    NAMING: _name,
}
"""How a reply to what was asked there is taken."""

"""Change a partnership map outside the interview: add, edit and remove relationships and actions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.interview.sitting import Sitting, Turn, arrive
from wellput.desk.keeping import keep
from wellput.desk.opening import Opened, open_workspace
from wellput.errors import NotUnderstoodError, WellputError
from wellput.interview.answering import emptied, take
from wellput.interview.map_steps import ACTIONS, DO, MAP, PARTNER
from wellput.interview.steps import Step
from wellput.interview.walking import find_place, steps
from wellput.model.bank import Question
from wellput.model.response import Response
from wellput.text import clean, listed


@dataclass(frozen=True, slots=True)
class Entries:
    """One of the two lists of a map: what it is called, and the field that makes an entry."""

    part: str
    noun: str
    first: str


RELATIONSHIPS = Entries(MAP, "relationship", PARTNER)
PLAN = Entries(ACTIONS, "action", DO)

Details = Mapping[str, str | None]
"""What is said of an entry, by field; None leaves a field as it is, empty words empty it."""


def add(folder: Path, question: str | None, entries: Entries, details: Details) -> int:
    """Add an entry and return its number."""
    opened = open_workspace(folder)
    about = map_question(opened, question)
    if not (details.get(entries.first) or "").strip():
        raise WellputError("map", f"A new {entries.noun} needs --{entries.first}.", f"Add --{entries.first} WORDS.")

    def change(response: Response) -> Response:
        return _told(opened, response, about, entries, _count(response, about, entries) + 1, details)

    return _count(keep(opened.draft, change).draft.response, about, entries)


def edit(folder: Path, question: str | None, entries: Entries, number: int, details: Details) -> None:
    """Change what is said of an entry."""
    if all(words is None for words in details.values()):
        raise WellputError("map", "Nothing was given to change.", "Give an option; --help lists them.")
    opened = open_workspace(folder)
    about = map_question(opened, question)

    def change(response: Response) -> Response:
        _check_number(response, about, entries, number)
        return _told(opened, response, about, entries, number, details)

    keep(opened.draft, change)


def remove(folder: Path, question: str | None, entries: Entries, number: int) -> str:
    """Take an entry out and return what it was called."""
    opened = open_workspace(folder)
    about = map_question(opened, question)
    _check_number(opened.draft.response, about, entries, number)
    step = _step(opened, opened.draft.response, about, entries, number, entries.first)
    keep(opened.draft, lambda response: emptied(opened.bank, step, response))
    return step.now


def begin_asking(folder: Path, question: str | None, entries: Entries, number: int | None = None) -> Turn:
    """Begin to ask for a new entry, or about one that is there, and about nothing else."""
    opened = open_workspace(folder)
    about = map_question(opened, question)
    response = opened.draft.response
    if number is not None:
        _check_number(response, about, entries, number)
    at = number or _count(response, about, entries) + 1
    first = _step(opened, response, about, entries, at, entries.first)
    return arrive(Sitting(opened.workspace, opened.bank, opened.draft, first, alone=True), first, in_full=False)


def map_question(opened: Opened, name: str | None) -> Question:
    """Return the bank's question of type relationships, the one named where there are several."""
    maps = [one for one in opened.bank.questions if one.type == "relationships"]
    if name is not None:
        found = opened.bank.question(find_place(opened.bank, name))
        maps = [one for one in maps if one == found]
        if not maps:
            raise WellputError(
                "--question", f"{name} does not ask for a map.", "Give a question of type relationships."
            )
    if not maps:
        raise WellputError(opened.bank.bank, "This question bank does not ask for a map.", "Add such a question to it.")
    if len(maps) > 1:
        known = listed([one.id for one in maps], "or")
        raise WellputError("--question", "The bank asks for more than one map.", f"Say which: --question {known}.")
    return maps[0]


def _told(
    opened: Opened, response: Response, question: Question, entries: Entries, number: int, details: Details
) -> Response:
    """Take each detail as a reply to its own step, so that both are understood alike."""
    for field, words in details.items():
        if words is None:
            continue
        step = _step(opened, response, question, entries, number, field)
        reply = clean(words).text
        try:
            response = (
                take(opened.bank, step, reply, response) if reply.strip() else _emptied(opened, step, entries, response)
            )
        except NotUnderstoodError as fault:
            raise WellputError(_option(field), fault.what, fault.mend) from fault
    return response


def _emptied(opened: Opened, step: Step, entries: Entries, response: Response) -> Response:
    if step.about.endswith(f".{entries.first}"):
        raise NotUnderstoodError("This cannot be empty.", "To take the whole out, use remove.")
    return emptied(opened.bank, step, response)


def _step(opened: Opened, response: Response, question: Question, entries: Entries, number: int, field: str) -> Step:
    key = question.id, entries.part, f"{number}.{field}"
    found = next((one for one in steps(opened.bank, response, question.id) if one.key == key), None)
    if found is None:
        raise WellputError(_option(field), "This map's question offers no kinds of partner.", "Leave it out.")
    return found


def _option(field: str) -> str:
    return "--kind" if field == "responder" else f"--{field.replace('_', '-')}"


def _check_number(response: Response, question: Question, entries: Entries, number: int) -> None:
    count = _count(response, question, entries)
    if not 1 <= number <= count:
        known = f"Numbers go from 1 to {count}." if count else f"There are no {entries.noun}s yet."
        raise WellputError(str(number), f"There is no {entries.noun} of that number.", known)


def _count(response: Response, question: Question, entries: Entries) -> int:
    answer = response.answer(question.id)
    return len(answer.map if entries.part == MAP else answer.actions)

"""What is shown of a bank while it is being changed: its questions, a question part by part, prompts to choose from."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from wellput.desk.banks.bank_edit_about import ABOUT
from wellput.desk.banks.bank_edit_parts import parts_of
from wellput.desk.banks.banks import shown_number
from wellput.desk.banks.prompts import Suggestion
from wellput.errors import NotUnderstoodError
from wellput.interview.passages import Passage, heading, numbered
from wellput.model.bank import Bank, Question

_NOTHING = "(none)"


def listing(bank: Bank, undecided: Collection[str] = ()) -> Iterator[Passage]:
    """Yield every question with what it is called by; of the undecided ones something is left to decide."""
    if bank.profile:
        yield heading("About the respondent")
        yield Passage(", ".join(one.id for one in bank.profile))
    for theme in bank.themes:
        yield heading(theme.title)
        yield from (_line(bank, one, is_open=one.id in undecided) for one in theme.questions)


def question_shown(question: Question) -> Iterator[Passage]:
    """Yield a question, part by part."""
    yield heading(question.name)
    yield from (Passage(part.shown(question) or _NOTHING, f"{part.name}: ") for part in parts_of(question))


def bank_shown(bank: Bank) -> Iterator[Passage]:
    """Yield what is known of the bank as a whole."""
    yield heading(bank.title)
    yield from (Passage(part.shown(bank) or _NOTHING, f"{part.name}: ") for part in ABOUT.values())


def whereabouts(bank: Bank, question: str) -> str:
    """Say where in its theme a question stands."""
    theme = next(theme for theme in bank.themes if any(one.id == question for one in theme.questions))
    place = [one.id for one in theme.questions].index(question) + 1
    return f"It is now {place} of {len(theme.questions)} in “{theme.title}”."


def suggested(found: Sequence[Suggestion]) -> Iterator[Passage]:
    """Yield suggested prompts by topic, each once and with a number."""
    offered: list[str] = []
    for one in found:
        new = [prompt for prompt in one.prompts if prompt not in offered]
        yield heading(f"{one.title}, {one.why}")
        yield from (Passage(f"Advice: {words}") for words in one.advice)
        yield from numbered(new, len(offered) + 1)
        offered += new


def chosen(offered: Sequence[str], said: str) -> tuple[str, ...]:
    """Return those of what is offered that a reply names by number: 1, 3 or all."""
    if said.strip().casefold() == "all":
        return tuple(offered)
    numbers = said.replace(",", " ").split()
    if not numbers or not all(one.isdecimal() and 1 <= int(one) <= len(offered) for one in numbers):
        raise NotUnderstoodError(f"{said!r} was not understood.", f"Type numbers from 1 to {len(offered)}, or all.")
    return tuple(offered[int(one) - 1] for one in numbers)


def _line(bank: Bank, question: Question, *, is_open: bool) -> Passage:
    number = shown_number(bank, question)
    mark = f"{number}. " if number else "- "
    still = "; to decide" if is_open else ""
    return Passage(f"{question.text} [{question.id}; {question.type}{still}]", mark)

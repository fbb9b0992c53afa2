"""Find answers to questions that were not asked of whoever gave them, by what else the same return says."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.model.bank import Bank, Question
from wellput.model.response import NO_ANSWER, Answer
from wellput.model.returned import Return, Unread
from wellput.returns.sheaf import shortened
from wellput.text import listed


def routed_away(bank: Bank, one: Return, file: str) -> Iterator[Unread]:
    """Yield each answer of a return that another answer of it leads past; it is taken all the same."""
    for question in bank.questions:
        leading = bank.question(question.relevant.question or "") if question.relevant else None
        answer = one.answers.get(question.id, NO_ANSWER)
        if leading is None or question.relevant is None or not _says_anything(answer):
            continue
        chosen = one.answers.get(leading.id, NO_ANSWER).selected
        if chosen and not {*chosen} & {*question.relevant.is_}:
            yield Unread(file, question.name, shortened(_words(question, answer)), _reason(leading, question, chosen))


def _says_anything(answer: Answer) -> bool:
    return answer.model_copy(update={"skipped": None, "confirmed": None}) != NO_ANSWER


def _words(question: Question, answer: Answer) -> str:
    chosen = [question.called(option) for option in answer.selected]
    figures = [str(one) for one in (answer.number, answer.date) if one is not None]
    return "; ".join((*chosen, *figures, *filter(None, (answer.position, answer.text, answer.ask))))


def _reason(leading: Question, question: Question, chosen: tuple[str, ...]) -> str:
    wanted = question.relevant.is_ if question.relevant else ()
    asked = listed([f"“{leading.called(one)}”" for one in wanted], "or")
    said = listed([f"“{leading.called(one)}”" for one in chosen])
    return (
        f"{question.name} is asked only after {asked} to {leading.name}, where {said} was chosen. The answer is "
        "kept and counted as it stands; ask which of the two is meant."
    )

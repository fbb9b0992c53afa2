"""Which earlier answers are worth offering at a question, and the step that offers them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from wellput.errors import NotUnderstoodError
from wellput.interview.choosing import chosen
from wellput.interview.passages import Passage, Passages, heading, numbered
from wellput.interview.steps import Choice, Step
from wellput.model.answer_told import answer_told
from wellput.model.bank import Question
from wellput.model.library import EarlierAnswer
from wellput.text import long_date
from wellput.text.alike import alike
from wellput.text.similar_questions import SIMILAR, question_likeness, telling_words

EARLIER = "earlier"
MOST_OFFERED = 3
_SHARED_OPTIONS = 3
_FEWEST_TELLING = 3
_SHOWN_WORDS = 30
_FEWEST_WORDS = 3
"""A reply of so many words is meant as an answer in words, and not as a slip in naming one that is offered."""


@dataclass(frozen=True, slots=True)
class EarlierReply:
    """Take an answer over, or look at it whole."""

    means: Literal["take", "look"]
    answer: int


def similar(question: Question, earlier: Iterable[EarlierAnswer], most: int = MOST_OFFERED) -> Sequence[EarlierAnswer]:
    """Return the answers that may help with a question, the likest first and of equals the newest.

    One does where its question is about the same, where it offered the same list to choose several from, or where its
    words speak of all that is asked about. It was current when its response was added last.
    """
    found = [(likeness, one) for one in earlier if one.current and (likeness := _likeness(question, one)) >= SIMILAR]
    ranked = sorted(found, key=lambda pair: (pair[0], pair[1].on, pair[1].id), reverse=True)
    return [one for _, one in ranked[:most]]


def earlier_step(question: Question, found: Sequence[EarlierAnswer], organisation: str) -> Step:
    """Return the step that offers earlier answers; `organisation` is whose draft it is."""
    return Step(
        question.id,
        EARLIER,
        "earlier",
        "You answered a question like this before:",
        "Said before",
        hint="A number takes that answer over, to change as you like; look and a number shows it whole. "
        "Enter leaves it, and so does typing your answer.",
        choices=tuple(Choice(str(one.id), _offered(one, organisation)) for one in found),
        least=1,
    )


def earlier_page(step: Step) -> Passages:
    """Return what is offered."""
    return numbered([one.label for one in step.choices])


def earlier_reply(step: Step, reply: str) -> EarlierReply:
    """Return what a reply to the offer means, or raise NotUnderstoodError."""
    word, _, rest = reply.strip().partition(" ")
    looks = word.casefold() == "look"
    said = (rest or "1") if looks and (rest or len(step.choices) == 1) else reply.strip()
    if not said.isdecimal():
        raise NotUnderstoodError(
            f"“{reply.strip()}” is not among what is offered.",
            "Type a number, look and a number, or Enter to write the answer anew.",
        )
    return EarlierReply("look" if looks else "take", int(chosen(step, said)[0].id))


def is_own_answer(question: Question, reply: str) -> bool:
    """Say whether a reply to the offer is the answer itself, typed straight away."""
    words = reply.split()
    if not words or words[0].casefold() == "look" or not any(map(str.isalpha, reply)):
        return False
    return question.type != "text" or len(words) >= _FEWEST_WORDS


def whole_page(earlier: EarlierAnswer) -> Passages:
    """Return an earlier answer word for word, with what was asked, of whom and when."""
    who = f", for {earlier.organisation}" if earlier.organisation else ""
    said = [Passage(one) for one in answer_told(earlier.question, earlier.answer)]
    later = () if earlier.current else (Passage("It was changed or taken out in that response afterwards."),)
    return (
        heading(earlier.question.text),
        Passage(f"{earlier.consultation}, {long_date(earlier.on)}{who}:"),
        *(Passage("Marked illustrative: its figures are nobody's.") for _ in range(earlier.answer.illustrative)),
        *said,
        *later,
    )


def _likeness(question: Question, one: EarlierAnswer) -> float:
    asked = question_likeness(question.text, one.question.text)
    if asked >= SIMILAR:
        return asked
    if _same_list(question, one.question) or _speaks_of_all(question, one):
        return SIMILAR
    return 0.0


def _same_list(one: Question, other: Question) -> bool:
    """Say whether two questions have most of a list in common; scales are everywhere the same, and say nothing."""
    if one.most < 2 or other.most < 2:
        return False
    mine, theirs = ({alike(option.label) for option in each.options} for each in (one, other))
    shared = len(mine & theirs)
    return shared >= _SHARED_OPTIONS and 2 * shared >= max(len(mine), len(theirs))


def _speaks_of_all(question: Question, one: EarlierAnswer) -> bool:
    wanted = telling_words(question.text)
    if len(wanted) < _FEWEST_TELLING:
        return False
    return wanted <= telling_words(" ".join(answer_told(one.question, one.answer)))


def _offered(one: EarlierAnswer, organisation: str) -> str:
    other = one.organisation and organisation and alike(one.organisation) != alike(organisation)
    who = f", {one.organisation}" if other else ""
    told = " ".join(" ".join(answer_told(one.question, one.answer)).split())
    pieces = told.split(" ")
    short = told if len(pieces) <= _SHOWN_WORDS else f"{' '.join(pieces[:_SHOWN_WORDS])} ..."
    marked = " (illustrative)" if one.answer.illustrative else ""
    return f"{long_date(one.on)}, {one.consultation}{who}: {one.question.text}\n{short}{marked}"

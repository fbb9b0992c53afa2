"""What was said in earlier responses: contradicted now, or taken over and perhaps out of date."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.contradicting import CHOICE, FIGURE, SIDE, contradictions
from wellput.checks.old_figures import still_there, texts_with_figures
from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place
from wellput.text import listed, long_date

OLD = "EAR04"

_MENDS = {
    CHOICE: "Where your view has changed, say in your reasons what changed it.",
    FIGURE: "Where the figure has changed, give its date; where it has not, use one figure.",
    SIDE: "Where your view has changed, say in your reasons what changed it.",
}


def choices_unlike(subject: Subject) -> Iterator[Finding]:
    """A choice is not the one that an earlier answer to nearly the same question made, though it is on offer.

    Earlier answers are those in your library (`wellput library`); without one nothing is compared. Questions are nearly
    the same where four in five of the words that say what is asked stand in both.
    """
    return _said_otherwise(CHOICE, subject)


def figures_unlike(subject: Subject) -> Iterator[Finding]:
    """An answer gives another figure than an earlier one to nearly the same question gave for the same thing."""
    return _said_otherwise(FIGURE, subject)


def sides_unlike(subject: Subject) -> Iterator[Finding]:
    """A position is for what an earlier one, to nearly the same question, was against, or the other way round."""
    return _said_otherwise(SIDE, subject)


def _said_otherwise(code: str, subject: Subject) -> Iterator[Finding]:
    known = {item.id: item for item in subject.response.evidence}
    for question in subject.questions:
        earlier = subject.earlier.get(question.id, ())
        for one in contradictions(question, subject.response.answer(question.id), earlier, known):
            if one.code == code:
                place = Place(question.id, one.field, None, one.words)
                yield Finding(code, "advice", place, f"{subject.name(question.id)}: {one.told}", _MENDS[code])


def old_figures_left(subject: Subject) -> Iterator[Finding]:
    """An answer that was taken over from an earlier response still has the figures and dates of then.

    They are listed under `taken_over` in the draft. One that you change is no longer named; take one that still holds
    out of that list, or set the finding aside.
    """
    for taken in subject.response.taken_over:
        question, answer = subject.bank.question(taken.question), subject.response.answer(taken.question)
        if question is None or answer.skipped is not None:
            continue
        if left := still_there(taken.figures, texts_with_figures(question, answer)):
            told = listed([f"“{one}”" for one in left])
            yield Finding(
                OLD,
                "advice",
                Place(taken.question),
                f"{subject.name(taken.question)} has {told} from your answer of {long_date(taken.on)} "
                f"({taken.consultation}).",
                "Check that each still holds, and say of what date it is.",
            )


_WHY = "Whoever has read both responses will ask which of them holds; a change that is explained can persuade."
_OURS = "Our own rule"

RULES = (
    Rule(
        code=CHOICE,
        severity="advice",
        title="A choice differs from what you chose before",
        why=_WHY,
        source=_OURS,
        before="(“Yes” is chosen; to the same question the library has “No”)",
        after="(“Yes” is chosen, as before)",
        find=choices_unlike,
    ),
    Rule(
        code=FIGURE,
        severity="advice",
        title="A figure differs from what you gave before",
        why=_WHY,
        source=_OURS,
        before="(“We have 46 members.”; to the same question the library has “We have 44 members.”)",
        after="(“In 2026 we have 46 members.”)",
        find=figures_unlike,
    ),
    Rule(
        code=SIDE,
        severity="advice",
        title="A position is for what an earlier one was against",
        why=_WHY,
        source=_OURS,
        before="(“We support the duty.”; to the same question the library has “We oppose the duty.”)",
        after="(“We support the duty.”, as before)",
        find=sides_unlike,
    ),
    Rule(
        code=OLD,
        severity="advice",
        title="An answer taken over has the figures of then",
        why="What was true when it was written may not be any more, and a reader will take it for today's.",
        source=_OURS,
        before="(“We took in 31 households in March 2023.”, taken over from a response of 2024)",
        after="(the figure and the date as they are now)",
        find=old_figures_left,
    ),
)

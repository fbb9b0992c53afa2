"""Questions read out of text as it would be typed or pasted, for tests."""

from __future__ import annotations

from textwrap import dedent

from wellput.intake.reading import read_question_list
from wellput.model.question_list import FoundQuestion, QuestionList, SourceLine


def lines_of(text: str) -> list[SourceLine]:
    """Return the lines of a text, which may be set in as the test is."""
    shown = dedent(text).strip("\n").split("\n")
    return [SourceLine(line, f"line {at}", is_wrapped=True) for at, line in enumerate(shown, 1)]


def read(text: str) -> QuestionList:
    """Read a text as a list of questions."""
    return read_question_list(lines_of(text))


def questions(text: str) -> tuple[FoundQuestion, ...]:
    """Return the questions of a text."""
    return read(text).questions


def question(text: str) -> FoundQuestion:
    """Return the only question of a text."""
    (only,) = questions(text)
    return only


def numbers_and_texts(text: str) -> list[tuple[str | None, str]]:
    """Return each question's number and words."""
    return [(one.number, one.text) for one in questions(text)]


def reason(found: QuestionList, words: str) -> str:
    """Return why a line with these words was left out."""
    (why,) = {left.why for left in found.left_out for line in left.lines if words in line.text}
    return why

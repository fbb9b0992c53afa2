"""How long an answer is, and what is left of what it may or should be."""

from __future__ import annotations

from wellput.model.bank import Advised, Limit, Question
from wellput.model.prose import answer_prose
from wellput.model.response import Answer
from wellput.text import CITATION, count_words


def length_told(question: Question, answer: Answer, text: str | None = None) -> str:
    """Say how long a text and its whole answer are, and what is left of each limit."""
    pieces = [piece.text for piece in answer_prose(question.id, answer)]
    words, signs = sum(map(count_words, pieces)), sum(map(count_characters, pieces))
    told = [f"{_counted(count_words(text), 'word')}."] if text else []
    if text and len(pieces) > 1:
        told.append(f"This whole answer: {_counted(words, 'word')}.")
    for count, limit, noun in (
        (words, question.max_words, "word"),
        (signs, question.max_characters, "character"),
    ):
        if limit is not None:
            told.append(_room(count, limit, noun))
    return " ".join(told)


def limits_told(question: Question) -> str:
    """Say how long an answer may or should be; empty where nobody says."""
    told = [
        f"at most {_counted(_most(limit), noun)}{' (as advice)' if isinstance(limit, Advised) else ''}"
        for limit, noun in ((question.max_words, "word"), (question.max_characters, "character"))
        if limit is not None
    ]
    return f"Length: {' and '.join(told)}, for the whole answer." if told else ""


def count_characters(text: str) -> int:
    """Count characters as a form would, without the marks of citations."""
    return len(CITATION.sub("", text))


def _room(count: int, limit: Limit, noun: str) -> str:
    most, advised = _most(limit), isinstance(limit, Advised)
    of = f"the {most:,} advised" if advised else f"{most:,}"
    if count <= most:
        return f"{_counted(most - count, noun)} left of {of}."
    over = f"{_counted(count - most, noun)} over {of}"
    return f"{over}; that is advice and no rule." if advised else f"{over}; shorten it before you send it."


def _most(limit: Limit) -> int:
    return limit.advised if isinstance(limit, Advised) else limit


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun if count == 1 else f'{noun}s'}"

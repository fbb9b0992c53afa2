"""What a form calls a question: by its number, or else by its short title or its first words, and never by its id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from wellput.model.bank import Bank, Question
from wellput.text.alike import alike

_LONGEST_HEADING, _LONGEST_LABEL = 60, 28
_MARKS = dict.fromkeys(map(ord, "\u201c\u201d"), None)
"""Messages set what they name in these, so that a label has none of its own."""


def heading_of(question: Question) -> str:
    """Return what to call a question in a heading and in a sentence."""
    return question.name if question.number or question.title else first_words(question.text, _LONGEST_HEADING)


def answer_labels(bank: Bank) -> Mapping[str, str]:
    """Return the words with which the labels of each question's answer begin; no two questions share them."""
    called = {question.id: _called(question) for question in bank.questions}
    met = Counter(map(alike, called.values()))
    return {
        id_: f"Answer to {words}" if met[alike(words)] == 1 else f"Answer to {words} ({place} of {len(called)})"
        for place, (id_, words) in enumerate(called.items(), 1)
    }


def earlier_label(question: Question) -> str:
    """Return how these labels began in forms that went out before questions were called by their titles."""
    return f"Answer to Question {question.number}" if question.number else f"Answer to {question.id}"


def first_words(text: str, longest: int) -> str:
    """Return as many words of a text as fit, without the stop at their end."""
    words = " ".join(text.split()).rstrip("?:. ")
    if len(words) <= longest:
        return words or " ".join(text.split())
    cut = words[: longest + 1]
    return (cut.rpartition(" ")[0] or cut[:longest]).rstrip(",;:… ") + "…"


def _called(question: Question) -> str:
    if question.number:
        return f"Question {question.number}"
    named = first_words((question.title or question.text).translate(_MARKS), _LONGEST_LABEL)
    return f"\u2018{named or question.type}\u2019"

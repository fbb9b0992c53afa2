"""Questions that a choice would answer, in a list that was copied without the answers to choose from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.questions.asking import sentences_of
from wellput.model.question_list import Doubt, FoundQuestion

_CLOSED = re.compile(
    r"(?:(?:in|on|over|during|for|at|since|within|after|before|if|when|as|thinking|overall)\b[^?]{0,80}?, |"
    r"(?:in|on|over|during|for|at|since|within)\b(?:(?!\b(?:what|which|whom|whose|how|who|why|where)\b)[^?]){0,60}? )?"
    r"(?:do|does|did|is|are|am|was|were|has|have|had|should|would|could|can|will)(?: not|n't)? [^?]*\?*\W*\Z",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:anything|any (?:other|further|additional|more|final)|"
    r"(?:an|any|a) (?:\w+ ){0,2}(?:comments?|views?|suggestions?|ideas?|thoughts|evidence|information|remarks|feedback|"
    r"opinions?|questions))\b|"
    r"(?:[,;\u2013-]|\band|\bif so,?)\s*(?:what|which|how|why|who|where|when)\b",
    re.IGNORECASE,
)
_IF_YES = re.compile(r"\W*if (?:yes|no)\b", re.IGNORECASE)
_WORDS = "It can be answered by a choice, such as yes or no, and no answers are printed below it."


def with_unprinted_answers(questions: Sequence[FoundQuestion], *, is_survey: bool) -> tuple[FoundQuestion, ...]:
    """Return the questions, those asked about that a choice would answer, where a list was copied without its choices.

    `is_survey` says that a survey site's marks stand before its questions.
    """
    lost = is_survey + sum(question.options_absent for question in questions)
    printed = sum(bool(question.options) for question in questions)
    led_on = {at - 1 for at, question in enumerate(questions) if _IF_YES.match(question.text)}
    return tuple(
        _asked_about(question) if (lost > printed or at in led_on) and is_closed(question) else question
        for at, question in enumerate(questions)
    )


def is_closed(question: FoundQuestion) -> bool:
    """Say whether a question that has no printed answers can be answered with yes or no, or one of two words."""
    if question.type != "text" or question.options_absent or question.limit:
        return False
    asked = [one for one in sentences_of(question.text) if "?" in one]
    return len(asked) == 1 and bool(_CLOSED.match(asked[0])) and not _OPEN.search(asked[0])


def _asked_about(question: FoundQuestion) -> FoundQuestion:
    doubt = Doubt("type", _WORDS, ("text", "select_one"))
    return replace(question, doubts=(*question.doubts, doubt))

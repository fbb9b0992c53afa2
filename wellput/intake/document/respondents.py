"""Questions that only ask who answers, such as a name and an address: they are about the respondent."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.document.contacts import field_in
from wellput.intake.questions.asking import sentences_of
from wellput.intake.questions.required import without_marks
from wellput.model.question_list import FoundQuestion

_ASKS_WHO = re.compile(
    r"(?:(?:what(?: is|'s|\u2019s)|(?:please )?(?:tell us|give(?: us)?|provide|enter|state|fill in))\s+)?"
    r"your\s+(?:(?:full|first|last|family|contact|postal|home|work|daytime) )*"
    r"(?:names?|surname|e-?mail(?: address)?|telephone(?: number)?|phone(?: number)?|address|postcode|contact details)"
    r"\s*(?:\([^)]{1,60}\))?\s*[?:.]?\Z",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"(?:resident(?:ial)?|business|home|postal|company|contact)(?: name| address)+(?: and address)?"
    r"\s*(?:\([^)]{1,60}\))?\s*:?\Z",
    re.IGNORECASE,
)


def parted(
    questions: Sequence[FoundQuestion],
) -> tuple[tuple[FoundQuestion, ...], tuple[FoundQuestion, ...]]:
    """Part questions from those about who answers; one that another hangs on, or that hangs on one, stays."""
    needed = {one.route.question for one in questions if one.route} | {one.parent for one in questions}
    is_about = [_is_about(one) and one.number not in needed for one in questions]
    asked = tuple(one for one, about in zip(questions, is_about, strict=True) if not about)
    return asked, tuple(one for one, about in zip(questions, is_about, strict=True) if about)


def asks_for_field(words: str) -> bool:
    """Say whether the words are a field for who answers, and nothing else."""
    return bool(field_in(words) or _FIELD.match(without_marks(words)[0]))


def asks_for_contact(words: str) -> bool:
    """Say whether they are a field for who answers, or ask for what would stand in one: "What is your address?"."""
    return asks_for_field(words) or bool(_ASKS_WHO.match(next(iter(sentences_of(words)), "")))


def _is_about(question: FoundQuestion) -> bool:
    if question.type != "text" or question.options or question.parent or question.route or question.limit:
        return False
    return asks_for_contact(question.text)

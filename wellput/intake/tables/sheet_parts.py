"""Rows of a sheet that are parts of another row's question by their numbers: 2a, below 2."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.numbers.keys import number_key
from wellput.model.question_list import FoundQuestion

_PART = re.compile(r"(?P<base>.*\d)[\s.]*\(?[a-z]\)?[.:]?")


def with_parents(questions: Sequence[FoundQuestion]) -> list[FoundQuestion]:
    """Return the questions, those whose number is that of one above with a letter behind it as parts of that."""
    shown: dict[str, str] = {}
    found: list[FoundQuestion] = []
    for question in questions:
        part = _PART.fullmatch(question.number or "")
        parent = shown.get(number_key(part["base"])) if part else None
        found.append(replace(question, parent=parent) if parent and question.parent is None else question)
        if question.number:
            shown[number_key(question.number)] = question.number
    return found

"""Run one rule over a small draft, and say which words it finds."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

from wellput.checks import RULES
from wellput.checks.rule import Rule, Subject
from wellput.model.bank import Bank
from wellput.model.finding import Finding
from wellput.model.response import Response
from wellput.model.routing import relevant_questions
from wellput.store.banks import find_bank, read_bank

BANK = "strengthening-partnerships-2025"
TODAY = dt.date(2025, 9, 1)


@cache
def bank() -> Bank:
    return read_bank(find_bank(BANK, None))


def rule(code: str) -> Rule:
    return next(one for one in RULES if one.code == code)


def draft(**parts: Any) -> Subject:
    """Return a draft to check; `parts` are the keys of a draft, such as `answers`."""
    response = Response.model_validate({"format": 1, "bank": BANK, **parts})
    return Subject(bank(), response, relevant_questions(bank(), response), TODAY)


def answer(text: str, question: str = "barriers") -> Subject:
    """Return a draft with that text in one answer."""
    return draft(answers={question: {"text": text}})


def findings(code: str, subject: Subject) -> list[Finding]:
    return [finding for finding in rule(code).find(subject) if finding.code == code]


def words(code: str, text: str) -> list[str | None]:
    """Return the words that a rule finds in a text, given as one answer."""
    return [finding.place.words for finding in findings(code, answer(text))]

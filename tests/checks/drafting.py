"""Write a draft in a line, and read what one rule finds in it."""

import datetime as dt
from typing import Any

from tests.checks.one_rule import TODAY, bank, findings
from wellput.checks.rule import Subject
from wellput.model.bank import Bank
from wellput.model.finding import Finding
from wellput.model.response import Response
from wellput.model.routing import relevant_questions


def bank_of(*questions: dict[str, Any], **consultation: Any) -> Bank:
    """A bank with one theme of these questions."""
    return Bank.model_validate(
        {
            "format": 1,
            "bank": "small",
            "version": 1,
            "title": "Small Consultation",
            "wording": "general",
            "consultation": {"publisher": "A Department", **consultation},
            "themes": [{"id": "one", "title": "One", "questions": list(questions)}],
        }
    )


def subject(of: Bank | None = None, today: dt.date = TODAY, **draft: Any) -> Subject:
    """A draft to check; a charity's answers to the shipped bank unless something else is said."""
    draft = {"respondent": {"kind": "vcf"} if of is None else {}, **draft}
    asked = of or bank()
    response = Response.model_validate({"format": 1, "bank": asked.bank, **draft})
    return Subject(asked, response, relevant_questions(asked, response), today)


def answer(code: str, question: str, **said: Any) -> list[Finding]:
    """What a rule finds in a draft of one answer to the shipped bank."""
    return findings(code, subject(answers={question: said}))

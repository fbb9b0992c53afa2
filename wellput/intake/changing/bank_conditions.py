"""Say in plain words which questions would wait for an answer that nobody can give."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.model.bank import Bank
from wellput.text import listed


def unmet_conditions(bank: Bank) -> Iterator[str]:
    """Yield a sentence for each question whose condition names a question or an option that is not asked before it."""
    earlier: set[str] = set()
    for question in bank.questions:
        rule = question.relevant
        if rule and rule.question:
            before = bank.question(rule.question)
            gone = [one for one in rule.is_ if before and before.option(one) is None]
            if before is None:
                yield f"{question.name} is asked only after an answer to that question."
            elif before.id not in earlier:
                yield f"{question.name} is asked only after an answer to {before.name}, which would come later."
            elif gone:
                given = listed([f"“{one}”" for one in gone], "or")
                yield f"{question.name} is asked only after the answer {given} to {before.name}."
        earlier.add(question.id)

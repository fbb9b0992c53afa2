"""Words for what members and trustees decide, and for the parts of a document that they decide on."""

from __future__ import annotations

from collections.abc import Iterable

from wellput.model.bank import Bank
from wellput.model.document_facts import BANK, EVIDENCE, NOTE, RESPONDENT, SUMMARY
from wellput.model.signoff import Decision

_DECISIONS: dict[Decision, str] = {
    "agree": "agrees",
    "agree-with-reservation": "agrees, with a reservation",
    "decline": "does not sign",
    "no-reply": "has not replied",
}
_PARTS = {
    BANK: "Which questions are answered",
    NOTE: "The note at the top",
    RESPONDENT: "About the respondent",
    SUMMARY: "Summary",
    EVIDENCE: "Evidence that no answer refers to",
}


def decision_words(decision: Decision) -> str:
    """Return what somebody does."""
    return _DECISIONS[decision]


def part_names(bank: Bank, parts: Iterable[str]) -> list[str]:
    """Return what to call parts of a document, in its order."""
    return [part_name(bank, one) for one in parts_in_order(bank, parts)]


def parts_in_order(bank: Bank, parts: Iterable[str]) -> list[str]:
    """Return parts of a document as they stand in it."""
    order = [BANK, NOTE, SUMMARY, RESPONDENT, *(question.id for question in bank.questions), EVIDENCE]
    places = {part: place for place, part in enumerate(order)}
    return sorted(parts, key=lambda part: (places.get(part, len(order) - 1), part))


def part_name(bank: Bank, part: str) -> str:
    """Return what to call a part of a document; a question that the bank does not have by its id."""
    question = bank.question(part)
    return question.name if question else _PARTS.get(part, part)

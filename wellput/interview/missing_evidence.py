"""What is said at once of a citation that leads to no evidence."""

from __future__ import annotations

from wellput.interview.passages import Passage, Passages
from wellput.interview.steps import EVIDENCE, Step
from wellput.model.bank import Bank
from wellput.model.response import Response
from wellput.text import cited_ids, closest


def missing_evidence_told(bank: Bank, response: Response, step: Step) -> Passages:
    """Name each citation in a step's words that no item of evidence has, and say how to mend it."""
    if step.place == EVIDENCE:
        return ()
    known = [one.id for one in response.evidence]
    missing = (one for one in dict.fromkeys(cited_ids(step.now)) if one not in known)
    return tuple(Passage(f"There is no evidence [@{one}] yet. {_mend(bank, known, one)}") for one in missing)


def _mend(bank: Bank, known: list[str], name: str) -> str:
    if bank.published(name):
        return f"It is a published fact, which you can take: wellput evidence add --published {name}"
    near = closest(name, known)
    return f"Did you mean [@{near}]?" if near else "Add it when you are asked for evidence, under that name."

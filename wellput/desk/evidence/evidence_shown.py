"""Show evidence: the draft's own items and where they are cited, and what the bank offers."""

from __future__ import annotations

from pathlib import Path

from wellput.desk.opening import open_workspace
from wellput.interview.citing import cited_in, places_citing
from wellput.interview.evidence_items import item_of
from wellput.interview.evidence_offers import source_named
from wellput.interview.evidence_steps import item_steps
from wellput.interview.passages import Passage, Passages
from wellput.interview.walking import find_place
from wellput.model.response import Response
from wellput.text import listed


def evidence_listed(folder: Path, question: str | None = None) -> Passages:
    """Return every item of the draft, or those that one answer cites, with where they are cited."""
    opened = open_workspace(folder)
    response = opened.draft.response
    items = response.evidence
    if question is not None:
        here = cited_in(response.answer(find_place(opened.bank, question)))
        items = tuple(one for one in items if one.id in here)
    if not items:
        return (Passage("There is no evidence here yet. Add some with: wellput evidence add"),)
    return tuple(
        Passage(
            f"{one.id} ({'published by others' if one.published else one.kind}): {one.statement} "
            f"{_cited(response, one.id)}",
            "- ",
        )
        for one in items
    )


def published_listed(folder: Path, question: str | None = None) -> Passages:
    """Return the published facts that the bank offers, all or those that fit one question."""
    opened = open_workspace(folder)
    taken = {one.published for one in opened.draft.response.evidence}
    place = find_place(opened.bank, question) if question is not None else None
    facts = [one for one in opened.bank.published_evidence if place is None or place in one.questions]
    if not facts:
        return (Passage("The bank has no published evidence for this."),)
    return tuple(
        Passage(
            f"{one.id}{' (taken)' if one.id in taken else ''}: {one.fact} ({source_named(opened.bank, one.source)})",
            "- ",
        )
        for one in facts
    )


def evidence_shown(folder: Path, evidence: str) -> Passages:
    """Return everything that is known of an item."""
    opened = open_workspace(folder)
    response = opened.draft.response
    item = item_of(response, evidence)
    parts = (step for step in item_steps(item) if step.part != "id")
    known = [Passage(f"{step.prompt}: {step.now or 'not given'}", "- ") for step in parts]
    source = [Passage(f"Taken from the bank's published evidence: {item.published}")] if item.published else []
    return (
        Passage(f"{item.id}: cite it in a text as [@{item.id}]"),
        *known,
        *source,
        Passage(_cited(response, item.id)),
    )


def _cited(response: Response, evidence: str) -> str:
    citing = places_citing(response, evidence)
    return f"Cited in {listed(citing)}." if citing else "Not cited yet."

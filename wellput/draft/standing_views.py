"""How the draft stands, as a template sees it: how far it has come, and what the check says of it."""

from __future__ import annotations

from functools import cache, partial

from wellput.draft.standing import Part, Standing
from wellput.draft.views_of_standing import FindingList, FindingView, PartView, ProgressView
from wellput.model.bank import Bank
from wellput.model.finding import Finding, Place

PLACES = {"respondent": "About the respondent", "summary": "Summary", "evidence": "Evidence"}


def progress_view(standing: Standing) -> ProgressView:
    """Return how far the answers have come, theme by theme."""
    return ProgressView(tuple(map(_part, standing.parts)))


def finding_list(bank: Bank, standing: Standing) -> FindingList:
    """Return what the check says; it runs once, when a template first asks."""
    return FindingList(cache(standing.found), partial(_finding, bank))


def _part(part: Part) -> PartView:
    to_do = part.total - part.answered - part.skipped
    return PartView(part.title, part.total, part.answered, part.skipped, to_do)


def _finding(bank: Bank, finding: Finding) -> FindingView:
    return FindingView(finding.severity, finding.code, _place(bank, finding.place), finding.message, finding.mend)


def _place(bank: Bank, place: Place) -> str:
    question = bank.question(place.question) if place.question else None
    return question.name if question else PLACES.get(place.question or "", "The whole response")

"""The worksheets of a response, worked out and in words, for whatever shows or checks them."""

from __future__ import annotations

from collections.abc import Mapping

from wellput.costs.saying import shown
from wellput.costs.totals import worked_out
from wellput.model.cost_shown import CostShown
from wellput.model.cost_totals import CostTotals
from wellput.model.costs import CostSheet
from wellput.model.response import Response


def costs_shown(response: Response) -> Mapping[str, CostShown]:
    """Return every worksheet in words, by its question."""
    return {question: shown(sheet) for question, sheet in _sheets(response).items()}


def cost_totals(response: Response) -> Mapping[str, CostTotals]:
    """Return the totals of every worksheet, by its question."""
    return {question: worked_out(sheet) for question, sheet in _sheets(response).items()}


def _sheets(response: Response) -> Mapping[str, CostSheet]:
    return {question: answer.cost for question, answer in response.answers.items() if answer.cost and answer.cost.lines}


def costs_in_words(response: Response) -> Mapping[str, str]:
    """Return every worksheet as lines of plain text, by its question, as far as its answer goes out."""
    answers = response.answers
    return {
        question: "\n".join(words.in_words)
        for question, words in costs_shown(response).items()
        if answers[question].skipped is None
    }

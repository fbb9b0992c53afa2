"""What a respondent's own scales say at the questions that they feed."""

from __future__ import annotations

from wellput.interview.passages import Passage, Passages, bulleted, heading
from wellput.model.bank import Bank, Question
from wellput.model.response import Response
from wellput.model.routing import is_set_apart
from wellput.model.scales import ScaleResult, feeding, low_results, results_for


def results_told(bank: Bank, response: Response, question: Question) -> Passages:
    """Return the results that feed a question, or where to get them; of a map, the low ones as starts of a plan."""
    results = results_for(bank, response, question.id)
    if not results:
        return _offered(bank, response, question)
    low = low_results(bank, response, question.id) if question.type == "relationships" else ()
    if low:
        return heading("Your self-assessment, where an action plan could start:"), *bulleted([*map(_start, low)])
    return heading("Your self-assessment:"), *bulleted([*map(_line, results)])


def _offered(bank: Bank, response: Response, question: Question) -> Passages:
    """Name the optional theme that would help here, if it was left alone."""
    first = next(iter(feeding(bank, question.id)), None)
    if first is None or not is_set_apart(bank, response, first):
        return ()
    theme = next(one for one in bank.themes if first in one.questions)
    go = f":go {first.number or first.id}"
    return (Passage(f"An optional part helps with this answer: “{theme.title}”. To do it first, type {go}"),)


def _line(result: ScaleResult) -> str:
    return f"{result.title}: {result.place} ({result.label})"


def _start(result: ScaleResult) -> str:
    return f"{result.title}, {result.place}: {result.ask or 'what would take it one step up, and who would do it?'}"

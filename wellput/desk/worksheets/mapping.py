"""Read and draw the partnership maps of a response."""

from __future__ import annotations

from collections.abc import Mapping

from wellput.charts.map_picture import PAGE, map_drawing
from wellput.interview.map_steps import ACTIONS, DO, entry_of
from wellput.interview.passages import Passage, Passages, bulleted, heading
from wellput.interview.steps import Step
from wellput.mapping.reading import read_map
from wellput.model.answered import is_answered
from wellput.model.bank import Bank
from wellput.model.map_reading import MapShown
from wellput.model.response import Response
from wellput.model.scales import low_results

MOST_SUGGESTED = 8
"""So many suggestions are read; `wellput map` shows all."""


def maps_shown(bank: Bank, response: Response) -> Mapping[str, MapShown]:
    """Return each map that is part of the response, read, and drawn to fit a page, by its question."""
    answers = ((question, response.answer(question.id)) for question in bank.questions)
    return {
        question.id: MapShown(read_map(question, answer.map), map_drawing(answer.map, PAGE))
        for question, answer in answers
        if is_answered(answer) and (answer.map or answer.actions)
    }


def suggested(bank: Bank, response: Response, step: Step) -> Passages:
    """Return what a map says, and what it suggests, before the first action of its plan is asked for."""
    question = bank.question(step.place)
    if question is None or step.part != ACTIONS or step.now or entry_of(step) != (0, DO):
        return ()
    reading = read_map(question, response.answer(question.id).map, low_results(bank, response, question.id))
    some = [f"{one.do} Why: {one.why}." for one in reading.suggestions[:MOST_SUGGESTED]]
    asked = (heading("What might follow from it:"), *bulleted(some)) if some else ()
    return heading("What your map says"), Passage(" ".join(reading.sentences)), *asked

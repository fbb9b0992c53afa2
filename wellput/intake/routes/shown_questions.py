"""When the questions of a survey's print are shown: "Display This Question: If <wording> = <answer>"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.shown_notes import Shown
from wellput.intake.lines.survey_prints import SurveyPrint
from wellput.model.question_list import Doubt, FoundQuestion, FoundRoute, SourceLine
from wellput.text.alike import alike

_UNCLEAR = "It is shown after certain answers only; after which, is not clear."


def as_printed(
    questions: Sequence[FoundQuestion], read: SurveyPrint, lines: Sequence[SourceLine]
) -> tuple[FoundQuestion, ...]:
    """Return the questions, each with the answers that it is shown after, or with a doubt.

    The numbers of such a print are the program's, in the order in which the questions were made: none is missing.
    """
    if not read.starts:
        return tuple(questions)
    begun = {id(lines[place]): place for place in read.starts}
    told = {one.place: one for one in read.shown}
    done: list[FoundQuestion] = []
    place: int | None = None
    for found in questions:
        one = replace(found, doubts=tuple(doubt for doubt in found.doubts if doubt.about != "number"))
        place = next((begun[id(line)] for line in one.source if id(line) in begun), place)
        if place in read.unclear:
            done.append(replace(one, doubts=(*one.doubts, Doubt("route", _UNCLEAR))))
        elif place in told:
            done.append(_shown(one, told[place], done))
        else:
            done.append(one)
    return tuple(done)


def _shown(one: FoundQuestion, told: Shown, before: Sequence[FoundQuestion]) -> FoundQuestion:
    """Return a question with its route, where the question and the answers that it names are there."""
    asked = next((other for other in reversed(before) if alike(other.text) == alike(told.asked)), None)
    named = {alike(option): option for option in asked.options} if asked else {}
    answers = tuple(named[alike(answer)] for answer in told.answers if alike(answer) in named)
    if asked is None or len(answers) != len(told.answers):
        return replace(one, doubts=(*one.doubts, Doubt("route", _UNCLEAR)))
    return replace(one, route=FoundRoute(asked.number or asked.text, answers))

"""A worksheet in an interview: lines added, changed, copied and removed, and what they come to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from wellput.costs.saying import shown
from wellput.desk.interview.going_on import go_on
from wellput.desk.interview.sitting import Sitting, Turn, again, arrive
from wellput.desk.keeping import keep
from wellput.interview.answers import with_answer
from wellput.interview.cost_lines import copied_line, line_of, new_line, with_line, without_line
from wellput.interview.cost_replies import LinesReply, lines_reply
from wellput.interview.passages import Passage, Passages
from wellput.interview.same_entry import unmoved
from wellput.interview.steps import Step
from wellput.model.costs import CostLine
from wellput.model.response import Answer, Response

_COPIED = "Kept: a copy for the other case. Change what differs there; Enter keeps what is the same."
_ADDED = "Kept. Now about it, one thing after the other; Enter leaves one empty."


def hear_lines(sitting: Sitting, text: str) -> Turn:
    """Do what a reply at the list of lines says, or go on."""
    if not text.strip():
        return go_on(sitting, *comes_to(sitting))
    reply = lines_reply(sitting.step, text)
    match reply.means:
        case "remove":
            return _removed(sitting, reply, text)
        case "copy":
            return _made(sitting, lambda answer: copied_line(answer, reply.number), "people", _COPIED, reply.number)
        case "add":
            return _made(sitting, lambda answer: new_line(answer, reply.activity), "case", _ADDED)
        case "change":
            line_of(sitting.response.answer(sitting.step.place), reply.number)
            return _at_line(sitting, reply.number, "activity")


def comes_to(sitting: Sitting) -> Passages:
    """Say what the worksheet comes to as it stands; nothing of an empty one."""
    sheet = sitting.response.answer(sitting.step.place).cost
    if sheet is None or not sheet.lines:
        return ()
    words = shown(sheet)
    return (Passage(f"Your worksheet, {words.in_short}."), *map(Passage, words.incomplete))


def line_step(question: str, number: int, part: str) -> Step:
    """Return a step of a line, to be arrived at."""
    return Step(question, part, "line", "", "", about=str(number), inner=True, of_line=True)


def _made(
    sitting: Sitting, make: Callable[[Answer], CostLine], part: str, said: str, number: int | None = None
) -> Turn:
    after, note = _kept(sitting, lambda answer: with_line(answer, make(answer)), number)
    sheet = after.response.answer(sitting.step.place).cost
    return _at_line(after, len(sheet.lines) if sheet else 1, part, *note, Passage(said))


def _removed(sitting: Sitting, reply: LinesReply, text: str) -> Turn:
    line = line_of(sitting.response.answer(sitting.step.place), reply.number)
    if sitting.warned != text:
        agree = f"This takes out line {reply.number}, {line.activity}. Give the same reply once more to agree."
        return again(replace(sitting, warned=text), Passage(agree))
    after, note = _kept(sitting, lambda answer: without_line(answer, reply.number), reply.number)
    return arrive(after, sitting.step, *note, Passage(f"{line.activity} is taken out."), in_full=False)


def _kept(sitting: Sitting, change: Callable[[Answer], Answer], number: int | None = None) -> tuple[Sitting, Passages]:
    """Save a change to the worksheet; one that is about the line of a `number` only while that is the same line."""
    place = sitting.step.place

    def changed(response: Response) -> Response:
        if number is not None:
            unmoved(line_step(place, number, "activity"), sitting.response, response)
        return with_answer(response, place, change(response.answer(place)))

    kept = keep(sitting.draft, changed)
    return replace(sitting, draft=kept.draft, warned=""), (Passage(kept.note),) if kept.note else ()


def _at_line(sitting: Sitting, number: int, part: str, *said: Passage) -> Turn:
    """Go to a step of a line, and come back to the list after its last."""
    beside = replace(sitting, waiting=(*sitting.waiting, sitting.step))
    return arrive(beside, line_step(sitting.step.place, number, part), *said, in_full=False)

"""Understand what a person types where a worksheet's lines are listed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from wellput.errors import NotUnderstoodError
from wellput.interview.cost_steps import ADD
from wellput.interview.passages import Passage, Passages, heading, numbered
from wellput.interview.steps import Step
from wellput.interview.understanding import one_line

Means = Literal["change", "copy", "remove", "add"]

_MEANS: dict[str, Means] = {
    "change": "change",
    "edit": "change",
    "copy": "copy",
    "remove": "remove",
    "delete": "remove",
}
_WITH_NUMBER = re.compile(rf"(?P<means>{'|'.join(_MEANS)})\s+(?:line\s+)?(?P<number>[0-9]{{1,5}})", re.IGNORECASE)
_FEWEST_LETTERS = 3
MOST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class LinesReply:
    """What to do: with the line of a number, or with an activity to add."""

    means: Means
    number: int = 0
    activity: str = ""


def lines_reply(step: Step, reply: str) -> LinesReply:
    """Return what a reply at the list of lines means, or raise NotUnderstoodError."""
    said = one_line(reply)
    lines = [one for one in step.choices if not one.id.startswith(ADD)]
    if command := _WITH_NUMBER.fullmatch(said):
        return LinesReply(_MEANS[command["means"].casefold()], _known(int(command["number"]), len(lines)))
    if said.isdecimal():
        number = _known(int(said[:9]), len(step.choices))
        if number <= len(lines):
            return LinesReply("change", number)
        return LinesReply("add", activity=step.choices[number - 1].label)
    return LinesReply("add", activity=_offered(step, said) or said)


def lines_page(step: Step) -> Passages:
    """Return the lines that are there, and the activities that can be added, numbered through."""
    lines = [one.label for one in step.choices if not one.id.startswith(ADD)]
    offered = [one.label for one in step.choices if one.id.startswith(ADD)]
    said: list[Passage] = []
    if lines:
        said += [heading("In it already:"), *numbered(lines[:MOST_SHOWN])]
    if len(lines) > MOST_SHOWN:
        said.append(Passage(f"And {len(lines) - MOST_SHOWN} more; wellput cost shows them all."))
    if offered:
        said += [heading("Activities to choose from:"), *numbered(offered, len(lines) + 1)]
    return tuple(said)


def _known(number: int, most: int) -> int:
    if not 1 <= number <= most:
        known = (
            f"Type a number from 1 to {most}."
            if most
            else "There are no lines yet; type an activity in your own words."
        )
        raise NotUnderstoodError(f"There is no number {number} here.", known)
    return number


def _offered(step: Step, said: str) -> str | None:
    """Return the activity that is meant by its beginning; None where it is a person's own."""
    begun = [
        one.label for one in step.choices if one.id.startswith(ADD) and one.label.casefold().startswith(said.casefold())
    ]
    return begun[0] if len(begun) == 1 and len(said) >= _FEWEST_LETTERS else None

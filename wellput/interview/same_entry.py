"""Hold a numbered entry fast: where a file was changed elsewhere meanwhile, number 2 may be another line than before.

Without this, a reply about one line of a worksheet, relationship, action or ask would be put into another.
"""

from __future__ import annotations

from collections.abc import Sequence

from wellput.errors import NotUnderstoodError
from wellput.interview.map_steps import ACTIONS, MAP, entry_of
from wellput.interview.steps import SUMMARY, Step
from wellput.model.response import Answer, Response


def is_numbered(step: Step) -> bool:
    """Say whether a step is about a line, a relationship or an action that only its number names."""
    return step.of_line or step.part in (MAP, ACTIONS)


def unmoved(step: Step, before: Response, now: Response) -> Response:
    """Return the response as it is now where the step's entry stands as it did; raise NotUnderstoodError otherwise."""
    if step.place == SUMMARY and step.form == "asks":
        _compare(int(step.about), before.summary.asks, now.summary.asks)
    elif is_numbered(step):
        at = int(step.about) if step.of_line else entry_of(step)[0] + 1
        _compare(at, *(_names(step, response.answer(step.place)) for response in (before, now)))
    return now


def _names(step: Step, answer: Answer) -> Sequence[str]:
    """Return what each entry is known by."""
    if step.part == MAP:
        return [one.partner for one in answer.map]
    if step.part == ACTIONS:
        return [one.do for one in answer.actions]
    return [f"{line.activity} ({line.case})" for line in answer.cost.lines] if answer.cost else []


def _compare(number: int, before: Sequence[str], now: Sequence[str]) -> None:
    was, stands = (" ".join(names[number - 1 : number]) for names in (before, now))
    if was == stands:
        return
    then = f"was “{was}”" if was else "was free"
    after = f"is “{stands}”" if stands else "is no more"
    raise NotUnderstoodError(f"Number {number} {then}, and now {after}.", "Look at it, and give the reply again.")

"""Change one thing in an answer's map or action plan; the first thing said of an entry makes it."""

from __future__ import annotations

from wellput.errors import NotUnderstoodError
from wellput.interview.days import rough_day
from wellput.interview.map_steps import DO, MAP, PARTNER, entry_of
from wellput.interview.steps import Step
from wellput.interview.understanding import Value
from wellput.model.relationships import AXES, Action, Relationship
from wellput.model.response import Answer

MOST = 5000
"""So many relationships or actions are no map; a slip is likelier."""

_DEGREES = frozenset(axis.name for axis in AXES)


def with_map_value(answer: Answer, step: Step, value: Value) -> Answer:
    """Return the answer with a value in one field of an entry; an entry without its first field is taken out."""
    at, field = entry_of(step)
    entries: tuple[Relationship | Action, ...] = answer.map if step.part == MAP else answer.actions
    if at > len(entries) or (at == len(entries) and field not in (PARTNER, DO)):
        raise NotUnderstoodError(f"There is no number {at + 1} any more.", "Go on with Enter.")
    if field in (PARTNER, DO) and value is None:
        return answer.model_copy(update={step.part: (*entries[:at], *entries[at + 1 :])})
    if at == len(entries):
        if at >= MOST:
            raise NotUnderstoodError(f"There are {MOST} already.", "Make a map of fewer.")
        made = Relationship(partner=str(value)) if step.part == MAP else Action(do=str(value))
        return answer.model_copy(update={step.part: (*entries, made)})
    changed = entries[at].model_copy(update={field: _fit(field, value)})
    return answer.model_copy(update={step.part: (*entries[:at], changed, *entries[at + 1 :])})


def _fit(field: str, value: Value) -> object:
    if isinstance(value, tuple):
        one = value[0] if value else None
        return int(one.partition("-")[0]) if one and field in _DEGREES else one
    return rough_day(value) if field == "when" and isinstance(value, str) else value

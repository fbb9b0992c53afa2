"""A question's options as the bank holds them: their ids, which asks for words, and their steps on a scale."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.desk.banks.bank_making_ids import label_slug, unused
from wellput.intake.options.scales import is_aside, is_run_of_numbers
from wellput.model.bank import Option, QuestionType
from wellput.text.alike import alike

_OTHER = re.compile(r"(?:any )?others?\b|something else\b|something other\b|somewhere else\b", re.IGNORECASE)
_LOW = re.compile(
    r"\b(?:not?|never|rarely|seldom|hardly|none|low|lowest|least|less|worse|worst|poor|poorly|bad|badly|difficult|hard|"
    r"against|oppose[sd]?|negative(?:ly)?|dis\w{4,}|un(?:important|likely|satisf\w+|helpful|clear|safe|happy|reasonable|"
    r"acceptable|favourable|confident|willing)|in(?:effective|adequate|appropriate))\b",
    re.IGNORECASE,
)
_MIDDLE = re.compile(r"\bneither\b|\bneutral\b|\bsame\b|\bno (?:change|difference)\b", re.IGNORECASE)


def options_of(labels: Sequence[str], type_: QuestionType) -> tuple[Option, ...]:
    """Return options in the words of the list."""
    steps = _steps(labels) if type_ == "scale" else [None] * len(labels)
    made: list[Option] = []
    for place, (label, step) in enumerate(zip(labels, steps, strict=True), 1):
        id_ = unused(label_slug(label), [one.id for one in made], f"option-{place}")
        made.append(Option(id=id_, label=label, step=step, other=bool(_OTHER.match(label))))
    return tuple(made)


def _steps(labels: Sequence[str]) -> list[int | None]:
    """Return each option's step, 1 the lowest; none where it cannot be told which end is the high one."""
    on_scale = [label for label in labels if not is_aside(label) or alike(label) == "neutral"]
    order = _rising(on_scale)
    if order is None:
        return [None] * len(labels)
    count = len(on_scale)
    step = {label: at if order else count - at + 1 for at, label in enumerate(on_scale, 1)}
    return [step.get(label) for label in labels]


def _rising(labels: Sequence[str]) -> bool | None:
    """Say whether the steps stand in rising order; None where that cannot be told."""
    if len(labels) < 2 or len(set(labels)) < len(labels):
        return None
    if is_run_of_numbers(labels):
        first, second = (int(re.sub(r"\D.*", "", label.strip())) for label in labels[:2])
        return first < second
    low = [bool(_LOW.search(label)) and not _MIDDLE.search(label) for label in (labels[0], labels[-1])]
    return None if low[0] == low[1] else low[0]

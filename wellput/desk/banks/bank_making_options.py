"""A question's options as the bank holds them: their ids, which asks for words, and their steps on a scale."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from wellput.desk.banks.bank_making_ids import label_slug, unused
from wellput.intake.options.scales import is_aside, is_run_of_numbers
from wellput.model.bank import Option, QuestionType

_OTHER = re.compile(r"(?:any )?others?\b|something else\b|something other\b|somewhere else\b", re.IGNORECASE)
_LOW = re.compile(
    r"\b(?:not?|never|rarely|seldom|hardly|none|low|lowest|least|less|worse|worst|poor|poorly|bad|badly|difficult|hard|"
    r"against|oppose[sd]?|negative(?:ly)?|dis\w{4,}|un(?:important|likely|satisf\w+|helpful|clear|safe|happy|reasonable|"
    r"acceptable|favourable|confident|willing)|in(?:effective|adequate|appropriate)|terrible|awful|"
    r"needs? (?:\w+ )?(?:improv\w+|work|attention|repairs?|help))\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s*(\d{1,2})(?![\d%]|\s*(?:to|-|\u2013)\s*\d)")
_NEUTRAL = re.compile(r"\bneutral\b", re.IGNORECASE)
_FEWEST = 3
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
    beside = [label for label in labels if _OTHER.match(label) or (is_aside(label) and not _NEUTRAL.search(label))]
    on_scale = [label for label in labels if label not in beside]
    order = _rising(on_scale)
    if numbers := _printed(on_scale, order):
        return [None if label in beside else numbers[label] for label in labels]
    if order is None:
        return [None] * len(labels)
    count = len(on_scale)
    step = {label: at if order else count - at + 1 for at, label in enumerate(on_scale, 1)}
    return [step.get(label) for label in labels]


def _printed(labels: Sequence[str], order: bool | None) -> dict[str, int]:
    """Return the number that each label has in front, 1 the lowest; none where words say that they count down."""
    found = [_NUMBER.match(label) for label in labels]
    numbers = [int(one[1]) for one in found if one]
    steps = {after - one for one, after in pairwise(numbers)}
    if len(numbers) < max(_FEWEST, len(labels)) or steps not in ({1}, {-1}) or order is (steps == {-1}):
        return {}
    above = 1 - min(numbers)
    return {label: number + above for label, number in zip(labels, numbers, strict=True)}


def _rising(labels: Sequence[str]) -> bool | None:
    """Say whether the steps stand in rising order; None where that cannot be told."""
    if len(labels) < 2 or len(set(labels)) < len(labels):
        return None
    if is_run_of_numbers(labels):
        first, second = (int(re.sub(r"\D.*", "", label.strip())) for label in labels[:2])
        return first < second
    low = [bool(_LOW.search(label)) and not _MIDDLE.search(label) for label in (labels[0], labels[-1])]
    return None if low[0] == low[1] else low[0]

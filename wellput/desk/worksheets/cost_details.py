"""What is said about a line of a worksheet in options, understood as the interview would understand it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wellput.errors import WellputError
from wellput.interview.cost_lines import shared_part, sheet_of, typed_other_costs
from wellput.model.costs import CostLine, case_label
from wellput.model.response import Answer
from wellput.model.typed_amounts import AmountKind, typed_amount
from wellput.text import clean, closest, listed

_AMOUNTS: Mapping[str, AmountKind] = {
    "people": "count",
    "hours": "hours",
    "times": "times",
    "rate": "money",
    "on_costs": "share",
}
_WORDS = {"who": ("paid", "volunteer"), "cover": ("absorb", "share", "fund")}


@dataclass(frozen=True, slots=True)
class LineDetails:
    """What is said about a line, as typed; None leaves a detail as it is, empty words empty it."""

    activity: str | None = None
    case: str | None = None
    who: str | None = None
    people: str | None = None
    hours: str | None = None
    times: str | None = None
    rate: str | None = None
    on_costs: str | None = None
    other: str | None = None
    shared_with: str | None = None
    cover: str | None = None
    note: str | None = None


def detailed(line: CostLine, details: LineDetails, answer: Answer) -> CostLine:
    """Return the line with the details that were given."""
    values: dict[str, object] = {**dict(_amounts(details)), **dict(_choices(details, answer)), **dict(_texts(details))}
    if values.get("activity", line.activity) is None:
        raise WellputError("--activity", "The activity cannot be empty.", "Say what is done, such as Meetings.")
    return line.model_copy(update=values)


def _amounts(details: LineDetails) -> Iterator[tuple[str, object]]:
    for name, kind in _AMOUNTS.items():
        typed = getattr(details, name)
        if typed is not None:
            yield name, typed_amount(typed, kind) if typed.strip() else None
    if details.other is not None:
        yield "other", typed_other_costs(clean(details.other).text)


def _choices(details: LineDetails, answer: Answer) -> Iterator[tuple[str, object]]:
    for name, words in _WORDS.items():
        typed = getattr(details, name)
        if typed is not None:
            yield name, _one_of(f"--{name}", typed, words) if typed else None
    if details.case is not None:
        cases = sheet_of(answer).cases
        labels = {case_label(case).casefold(): case for case in cases}
        yield "case", labels.get(details.case.casefold()) or _one_of("--case", details.case, cases)


def _texts(details: LineDetails) -> Iterator[tuple[str, object]]:
    for name in ("activity", "note"):
        typed = getattr(details, name)
        if typed is not None:
            yield name, clean(typed).text.strip() or None
    if details.shared_with is not None:
        yield from shared_part(clean(details.shared_with).text).items()


def _one_of(option: str, typed: str, words: Sequence[str]) -> str:
    if typed.casefold() in words:
        return typed.casefold()
    near = closest(typed, words)
    hint = f"Did you mean {near}? " if near else ""
    raise WellputError(option, f"{typed!r} is not one of the choices.", f"{hint}Choose {listed(words, 'or')}.")

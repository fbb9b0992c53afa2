"""A cost worksheet within an answer: lines added, copied, changed, removed."""

from __future__ import annotations

import re

from wellput.errors import NotUnderstoodError
from wellput.interview.steps import Step
from wellput.interview.understanding import Value
from wellput.model.cost_words import quantity_words
from wellput.model.costs import CostLine, CostSheet, Quantity
from wellput.model.response import Answer
from wellput.model.typed_amounts import typed_amount

SHEET_PARTS = frozenset({"volunteer_rate", "volunteer_rate_source", "assumptions"})
"""The parts of a worksheet that are no line's."""

_NEVER_EMPTY = ("activity", "case")
_NO = frozenset({"no", "none", "n", "nothing"})
_GAP = re.compile(r"[\s:=]+(?=£?[.0-9])")


def sheet_of(answer: Answer) -> CostSheet:
    """Return the answer's worksheet; an empty one where there is none."""
    return answer.cost or CostSheet()


def line_of(answer: Answer, number: int) -> CostLine:
    """Return a line by its number, from 1, or say that there is none."""
    lines = sheet_of(answer).lines
    if 1 <= number <= len(lines):
        return lines[number - 1]
    known = f"Give a number from 1 to {len(lines)}." if lines else "The worksheet has no lines yet."
    raise NotUnderstoodError(f"There is no line {number}.", known)


def with_sheet(answer: Answer, sheet: CostSheet) -> Answer:
    """Return the answer with that worksheet; with none where nothing is left of it."""
    return answer.model_copy(update={"cost": None if sheet == CostSheet() else sheet})


def with_line(answer: Answer, line: CostLine, number: int | None = None) -> Answer:
    """Return the answer with a line at the end, or in the place of the one with that number."""
    sheet = sheet_of(answer)
    if line.case not in sheet.cases:
        raise NotUnderstoodError(f"There is no case “{line.case}”.", f"Choose one of: {', '.join(sheet.cases)}.")
    if number is None:
        lines = (*sheet.lines, line)
    else:
        line_of(answer, number)
        lines = (*sheet.lines[: number - 1], line, *sheet.lines[number:])
    return with_sheet(answer, sheet.model_copy(update={"lines": lines}))


def without_line(answer: Answer, number: int) -> Answer:
    """Return the answer without a line."""
    line_of(answer, number)
    sheet = sheet_of(answer)
    lines = (*sheet.lines[: number - 1], *sheet.lines[number:])
    return with_sheet(answer, sheet.model_copy(update={"lines": lines}))


def new_line(answer: Answer, activity: str) -> CostLine:
    """Return a line of which only the activity is known; its case is that of the last line until it is asked."""
    sheet = sheet_of(answer)
    return CostLine(activity=activity, case=sheet.lines[-1].case if sheet.lines else sheet.cases[0])


def copied_line(answer: Answer, number: int) -> CostLine:
    """Return a line as it would stand in the next case."""
    line, cases = line_of(answer, number), sheet_of(answer).cases
    following = cases[(cases.index(line.case) + 1) % len(cases)]
    cover = line.cover if following != cases[0] else None
    return line.model_copy(update={"case": following, "cover": cover})


def with_cost_value(answer: Answer, step: Step, value: Value) -> Answer:
    """Return the answer with a value in a part of its worksheet, or of one of its lines."""
    if not step.of_line:
        empty: object = () if step.part == "assumptions" else None
        return with_sheet(answer, sheet_of(answer).model_copy(update={step.part: empty if value is None else value}))
    number = int(step.about)
    return with_line(answer, _changed(line_of(answer, number), step.part, value), number)


def _changed(line: CostLine, part: str, value: Value) -> CostLine:
    if part in _NEVER_EMPTY and not value:
        raise NotUnderstoodError("This part of a line cannot be empty.", "To take the line out, type: remove 2")
    if isinstance(value, tuple):
        value = value[0] if value else None
    if part == "shared":
        return line.model_copy(update=shared_part(str(value or "")))
    if part == "other":
        return line.model_copy(update={"other": typed_other_costs(str(value)) if value else {}})
    return line.model_copy(update={part: value})


def shared_part(typed: str) -> dict[str, object]:
    """Return whether a line is shared, and with whom, out of names, “others”, “yes” or “no”."""
    named = typed.strip()
    if named.casefold() in ("", *_NO):
        return {"shared": False, "shared_with": None}
    return {"shared": True, "shared_with": None if named.casefold() in ("others", "yes") else named}


def typed_other_costs(typed: str) -> dict[str, Quantity]:
    """Return other costs as they are typed: travel 240; room hire £60-£80; none of them where it says so."""
    costs: dict[str, Quantity] = {}
    if typed.strip().casefold() in _NO:
        return costs
    for piece in re.split(r"[;\n]", typed):
        if piece.strip():
            name, amount = _named_cost(piece.strip())
            if name in costs:
                raise NotUnderstoodError(f"“{name}” stands there twice.", "Add the two up, or name them apart.")
            costs[name] = amount
    return costs


def other_costs_words(costs: dict[str, Quantity], currency: str) -> str:
    """Return other costs in words, as they could be typed."""
    return "; ".join(f"{name} {quantity_words(amount, 'money', currency)}" for name, amount in costs.items())


def _named_cost(piece: str) -> tuple[str, Quantity]:
    """Take a name and its amount apart where the rest first makes an amount, since names may hold numbers too."""
    trouble = NotUnderstoodError(
        f"“{piece}” is not a cost with its amount.", "Type what for and how much, such as travel 240; room hire 60."
    )
    for gap in _GAP.finditer(piece):
        name = piece[: gap.start()].strip()
        if name:
            try:
                return name, typed_amount(piece[gap.end() :], "money")
            except NotUnderstoodError as cause:
                trouble = cause
    raise trouble

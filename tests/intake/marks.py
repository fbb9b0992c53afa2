"""What is labelled at a question beside its wording, type and options: one row of MARKS each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from tests.intake.found import Found
from tests.intake.labels import Expected, Routing
from tests.intake.likeness import LIKE, likeness
from wellput.text.alike import alike

_NAMED = re.compile(r"^(?:question|cwestiwn|no|q)(?=[\W\d])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mark:
    """A thing that a question may carry, and when two of them are the same."""

    name: str
    of: Callable[[Any], Any]
    same: Callable[[Expected, Found], bool]

    def outcomes(
        self, expected: Expected | None, found: Found | None
    ) -> Iterator[Literal["found", "missed", "invented"]]:
        """Yield what happened: a wrong value is missed and invented at once."""
        wanted, given = (one and self.of(one) for one in (expected, found))
        if expected and found and wanted and given and self.same(expected, found):
            yield "found"
            return
        if wanted:
            yield "missed"
        if given:
            yield "invented"

    def told(self, expected: Expected | None, found: Found | None) -> str:
        """Return both values, to be shown."""
        wanted, given = ((one and self.of(one)) or "nothing" for one in (expected, found))
        return f"{self.name}: {wanted}, read as {given}"


def number_key(shown: str | None) -> str:
    """Return a number without its name and brackets: Q1., Question 1 and 1) are the same, and 1.a is 1a."""
    bare = re.sub(r"[^\w.]", "", _NAMED.sub("", alike(shown or "").strip())).strip(".")
    return re.sub(r"(?<=\d)\.(?=[a-z])", "", bare)


def _same_number(expected: Expected, found: Found) -> bool:
    """2b beneath 2 may be shown as b."""
    parent, number, given = (number_key(one) for one in (expected.parent, expected.number, found.number))
    return given in (number, parent + number, number.removeprefix(parent))


def _same_routing(expected: Expected, found: Found) -> bool:
    wanted, given = expected.routing, found.routing
    if not wanted or not given:
        return False
    answers = {alike(one) for one in wanted.answers} == {alike(one) for one in given.answers}
    return answers and _same_question(wanted, given)


def _same_question(wanted: Routing, given: Routing) -> bool:
    by_number = number_key(wanted.question) == number_key(given.question)
    return by_number or likeness(wanted.question, given.question) >= LIKE


MARKS = (
    Mark("number", lambda one: one.number, _same_number),
    Mark("parent", lambda one: one.parent, lambda one, other: number_key(one.parent) == number_key(other.parent)),
    Mark("reasons", lambda one: one.reasons, lambda one, other: one.reasons == other.reasons),
    Mark("limit", lambda one: one.limit, lambda one, other: one.limit == other.limit),
    Mark("choose", lambda one: one.choose, lambda one, other: one.choose == other.choose),
    Mark("required", lambda one: one.required, lambda one, other: one.required == other.required),
    Mark("routing", lambda one: one.routing, _same_routing),
    Mark(
        "absent",
        lambda one: one.announced_options_absent,
        lambda one, other: one.announced_options_absent == other.announced_options_absent,
    ),
)

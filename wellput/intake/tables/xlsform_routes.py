"""The conditions of an XLSForm, as far as they name answers to one question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from wellput.model.question_list import Doubt, FoundRoute

_RELEVANT = re.compile(
    r"(?P<not>not\(\s*)?selected\(\s*\$\{(?P<of>[^}]+)\}\s*,\s*['\"](?P<is>[^'\"]*)['\"]\s*\)|"
    r"\$\{(?P<name>[^}]+)\}\s*(?P<sign>!?=)\s*['\"]?(?P<value>[^'\")\s]*)['\"]?"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that conditions may name: how a route calls it, and its choices by their names."""

    called: str
    choices: Mapping[str, str]


def route_of(relevant: str, asked: Mapping[str, Asked]) -> FoundRoute | None:
    """Read a condition; any other is too much for a route, and left to be asked."""
    found = list(_RELEVANT.finditer(relevant))
    names = {one["of"] or one["name"] for one in found}
    of = asked.get(names.pop()) if len(names) == 1 else None
    are_not = {bool(one["not"] or one["sign"] == "!=") for one in found}
    if of is None or len(are_not) != 1 or (" and " in relevant and are_not != {True}):
        return None
    values = [one["is"] or one["value"] or "" for one in found]
    if are_not == {True}:
        if len(found) > 1 and " or " in relevant:
            return None
        values = [value for value in of.choices if value not in values]
    answers = tuple(of.choices[value] for value in values if value in of.choices)
    return FoundRoute(of.called, answers) if answers else None


def route_doubts(relevant: str, route: FoundRoute | None) -> tuple[Doubt, ...]:
    """Doubt a condition that no route can say."""
    if route or not relevant.strip():
        return ()
    return (Doubt("route", f"It is asked only where {relevant.strip()}, which is more than a bank can say."),)

"""The joint action plan: each action has an owner and a date, and a map leads to actions."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.answers import answered, shown
from wellput.checks.map_gaps import maps
from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place
from wellput.text import listed

_TOOLKIT = "Local Government Association and Locality, typology toolkit, step 3: creating an action plan"
_FIELD = "do"


def without_owner_or_date(subject: Subject) -> Iterator[Finding]:
    """An action does not say who does it, or by when."""
    for one in answered(subject):
        for number, action in enumerate(one.answer.actions, 1):
            missing = [
                words
                for words, value in (("who does it", action.who), ("by when", action.when))
                if not (value or "").strip()
            ]
            if missing:
                yield Finding(
                    "MAP02",
                    "warning",
                    Place(one.question.id, _FIELD, str(number), action.do),
                    f"{one.question.name}: the action {shown(action.do)} does not say {listed(missing, 'or')}.",
                    f"Say it: wellput map edit-action {number}.",
                )


def no_plan(subject: Subject) -> Iterator[Finding]:
    """A map leads to no action."""
    for one in maps(subject):
        if not one.answer.actions:
            yield Finding(
                "MAP05",
                "advice",
                Place(one.question.id, "map"),
                f"{one.question.name}: no action follows from the map.",
                "Name one or two next steps, who takes them and when: wellput map add-action.",
            )


RULES = (
    Rule(
        code="MAP02",
        severity="warning",
        title="An action without an owner or a date",
        why="A step that is nobody's, or that has no day, is a wish. A plan names who is responsible for each.",
        source=_TOOLKIT,
        before="(do: Agree a contact, with neither who nor when)",
        after="(do: Agree a contact, who: The county council, when: 2026-03)",
        find=without_owner_or_date,
    ),
    Rule(
        code="MAP05",
        severity="advice",
        title="A map without a plan",
        why="The toolkit's last step is a joint action plan: what is to change, and who takes it forward.",
        source=_TOOLKIT,
        before="(a map, and no actions)",
        after="(a map, and: Agree a contact with the fire service, the chair, 2026-03)",
        find=no_plan,
    ),
)

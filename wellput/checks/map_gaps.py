"""The partnership map: enough of it to read, and everything on it placed."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.answers import Answered, answered, shown
from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place
from wellput.text import listed
from wellput.text.meant import surely_meant

TOOLKIT = "Local Government Association and Locality, typology toolkit, step 2: mapping exercise"
FIELD = "map"


def one_partner(subject: Subject) -> Iterator[Finding]:
    """A map shows a single partner, so that there is nothing to compare."""
    for one in maps(subject):
        names = {" ".join(entry.partner.casefold().split()) for entry in one.answer.map}
        if len(names) == 1:
            yield Finding(
                "MAP01",
                "warning",
                Place(one.question.id, FIELD, "1"),
                f"{one.question.name}: the map has one partner, {shown(one.answer.map[0].partner)}.",
                f"Add the others that you work with, or ought to: wellput ask {one.question.id}.",
            )


def not_placed(subject: Subject) -> Iterator[Finding]:
    """A relationship lacks a number on one of the two axes, so the picture leaves it out."""
    for one in maps(subject):
        for number, entry in enumerate(one.answer.map, 1):
            missing = [name for name in ("strategic", "proactive") if getattr(entry, name) is None]
            if missing:
                yield Finding(
                    "MAP03",
                    "advice",
                    Place(one.question.id, FIELD, str(number)),
                    f"{one.question.name}: {shown(entry.partner)} is not placed; it lacks {listed(missing)}.",
                    f"Give it a number from 1 to 5: wellput map edit {number}.",
                )


def unknown_kind(subject: Subject) -> Iterator[Finding]:
    """A partner is of a kind that the question does not offer."""
    for one in maps(subject):
        kinds = [option.id for option in one.question.options]
        for number, entry in enumerate(one.answer.map, 1):
            if kinds and entry.responder is not None and entry.responder not in kinds:
                near = surely_meant(entry.responder, kinds)
                hint = f"Did you mean `{near}`?" if near else f"Choose {listed(kinds, 'or')}."
                yield Finding(
                    "MAP04",
                    "error",
                    Place(one.question.id, FIELD, str(number)),
                    f"{one.question.name}: {shown(entry.partner)} is of an unknown kind, `{entry.responder}`.",
                    f"{hint} Change it: wellput map edit {number}.",
                )


def maps(subject: Subject) -> Iterator[Answered]:
    """Yield the answers that hold a map."""
    return (one for one in answered(subject) if one.answer.map)


RULES = (
    Rule(
        code="MAP01",
        severity="warning",
        title="A map with one partner",
        why="A map is worth its comparisons: what one relationship has and another lacks. One point shows nothing.",
        source=TOOLKIT,
        before="(a map with the county council alone)",
        after="(the same map with the fire service, the umbrella body and the parish council)",
        find=one_partner,
    ),
    Rule(
        code="MAP03",
        severity="advice",
        title="A relationship is not placed on the map",
        why="Without a number on both axes it is missing from the picture, and a reader may think there is none.",
        source=TOOLKIT,
        before="(strategic: 4, and nothing said of proactive)",
        after="(strategic: 4, proactive: 2)",
        find=not_placed,
    ),
    Rule(
        code="MAP04",
        severity="error",
        title="A kind of partner that does not exist",
        why="What is missing from a map is read from the kinds; a slip of typing makes a partner vanish from it.",
        source="The question bank's own list of kinds",
        before="(responder: counsil)",
        after="(responder: council)",
        find=unknown_kind,
    ),
)

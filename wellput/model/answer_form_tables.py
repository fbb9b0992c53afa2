"""The short tables of an answer form: costs, relationships, and what is asked of each thing that is ranked."""

from __future__ import annotations

from wellput.model.answer_form import Choice, Column
from wellput.model.bank import Question
from wellput.model.costs import CASES
from wellput.model.relationships import AXES, MOST, SCALES, TYPES

LINES_ON_PAPER, MOST_LINES = 3, 8
"""How many lines a short table has room for on paper, and on a page or in a spreadsheet."""

OTHER_COSTS = "other"
"""The column of costs that are no one's time: one amount a line, for the whole year."""

COST_COLUMNS = (
    Column("activity", "Activity"),
    Column("case", "When", "one", tuple(Choice(id_, label.lower()) for id_, label in CASES.items())),
    Column("who", "Whose time", "one", (Choice("paid", "paid"), Choice("volunteer", "volunteer"))),
    Column("people", "People", "number"),
    Column("hours", "Hours each time", "number"),
    Column("times", "Times a year", "number"),
    Column("rate", "Pounds an hour", "number"),
    Column(OTHER_COSTS, "Other costs a year, in pounds", "number"),
)
"""Keys are those of a cost worksheet's lines."""

_RELATIONSHIP_COLUMNS = (
    Column("type", "Type", "one", tuple(Choice(id_, id_, meaning) for id_, meaning in TYPES.items())),
    Column("scale", "Scale", "one", tuple(Choice(id_, label.partition(" (")[0]) for id_, label in SCALES.items())),
    *(
        Column(axis.name, f"{axis.title.capitalize()}, 1 to 5", "number", help=axis.asks + _ends, most=MOST)
        for axis in AXES
        for _ends in [f" 1 is {axis.word(1).partition(':')[0]}, 5 is {axis.word(5).partition(':')[0]}."]
    ),
    Column("would_help", "What would help"),
)


def relationship_columns(responders: tuple[Choice, ...]) -> tuple[Column, ...]:
    """Return what is asked of each relationship; keys are a draft's, `responders` the bank's kinds."""
    kind = Column("responder", "Kind of responder", "one" if responders else "line", responders)
    return Column("partner", "With whom"), kind, *_RELATIONSHIP_COLUMNS


def each_columns(question: Question) -> tuple[Column, ...]:
    """Return what is asked of each option that is ranked."""
    return (
        *((Column("reason", "Why it matters"),) if question.each.reason else ()),
        *((Column("unlocks", "What it would unlock"),) if question.each.unlocks else ()),
    )

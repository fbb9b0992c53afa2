"""Forms as they are read, made by hand, and a bank small enough to know by heart."""

from dataclasses import replace
from itertools import count
from typing import Any

from wellput.model.bank import Bank
from wellput.model.form import Cell, Form, Passage, Space, SpaceKind
from wellput.model.response import Response

BARRIERS = "What are the barriers to working together in your area?"
AGREE = "Do you agree with the proposal to amend the regulations this year?"
BANK = Bank.model_validate(
    {
        "format": "1",
        "bank": "small",
        "version": "1",
        "title": "A small consultation",
        "wording": "official",
        "consultation": {"publisher": "The Department"},
        "respondents": [{"id": "charity", "label": "A charity"}, {"id": "council", "label": "A council"}],
        "profile": [
            {"id": "name", "type": "text", "text": "What is your organisation called?"},
            {"id": "kind", "type": "select_one", "text": "In what capacity are you answering?"},
            {"id": "contact.email", "type": "text", "text": "At what e-mail address?"},
        ],
        "themes": [
            {
                "id": "now",
                "title": "Now",
                "questions": [
                    {"id": "barriers", "number": "1", "title": "Barriers", "type": "text", "text": BARRIERS},
                    {
                        "id": "agree",
                        "number": "2",
                        "title": "Agreement",
                        "type": "select_one",
                        "text": AGREE,
                        "options": [
                            {"id": "yes", "label": "Yes", "aliases": ["I agree"]},
                            {"id": "no", "label": "No"},
                            {"id": "other", "label": "Something else", "other": "true"},
                        ],
                    },
                    {"id": "cost", "number": "3", "type": "decimal", "unit": "£ a year", "text": "What does it cost?"},
                ],
            }
        ],
    }
)


def response(**values: Any) -> Response:
    return Response.model_validate({"format": "1", "bank": "small", **values})


def form(*items: str | Passage | Space) -> Form:
    """A form of words and spaces; the spaces are numbered in order."""
    numbers = count(1)
    made = [Passage(one) if isinstance(one, str) else one for one in items]
    return Form(tuple(replace(one, place=next(numbers)) if isinstance(one, Space) else one for one in made))


def space(kind: SpaceKind = "paragraph", label: str = "", *items: str) -> Space:
    return Space(0, kind, label, items)


def row(number: int, *cells: str | Space, table: int = 1) -> list[Passage | Space]:
    """A row of a table: words, or spaces."""
    made = []
    for column, one in enumerate(cells):
        cell = Cell(table, number, column, alone=len(cells) == 1)
        made.append(replace(Passage(one) if isinstance(one, str) else one, cells=(cell,)))
    return made


def box() -> Space:
    return space("cell")


def tick(label: str) -> Space:
    return space("tick", label)

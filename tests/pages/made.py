"""Documents, a bank and a response for the tests of pages, each in a line."""

import datetime as dt
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from wellput.model.bank import Bank
from wellput.model.block import Block, Cell, Document, Heading, Inline, List, ListItem, Paragraph, Table, Text
from wellput.model.response import Response

STYLE = (Path(__file__).parents[2] / "templates" / "house-style.css").read_text("utf-8")
TODAY = dt.date(2025, 9, 1)


def document(*blocks: Block, title: str = "Our response") -> Document:
    return Document(title, "Us", blocks)


def words(text: str, *, strong: bool = False) -> tuple[Inline, ...]:
    return (Text(text, strong=strong),)


def paragraph(text: str, style: str | None = None) -> Paragraph:
    return Paragraph(words(text), style)


def heading(level: int, text: str) -> Heading:
    return Heading(level, words(text))


def table(*rows: tuple[str, ...]) -> Table:
    head, *others = (tuple(Cell(words(cell)) for cell in row) for row in rows)
    return Table(head, tuple(others))


def bullets(*items: str, numbered: bool = False) -> List:
    return List(tuple(ListItem(words(item)) for item in items), numbered)


AWKWARD = st.one_of(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30),
    st.text("*_`#-+>|~=[]()<>&\\!1.):/ \t\nab", max_size=30),
    st.sampled_from(
        [
            "2026. We agree",
            "- not a list",
            "<b>bold?</b> &amp; &lt;",
            "{{ 7*7 }} {% raw %}",
            "![x](http://a.b) <http://c.d>",
            "***",
            "a | b\n--- | ---",
            "line one\nline two",
            "Iechyd da 🎉 عربي",
            "    four spaces",
            "```\ncode\n```",
            "[ref]: http://a.b",
        ]
    ),
)
"""What people type, and what Markdown and HTML would take for markup."""

INLINES = st.lists(st.builds(Text, AWKWARD, st.booleans(), st.booleans()), max_size=4).map(tuple)

BANK = Bank.model_validate(
    {
        "format": 1,
        "bank": "small",
        "version": 3,
        "title": "Small Consultation",
        "wording": "official",
        "consultation": {"publisher": "A Department", "refuses": ["pdf"], "accepts": ["docx"]},
        "respondents": [{"id": "vcf", "label": "Voluntary organisation"}],
        "profile": [
            {"id": "name", "title": "Organisation", "type": "text", "text": "What is it called?"},
            {"id": "kind", "title": "Kind", "type": "select_one", "text": "What kind is it?"},
            {"id": "contact.email", "title": "E-mail", "type": "text", "text": "Which address?"},
        ],
        "themes": [
            {
                "id": "now",
                "title": "How it is now",
                "questions": [
                    {
                        "id": "barriers",
                        "number": "1",
                        "title": "Barriers",
                        "type": "select_multiple",
                        "text": "What gets in the way?",
                        "max_words": 20,
                        "options": [
                            {"id": "money", "label": "Money"},
                            {"id": "else", "label": "Other", "other": True},
                        ],
                    },
                    {"id": "cost", "number": "2", "type": "decimal", "unit": "£ a year", "text": "What does it cost?"},
                ],
            },
            {
                "id": "later",
                "title": "Later",
                "questions": [
                    {
                        "id": "best",
                        "number": "3",
                        "type": "rank",
                        "choose": 2,
                        "text": "Which two?",
                        "max_words": {"advised": 50},
                        "options": [{"id": "a", "label": "Training"}, {"id": "b", "label": "Channels"}],
                    },
                    {"id": "more", "number": "4", "type": "text", "text": "Anything else?"},
                ],
            },
        ],
    }
)

LOG = {"id": "log", "kind": "figure", "statement": "40 call-outs.", "source": "Our log", "date": "2024"}
MAP = {"id": "map", "kind": "document", "statement": "The map.", "link": "https://example.org/map"}


def response(**parts: Any) -> Response:
    return Response.model_validate({"format": 1, "bank": "small", **parts})

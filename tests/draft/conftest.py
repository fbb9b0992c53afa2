"""A small bank and a way to compose from a template in a line."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wellput.draft.compose import compose
from wellput.model.bank import Bank
from wellput.model.block import Block, Document
from wellput.model.response import Response

TEMPLATES = Path(__file__).parents[2] / "templates"
TODAY = dt.date(2025, 9, 1)

BANK = Bank.model_validate(
    {
        "format": 1,
        "bank": "small",
        "version": 1,
        "title": "Small Consultation",
        "wording": "mirrored",
        "consultation": {"publisher": "A Department", "closes": "2025-09-16T23:59"},
        "respondents": [{"id": "vcf", "label": "Voluntary organisation"}],
        "profile": [
            {"id": "name", "title": "Organisation", "type": "text", "text": "What is it called?"},
            {"id": "kind", "title": "Kind", "type": "select_one", "text": "What kind is it?"},
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
                        "type": "select_one",
                        "text": "What gets in the way?",
                        "options": [
                            {"id": "money", "label": "Money"},
                            {"id": "else", "label": "Other", "other": True},
                        ],
                    },
                    {
                        "id": "cost",
                        "number": "2",
                        "type": "decimal",
                        "unit": "£ a year",
                        "text": "What does it cost?",
                    },
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
                        "options": [{"id": "a", "label": "Training"}, {"id": "b", "label": "Channels"}],
                    }
                ],
            },
        ],
    }
)


def response(**parts: Any) -> Response:
    return Response.model_validate({"format": 1, "bank": "small", **parts})


def composed(given: Response, template: str = "response.md.j2", folder: Path = TEMPLATES) -> Document:
    return compose(BANK, given, lambda _: True, folders=[folder], template=template, today=TODAY)


@pytest.fixture
def from_template(tmp_path: Path) -> Callable[..., tuple[Block, ...]]:
    """Compose from a template given as text."""

    def blocks(template: str, given: Response) -> tuple[Block, ...]:
        (tmp_path / "own.md.j2").write_text(template, "utf-8")
        return composed(given, "own.md.j2", tmp_path).blocks

    return blocks

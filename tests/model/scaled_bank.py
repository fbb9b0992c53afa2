"""A bank with an optional theme of two scales, which feed a question in words and a map."""

from typing import Any

from wellput.model.bank import Bank
from wellput.model.response import Response

WORDS = {1: "Not yet", 2: "Beginning", 3: "In part", 4: "Mostly", 5: "Throughout"}


def scale(name: str, number: str, *feeds: str) -> dict[str, Any]:
    options = [{"id": f"s{step}", "label": label, "step": step} for step, label in WORDS.items()]
    return {
        "id": name,
        "number": number,
        "title": name.capitalize(),
        "type": "scale",
        "text": f"How is {name}?",
        "feeds": feeds,
        "options": [*options, {"id": "unknown", "label": "We cannot say"}],
    }


def bank(**changes: object) -> Bank:
    return Bank.model_validate(
        {
            "format": 1,
            "bank": "scaled",
            "version": 1,
            "title": "Scaled",
            "wording": "adapted",
            "consultation": {"publisher": "An Institute"},
            "themes": [
                {
                    "id": "self",
                    "title": "A self-assessment",
                    "optional": True,
                    "questions": [scale("roots", "S1", "how-well", "map"), scale("means", "S2", "how-well", "map")],
                },
                {
                    "id": "now",
                    "title": "Now",
                    "questions": [
                        {"id": "how-well", "number": "1", "type": "text", "text": "How well does it work?"},
                        {"id": "map", "number": "2", "type": "relationships", "text": "Who works with whom?"},
                    ],
                },
            ],
            **changes,
        }
    )


def response(**answers: dict[str, Any]) -> Response:
    return Response.model_validate({"format": 1, "bank": "scaled", "answers": answers})

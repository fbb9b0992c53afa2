"""A response's content as plain values, which is what other programs take: dictionaries of text, or Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from wellput.model.bank import Bank, Question
from wellput.model.response import Response

_CITATION = re.compile(r"\[@([a-z0-9-]+)\]")


def plain(bank: Bank, response: Response) -> dict[str, Any]:
    """Return the content as dictionaries and lists of text, citations as numbers."""
    numbers = {item.id: number for number, item in enumerate(response.evidence, 1)}

    def cited(text: str | None) -> str:
        return _CITATION.sub(lambda found: f"[{numbers[found[1]]}]", text or "")

    def question_values(question: Question) -> dict[str, Any]:
        answer = response.answer(question.id)
        parts = [part for part in (answer.text or "").split("\n") if part.strip()]
        return {
            "name": question.name,
            "text": question.text,
            "chosen": [option.label for option in question.options if option.id in answer.selected],
            "ranked": [f"{one.option} {cited(one.reason)} {cited(one.unlocks)}" for one in answer.ranked],
            "position": cited(answer.position),
            "parts": [{"item": part.startswith("- "), "text": cited(part.removeprefix("- "))} for part in parts],
            "ask": cited(answer.ask),
        }

    themes = [
        {"title": theme.title, "questions": [question_values(one) for one in theme.questions]} for theme in bank.themes
    ]
    evidence = [[f"{numbers[one.id]}", one.statement, one.source or "", one.date or ""] for one in response.evidence]
    asks = [cited(ask) for ask in response.summary.asks]
    return {"title": bank.title, "asks": asks, "themes": themes, "evidence": evidence}


def markdown(content: dict[str, Any]) -> str:
    """Return the content as Markdown for pandoc, which makes the contents list itself."""
    return "\n\n".join(_blocks(content)) + "\n"


def _blocks(content: dict[str, Any]) -> Iterator[str]:
    yield f"---\ntitle: {content['title']}\n---"
    yield "\n".join(f"1. {_escaped(ask)}" for ask in content["asks"])
    for theme in content["themes"]:
        yield f"# {_escaped(theme['title'])}"
        for question in theme["questions"]:
            yield from _question_blocks(question)
    rows = ["| No. | Evidence | Source | Date |", "|---|---|---|---|"]
    yield "\n".join(rows + [f"| {' | '.join(map(_escaped, row))} |" for row in content["evidence"]])


def _question_blocks(question: dict[str, Any]) -> Iterator[str]:
    yield f"## {_escaped(question['name'])}"
    yield f"> {_escaped(question['text'])}"
    yield _escaped(question["position"])
    for number, part in enumerate(question["parts"]):
        if not part["item"]:
            yield _escaped(part["text"])
        elif not number or not question["parts"][number - 1]["item"]:
            run = [one["text"] for one in question["parts"][number:] if one["item"]]
            yield "\n".join(f"- {_escaped(text)}" for text in run)
    yield "**What we ask for**"
    yield _escaped(question["ask"])


def _escaped(text: str) -> str:
    return text.replace("[", "\\[").replace("]", "\\]")

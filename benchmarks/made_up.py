"""Generated content of any size: questions in themes, an answer with evidence to each."""

from __future__ import annotations

from wellput.model.bank import Bank
from wellput.model.response import Response

IN_A_THEME = 20
_WORDS = (
    *("the", "partners", "meet", "each", "month", "and", "agree", "who", "does", "what", "when", "an", "emergency"),
    *("comes", "volunteers", "open", "a", "rest", "centre", "near", "homes", "that", "water", "reached", "early"),
)


def made_up(count: int) -> tuple[Bank, Response]:
    """Return a bank of `count` questions and a response that answers each of them."""
    numbers = range(1, count + 1)
    themes = [
        {
            "id": f"t{start}",
            "title": f"Theme {start}",
            "questions": [_question(n) for n in numbers[start:][:IN_A_THEME]],
        }
        for start in range(0, count, IN_A_THEME)
    ]
    bank = {
        "format": 1,
        "bank": "made-up",
        "version": 1,
        "title": "Made up",
        "wording": "general",
        "consultation": {"publisher": "Nobody"},
        "themes": themes,
    }
    response = {
        "format": 1,
        "bank": "made-up",
        "summary": {"sentence": _sentence(0), "asks": [_sentence(n) for n in (1, 2, 3)]},
        "answers": {f"q{number}": _answer(number) for number in numbers},
        "evidence": [_evidence(number) for number in numbers],
    }
    return Bank.model_validate(bank), Response.model_validate(response)


def _question(number: int) -> dict[str, str]:
    return {"id": f"q{number}", "number": str(number), "type": "text", "text": f"{_sentence(number)[:-1]}?"}


def _answer(number: int) -> dict[str, str]:
    first, second = (" ".join(_sentence(number + n) for n in range(start, start + 6)) for start in (0, 6))
    return {
        "position": f"{_sentence(number)[:-1]} [@e{number}].",
        "text": f"{first}\n\n{second}\n\n- {_sentence(number + 12)}\n- {_sentence(number + 13)}",
        "ask": _sentence(number + 14),
    }


def _evidence(number: int) -> dict[str, str]:
    said = {"statement": _sentence(number + 15), "source": "Generated", "date": "2025"}
    return {"id": f"e{number}", "kind": "document", **said}


def _sentence(number: int) -> str:
    """Return thirteen words, other ones for each number."""
    words = [_WORDS[(number * 7 + place * (1 + number % 3)) % len(_WORDS)] for place in range(13)]
    return " ".join(words).capitalize() + "."

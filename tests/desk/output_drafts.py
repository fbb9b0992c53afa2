"""Drafts as short and as long as people write them, and the Word documents that are made of them."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import Any

from wellput.desk.documents.outgoing import outgoing
from wellput.desk.documents.wanted import Wanted
from wellput.desk.documents.word_outputs import word_output
from wellput.desk.opening import Opened, open_workspace
from wellput.desk.starting import start
from wellput.model.bank import Bank, Question
from wellput.model.evidence import Evidence
from wellput.model.response import Response
from wellput.store.banks import bank_paths
from wellput.store.content import content
from wellput.store.workspaces import copy_workspace

TODAY = dt.date(2025, 9, 1)
ANSWER_OF_4000_WORDS = "\n\n".join(" ".join(f"word{number}" for number in range(part, part + 50)) for part in range(80))
TITLE_OF_200 = ("A very long name of a network of charities " * 5)[:199] + "."


@cache
def template_names() -> tuple[str, ...]:
    """Every template that is shipped."""
    return tuple(sorted(path.name.removesuffix(".md.j2") for path in content("templates").glob("[!_]*.md.j2")))


def example(folder: Path) -> Opened:
    copy_workspace(content("responses") / "example", folder)
    return open_workspace(folder)


def bank_names() -> tuple[str, ...]:
    """Every bank that is shipped."""
    return tuple(sorted(bank_paths(None)))


def empty(folder: Path, bank: str = "strengthening-partnerships-2025") -> Opened:
    start(folder, bank)
    return open_workspace(folder)


def answering(opened: Opened, words: list[str], evidence: int = 3, longest: str = "") -> Opened:
    """The same workspace with each question answered in these words, in turn, and that many items of evidence.

    The first answer is the `longest`.
    """
    coming = cycle(words)
    known = [f"item-{number}" for number in range(1, evidence + 1)]
    cited = cycle([f" [@{id_}]" for id_ in known] or [""])

    def said() -> str:
        return next(coming)

    items = [
        Evidence(id=id_, kind="document", statement=said(), about=said(), source=said(), date="2024", link=link)
        for id_, link in zip(known, cycle(["https://example.org/a?b=1&c=2", None]), strict=False)
    ]
    answers = {
        question.id: _answer(question, said) | {"text": said() + next(cited)}
        for theme in opened.bank.themes
        for question in theme.questions
    }
    first = next(iter(answers.values()))
    first["text"] += longest
    respondent = {"name": said(), "describes": said(), "represents": {"whom": said(), "area": said()}}
    response = Response.model_validate(
        {
            "format": 1,
            "bank": opened.bank.bank,
            "note": said(),
            "respondent": respondent | {"gathered": {"method": said()}, "confidentiality": "publish"},
            "summary": {"sentence": said(), "asks": [said() for _ in range(5)]},
            "answers": answers,
            "evidence": [item.model_dump() for item in items],
        }
    )
    return replace(opened, draft=replace(opened.draft, response=response))


def _answer(question: Question, said: Any) -> dict[str, Any]:
    """What the type of a question asks for."""
    options = [option.id for option in question.options]
    by_type: dict[str, Callable[[], dict[str, Any]]] = {
        "rank": lambda: {"ranked": [{"option": one, "reason": said(), "unlocks": said()} for one in options[:5]]},
        "select_multiple": lambda: {"selected": options, "other": said()},
        "select_one": lambda: {"selected": options[:1]},
        "scale": lambda: {"selected": options[-1:]},
        "integer": lambda: {"number": 1200},
        "decimal": lambda: {"number": "1200.50"},
        "date": lambda: {"date": "2024-02-29"},
        "cost": lambda: {
            "cost": {"lines": [_cost_line(number, said) for number in range(12)], "assumptions": [said()]}
        },
        "relationships": lambda: {
            "map": [_relationship(number, said) for number in range(9)],
            "actions": [{"do": said(), "who": said(), "when": said()}, {"do": said()}],
        },
    }
    return {"position": said(), "ask": said()} | by_type.get(question.type, dict)()


def _cost_line(number: int, said: Any) -> dict[str, Any]:
    return {
        "activity": said(),
        "case": ["now", "duty"][number % 2],
        "who": ["paid", "volunteer"][number % 3 == 0],
        "people": {"low": 1, "central": 2, "high": 3} if number % 4 == 0 else 2,
        "hours": "1.5",
        "times": 12,
        "rate": "14.75",
        "other": {"Travel": 120},
        "shared": number % 5 == 0,
        "cover": ["absorb", "share", "fund"][number % 3],
        "note": said(),
    }


def _relationship(number: int, said: Any) -> dict[str, Any]:
    axes = dict.fromkeys(("strategic", "proactive", "money", "time", "works"), 1 + number % 5)
    known = {"type": "ongoing", "scale": "region", "would_help": said(), **axes}
    return {"partner": said(), **(known if number % 3 else {"strategic": 3, "proactive": 3})}


def in_word(opened: Opened, **wanted: Any) -> bytes:
    """The Word document, without the pass that looks up page numbers unless it is asked for."""
    given = Wanted(**{"page_numbers": False, **wanted})
    return word_output(outgoing(opened, TODAY, given)).files[".docx"]


def titled(opened: Opened, title: str) -> Opened:
    """The same workspace for a consultation of another title."""
    return replace(opened, bank=Bank(**{**dict(opened.bank), "title": title}))

"""A survey of 20 questions that nobody asked, and returns to it that nobody sent: as a CSV, or one by one."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wellput.model.bank import Bank

KINDS = ("vcf", "council", "police")
OPTIONS = ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot")
ONES, SEVERALS, RANKINGS, NUMBERS, TEXTS = 8, 4, 3, 3, 2
MOST_RANKED = 3
_WORDS = "we meet each month and agree who opens a rest centre near homes that water reached early".split()  # noqa: SIM905

_TYPES = (
    *[("one", "select_one")] * ONES,
    *[("several", "select_multiple")] * SEVERALS,
    *[("ranking", "rank")] * RANKINGS,
    *[("number", "decimal")] * NUMBERS,
    *[("text", "text")] * TEXTS,
)
QUESTIONS = tuple((f"{name}-{number}", type_) for number, (name, type_) in enumerate(_TYPES, 1))
"""Id and type of each question."""


@dataclass(frozen=True, slots=True)
class Made:
    """One return: what was chosen, ranked, or said, by question; a question that was left out is absent."""

    name: str
    kind: str
    answers: dict[str, tuple[str, ...]]


def made_up_bank() -> Bank:
    """Return the bank."""
    options = [{"id": one, "label": one.capitalize()} for one in OPTIONS]
    choosing = {
        "select_one": {"options": options},
        "select_multiple": {"options": options, "choose": len(OPTIONS)},
        "rank": {"options": options, "choose": MOST_RANKED},
    }
    questions = [
        {"id": id_, "number": str(number), "type": type_, "text": f"Made up question {number}?"}
        | choosing.get(type_, {})
        for number, (id_, type_) in enumerate(QUESTIONS, 1)
    ]
    kinds = [{"id": one, "label": one.capitalize()} for one in KINDS]
    return Bank.model_validate(
        {
            "format": 1,
            "bank": "made-up-survey",
            "version": 1,
            "title": "Made-up survey",
            "wording": "general",
            "consultation": {"publisher": "Nobody"},
            "respondents": kinds,
            "themes": [{"id": "all", "title": "All", "questions": questions}],
        }
    )


def made_up_returns(count: int) -> Iterator[Made]:
    """Yield so many returns; the same ones each time."""
    chance = random.Random(count)  # noqa: S311 -- no secrets here
    for number in range(1, count + 1):
        answers = {id_: _answer(type_, chance) for id_, type_ in QUESTIONS if chance.random() < 0.9}
        yield Made(f"Made-up member {number}", chance.choice(KINDS), answers)


def write_csv(path: Path, count: int) -> None:
    """Write returns as a survey tool exports them: a heading for each question, several choices in one cell."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(headings())
        for made in made_up_returns(count):
            writer.writerow(
                [made.name, made.kind, *(cell for id_, type_ in QUESTIONS for cell in _cells(made, id_, type_))]
            )


def headings() -> list[str]:
    """Return the row of headings; an order has a column for each place."""
    row = ["Organisation", "Kind of organisation"]
    for number, (_, type_) in enumerate(QUESTIONS, 1):
        said = f"Made up question {number}?"
        places = range(1, MOST_RANKED + 1)
        row += [f"{said} [{place}]" for place in places] if type_ == "rank" else [said]
    return row


def _cells(made: Made, id_: str, type_: str) -> list[str]:
    given = made.answers.get(id_, ())
    if type_ == "rank":
        return [one.capitalize() for one in given] or [""] * MOST_RANKED
    if type_ in ("select_one", "select_multiple"):
        return [";".join(one.capitalize() for one in given)]
    return [" ".join(given)]


def _answer(type_: str, chance: random.Random) -> tuple[str, ...]:
    if type_ == "select_one":
        return (chance.choice(OPTIONS),)
    if type_ == "select_multiple":
        return tuple(one for one in OPTIONS if chance.random() < 0.4) or (OPTIONS[0],)
    if type_ == "rank":
        return tuple(chance.sample(OPTIONS, MOST_RANKED))
    if type_ == "decimal":
        return (str(chance.randint(0, 60)),)
    return (" ".join(chance.choices(_WORDS, k=25)).capitalize() + ".",)

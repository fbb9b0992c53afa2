"""Returns that are generated for the worked examples of a network and of a coordinator; no member in them is anybody.

`python -m tests.examples.outcome_returns` writes them again into responses/network and responses/coordinator: a list
of members, and what they answered as a survey tool exports it. The same files come out every time.

How the answers are made. The consultation's outcome was published as percentages of two groups. For each of these the
script works out how many of a group's members must give an answer for the rounded percentage to be the published one,
and lets just so many give it, drawn by a fixed seed. Where the base was not published (the benefits, as responders
named them), it takes the largest number of members at which all of the published percentages can be had at once.
Everything else is drawn at random and means nothing: it is there so that there is something to count. Whatever is
typed says that it is generated.
"""

from __future__ import annotations

import csv
import datetime as dt
import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from io import StringIO
from pathlib import Path
from typing import TypeVar

from wellput.model.bank import Bank, PublishedFigure, Question
from wellput.store.banks import find_bank, read_bank

T = TypeVar("T")

BANK = "strengthening-partnerships-2025"
EXAMPLES = Path(__file__).parents[2] / "responses"
SIZES = {"vcf": 100, "responder": 65}
"""How many of each kind answered the consultation."""

AREAS = ("North", "South", "East", "West")
SEED = 2025
FALL = 0.55
"""How much rarer each answer is than the one before it, in an order by chance: so that some answers lead."""

SAID = "Generated example"
CAMPAIGN = (
    f"{SAID}, sent by several: please make partnership a duty, because voluntary groups are called too late, are "
    "never paid to prepare, and know their own streets better than anybody who comes from outside."
)
COPIES = 9
_THOUGHTS = {
    "engagement-benefits": (
        "people were found sooner",
        "one list of rest centres was used",
        "calls went to one number",
    ),
    "implementation": ("time for meetings", "knowing whom to ring", "small groups cannot send anybody by day"),
    "budgets": ("travel and cover", "one post shared by several groups", "no budget to take it from"),
    "joint-capacity": ("joint exercises", "evening meetings", "none without cover"),
}
_ASKS = (
    "Fund a coordinator whom all groups in an area share.",
    "Train and exercise together every year.",
    "Pool the money that each responder spends on this.",
    "Keep one list of contacts that everybody uses.",
)


@dataclass
class Made:
    """A member and its return; `answers` are cells of the export, by heading."""

    name: str
    kind: str
    area: str
    answers: dict[str, str] = field(default_factory=dict)


def made_returns(bank: Bank, kinds: Sequence[str]) -> list[Made]:
    """Return the members of these kinds with their answers."""
    chance = random.Random(SEED)  # noqa: S311 -- no secrets here
    members: list[Made] = []
    for kind in kinds:
        own = [Made(f"Generated member {kind}-{at:03}", kind, chance.choice(AREAS)) for at in range(1, SIZES[kind] + 1)]
        for question in _asked(bank):
            _answer(bank, question, kind, own, chance)
        for one in chance.sample(own, COPIES if kind == "vcf" else 0):
            one.answers["anything-else"] = CAMPAIGN
        members += own
    return members


def _asked(bank: Bank) -> Iterator[Question]:
    """Yield the questions that everybody is asked."""
    return (question for theme in bank.themes if not theme.optional for question in theme.questions)


def counts_for(figures: Sequence[PublishedFigure], size: int) -> tuple[int, list[int]]:
    """Return the largest base up to `size` at which every figure can be had, and the count of each."""
    bases = [size] if any(one.base for one in figures) else range(size, 0, -1)
    for base in bases:
        counts = [round(one.percent * base / 100) for one in figures]
        if all(_rounded(count, base) == one.percent for count, one in zip(counts, figures, strict=True)):
            return base, counts
    raise ValueError(f"no base of up to {size} gives {[one.percent for one in figures]}")


def _rounded(count: int, base: int) -> Decimal:
    return (Decimal(100 * count) / base).quantize(Decimal(1), ROUND_HALF_UP)


def _answer(bank: Bank, question: Question, kind: str, members: Sequence[Made], chance: random.Random) -> None:
    """Let the members answer one question: as published where figures are, otherwise by chance."""
    if question.relevant and question.relevant.respondent and kind not in question.relevant.respondent:
        return
    figures = [one for one in bank.published_figures if (one.question, one.group) == (question.id, kind)]
    by_type: Mapping[str, Callable[[], Iterable[str]]] = {
        "select_one": lambda: _ones(question, figures, len(members), chance),
        "scale": lambda: _ones(question, figures, len(members), chance),
        "select_multiple": lambda: _several(question, len(members), chance),
        "rank": lambda: _rankings(question, figures, len(members), chance),
        "decimal": lambda: (str(chance.choice((1, 2, 3, 4, 6, 8, 12, 20))) for _ in members),
        "text": lambda: _texts(question, len(members), chance),
    }
    if question.type in by_type:
        for one, cell in zip(members, by_type[question.type](), strict=True):
            one.answers[question.id] = cell


def _ones(question: Question, figures: Sequence[PublishedFigure], size: int, chance: random.Random) -> list[str]:
    labels = {one.id: one.label for one in question.options}
    base, counts = counts_for(figures, size)
    told = [one.option or "" for one in figures]
    cells = [labels[option] for option, count in zip(told, counts, strict=True) for _ in range(count)]
    rest = [label for option, label in labels.items() if option not in told]
    falling = _shuffled([FALL**at for at in range(len(rest))], chance)
    weights = [12.0 if label == "Sometimes" else weight for label, weight in zip(rest, falling, strict=True)]
    cells += chance.choices(rest, weights, k=base - len(cells))
    return _shuffled([*cells, *[""] * (size - base)], chance)


def _several(question: Question, size: int, chance: random.Random) -> list[str]:
    labels = [one.label for one in question.options if not one.other]
    shares = _shuffled([0.7 * FALL ** (at / 3) for at in range(len(labels))], chance)
    return [
        ";".join(one for one, share in zip(labels, shares, strict=True) if chance.random() < share) for _ in range(size)
    ]


def _rankings(question: Question, figures: Sequence[PublishedFigure], size: int, chance: random.Random) -> list[str]:
    """Let so many name each published option among their five; the rest of the five, and the order, by chance."""
    labels = {one.id: one.label for one in question.options if not one.other}
    base, counts = counts_for(figures, size)
    chosen: list[list[str]] = [[] for _ in range(base)]
    for one, count in zip(figures, counts, strict=True):
        for place in chance.sample(range(base), count):
            chosen[place].append(labels[one.option or ""])
    told = {labels[one.option or ""] for one in figures}
    rest = [label for label in labels.values() if label not in told]
    full = (several + chance.sample(rest, question.most - len(several)) for several in chosen)
    cells = [";".join(_shuffled(several, chance)) for several in full]
    return _shuffled([*cells, *[""] * (size - base)], chance)


def _texts(question: Question, size: int, chance: random.Random) -> Iterator[str]:
    thoughts = _THOUGHTS.get(question.id, ())
    for _ in range(size):
        said = thoughts and chance.random() < 0.4
        yield f"{SAID}: {chance.choice(thoughts)}." if said else ""


def _shuffled(several: list[T], chance: random.Random) -> list[T]:
    chance.shuffle(several)
    return several


def members_csv(members: Sequence[Made], extra: int = 0) -> str:
    """Return the list of those asked; `extra` more were asked and did not reply."""
    silent = [Made(f"Generated member silent-{at:03}", "vcf", AREAS[at % len(AREAS)]) for at in range(1, extra + 1)]
    rows = ((one.name, one.kind, one.area, "2025-08-01") for one in (*members, *silent))
    return _csv(("name", "kind", "area", "asked"), rows)


def survey_csv(bank: Bank, members: Sequence[Made]) -> str:
    """Return the answers as a survey tool exports them: a heading for each question, several choices in one cell."""
    chance = random.Random(SEED + 1)  # noqa: S311 -- no secrets here
    asked = [one for one in _asked(bank) if any(one.id in member.answers for member in members)]
    titles = [
        "Completion time",
        "Organisation",
        "Kind of organisation",
        "Area",
        *(f"{one.number}. {one.text}" for one in asked),
    ]
    titles += ["Ask: what should be done about the duty?", "May we quote your words?", "May we name you?"]

    def rows() -> Iterator[Sequence[str]]:
        kinds = {one.id: one.label for one in bank.respondents}
        for member in members:
            quote = chance.choice(("Yes", "Yes", "No", ""))
            name = chance.choice(("Yes", "No", "")) if quote == "Yes" else ""
            ask = f"{SAID}: {chance.choice(_ASKS)}" if chance.random() < 0.3 else ""
            cells = (member.answers.get(one.id, "") for one in asked)
            sent = dt.datetime(2025, 8, 4, 9) + dt.timedelta(hours=chance.randrange(24 * 25))
            yield (
                sent.isoformat(" ", "minutes"),
                member.name,
                kinds[member.kind],
                member.area,
                *cells,
                ask,
                quote,
                name,
            )

    return _csv(titles, rows())


def _csv(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    written = StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(titles)
    writer.writerows(rows)
    return written.getvalue()


def files() -> dict[Path, str]:
    """Return every generated file by its place in the folder of examples."""
    bank = read_bank(find_bank(BANK, None))
    everybody, voluntary = made_returns(bank, ("vcf", "responder")), made_returns(bank, ("vcf",))
    return {
        Path("network/members.csv"): members_csv(everybody, 35),
        Path("network/returns/generated-survey.csv"): survey_csv(bank, everybody),
        Path("coordinator/members.csv"): members_csv(voluntary, 20),
        Path("coordinator/returns/generated-survey.csv"): survey_csv(bank, voluntary),
    }


def main() -> None:
    """Write the files."""
    for place, text in files().items():
        path = EXAMPLES / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")


if __name__ == "__main__":
    main()

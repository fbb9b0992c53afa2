"""Show a worksheet and what it comes to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from wellput.costs.saying import shown
from wellput.desk.opening import open_workspace
from wellput.desk.worksheets.costing import cost_question
from wellput.interview.passages import Passage, Passages, bulleted, heading
from wellput.model.cost_shown import CostShown


def cost_shown(folder: Path, question: str | None) -> Passages:
    """Return the worksheet of a question in words: its lines by case, its totals, how it is worked out."""
    opened = open_workspace(folder)
    place = cost_question(opened.bank, question)
    asked, answer = opened.bank.question(place), opened.draft.response.answer(place)
    title = heading(asked.name if asked else place)
    if answer.cost is None or not answer.cost.lines:
        return title, Passage(f"There are no lines yet. Begin with: wellput ask {place}, or wellput cost add")
    marked = [Passage("Illustrative: these figures are nobody's.")] if answer.illustrative else []
    return title, *marked, *_worksheet(shown(answer.cost))


def _worksheet(words: CostShown) -> Iterator[Passage]:
    for case in words.cases:
        yield heading(case.title)
        yield from (Passage(line.in_words, f"{line.number}. ") for line in case.lines)
    yield heading("In all")
    for row in words.totals:
        figures = [f"{column.lower()} {figure}" for column, figure in zip(words.columns, row.figures, strict=True)]
        yield Passage(f"{row.label}: {'; '.join(figures)}", "- ")
    yield from bulleted((*words.cover, *words.shared, *words.incomplete))
    yield heading("How it is worked out")
    yield Passage(words.method)
    if words.assumptions:
        yield heading("Assumptions")
        yield from bulleted(words.assumptions)
    else:
        yield Passage("No assumptions are written down yet: wellput cost describe --assumption WORDS")


def line_told(folder: Path, question: str | None, number: int) -> str:
    """Return one line and its case in words, to say back what was understood."""
    opened = open_workspace(folder)
    sheet = opened.draft.response.answer(cost_question(opened.bank, question)).cost
    cases = shown(sheet).cases if sheet else ()
    told = {line.number: f"{case.label.lower()}: {line.in_words}" for case in cases for line in case.lines}
    return told[number]

"""Count what the returns say, by cell; the counting is done in the database, over indexes that hold all it needs."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

from wellput.model.bank import Question, Relevance
from wellput.model.costs import CostSheet
from wellput.model.tallied import Cell, Count, NumberCount, Tally

_CHOICES = "(field = 'selected' OR field = 'ranked') AND cell IS NOT NULL"
_WORDS = "field <> 'selected' AND field <> 'ranked' AND field <> 'number' AND cell IS NOT NULL"


def read_cells(store: sqlite3.Connection, bank: str) -> tuple[Cell, ...]:
    """Return the cells that have returns, and how many."""
    rows = store.execute(
        """SELECT c.id, c.kind, c.area, count(*) FROM returns r JOIN cells c ON c.id = r.cell
        WHERE r.bank = ? AND r.cell IS NOT NULL GROUP BY c.id ORDER BY c.id""",
        (bank,),
    )
    return tuple(Cell(*row) for row in rows)


def read_tally(store: sqlite3.Connection, question: Question, cells: Sequence[Cell]) -> Tally:
    """Count one question's answers."""
    answered = _answered(store, question.id)
    counts, chose = _choices(store, question.id, cells)
    return Tally(
        _asked(store, question, cells, answered),
        {cell.id: answered[cell.id] for cell in cells if cell.id in answered},
        counts,
        _numbers(store, question.id, cells),
        _sheets(store, question.id, cells),
        chose,
    )


def _answered(store: sqlite3.Connection, question: str) -> dict[int, int]:
    return dict(
        store.execute(
            """SELECT cell, count(*) FROM answers
            WHERE question = ? AND answered = 1 AND cell IS NOT NULL GROUP BY cell""",
            (question,),
        ).fetchall()
    )


def _choices(
    store: sqlite3.Connection, question: str, cells: Sequence[Cell]
) -> tuple[tuple[Count, ...], dict[int, int]]:
    """Return how often each option was chosen, and how many returns chose any: each has one in the first place."""
    known = {cell.id for cell in cells}
    rows = store.execute(
        f"""SELECT item, field, position, cell, count(*) FROM answer_values
        WHERE question = ? AND {_CHOICES} GROUP BY item, field, position, cell""",  # noqa: S608  our own words
        (question,),
    ).fetchall()
    counts: Counter[tuple[str, int, int]] = Counter()
    for item, field, position, cell, count in rows:
        if cell in known:
            counts[item, position if field == "ranked" else 0, cell] += count
    chose: Counter[int] = Counter()
    if len({field for _, field, *_ in rows}) > 1:
        chose.update(_chose_in_two_ways(store, question))
    else:
        for _, _, position, cell, count in rows:
            chose[cell] += count if position == 1 else 0
    told = tuple(Count(*key, count) for key, count in counts.items())
    return told, {cell: count for cell, count in chose.items() if count and cell in known}


def _chose_in_two_ways(store: sqlite3.Connection, question: str) -> dict[int, int]:
    """Count the returns that chose, where some chose and ranked at once and would be counted twice."""
    return dict(
        store.execute(
            f"""SELECT cell, count(DISTINCT return_id) FROM answer_values
            WHERE question = ? AND {_CHOICES} AND position = 1 GROUP BY cell""",  # noqa: S608  our own words
            (question,),
        ).fetchall()
    )


def _numbers(store: sqlite3.Connection, question: str, cells: Sequence[Cell]) -> tuple[NumberCount, ...]:
    known = {cell.id for cell in cells}
    rows = store.execute(
        """SELECT value, cell, count(*) FROM answer_values
        WHERE question = ? AND field = 'number' AND cell IS NOT NULL GROUP BY cell, value""",
        (question,),
    )
    return tuple(NumberCount(Decimal(value), cell, count) for value, cell, count in rows if cell in known)


def _sheets(store: sqlite3.Connection, question: str, cells: Sequence[Cell]) -> tuple[tuple[int, CostSheet], ...]:
    known = {cell.id for cell in cells}
    rows = store.execute(
        f"SELECT cell, value FROM answer_values WHERE question = ? AND field = 'cost' AND {_WORDS} ORDER BY return_id",  # noqa: S608  our own words
        (question,),
    )
    return tuple((cell, CostSheet.model_validate_json(value)) for cell, value in rows if cell in known)


def _asked(
    store: sqlite3.Connection, question: Question, cells: Sequence[Cell], answered: Mapping[int, int]
) -> dict[int, int]:
    """Return how many returns of each cell were asked the question, or answered it all the same."""
    rule = question.relevant or Relevance()
    routed = _routed(store, question.id, rule) if rule.question else None
    asked = {}
    for cell in cells:
        kept_out = rule.respondent and cell.kind is not None and cell.kind not in rule.respondent
        reached = cell.returns if routed is None else routed.get(cell.id, 0)
        asked[cell.id] = answered.get(cell.id, 0) if kept_out else reached
    return {cell: count for cell, count in asked.items() if count}


def _routed(store: sqlite3.Connection, question: str, rule: Relevance) -> dict[int, int]:
    """Count the returns whose answer to another question leads to this one, and those that answered it anyway."""
    marks = ", ".join("?" * len(rule.is_))
    return dict(
        store.execute(
            f"""SELECT cell, count(DISTINCT return_id) FROM (
              SELECT return_id, cell FROM answer_values WHERE question = ? AND {_CHOICES} AND item IN ({marks})
              UNION ALL
              SELECT return_id, cell FROM answers WHERE question = ? AND answered = 1 AND cell IS NOT NULL)
            GROUP BY cell""",  # noqa: S608  our own words, and question marks
            (rule.question, *rule.is_, question),
        ).fetchall()
    )

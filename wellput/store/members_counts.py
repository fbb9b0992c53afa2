"""Count what the returns say, by cell; the counting is done in the database, over indexes that hold all it needs."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from decimal import Decimal

from wellput.model.bank import Question, Relevance
from wellput.model.costs import CostSheet
from wellput.model.tallied import Cell, Count, NumberCount, Tally

_CHOICES = "field IN ('selected', 'ranked') AND cell IS NOT NULL"
_WORDS = "field NOT IN ('selected', 'ranked', 'number') AND cell IS NOT NULL"


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
    return Tally(
        _asked(store, question, cells, answered),
        {cell.id: answered[cell.id] for cell in cells if cell.id in answered},
        _counts(store, question.id, cells),
        _numbers(store, question.id, cells),
        _sheets(store, question.id, cells),
    )


def _answered(store: sqlite3.Connection, question: str) -> dict[int, int]:
    return dict(
        store.execute(
            """SELECT cell, count(*) FROM answers
            WHERE question = ? AND answered = 1 AND cell IS NOT NULL GROUP BY cell""",
            (question,),
        ).fetchall()
    )


def _counts(store: sqlite3.Connection, question: str, cells: Sequence[Cell]) -> tuple[Count, ...]:
    known = {cell.id for cell in cells}
    rows = store.execute(
        f"""SELECT item, CASE field WHEN 'ranked' THEN position ELSE 0 END, cell, count(*) FROM answer_values
        WHERE question = ? AND {_CHOICES} GROUP BY item, field, position, cell""",  # noqa: S608  our own words
        (question,),
    )
    return tuple(Count(*row) for row in rows if row[2] in known)


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

"""What stands where in a form's tables: which cells have words, and so name what their neighbours are for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from wellput.model.form import Cell, FormItem, Passage

_ASKS_FOR_WORDS = re.compile(
    r"\W*(your (answer|response|comment|reason|view|evidence)|answer|response|reply|comment|reason|expla|further"
    r"|additional|evidence|why|if (yes|no|so|not|other)|please (explain|give|tell|comment|write|describe|expand|use"
    r"|set out|say|add|provide (your |any |further |more )?(answer|response|comment|reason|detail|evidence|information"
    r"|view|explanation)))",
    re.IGNORECASE,
)
"""How a label begins that names no other thing than the answer itself."""


def asks_for_words(label: str) -> bool:
    """Say whether a label only asks for the answer, and names nothing else."""
    return bool(_ASKS_FOR_WORDS.match(label))


@dataclass(frozen=True, slots=True)
class Layout:
    """The cells that have labels, by table and row; the first row with one, by table and column; rows of one cell."""

    labels: dict[tuple[int, int], set[Cell]]
    first_label: dict[tuple[int, int], int]
    last_label: dict[int, int]
    split_rows: dict[int, list[int]]

    def has_words_below(self, cell: Cell) -> bool:
        """Say whether the cell's table goes on with other words in a later row."""
        return self.last_label.get(cell.table, 0) > cell.row

    def is_labelled(self, cell: Cell) -> bool:
        """Say whether a cell has words beside it, or above it in its column."""
        columns = range(cell.column, cell.column + cell.width)
        above = (self.first_label.get((cell.table, column), cell.row) for column in columns)
        return self.is_labelled_beside(cell) or min(above) < cell.row

    def is_labelled_beside(self, cell: Cell) -> bool:
        """Say whether another cell of the row has words."""
        return bool(self.labels.get((cell.table, cell.row), set()) - {cell})

    def is_open_below(self, home: Cell, cell: Cell) -> bool:
        """Say whether a cell below another is for the answer: whole-width rows between, no label in its own row."""
        between = any(home.row < row < cell.row for row in self.split_rows.get(cell.table, ()))
        return not between and not self.is_labelled_beside(cell)


def layout(items: Sequence[FormItem]) -> Layout:
    """Look through the tables of a form once."""
    labels: dict[tuple[int, int], set[Cell]] = defaultdict(set)
    first: dict[tuple[int, int], int] = {}
    last: dict[int, int] = {}
    split: dict[int, dict[int, None]] = defaultdict(dict)
    for item in items:
        for cell in item.cells:
            if not cell.alone:
                split[cell.table][cell.row] = None
            if not isinstance(item, Passage) or asks_for_words(item.text):
                continue
            labels[cell.table, cell.row].add(cell)
            last[cell.table] = max(cell.row, last.get(cell.table, 0))
            for column in range(cell.column, cell.column + cell.width):
                first.setdefault((cell.table, column), cell.row)
    return Layout(dict(labels), first, last, {table: list(rows) for table, rows in split.items()})

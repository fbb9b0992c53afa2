"""Which answer spaces belong to a question's words: those after them, up to where the form asks something else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from wellput.forms.layout import Layout, asks_for_words
from wellput.forms.phrases import begins_question, words_of
from wellput.model.form import WRITTEN_IN, Cell, FormItem, Passage, Space

_GUIDES = re.compile(
    r"\W*(your |please|answer|response|reply|comment|reason|expla|further|additional|any other|evidence|why|if |max"
    r"|up to|tick|select|choose|you (may|can|should)|\d+ words)",
    re.IGNORECASE,
)
"""How words begin that only guide an answer, so that the space for it may follow them."""


@dataclass(frozen=True, slots=True)
class _Question:
    """A question's words in the form; `cell` is the innermost cell around them, the `depth`-th."""

    passage: Passage
    cell: Cell | None
    depth: int
    layout: Layout

    def beside(self, item: FormItem) -> Cell | None:
        """Return the cell of the question's own table that an item stands in, or None."""
        if self.cell is None or len(item.cells) < self.depth:
            return None
        cell = item.cells[self.depth - 1]
        return cell if cell.table == self.cell.table else None


def reached(items: Sequence[FormItem], layout: Layout, place: int, asked: Callable[[int], bool]) -> Iterator[Space]:
    """Yield the spaces for the answer to the question at a place; `asked` tells which passages are questions."""
    passage = items[place]
    if not isinstance(passage, Passage):
        return
    question = _Question(passage, passage.cells[-1] if passage.cells else None, len(passage.cells), layout)
    beside_ends = False
    for later in range(place + 1, len(items)):
        item, cell = items[later], question.beside(items[later])
        in_row = cell is not None and question.cell is not None and cell.row == question.cell.row
        if cell is None and question.cell and layout.has_words_below(question.cell):
            return
        if isinstance(item, Space):
            if not (in_row and beside_ends) and _belongs(question, item, cell):
                yield item
        elif _ends(item, asked(later)):
            if cell is None or question.cell is None or cell.over(question.cell):
                return
            beside_ends = beside_ends or in_row


def _ends(passage: Passage, asked: bool) -> bool:
    """Say whether a passage asks something else, so that the spaces after it are not ours."""
    if asked:
        return True
    if passage.ticked:
        return "?" in passage.text
    if _GUIDES.match(passage.text):
        return False
    return passage.opens or begins_question(passage.text) or passage.text.rstrip().endswith(":")


def _belongs(question: _Question, space: Space, cell: Cell | None) -> bool:
    """Say whether nothing beside or above a space says that it is for something else."""
    home = question.cell
    worded = space.kind in WRITTEN_IN
    if worded and space.label and not _is_own(question, space.label):
        return False
    if cell is None or home is None:
        return not (worded and space.cells and question.layout.is_labelled(space.cells[-1]))
    if cell.row == home.row:
        return True
    if worded:
        return cell.over(home) and question.layout.is_open_below(home, cell)
    return cell.over(home) or not question.layout.is_labelled_beside(cell)


def _is_own(question: _Question, label: str) -> bool:
    """Say whether a space's label is the question itself, or only asks for the answer."""
    words, own = words_of(label), words_of(question.passage.text)
    return own[: len(words)] == words or own[-len(words) :] == words or asks_for_words(label)

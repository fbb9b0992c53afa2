"""Which place of the form a row of a table is: by the visible label, or else by the bookmark."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wellput.model.answer_form import AnswerForm, Ask
from wellput.text.alike import alike
from wellput.word.answer_forms.reading_blocks import CellRead


@dataclass(frozen=True, slots=True)
class RowPlace:
    """What a row is for: an ask, and within a table of its own the option or the column, by number or key."""

    ask: Ask
    inner: str = ""


class Places:
    """Finds the places of one form."""

    def __init__(self, form: AnswerForm) -> None:
        asks = [ask for section in form.sections for item in section.items for ask in item.read_asks]
        self._by_label = {**_by_earlier_label(asks), **{alike(ask.label): RowPlace(ask) for ask in asks}}
        self._by_mark = {ask.place: RowPlace(ask) for ask in asks}
        self._inner = {ask.place: dict(_inner_labels(ask)) for ask in asks}
        for ask in asks:
            for key in self._inner[ask.place].values():
                self._by_mark[ask.inner(key)] = RowPlace(ask, key)

    def of_row(self, row: Sequence[CellRead], table: Ask | None) -> RowPlace | None:
        """Return a row's place; `table` is the ask whose own table the row stands in, if it stands in one."""
        labelled = self._labelled(_first_words(row[0]), table) if row else None
        return labelled or self._marked([mark for cell in row for line in cell for mark in line.marks])

    def _labelled(self, said: str, table: Ask | None) -> RowPlace | None:
        words = alike(said)
        found = self._by_label.get(words)
        if found is None and table is not None:
            key = self._inner[table.place].get(words)
            found = RowPlace(table, key) if key else None
        return found

    def _marked(self, marks: Sequence[str]) -> RowPlace | None:
        if not marks:
            return None
        found = {self._by_mark[mark].ask.place: self._by_mark[mark] for mark in marks if mark in self._by_mark}
        return next(iter(found.values())) if len(found) == 1 else None


def _first_words(cell: CellRead) -> str:
    for line in cell:
        if line.words and not line.words.isspace():
            return line.words
    return ""


def _by_earlier_label(asks: Sequence[Ask]) -> Mapping[str, RowPlace]:
    """Return what earlier labels stood for, but for those that several shared."""
    met = Counter(alike(ask.earlier_label) for ask in asks)
    return {words: RowPlace(ask) for ask in asks for words in [alike(ask.earlier_label)] if words and met[words] == 1}


def _inner_labels(ask: Ask) -> Mapping[str, str]:
    """Return what stands for the rows of an ask's own table: options by number, columns by key."""
    if ask.kind == "rank":
        labels = {}
        for number, choice in enumerate(ask.choices, 1):
            labels[alike(choice.label)] = labels[alike(f"{choice.label} {choice.note}")] = str(number)
        return labels
    return {alike(column.asked): column.key for column in ask.columns} if ask.kind == "lines" else {}

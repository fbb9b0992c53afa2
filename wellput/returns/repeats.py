"""The further sheets of a KoboToolbox export, in which each row belongs to a row of the first: costs, evidence.

A repeated group has a sheet of its own, called as the group is; `_parent_index` in it is the `_index` of the row that
it belongs to. So formpack writes them, which makes Kobo's exports: https://github.com/kobotoolbox/formpack
(src/formpack/reporting/export.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from wellput.model.answer_form import AnswerForm, Ask
from wellput.model.answer_form_around import evidence_item
from wellput.model.filled_form import Given
from wellput.model.returned import Unread, Whence
from wellput.returns.sheaf import shortened
from wellput.returns.surveys import Table, letter
from wellput.text.alike import alike

INDEX, PARENT = "_index", "_parent_index"
_OWN = (INDEX, PARENT, "_parent_table_name")
_SUBMISSION = "_submission_"
_EVIDENCE = "wp_e"
_LONGEST_SHEET = 31
_MOST_ROWS = 200


def is_repeat(table: Table) -> bool:
    """Say whether a sheet holds the rows of a repeated group."""
    return bool(table.head) and PARENT in map(str.strip, table.head[0])


@dataclass(frozen=True, slots=True)
class _Group:
    """A repeated group of our form: its name there, and the keys of its columns by what their headings may be."""

    name: str
    keys: Mapping[str, str]

    def key(self, head: str) -> str | None:
        """Return the key of the column of that heading; groups may stand before it, parted by strokes."""
        return self.keys.get(_plain(_last(head))) or self.keys.get(_plain(head.rpartition("/")[2]))

    def place(self, number: int, key: str) -> str:
        """Name the place of a cell in the row of that number."""
        return f"{self.name}{number}_{key}" if self.name == _EVIDENCE else f"{self.name}_{number}_{key}"


@dataclass
class Repeats:
    """The rows of an export's further sheets, until the rows that they belong to take them."""

    form: AnswerForm
    unread: list[Unread] = field(default_factory=list)
    _file: str = ""
    _by_parent: dict[str, list[tuple[str, Given]]] = field(default_factory=dict)
    _counts: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, table: Table) -> None:
        """Take in a sheet."""
        self._file = table.file
        heads = [head.strip() for head in table.head[0]]
        group = self._group(table, heads)
        if group is None:
            reason = "This sheet has rows of a group that the bank's form does not repeat; nothing of it was read."
            self.unread.append(Unread(table.file, table.where, "", reason))
            return
        keys = {at: group.key(head) for at, head in enumerate(heads) if not _is_own(head)}
        self._tell_unknown(table, heads, [at for at, key in keys.items() if key is None])
        parent = heads.index(PARENT)
        for number, row in enumerate(table.body(1), 2):
            cells = {key: at for at, key in keys.items() if key and at < len(row) and row[at].strip()}
            if cells:
                index = row[parent].strip() if parent < len(row) else ""
                self._keep(group, index, _given(table, number, row, cells))

    def __bool__(self) -> bool:
        """Whether there are any rows."""
        return bool(self._by_parent)

    def of(self, index: str) -> Sequence[tuple[str, Given]]:
        """Return what belongs to the row of that index, once."""
        return self._by_parent.pop(index.strip(), ())

    def left_over(self) -> Iterator[Unread]:
        """Yield what belongs to no row that was read, and what was too much for one."""
        for (name, index), count in self._counts.items():
            if count > _MOST_ROWS:
                reason = f"{count:,} rows belong to the row of {INDEX} {index}; the first {_MOST_ROWS} were taken."
                yield Unread(self._file, f"sheet {name}", "", reason)
        for several in self._by_parent.values():
            for _, given in several:
                reason = f"No row of answers has the {INDEX} that this row names in {PARENT}, so it was not read."
                yield Unread(given.whence.file, given.whence.place, shortened(given.words), reason)

    def _keep(self, group: _Group, index: str, cells: Mapping[str, Given]) -> None:
        count = self._counts[group.name, index] = self._counts.get((group.name, index), 0) + 1
        if count > _MOST_ROWS:
            return
        several = self._by_parent.setdefault(index, [])
        several += [(group.place(count, key), given) for key, given in cells.items()]

    def _tell_unknown(self, table: Table, heads: Sequence[str], unknown: Sequence[int]) -> None:
        filled = Counter(at for row in table.body(1) for at in unknown if at < len(row) and row[at].strip())
        for at, count in filled.items():
            reason = f"The form asks for nothing of this name here; what stands in it ({count} times) was not read."
            place = f"{table.sheet}column {letter(at)}"
            self.unread.append(Unread(table.file, place, shortened(heads[at]), reason))

    def _group(self, table: Table, heads: Sequence[str]) -> _Group | None:
        """Return the group of a sheet: by its name, or by the names of its columns."""
        name = table.sheet.removeprefix("sheet ").strip(", ")
        lasts = {_last(head) for head in heads}
        for group in self._groups():
            if name == group.name[:_LONGEST_SHEET] or lasts & {one for one in group.keys if one.startswith("wp_")}:
                return group
        return None

    def _groups(self) -> Iterator[_Group]:
        evidence = {ask.field: ask.short for ask in evidence_item(1).asks}
        yield _Group(_EVIDENCE, _by_heading(_EVIDENCE, evidence))
        for theme in self.form.themes:
            for item in theme.items:
                for ask in item.asks:
                    if ask.kind == "lines":
                        yield _Group(ask.place, _by_heading(ask.place, _labels(ask)))


def _given(table: Table, number: int, row: Sequence[str], cells: Mapping[str, int]) -> dict[str, Given]:
    where = {key: f"{table.sheet}row {number}, column {letter(at)}" for key, at in cells.items()}
    return {key: Given(row[at], Whence(table.file, where[key], row[at])) for key, at in cells.items()}


def _labels(ask: Ask) -> dict[str, str]:
    return {column.key: column.label for column in ask.columns}


def _by_heading(start: str, labels: Mapping[str, str]) -> dict[str, str]:
    return {**{_plain(label): key for key, label in labels.items()}, **{f"{start}_{key}": key for key in labels}}


def _last(head: str) -> str:
    """Return a heading without the groups that stand before it: wp_s_1/wp_5/wp_5_cost/wp_5_cost_hours."""
    return head.rpartition("wp_")[1] + head.rpartition("wp_")[2] if "wp_" in head else head


def _plain(words: str) -> str:
    return alike(words.replace("\\", ""))


def _is_own(head: str) -> bool:
    return head in _OWN or head.startswith(_SUBMISSION)

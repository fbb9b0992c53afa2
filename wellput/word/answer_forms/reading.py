"""Read a Word answer form that came back: every paragraph lies in one answer, or is the form's own, or is listed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from wellput.model.answer_form import AnswerForm, Ask
from wellput.model.filled_form import FilledForm, Given, Stamp, stamp_in
from wellput.model.returned import Unread, Whence
from wellput.word.answer_forms.reading_blocks import BlockRead, CellRead, Line, TableRead
from wellput.word.answer_forms.reading_file import blocks_of
from wellput.word.answer_forms.reading_known import Known, all_lines
from wellput.word.answer_forms.reading_options import read_options
from wellput.word.answer_forms.reading_places import Places, RowPlace

_OUTSIDE = "These words stand outside the boxes for answers. Put them where they belong, and collect the form again."
_PICTURE = "A picture stands here, and only words are read. Look at it in the original, and type what matters of it."
_TWICE = "This answer's place stands twice in the form; the first was taken. Put both together, and collect it again."
_BESIDE = "These words stand beside the label and not in the box for the answer. Put them there, and collect it again."


class FormReader:
    """Reads Word answer forms of one bank.

    `form_lines` are those of the form as it was sent out. Without them, what stands before the first answer is not
    looked at: the privacy notice there is each network's own.
    """

    def __init__(self, form: AnswerForm, form_lines: Iterable[str] | None = None) -> None:
        self._places = Places(form)
        self._known = Known(form, form_lines or ())
        self._from_the_start = form_lines is not None

    def read(self, data: bytes, where: str) -> FilledForm:
        """Return what a form's places hold; raise WellputError where it cannot be opened."""
        return _Reading(where, self._places, self._known, self._from_the_start).read(blocks_of(data, where))


def lines_of_form(data: bytes, where: str) -> tuple[str, ...]:
    """Return every line of a form, such as one that was sent out."""
    return tuple(all_lines(blocks_of(data, where)))


@dataclass
class _Reading:
    """Goes through one form; `_looking` says whether words outside the answers are told of yet."""

    file: str
    _places: Places
    _known: Known
    _looking: bool
    given: dict[str, Given] = field(default_factory=dict)
    left: list[Unread] = field(default_factory=list)
    stamp: Stamp | None = None
    _beside: list[tuple[str, Given]] = field(default_factory=list)
    _last: str = "the beginning"

    def read(self, blocks: Sequence[BlockRead]) -> FilledForm:
        """Return what the form holds."""
        outside: list[str] = []
        for block in blocks:
            if isinstance(block, Line):
                outside += self._line(block)
            else:
                self._leave(outside)
                outside = []
                self._table(block)
        self._leave(outside)
        for place, given in self._beside:
            self._put(place, given)
        return FilledForm(self.file, self.stamp, self.given, tuple(self.left))

    def _line(self, line: Line) -> list[str]:
        """Return the words of a line that is not the form's own."""
        found = stamp_in(line.words)
        if found is not None:
            self.stamp = self.stamp or found
            return []
        if line.has_picture and self.given:
            self._left(f"after {self._last}", "", _PICTURE)
        return [line.words] if self._looking and not self._known.has(line.words) else []

    def _leave(self, outside: Sequence[str]) -> None:
        if outside:
            self._left(f"after {self._last}", "\n".join(outside), _OUTSIDE)

    def _left(self, place: str, words: str, reason: str) -> None:
        self.left.append(Unread(self.file, place, words, reason))

    def _table(self, table: TableRead) -> None:
        own: Ask | None = None
        heads: Sequence[CellRead] = ()
        for row in table.rows:
            found = self._places.of_row(row, own)
            if found is None:
                self._unplaced(row)
                continue
            self._looking = True
            self._last = f"“{found.ask.label}”"
            self._beside_label(row[0], found)
            if any(line.has_picture for cell in row for line in cell.lines):
                self._left(self._last, "", _PICTURE)
            if found.ask.kind not in ("rank", "lines"):
                own = None
                self._answer(found.ask, [line for cell in row[1:] for line in cell.lines])
            elif not found.inner:
                own, heads = found.ask, row
                self._unplaced(row[1:])
            else:
                own = own or found.ask
                self._cells(found, row, heads)

    def _unplaced(self, row: Sequence[CellRead]) -> None:
        if not self._looking:
            return
        words = ["\n".join(line.words for line in cell.lines if not self._known.has(line.words)) for cell in row]
        if any(words):
            self._left(f"a row after {self._last}", "\t".join(words).strip(), _OUTSIDE)

    def _beside_label(self, cell: CellRead, found: RowPlace) -> None:
        words = [line.words for line in cell.lines if not self._known.has(line.words)]
        if words:
            self._left(f"beside “{found.ask.label}”", "\n".join(words), _BESIDE)

    def _answer(self, ask: Ask, lines: Sequence[Line]) -> None:
        if ask.kind not in ("one", "several"):
            self._give(ask.place, ask.label, lines)
            return
        options = read_options([line for line in lines if line.words.strip()], ask.choices, self._known.has)
        if options.doubt:
            self._left(f"“{ask.label}”", _joined(lines), options.doubt)
        whence = Whence(self.file, f"“{ask.label}”", options.raw)
        self._put(ask.place, Given(options.rest, whence, options.chosen))
        if options.other:
            self._beside.append((f"{ask.place.rpartition('_')[0]}_other", Given(options.other, whence)))

    def _cells(self, found: RowPlace, row: Sequence[CellRead], heads: Sequence[CellRead]) -> None:
        ask = found.ask
        for at, cell in enumerate(row[1:], 1):
            if ask.kind == "lines":
                self._give(ask.inner(at, found.inner), f"{ask.label}, {ask.noun} {at}, {found.inner}", cell.lines)
                continue
            key = _column(ask, at, heads)
            label = ask.choices[int(found.inner) - 1].label
            if key is None:
                self._unplaced([cell])
            else:
                place = ask.inner(found.inner, key) if key else ask.inner(found.inner)
                self._give(place, f"{ask.label}, “{label}”, {key or 'rank'}", cell.lines)

    def _give(self, place: str, label: str, lines: Sequence[Line]) -> None:
        words = _joined(lines)
        self._put(place, Given(words, Whence(self.file, f"“{label}”" if "“" not in label else label, words)))

    def _put(self, place: str, given: Given) -> None:
        before = self.given.get(place)
        if before is None or before.is_empty:
            self.given[place] = given
        elif not given.is_empty:
            self._left(given.whence.place, given.whence.raw, _TWICE)


def _column(ask: Ask, at: int, heads: Sequence[CellRead]) -> str | None:
    """Return the key of a column beside an option, nothing for the rank; None for a column that was not there."""
    keys = {"rank": "", **{column.label.casefold(): column.key for column in ask.columns}}
    if at < len(heads):
        said = " ".join(" ".join(line.words for line in heads[at].lines).split()).casefold()
        if said in keys:
            return keys[said]
    in_order = list(keys.values())
    return in_order[at - 1] if at <= len(in_order) else None


def _joined(lines: Sequence[Line]) -> str:
    """Return lines as prose: a blank line between paragraphs, items of lists as items."""
    joined, before = "", False
    for line in lines:
        words = line.words.strip("\n").rstrip()
        if words.strip():
            gap = "" if not joined else "\n" if before and line.is_item else "\n\n"
            joined += f"{gap}- {words}" if line.is_item else f"{gap}{words}"
            before = line.is_item
    return joined

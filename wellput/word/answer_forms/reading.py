"""Read a Word answer form that came back: every paragraph lies in one answer, or is the form's own, or is listed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from wellput.model.answer_form import AnswerForm, Ask
from wellput.model.filled_form import FilledForm, Given, Stamp, stamp_in
from wellput.model.returned import Unread, Whence
from wellput.word.answer_forms.reading_blocks import BlockRead, CellRead, Line, TableRead, joined
from wellput.word.answer_forms.reading_file import FormFile
from wellput.word.answer_forms.reading_known import Known, all_lines
from wellput.word.answer_forms.reading_margins import MarginReader, margin_lines
from wellput.word.answer_forms.reading_options import OptionReader
from wellput.word.answer_forms.reading_places import Places, RowPlace

_OUTSIDE = "These words stand outside the boxes for answers. Put them where they belong, and collect the form again."
_PICTURE = "A picture stands here, and only words are read. Look at it in the original, and type what matters of it."
_TWICE = "This answer's place stands twice in the form; the first was taken. Put both together, and collect it again."
_MARGIN = "These words stand in the {} of the pages. Put them where they belong, and collect the form again."
_UNREADABLE = "The {} of the pages cannot be read. Look in the original whether somebody typed into it."
_BESIDE = "These words stand beside the label and not in the box for the answer. Put them there, and collect it again."


class FormReader:
    """Reads Word answer forms of one bank.

    `form_lines` are those of the form as it was sent out. Without them, what stands before the first answer is not
    looked at: the privacy notice there is each network's own, and so are headers and footers.
    """

    def __init__(self, form: AnswerForm, form_lines: Iterable[str] | None = None) -> None:
        self._places = Places(form)
        lines = None if form_lines is None else tuple(form_lines)
        self._known = Known(form, lines or ())
        self._margins = None if lines is None else MarginReader(self._known, lines)
        asks = (ask for section in form.sections for item in section.items for ask in item.asks)
        chosen = (ask for ask in asks if ask.kind in ("one", "several"))
        self._options = {ask.place: OptionReader(ask.choices, self._known.has) for ask in chosen}

    def read(self, data: bytes, where: str) -> FilledForm:
        """Return what a form's places hold; raise WellputError where it cannot be opened."""
        file = FormFile(data, where)
        reading = _Reading(where, self._places, self._known, self._options, self._margins is not None)
        return reading.read(file.blocks(), self._margins.typed(file.margins(), where) if self._margins else ())


def lines_of_form(data: bytes, where: str) -> tuple[str, ...]:
    """Return every line of a form, such as one that was sent out."""
    file = FormFile(data, where)
    margins = (words for margin in file.margins() for words in margin_lines(margin, where))
    return (*all_lines(file.blocks()), *margins)


@dataclass
class _Reading:
    """Goes through one form; `_looking` says whether words outside the answers are told of yet."""

    file: str
    _places: Places
    _known: Known
    _options: Mapping[str, OptionReader]
    _looking: bool
    given: dict[str, Given] = field(default_factory=dict)
    left: list[Unread] = field(default_factory=list)
    stamp: Stamp | None = None
    _beside: list[tuple[str, Given]] = field(default_factory=list)
    _last: str = "the beginning"

    def read(self, blocks: Iterable[BlockRead], in_margins: Iterable[tuple[str, str]]) -> FilledForm:
        """Return what the form holds, and what was typed into headers and footers among what is left."""
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
        for which, words in dict.fromkeys(in_margins):
            self._left(f"in the {which}", words, (_MARGIN if words else _UNREADABLE).format(which))
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
            if table.has_pictures and any(line.has_picture for cell in row for line in cell):
                self._left(self._last, "", _PICTURE)
            if found.ask.kind not in ("rank", "lines"):
                own = None
                self._answer(found.ask, [line for cell in row[1:] for line in cell])
            elif not found.inner:
                own, heads = found.ask, row
                self._unplaced(row[1:])
            else:
                own = own or found.ask
                self._cells(found, row, heads)

    def _unplaced(self, row: Sequence[CellRead]) -> None:
        if not self._looking:
            return
        words = [self._strange(cell) for cell in row]
        if any(words):
            self._left(f"a row after {self._last}", "\t".join(map("\n".join, words)).strip(), _OUTSIDE)

    def _beside_label(self, cell: CellRead, found: RowPlace) -> None:
        words = self._strange(cell)
        if words:
            self._left(f"beside “{found.ask.label}”", "\n".join(words), _BESIDE)

    def _strange(self, cell: CellRead) -> list[str]:
        """Return the lines that are not the form's own."""
        return [line.words for line in cell if line.words and not self._known.has(line.words)]

    def _answer(self, ask: Ask, lines: Sequence[Line]) -> None:
        reader = self._options.get(ask.place)
        if reader is None:
            self._give(ask.place, ask.label, lines)
            return
        options = reader.read(lines)
        if options.doubt:
            self._left(f"“{ask.label}”", joined(lines), options.doubt)
        whence = Whence(self.file, f"“{ask.label}”", options.raw)
        self._put(ask.place, Given(options.rest, whence, options.chosen))
        if options.other:
            self._beside.append((f"{ask.place.rpartition('_')[0]}_other", Given(options.other, whence)))

    def _cells(self, found: RowPlace, row: Sequence[CellRead], heads: Sequence[CellRead]) -> None:
        ask = found.ask
        for at, cell in enumerate(row[1:], 1):
            if ask.kind == "lines":
                self._give(ask.inner(at, found.inner), f"{ask.label}, {ask.noun} {at}, {found.inner}", cell)
                continue
            key = _column(ask, at, heads)
            label = ask.choices[int(found.inner) - 1].label
            if key is None:
                self._unplaced([cell])
            else:
                place = ask.inner(found.inner, key) if key else ask.inner(found.inner)
                self._give(place, f"{ask.label}, “{label}”, {key or 'rank'}", cell)

    def _give(self, place: str, label: str, lines: Sequence[Line]) -> None:
        words = joined(lines)
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
        said = " ".join(" ".join(line.words for line in heads[at]).split()).casefold()
        if said in keys:
            return keys[said]
    in_order = list(keys.values())
    return in_order[at - 1] if at <= len(in_order) else None

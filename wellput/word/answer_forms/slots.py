"""The tables that answers go into: a label with its bookmark in each row, and beside or below it an empty cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellput.model.answer_form import Ask, Choice
from wellput.model.answer_form_tables import LINES_ON_PAPER
from wellput.word.answer_forms.boxes import Boxes
from wellput.word.answer_forms.saying import HEADS, Slot, how
from wellput.word.answer_forms.styles import FormStyles
from wellput.word.markup import safe
from wellput.word.runs import run

_WHOLE, _HEAD = "<w:cantSplit/>", "<w:cantSplit/><w:tblHeader/>"
_TALL = '<w:trHeight w:val="{}" w:hRule="atLeast"/>'
_SHORT, _PROSE, _CELL = 1200, 2200, 700
_MOST_KEPT_TOGETHER = 20
_NUMBER_WIDTH = 1100


@dataclass(frozen=True, slots=True)
class Looks:
    """How a form's tables look, and how wide they are, in twentieths of a point."""

    styles: FormStyles
    width: int


class Slots:
    """Writes the tables of one form; bookmarks and controls are numbered from `first` on."""

    def __init__(self, looks: Looks, first: int) -> None:
        self._looks, self._styles = looks, looks.styles
        self._marks = first
        self._boxes = Boxes(first)

    def write(self, slot: Slot) -> str:
        """Return a slot's table."""
        if slot.beside:
            return self._beside(slot.asks)
        ask = slot.asks[0]
        return self._ranking(ask) if ask.kind == "rank" else self._lines(ask)

    def _beside(self, asks: Sequence[Ask]) -> str:
        left = self._looks.width * 3 // 10
        rows = [(_HEAD, [self._words(words) for words in HEADS])]
        for ask in asks:
            label = self._label(ask.place, ask.label) + "".join(map(self._words, _told(ask)))
            height = _TALL.format(_SHORT if ask.field == "ask" else _PROSE) if ask.kind == "words" else ""
            whole = _WHOLE if len(ask.choices) <= _MOST_KEPT_TOGETHER else ""
            rows.append((whole + height, [label, self._answer(ask)]))
        return self._table([left, self._looks.width - left], rows)

    def _ranking(self, ask: Ask) -> str:
        heads = [self._label(ask.place, ask.label), *map(self._words, ("Rank", *(one.label for one in ask.columns)))]
        rows = [(_HEAD, heads)]
        for number, choice in enumerate(ask.choices, 1):
            words = choice.label + (f"\n{choice.note}" if choice.note else "")
            label = self._label(ask.inner(number), words, strong=False)
            rows.append((_WHOLE, [label, *self._empty(1 + len(ask.columns))]))
        return self._table(self._ranking_widths(len(ask.columns)), rows)

    def _ranking_widths(self, columns: int) -> list[int]:
        rest = self._looks.width - _NUMBER_WIDTH
        if not columns:
            return [rest, _NUMBER_WIDTH]
        option = rest * 2 // (2 + columns) if columns == 1 else rest * 2 // 5
        each = (rest - option) // columns
        return [rest - each * columns, _NUMBER_WIDTH, *[each] * columns]

    def _lines(self, ask: Ask) -> str:
        heads = [self._label(ask.place, ask.label), *(self._words(str(at)) for at in range(1, LINES_ON_PAPER + 1))]
        rows = [(_HEAD, heads)]
        for column in ask.columns:
            label = self._label(ask.inner(column.key), column.asked, strong=False)
            rows.append((_WHOLE + _TALL.format(_CELL), [label, *self._empty(LINES_ON_PAPER)]))
        first = self._looks.width * 3 // 10
        each = (self._looks.width - first) // LINES_ON_PAPER
        return self._table([self._looks.width - each * LINES_ON_PAPER, *[each] * LINES_ON_PAPER], rows)

    def _answer(self, ask: Ask) -> str:
        if ask.kind in ("one", "several"):
            return "".join(map(self._option, ask.choices))
        return self._paragraph("")

    def _option(self, choice: Choice) -> str:
        words = f" {choice.label}" + (f"\n{choice.note}" if choice.note else "")
        return self._paragraph(self._boxes.box(choice.label) + run(words), self._styles.option)

    def _empty(self, count: int) -> list[str]:
        return [self._paragraph("")] * count

    def _label(self, place: str, words: str, *, strong: bool = True) -> str:
        self._marks += 1
        start = f'<w:bookmarkStart w:id="{self._marks}" w:name="{safe(place)}"/>'
        said = run(words, self._styles.strong if strong else None)
        return self._paragraph(f'{start}{said}<w:bookmarkEnd w:id="{self._marks}"/>')

    def _words(self, words: str) -> str:
        return self._paragraph(run(words))

    def _paragraph(self, content: str, style: str | None = None) -> str:
        return f'<w:p><w:pPr><w:pStyle w:val="{safe(style or self._styles.cell)}"/></w:pPr>{content}</w:p>'

    def _table(self, widths: Sequence[int], rows: Sequence[tuple[str, Sequence[str]]]) -> str:
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        written = "".join(_row(properties, widths, cells) for properties, cells in rows)
        properties = (
            f'<w:tblStyle w:val="{safe(self._styles.table)}"/><w:tblW w:w="{self._looks.width}" w:type="dxa"/>'
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" '
            'w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>'
        )
        return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{written}</w:tbl>"


def _told(ask: Ask) -> list[str]:
    """Return what stands under a label: its longer form, where that says more, and how to answer."""
    short = "" if ask.short.lower() in f"{ask.label} your answer".lower() else ask.short
    return [words for words in (short, how(ask)) if words]


def _row(properties: str, widths: Sequence[int], cells: Sequence[str]) -> str:
    kept = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    written = (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr>{kept}{''.join(written)}</w:tr>"

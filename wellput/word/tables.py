"""Tables: a caption above, as wide as the text, a header row that repeats, short rows kept whole."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.model.block import Cell, Table
from wellput.model.block_words import plain
from wellput.word import names
from wellput.word.captions import caption_paragraph
from wellput.word.columns import Need, column_widths, least_width, lines_in, needs_of
from wellput.word.lines import Lines
from wellput.word.markup import safe
from wellput.word.paragraphs import paragraph
from wellput.word.stylebook import Stylebook

_WHOLE = "<w:cantSplit/>"
_REPEATED = "<w:tblHeader/>"
_TALLEST_WHOLE_ROW = 14
_TALLEST_WHOLE_TABLE = 16
"""Lines; a table of no more is kept on one page."""

_FEWEST_ROWS_BEFORE_A_BREAK = 2
"""The header and one row more never stand alone at the foot of a page."""


class Tables:
    """Writes tables in the styles of one document; widths are in twentieths of a point."""

    def __init__(self, styles: Stylebook, lines: Lines) -> None:
        self._styles = styles
        self._lines = lines
        self._measured: dict[int, tuple[Table, tuple[Need, ...]]] = {}

    def write(self, table: Table, width: int) -> str:
        """Return a table that is `width` wide, with its caption; the caption alone where it has no columns."""
        caption = caption_paragraph(table.caption, self._styles, self._lines)
        if not table.header:
            return caption
        widths = column_widths(self._needs(table), width)
        grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
        properties = (
            f'<w:tblStyle w:val="{safe(self._styles.table(table.style))}"/><w:tblW w:w="{width}" w:type="dxa"/>'
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
            'w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>'
        )
        heights = [_height(row, widths) for row in (table.header, *table.rows)]
        kept = len(heights) - 1 if sum(heights) <= _TALLEST_WHOLE_TABLE else _FEWEST_ROWS_BEFORE_A_BREAK
        rows = "".join(
            self._row(row, widths, _kept_whole(at, height), with_next=at < kept)
            for at, (row, height) in enumerate(zip((table.header, *table.rows), heights, strict=True))
        )
        return f"{caption}<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"

    def least_width(self, table: Table) -> int:
        """Return the width below which words of a table would be broken, in twentieths of a point."""
        return least_width(self._needs(table))

    def _needs(self, table: Table) -> tuple[Need, ...]:
        """Measure a table once; it is held so that no other takes its place in memory."""
        if id(table) not in self._measured:
            self._measured[id(table)] = (table, needs_of(table))
        return self._measured[id(table)][1]

    def _row(self, cells: Sequence[Cell], widths: Sequence[int], kept: str, *, with_next: bool) -> str:
        written = (self._cell(cell, width, with_next) for cell, width in zip(cells, widths, strict=True))
        return f"<w:tr>{kept}{''.join(written)}</w:tr>"

    def _cell(self, cell: Cell, width: int, with_next: bool) -> str:
        style = self._styles.paragraph(names.CELL[cell.align])
        words = paragraph(style, self._lines.write(cell.inlines), cell.inlines, with_next=with_next or None)
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{words}</w:tc>'


def _height(cells: Sequence[Cell], widths: Sequence[int]) -> int:
    """Estimate how many lines a row takes."""
    return max(lines_in(plain(cell.inlines), width) for cell, width in zip(cells, widths, strict=True))


def _kept_whole(at: int, height: int) -> str:
    """Return the properties of a row: the first repeats, and one too tall for that may be split between pages."""
    if at == 0:
        return f"<w:trPr>{_WHOLE}{_REPEATED}</w:trPr>"
    return f"<w:trPr>{_WHOLE}</w:trPr>" if height <= _TALLEST_WHOLE_ROW else ""

"""Tables: a caption above, as wide as the text, a header row that repeats, short rows kept whole."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.model.block import Cell, Table
from wellput.model.block_words import plain
from wellput.word import names
from wellput.word.captions import caption_paragraph
from wellput.word.columns import column_widths, lines_in
from wellput.word.lines import Lines
from wellput.word.markup import safe
from wellput.word.paragraphs import paragraph
from wellput.word.stylebook import Stylebook

_WHOLE = "<w:cantSplit/>"
_REPEATED = "<w:tblHeader/>"
_TALLEST_WHOLE_ROW = 14


class Tables:
    """Writes tables in the styles of one document; widths are in twentieths of a point."""

    def __init__(self, styles: Stylebook, lines: Lines) -> None:
        self._styles = styles
        self._lines = lines

    def write(self, table: Table, width: int) -> str:
        """Return a table that is `width` wide, with its caption; the caption alone where it has no columns."""
        caption = caption_paragraph(table.caption, self._styles, self._lines)
        if not table.header:
            return caption
        widths = column_widths(table, width)
        grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in widths)
        properties = (
            f'<w:tblStyle w:val="{safe(self._styles.table(table.style))}"/><w:tblW w:w="{width}" w:type="dxa"/>'
            '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
            'w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>'
        )
        header = self._row(table.header, widths, _WHOLE + _REPEATED)
        rows = "".join(self._row(row, widths) for row in table.rows)
        return f"{caption}<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{header}{rows}</w:tbl>"

    def _row(self, cells: Sequence[Cell], widths: Sequence[int], properties: str = "") -> str:
        """Write a row; one that is too tall to be kept on one page without a great gap may be split."""
        pairs = list(zip(cells, widths, strict=True))
        tallest = max(lines_in(plain(cell.inlines), width) for cell, width in pairs)
        properties = properties or (_WHOLE if tallest <= _TALLEST_WHOLE_ROW else "")
        kept = f"<w:trPr>{properties}</w:trPr>" if properties else ""
        return f"<w:tr>{kept}{''.join(self._cell(cell, width) for cell, width in pairs)}</w:tr>"

    def _cell(self, cell: Cell, width: int) -> str:
        style = self._styles.paragraph(names.CELL[cell.align])
        words = paragraph(style, self._lines.write(cell.inlines), cell.inlines)
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{words}</w:tc>'

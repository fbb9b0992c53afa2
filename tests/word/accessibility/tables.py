"""Cells: where they stand in their table, and what the table's style gives them."""

from dataclasses import dataclass
from typing import Any

from tests.word.accessibility.package import val, w
from tests.word.accessibility.styles import OFF, Layer, Styles

_LOOK = {
    "firstRow": 0x20,
    "lastRow": 0x40,
    "firstColumn": 0x80,
    "lastColumn": 0x100,
    "noHBand": 0x200,
    "noVBand": 0x400,
}


@dataclass(frozen=True)
class CellPlace:
    table: Any
    row: int
    column: int
    cell: Any

    def layers(self, styles: Styles) -> list[Layer]:
        """What the table's style gives to a cell here, for the whole table first and for its place in it next."""
        chain = styles.chain("table", val(self.table.find(w("tblPr/tblStyle"))))
        parts = [(style, list(style.iterfind(w("tblStylePr")))) for style in chain]
        placed = [
            Layer("table", part)
            for name in self._places()
            for _, own in parts
            for part in own
            if val(part, "type") == name
        ]
        return [Layer("table", style) for style, _ in parts] + placed

    def _places(self) -> list[str]:
        """The names that a table's style may have for this place, those that yield to others first."""
        rows, columns = list(self.table.iterfind(w("tr"))), list(self.cell.getparent().iterfind(w("tc")))
        row, column = self.row - self._looks("firstRow"), self.column - self._looks("firstColumn")
        named = {
            "wholeTable": True,
            f"band{1 + column % 2}Vert": not self._looks("noVBand") and column >= 0,
            f"band{1 + row % 2}Horz": not self._looks("noHBand") and row >= 0,
            "lastCol": self._looks("lastColumn") and self.column == len(columns) - 1,
            "firstCol": self._looks("firstColumn") and self.column == 0,
            "lastRow": self._looks("lastRow") and self.row == len(rows) - 1,
            "firstRow": self._looks("firstRow") and self.row == 0,
        }
        return [name for name, here in named.items() if here]

    def _looks(self, name: str) -> bool:
        look = self.table.find(w("tblPr/tblLook"))
        said = val(look, name)
        return said not in OFF if said else bool(int(val(look) or "0", 16) & _LOOK[name])


def place_of(paragraph: Any) -> CellPlace | None:
    cell = next(paragraph.iterancestors(w("tc")), None)
    if cell is None:
        return None
    row = next(cell.iterancestors(w("tr")))
    table = next(row.iterancestors(w("tbl")))
    column = list(row.iterfind(w("tc"))).index(cell)
    return CellPlace(table, list(table.iterfind(w("tr"))).index(row), column, cell)

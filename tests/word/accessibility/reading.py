"""A document as a reader meets it: paragraphs and words in order, each with all that its formatting comes from."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tests.word.accessibility.package import Package, val, w, words_of
from tests.word.accessibility.styles import Layer, Styles, last
from tests.word.accessibility.tables import CellPlace, place_of


@dataclass(frozen=True)
class Line:
    """One paragraph. `layers` hold paragraph properties as `pPr/…`, and letters as `rPr/…`."""

    part: str
    number: int
    paragraph: Any
    cell: CellPlace | None
    layers: tuple[Layer, ...]

    @property
    def place(self) -> str:
        return f"{self.part}, paragraph {self.number}"

    @property
    def style(self) -> str:
        return val(self.paragraph.find(w("pPr/pStyle")))

    @cached_property
    def words(self) -> str:
        return words_of(self.paragraph)


@dataclass(frozen=True)
class Words:
    """Words in one look; `run` is None for the number or bullet of a list."""

    line: Line
    run: Any
    said: str
    layers: tuple[Layer, ...]

    @property
    def right_to_left(self) -> bool:
        return last(self.layers, "rPr/rtl") is not None

    @property
    def linked(self) -> bool:
        return self.run is not None and any(True for _ in self.run.iterancestors(w("hyperlink")))


class Read:
    def __init__(self, data: bytes) -> None:
        self.package = Package(data)
        self.styles = Styles(self.package)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        return tuple(self._lines())

    @cached_property
    def words(self) -> tuple[Words, ...]:
        return tuple(words for line in self.lines for words in self._words(line))

    @property
    def body(self) -> Any:
        return self.package.roots["word/document.xml"].find(w("body"))

    def _lines(self) -> Iterator[Line]:
        for part, root in self.package.stories.items():
            for number, paragraph in enumerate(root.iter(w("p")), 1):
                if any(each.tag.endswith("}Fallback") for each in paragraph.iterancestors()):
                    continue
                cell = place_of(paragraph)
                own = self.styles.layers("paragraph", val(paragraph.find(w("pPr/pStyle"))))
                table = cell.layers(self.styles) if cell else []
                layers = (*self.styles.defaults, *table, *own, Layer("direct", _direct(paragraph)))
                yield Line(part, number, paragraph, cell, layers)

    def _words(self, line: Line) -> Iterator[Words]:
        letters = line.layers[:-1]
        level = self._list_level(line)
        if level is not None:
            yield Words(line, None, val(level.find(w("lvlText"))), (*letters, Layer("direct", level)))
        for run in line.paragraph.iter(w("r")):
            said = words_of(run)
            if said.strip() and next(run.iterancestors(w("p"))) is line.paragraph:
                own = self.styles.layers("character", val(run.find(w("rPr/rStyle"))))
                yield Words(line, run, said, (*letters, *own, Layer("direct", run)))

    def _list_level(self, line: Line) -> Any:
        """The level of the list that a paragraph stands in, if it stands in one."""
        number, depth = (val(last(line.layers, f"pPr/numPr/{name}")) for name in ("numId", "ilvl"))
        return self._levels.get((number, depth or "0"))

    @cached_property
    def _levels(self) -> dict[tuple[str, str], Any]:
        root = self.package.led_to("numbering")
        if root is None:
            return {}
        kinds = {val(kind, "abstractNumId"): list(kind.iterfind(w("lvl"))) for kind in root.iterfind(w("abstractNum"))}
        return {
            (val(number, "numId"), val(level, "ilvl")): level
            for number in root.iterfind(w("num"))
            for level in kinds.get(val(number.find(w("abstractNumId"))), ())
        }


def _direct(paragraph: Any) -> Any:
    """The paragraph's own properties alone: the letters of its mark are no letters of its words."""
    properties = paragraph.find(w("pPr"))
    holder = paragraph.makeelement(paragraph.tag)
    if properties is not None:
        copied = holder.makeelement(properties.tag)
        copied.extend(each.__copy__() for each in properties if each.tag != w("rPr"))
        holder.append(copied)
    return holder

"""Drawings: pictures in the line of a paragraph, each with its alternative text, as wide as the text at most."""

from __future__ import annotations

from wellput.model.block import Drawing
from wellput.word.markup import safe
from wellput.word.relations import Relation

_SPACES = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_MILLIMETRE = 36_000
_TWENTIETH_OF_A_POINT = 635
"""Sizes are in English Metric Units: 914,400 to the inch."""

_OF_A_PAGE = 0.8
"""How much of a page a drawing may fill, so that its caption and a heading stand with it."""

TYPE = "image/png"


class Drawings:
    """The drawings of one document, on pages whose text is `width` by `height` in twentieths of a point."""

    def __init__(self, width: int, height: int) -> None:
        self._width = width * _TWENTIETH_OF_A_POINT
        self._height = height * _TWENTIETH_OF_A_POINT * _OF_A_PAGE
        self._pictures: list[bytes] = []

    def write(self, drawing: Drawing) -> str:
        """Return a drawing as a run."""
        self._pictures.append(drawing.png)
        number = len(self._pictures)
        wide, high = self._size(drawing)
        about = f'id="{number}" name="Picture {number}" descr="{safe(drawing.words)}"'
        shape = (
            f"<pic:pic><pic:nvPicPr><pic:cNvPr {about}/><pic:cNvPicPr/></pic:nvPicPr>"
            f'<pic:blipFill><a:blip r:embed="{_id(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        )
        return (
            f'<w:r><w:drawing><wp:inline {_SPACES} distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{wide}" cy="{high}"/><wp:docPr {about}/>'
            f'<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
            f'<a:graphic><a:graphicData uri="{_PICTURE}">{shape}</a:graphicData></a:graphic>'
            "</wp:inline></w:drawing></w:r>"
        )

    @property
    def relations(self) -> tuple[Relation, ...]:
        """The relationships by which the document shows its drawings."""
        return tuple(Relation(_id(number), "image", _part(number)) for number in range(1, len(self._pictures) + 1))

    @property
    def data(self) -> dict[str, bytes]:
        """The drawings' parts, by name."""
        return {_part(number): data for number, data in enumerate(self._pictures, 1)}

    def _size(self, drawing: Drawing) -> tuple[int, int]:
        """Return width and height: as the drawing says, or smaller where the page leaves less."""
        wide, high = drawing.width * _MILLIMETRE, drawing.height * _MILLIMETRE
        shrunk = min(1.0, self._width / wide, self._height / high)
        return round(wide * shrunk), round(high * shrunk)


def _id(number: int) -> str:
    return f"rIdDrawing{number}"


def _part(number: int) -> str:
    return f"word/media/drawing{number}.png"

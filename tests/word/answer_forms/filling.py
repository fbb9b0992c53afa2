"""Fill in a Word answer form as a person would: type into cells found by their labels, tick boxes, rank."""

from typing import Any

from lxml import etree

from tests.word.charity import zipped
from tests.word.opened import Opened, W, words

SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def row_of(root: Any, place: str) -> Any:
    """The table row in which a bookmark stands."""
    (mark,) = [one for one in root.iter(f"{W}bookmarkStart") if one.get(f"{W}name") == place]
    return next(mark.iterancestors(f"{W}tr"))


def cells(row: Any) -> list[Any]:
    return list(row.iterfind(f"{W}tc"))


def said(cell: Any) -> list[str]:
    """The words of a cell, paragraph by paragraph."""
    return [words(one) for one in cell.iter(f"{W}p")]


def type_into(cell: Any, *paragraphs: str) -> None:
    """Type paragraphs into an empty cell."""
    (first,) = cell.findall(f"{W}p")
    for text in paragraphs:
        made = etree.fromstring(etree.tostring(first))
        run = etree.SubElement(made, f"{W}r")
        etree.SubElement(run, f"{W}t", {SPACE: "preserve"}).text = text
        cell.append(made)
    cell.remove(first)


def tick(cell: Any, option: int, sign: str = "☒") -> None:
    """Change the box of an option, from 0."""
    box = next(list(cell.iter(f"{W}p"))[option].iter(f"{W}t"))
    assert box.text == "☐"
    box.text = sign


def saved(opened: Opened, root: Any) -> bytes:
    return zipped(opened.parts | {"word/document.xml": etree.tostring(root)})

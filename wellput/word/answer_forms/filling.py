"""Put a draft's words and choices into the places of an answer form that was just written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass

from wellput.model.answer_form import EMPTY_BOX, TICKED
from wellput.text.prose import BULLET, ProseList, prose_parts
from wellput.word import names
from wellput.word.answer_forms.boxes import NAMESPACE
from wellput.word.answer_forms.styles import style_called
from wellput.word.assembly import MAIN
from wellput.word.markup import NAMESPACES, Element, serialised, trusted, w
from wellput.word.package import packed, read_parts
from wellput.word.runs import run


@dataclass(frozen=True, slots=True)
class Filled:
    """What goes to a place: words into the cell of a column, or ticks at options, counted from 0."""

    place: str
    words: str = ""
    column: int = 1
    ticked: tuple[int, ...] = ()


def filled_form(data: bytes, values: Sequence[Filled]) -> bytes:
    """Return a form that Wellput wrote with these values in it."""
    parts = read_parts(data, "form")
    root = trusted(parts[MAIN])
    bullet = _bullet(trusted(parts["word/styles.xml"]))
    rows = _rows(root)
    for value in values:
        cell = rows[value.place].findall(w("tc"))[value.column]
        for option in value.ticked:
            _tick(cell.findall(w("p"))[option])
        if value.words:
            _write(cell, value.words, bullet)
    return packed({**parts, MAIN: serialised(root)})


def _rows(root: Element) -> Mapping[str, Element]:
    marks = root.iter(w("bookmarkStart"))
    return {
        mark.get(w("name")): row
        for mark in marks
        for row in [next(mark.iterancestors(w("tr")), None)]
        if row is not None
    }


def _bullet(styles: Element) -> str | None:
    """Return the style of bulleted items, where it brings its own bullet and is known as one when the form is read."""
    style = style_called(styles, names.bulleted(0))
    if style is None or style.find(f"{w('pPr')}/{w('numPr')}") is None:
        return None
    id_: str = style.get(w("styleId"), "")
    return id_ if id_.startswith("ListBullet") else None


def _tick(paragraph: Element) -> None:
    checked = next(paragraph.iter(f"{{{NAMESPACE}}}checked"))
    checked.set(f"{{{NAMESPACE}}}val", "1")
    box = next(one for one in paragraph.iter(w("t")) if one.text == EMPTY_BOX)
    box.text = TICKED


def _write(cell: Element, words: str, bullet: str | None) -> None:
    empty = cell.find(w("p"))
    place = cell.index(empty)
    cell.remove(empty)
    for text, is_item in _lines(words):
        paragraph = deepcopy(empty)
        if is_item and bullet:
            paragraph.find(f"{w('pPr')}/{w('pStyle')}").set(w("val"), bullet)
        shown = text if bullet or not is_item else f"{BULLET}{text}"
        paragraph.extend(trusted(f"<x {NAMESPACES}>{run(shown)}</x>".encode()))
        cell.insert(place, paragraph)
        place += 1


def _lines(words: str) -> list[tuple[str, bool]]:
    """Return prose as paragraphs, and whether each is an item of a list."""
    lines = []
    for part in prose_parts(words):
        if isinstance(part, ProseList):
            lines += [(item, True) for item in part.items]
        else:
            lines.append((part.text, False))
    return lines

"""The words of a paragraph in a return: what was deleted left out, what was added kept, boxes as signs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wellput.word.markup import Element, w

_SPACE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_ALTERNATIVE, _CHOICE, _FALLBACK = f"{_SPACE}AlternateContent", f"{_SPACE}Choice", f"{_SPACE}Fallback"
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_WORDS = frozenset((w("t"), f"{_MATHS}t"))

_GONE = frozenset(
    (
        *map(w, ("del", "moveFrom", "instrText", "delText", "delInstrText", "rPr", "pPr", "sdtPr", "sdtEndPr")),
        _FALLBACK,
    )
)
_SIGNS = {
    **dict.fromkeys(map(w, ("tab", "ptab")), "\t"),
    **dict.fromkeys(map(w, ("br", "cr")), "\n"),
    w("noBreakHyphen"): "-",
}
_BOXES = {
    "Wingdings": {
        **dict.fromkeys(("6F", "71", "72", "A8"), "☐"),
        **dict.fromkeys(("78", "FB", "FC", "FD", "FE"), "☒"),
    },
    "Wingdings 2": {"A3": "☐", **dict.fromkeys(("4F", "50", "51", "52", "53", "54"), "☒")},
}
"""Boxes, ticks and crosses in the fonts of signs, by the last two digits of their code."""

_PICTURES = frozenset(
    (
        "{http://schemas.openxmlformats.org/drawingml/2006/main}blip",
        "{urn:schemas-microsoft-com:vml}imagedata",
        w("object"),
    )
)
_BOOKMARK, _NAME, _SYMBOL = map(w, ("bookmarkStart", "name", "sym"))
TEXT_BOX = w("txbxContent")
NOTES = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}

SPECIAL = frozenset((*_GONE, *_WORDS, *_SIGNS, *_PICTURES, *NOTES, _ALTERNATIVE, _BOOKMARK, _SYMBOL, TEXT_BOX)) - {
    *map(w, ("rPr", "pPr", "sdtPr", "sdtEndPr"))  # these hold no words
}
"""Whatever is not simply gone into."""


class Words:
    """Collects the words of one paragraph, with the bookmarks, text boxes and notes that are met on the way."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.marks: list[str] = []
        self.boxes: list[Element] = []
        self.notes: list[tuple[str, str]] = []
        self.has_picture = False

    @property
    def text(self) -> str:
        """The words in order."""
        return "".join(self.pieces)

    def collect(self, element: Element) -> None:
        """Take what stands in an element."""
        for child in element:
            self._one(child)

    def _one(self, child: Element) -> None:
        tag = child.tag
        said = _said(child)
        if said is not None:
            self.pieces.append(said)
        elif tag == _BOOKMARK:
            self.marks.append(child.get(_NAME, ""))
        elif tag == TEXT_BOX:
            self.boxes.append(child)
        elif tag in NOTES:
            self.notes.append((NOTES[tag], child.get(w("id"), "")))
        elif tag in _PICTURES:
            self.has_picture = True
        elif tag not in _GONE:
            self.collect(child)


def _said(child: Element) -> str | None:
    """Return the words or the sign that an element is; None where it is neither."""
    tag = child.tag
    if tag in _WORDS:
        return child.text or ""
    return _sign(child) if tag == _SYMBOL else _SIGNS.get(tag)


def chosen_alternatives(element: Element) -> Iterator[Element]:
    """Yield what counts of several renderings of the same thing: the first, or else the one to fall back on."""
    found = element.find(_CHOICE)
    yield element.find(_FALLBACK) if found is None else found


def is_alternative(element: Element) -> bool:
    """Say whether an element holds several renderings of one thing."""
    return bool(element.tag == _ALTERNATIVE)


def notes_in(root: Element | None) -> Mapping[str, Element]:
    """Return the notes of a part by their ids; the lines that part notes from text are none."""
    found = [] if root is None else [one for one in root if one.get(w("type")) in (None, "normal")]
    return {one.get(w("id"), ""): one for one in found}


def _sign(symbol: Element) -> str:
    char = symbol.get(w("char"), "")
    font = symbol.get(w("font"), "")
    if font in _BOXES:
        return _BOXES[font].get(char[-2:].upper(), "\N{REPLACEMENT CHARACTER}")
    try:
        return chr(int(char, 16))
    except (ValueError, OverflowError):
        return "\N{REPLACEMENT CHARACTER}"

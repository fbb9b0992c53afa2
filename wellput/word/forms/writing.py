"""Put typed words into runs: every character as it is, line ends as line breaks."""

from __future__ import annotations

import re
from copy import deepcopy

from lxml import etree

from wellput.text import clean
from wellput.word.markup import Element, w

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PIECES = re.compile(r"[\n\t]|[^\n\t]+")
_BREAKS = {"\n": "br", "\t": "tab"}
_OF_CHANGES = frozenset(map(w, ("ins", "del", "moveFrom", "moveTo", "rPrChange")))
_KEPT = frozenset(map(w, ("pPr", "bookmarkStart", "bookmarkEnd", "permStart", "permEnd")))
PROMPT = "PlaceholderText"
"""Word's style for the grey words that say what to type."""


def pieces(words: str) -> list[Element]:
    """Return words as what stands in a run: texts, breaks and tabs."""
    return [_piece(one) for one in _PIECES.findall(clean(words).text)]


def set_text(node: Element, words: str) -> None:
    """Set a text's words, its spaces kept."""
    node.text = words
    node.set(_SPACE, "preserve")


def run(words: str, look: Element | None = None) -> Element:
    """Return a run of words that looks as `look`, a run's properties, says."""
    made = etree.Element(w("r"))
    if look is not None:
        made.append(look)
    made.extend(pieces(words))
    return made


def replace_span(nodes: list[tuple[Element, int, int]], words: str) -> None:
    """Put words in place of a stretch of text that may run over several texts: each with its start and end."""
    for node, start, end in nodes[1:]:
        set_text(node, node.text[:start] + node.text[end:])
    node, start, end = nodes[0]
    after = node.text[end:]
    set_text(node, node.text[:start])
    new = pieces(words)
    if after:
        new.append(_piece(after))
    for one in reversed(new):
        node.addnext(one)


def fill_paragraph(paragraph: Element, words: str, look: Element | None = None) -> None:
    """Put words into a paragraph that has none, as the form's maker meant them to look."""
    shown = look if look is not None else _look_of(paragraph)
    for child in [child for child in paragraph if child.tag not in _KEPT]:
        paragraph.remove(child)
    paragraph.append(run(words, shown))


def fill_paragraphs(paragraph: Element, words: str, look: Element | None = None) -> None:
    """Put each line into a paragraph of its own, as LibreOffice 7 needs it in a control of whole paragraphs."""
    first, *others = clean(words).text.split("\n")
    shown = look if look is not None else _look_of(paragraph)
    for line in reversed(others):
        after = deepcopy(paragraph)
        after.attrib.clear()  # ids of a paragraph belong to one
        for child in [child for child in after if child.tag != w("pPr")]:
            after.remove(child)
        after.append(run(line, deepcopy(shown)))
        paragraph.addnext(after)
    fill_paragraph(paragraph, first, shown)


def look_of_run(element: Element | None) -> Element | None:
    """Return a copy of a run's properties without the look of a prompt, or None where it has none."""
    properties = None if element is None else element.find(w("rPr"))
    if properties is None:
        return None
    look = deepcopy(properties)
    look.tag = w("rPr")
    for child in list(look):
        prompt = child.tag == w("rStyle") and child.get(w("val")) == PROMPT
        if prompt or child.tag in _OF_CHANGES:
            look.remove(child)
    return look if len(look) else None


def _look_of(paragraph: Element) -> Element | None:
    first = look_of_run(paragraph.find(w("r")))
    return first if first is not None else look_of_run(paragraph.find(w("pPr")))


def _piece(words: str) -> Element:
    if words in _BREAKS:
        return etree.Element(w(_BREAKS[words]))
    node = etree.Element(w("t"))
    set_text(node, words)
    return node

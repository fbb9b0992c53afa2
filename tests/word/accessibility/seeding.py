"""A good document with everything in it, and one thing in it made bad."""

import struct
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

from lxml import etree

from tests.word.accessibility.package import MAIN, Package, W, val, w
from tests.word.charity import zipped
from tests.word.making import DATE, heading, house_style, items, line
from wellput.model.block import (
    Caption,
    Cell,
    Citation,
    Contents,
    Document,
    Drawing,
    Link,
    List,
    ListItem,
    Paragraph,
    Picture,
    Remark,
    RemarkEnd,
    RemarkStart,
    Table,
    Target,
    Text,
)
from wellput.word.document import document_bytes

Change = Callable[[dict[str, Any]], None]
"""Changes the parts of a file, given by name as XML."""

STYLES, SETTINGS, NUMBERING = (f"word/{name}.xml" for name in ("styles", "settings", "numbering"))
CORE = "docProps/core.xml"
FOOTER = "word/footer1.xml"
ALT = "Calls rose from 40 in March to 90 in May."


def png(width: int = 4, height: int = 2) -> bytes:
    """A small picture, all of one grey."""
    lines = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    chunks = {b"IHDR": struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0), b"IDAT": zlib.compress(lines), b"IEND": b""}
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks.items()
    )


def picture(words: str = ALT, number: int = 1, width: float = 120, height: float = 60) -> Picture:
    caption = Caption("Figure", number, (Text("Calls a month"),))
    return Picture(Drawing(png(), "<svg/>", width, height, words), caption=caption)


def figures(number: int = 1) -> Table:
    header = (Cell((Text("Cost"),)), Cell((Text("Pounds a year"),), "right"), Cell((Text("Yes"),), "center"))
    rows = tuple(
        (Cell((Text(what),)), Cell((Text(cost),), "right"), Cell((Text("Yes"),), "center"))
        for what, cost in (("Staff", "£1,200"), ("Travel", "40%"), ("Rooms", "10 to 12"))
    )
    return Table(header, rows, caption=Caption("Table", number, (Text("What it costs"),)))


@cache
def good() -> bytes:
    """A document with a block of every kind, as templates make them."""
    annex = Table(
        (Cell((Text("No."),), "right"), Cell((Text("Source"),))),
        (
            (
                Cell((Target("flood", 1),), "right"),
                Cell((Text("A report. "), Link(*["https://example.org/report"] * 2))),
            ),
        ),
        "evidence",
    )
    within = List((ListItem((Text("a deeper item"),)),), numbered=True)
    blocks = (
        *(line("Our response", "title"), line("Riverside Volunteers", "subtitle"), line("May be published", "meta")),
        *(line("Illustrative", "note"), line("Contents", "contents"), Contents()),
        *(
            heading("Summary"),
            line("In a sentence", "lead"),
            line("What we ask for", "label"),
            items("An ask", numbered=True),
        ),
        *(heading("Question 1", 2), line("What helps?", "question"), heading("Detail", 3), line("A contact", "ask")),
        Paragraph((Text("Calls rose "), Citation("flood", 1), Text(", "), Text("much", emphasis=True), Text(" so."))),
        Paragraph((RemarkStart(0), Text("As "), Link("the consultation", "https://example.org/"), RemarkEnd(0))),
        Paragraph((Text("A numbered paragraph"),), "numbered", number=1),
        List((ListItem((Text("an item", strong=True),), (line("and more of it"), within)), ListItem((Text("two"),)))),
        *(figures(), line("שלום עולם"), picture(), picture("Calls fell.", 2)),
        *(heading("Evidence"), annex, figures(2)),
    )
    document = Document("Our response", "Riverside Volunteers", blocks, remarks=(Remark(0, "Wellput", "Which?"),))
    return document_bytes(document, house_style(), DATE).data


def changed(change: Change) -> bytes:
    """The good document after a change."""
    package = Package(good())
    roots = dict(package.roots)
    change(roots)
    return zipped(package.parts | {name: etree.tostring(root) for name, root in roots.items()})


def made(xml: str) -> Any:
    """An element from its text, in Word's names."""
    return etree.fromstring(f'<x xmlns:w="{W[1:-1]}">{xml}</x>')[0]


def style_says(name: str, properties: str, xml: str) -> Change:
    """A style, by the name that Word shows, says something more; `docDefaults` are the defaults of all."""

    def change(roots: dict[str, Any]) -> None:
        root = roots[STYLES]
        found = (style for style in root.iter(w("style")) if val(style.find(w("name"))) == name)
        holder = root.find(w(f"docDefaults/{properties}Default")) if name == "docDefaults" else next(found)
        put_first(holder, properties, xml)

    return change


def put_first(holder: Any, properties: str, xml: str) -> None:
    """Put an element into properties, in the place of one of its kind."""
    inner = holder.find(w(properties))
    if inner is None:
        inner = holder.makeelement(w(properties))
        holder.insert(0, inner) if properties in ("pPr", "rPr") and holder.tag != w("style") else holder.append(inner)
    said = made(xml)
    for old in inner.findall(said.tag):
        inner.remove(old)
    inner.insert(0, said)


def body(change: Callable[[Any], None]) -> Change:
    return lambda roots: change(roots[MAIN][0])


def paragraph(roots_or_body: Any, words: str) -> Any:
    """The paragraph with those words."""
    return next(each for each in roots_or_body.iter(w("p")) if "".join(each.itertext()) == words)


def runs_in(words: str, properties: str, xml: str) -> Change:
    """The first run of a paragraph, by its words, says something directly."""
    return body(lambda root: put_first(next(paragraph(root, words).iter(w("r"))), properties, xml))


def paragraph_says(words: str, xml: str) -> Change:
    return body(lambda root: put_first(paragraph(root, words), "pPr", xml))


def after(words: str, xml: str) -> Change:
    """Something stands after the paragraph with those words."""
    return body(lambda root: paragraph(root, words).addnext(made(xml)))


def without(part: str, name: str, place: int = 0) -> Change:
    """An element is torn out of a part."""

    def change(roots: dict[str, Any]) -> None:
        element = list(roots[part].iter(w(name)))[place]
        element.getparent().remove(element)

    return change


def says(part: str, name: str, attribute: str, value: str, place: int = 0) -> Change:
    """An element of a part has another value."""
    return lambda roots: list(roots[part].iter(w(name)))[place].set(w(attribute), value)

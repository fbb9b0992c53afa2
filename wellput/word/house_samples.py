"""A sample of each style in the house style's Word file, for whoever restyles it to look at."""

from __future__ import annotations

import struct
import zlib

from wellput.model.block import (
    Block,
    Caption,
    Cell,
    Citation,
    Drawing,
    Heading,
    Link,
    List,
    ListItem,
    Paragraph,
    Picture,
    Table,
    Target,
    Text,
)
from wellput.word.house import RULE, SLATE, TEAL

_PANELS = {
    "lead": "Lead: the whole response in one sentence, at the head of the summary.",
    "question": "Question: the question's own words, set apart from the answer.",
    "answer": "Answer: the option chosen, or the figure given.",
    "position": "Position: what the respondent holds, in one sentence.",
    "label": "Label: a few words that name what follows",
    "ask": "Ask: what the respondent wants done.",
    "subject": "Letter Subject: what a letter is about",
    "signature": "Signature: who signs a letter",
    "note": "Note: what a reader must know of the text, for instance that figures are illustrative.",
}
_CONSULTATIONS = "https://www.gov.uk/search/policy-papers-and-consultations"
_BARS = ((240, TEAL), (180, SLATE), (110, RULE))
_BAR_HEIGHT, _GAP = 22, 5


def samples() -> tuple[Block, ...]:
    """Return every style at work, under headings of all six levels."""
    headings = tuple(Heading(level, (Text(f"Heading {level}"),)) for level in range(2, 7))
    panels = tuple(_line(words, style) for style, words in _PANELS.items())
    return (
        Heading(1, (Text("Samples: Heading 1"),)),
        _body(),
        *headings,
        *panels,
        *_numbered(),
        *_lists(),
        _table(),
        _picture(),
        _evidence(),
    )


def _line(words: str, style: str | None = None) -> Paragraph:
    return Paragraph((Text(words),), style)


def _body() -> Paragraph:
    return Paragraph(
        (
            Text("Body Text: ordinary words, with "),
            Text("strong", strong=True),
            Text(" words and "),
            Text("emphasis", emphasis=True),
            Text(", and "),
            Text("both", strong=True, emphasis=True),
            Text("; a reference to evidence "),
            Citation("sample", 1),
            Text("; and a "),
            Link("link to the government's consultations", _CONSULTATIONS),
            Text("."),
        )
    )


def _numbered() -> tuple[Block, ...]:
    words = "Numbered Paragraph: its number counts on through the document."
    points = List((ListItem((Text("Numbered Points: a list among such paragraphs"),)),), style="points")
    return Paragraph((Text(words),), "numbered", number=1), points


def _lists() -> tuple[Block, ...]:
    return tuple(_list(name, numbered) for name, numbered in (("List Bullet", False), ("List Number", True)))


def _list(name: str, numbered: bool, depth: int = 1) -> List:
    """Return a list with a list within it, down to the deepest that has a style of its own."""
    label = name if depth == 1 else f"{name} {depth}"
    further = _line(f"List Continue{'' if depth == 1 else f' {depth}'}: a further paragraph of the item.")
    within: tuple[Block, ...] = (further,) if depth == 5 else (further, _list(name, numbered, depth + 1))
    return List((ListItem((Text(label),), within),), numbered)


def _table() -> Table:
    header = (Cell((Text("Rank"),), "right"), Cell((Text("Given"),), "center"), Cell((Text("What it shows"),)))
    row = (
        Cell((Text("1"),), "right"),
        Cell((Text("yes"),), "center"),
        Cell((Text("Response Table, with Table Text Right, Table Text Centred and Table Text."),)),
    )
    caption = Caption("Table", 2, (Text("Caption: what the table below shows"),))
    return Table(header, (row,), caption=caption)


def _picture() -> Picture:
    drawing = Drawing(_bars(), "", 60, 20.25, "Three bars, each shorter than the one above: a sample, without meaning.")
    return Picture(drawing, caption=Caption("Figure", 1, (Text("Picture: a chart or a map"),)))


def _evidence() -> Table:
    header = (Cell((Text("No."),), "right"), Cell((Text("Evidence"),)))
    row = (Cell((Target("sample", 1),), "right"), Cell((Text("Evidence Table: where a reference leads to."),)))
    return Table(header, (row,), "evidence", caption=Caption("Table", 3, (Text("Evidence that is referred to"),)))


def _bars() -> bytes:
    """Return three bars as a PNG of one byte a pixel."""
    width = max(length for length, _ in _BARS)
    rows = []
    for number, (length, _) in enumerate(_BARS, 1):
        rows += [bytes([number] * length).ljust(width, b"\0")] * _BAR_HEIGHT + [bytes(width)] * _GAP
    colours = b"\xff\xff\xff" + b"".join(bytes.fromhex(colour) for _, colour in _BARS)
    header = struct.pack(">IIBBBBB", width, len(rows), 8, 3, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 0)
    chunks = ((b"IHDR", header), (b"PLTE", colours), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

"""Documents to write, and the blocks that make them up: by hand and by chance."""

import base64
import datetime
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from tests.word.opened import Opened
from wellput.model.block import (
    Block,
    Caption,
    Cell,
    Citation,
    Contents,
    Document,
    Drawing,
    Heading,
    Inline,
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
from wellput.word.names import PARAGRAPH_STYLES

HOUSE_STYLE = Path(__file__).parents[2] / "templates" / "house-style.docx"
DATE = datetime.date(2025, 9, 1)

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
"""A picture of one point."""

texts = st.text(st.characters(exclude_categories=()), max_size=40)
"""Any text at all, half characters and control characters included."""

evidence = st.sampled_from(["flood-2024", "a", "a-name-that-is-longer-than-any-bookmark-in-word-may-be", "b"])
addresses = st.sampled_from(
    ["https://www.gov.uk/a?b=1&c=2", "mailto:a@b.org", "javascript:alert(1)", "http://[", "ftp://x.org", ""]
)
numbers = st.integers(0, 3)
inlines: st.SearchStrategy[Inline] = st.one_of(
    st.builds(Text, texts, st.booleans(), st.booleans()),
    st.builds(Citation, evidence, numbers),
    st.builds(Target, evidence, numbers),
    st.builds(Link, texts, addresses),
    st.builds(RemarkStart, numbers),
    st.builds(RemarkEnd, numbers),
)
lines = st.lists(inlines, max_size=4).map(tuple)
styles = st.none() | st.sampled_from([*PARAGRAPH_STYLES, "unheard-of"])


captions = st.none() | st.builds(Caption, st.sampled_from(["Table", "Figure"]), numbers, lines)
drawings = st.builds(Drawing, st.just(PNG), st.just("<svg/>"), st.floats(1, 900), st.floats(1, 900), texts)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(0, 4))
    cells = st.builds(Cell, lines, st.sampled_from(["left", "center", "right"]))
    rows = st.lists(cells, min_size=width, max_size=width).map(tuple)
    style = draw(st.sampled_from([None, "evidence", "unheard-of"]))
    return Table(draw(rows), tuple(draw(st.lists(rows, max_size=3))), style, caption=draw(captions))


def wide_table(columns: int = 8, rows: int = 2, caption: Caption | None = None) -> Table:
    """A table whose words are too long for an upright page."""
    words = tuple(f"Characteristics{number}" for number in range(columns))
    return Table(row(*words), tuple(row(*words) for _ in range(rows)), caption=caption)


def lists_of(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    items = st.builds(ListItem, lines, st.lists(blocks, max_size=2).map(tuple))
    return st.builds(List, st.lists(items, max_size=3).map(tuple), st.booleans(), styles)


leaves: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.integers(-1, 9), lines, styles),
    st.builds(Paragraph, lines, styles),
    st.builds(Picture, drawings, caption=captions),
    st.builds(wide_table),
    st.builds(Contents, st.integers(0, 7)),
    tables(),
)
blocks = st.lists(st.recursive(leaves, lists_of, max_leaves=6), max_size=6).map(tuple)
remarks = st.lists(st.builds(Remark, numbers, texts, texts), max_size=3, unique_by=lambda remark: remark.number).map(
    tuple
)
documents = st.builds(Document, texts, texts, blocks, st.sampled_from(["en-GB", "cy"]), texts, remarks)


@cache
def house_style() -> bytes:
    return HOUSE_STYLE.read_bytes()


def line(words: str, style: str | None = None) -> Paragraph:
    return Paragraph((Text(words),), style)


def heading(words: str, level: int = 1, style: str | None = None) -> Heading:
    return Heading(level, (Text(words),), style)


def items(*words: str, numbered: bool = False, style: str | None = None) -> List:
    return List(tuple(ListItem((Text(each),)) for each in words), numbered, style)


def row(*words: str) -> tuple[Cell, ...]:
    return tuple(Cell((Text(each),)) for each in words)


def document(*given: Block, remarks: tuple[Remark, ...] = ()) -> Document:
    return Document("Our response", "Riverside Volunteers", given, remarks=remarks)


def written(*given: Block, style: bytes | None = None, remarks: tuple[Remark, ...] = ()) -> Opened:
    return Opened(document_bytes(document(*given, remarks=remarks), style or house_style(), DATE).data)

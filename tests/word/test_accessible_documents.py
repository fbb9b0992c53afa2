"""Every document made of blocks can be read by everybody; in a style file of somebody's own, but for its looks.

In a style file of a person's own the size, slant, font, side and colours of letters, and the words and page numbers of
headers and footers, are theirs: the rules on those are not asked of documents in it. All others are.
"""

import io
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from tests.word.accessibility.checker import breaches, breaches_beyond_looks
from tests.word.accessibility.seeding import figures, picture
from tests.word.charity import charity_file
from tests.word.making import DATE, house_style, line
from wellput.convert.libreoffice import find_libreoffice, run_libreoffice
from wellput.model.block import (
    Block,
    Caption,
    Cell,
    Citation,
    Contents,
    Document,
    Heading,
    Link,
    List,
    ListItem,
    Paragraph,
    Table,
    Target,
    Text,
)
from wellput.word.document import document_bytes

VALIDATOR = OpenXmlValidator()

words = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), min_size=1, max_size=12)
sentences = st.lists(words, min_size=1, max_size=8).map(" ".join)
texts = st.builds(Text, sentences, st.booleans(), st.booleans())
lines = st.lists(texts, min_size=1, max_size=2).map(tuple)
captions = st.none() | st.builds(Caption, st.just("Table"), st.integers(1, 9), lines)
styles = st.sampled_from([None, "lead", "question", "answer", "position", "ask", "label", "note", "numbered"])


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Tables as narrow as two columns and wide enough for a page on its side, with numbers to the right."""
    width = draw(st.integers(2, 11))
    sides = draw(st.lists(st.sampled_from(["left", "right"]), min_size=width, max_size=width))
    header = tuple(Cell(draw(lines), side) for side in sides)
    rows = tuple(
        tuple(Cell(draw(lines) if side == "left" else (Text("£1,200"),), side) for side in sides)
        for _ in range(draw(st.integers(1, 3)))
    )
    return Table(header, rows, caption=draw(captions))


def lists_of(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    items = st.builds(ListItem, lines, st.lists(blocks, max_size=2).map(tuple))
    return st.builds(List, st.lists(items, min_size=1, max_size=3).map(tuple), st.booleans())


prose = st.recursive(st.builds(Paragraph, lines), lists_of, max_leaves=5)
pictures = st.builds(
    picture, sentences.filter(lambda said: "." not in said and not said[-1].isdigit()), st.integers(1, 9)
)
leaves = st.one_of(st.builds(Paragraph, lines, styles), prose, tables(), pictures)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A title, contents, headings in order with anything below them, and sources that are cited."""
    title, level = draw(sentences), 0
    blocks: list[Block] = [line(title, "title"), Contents(draw(st.integers(1, 6)))]
    for _ in range(draw(st.integers(1, 4))):
        level = draw(st.integers(1, min(level + 1, 6)))
        blocks += [Heading(level, draw(lines)), *draw(st.lists(leaves, max_size=3))]
    address = "https://example.org/" + "long/" * draw(st.integers(0, 30))
    source = Cell((Text("A report. "), Link(address, address)))
    annex = Table(
        (Cell((Text("No."),), "right"), Cell((Text("Source"),))), ((Cell((Target("a", 1),), "right"), source),)
    )
    return Document(title, "Riverside Volunteers", (*blocks, Paragraph((Text("So it is"), Citation("a", 1))), annex))


def complaints(data: bytes) -> list[str]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "document.docx"
        path.write_bytes(data)
        return [str(error) for error in VALIDATOR.validate(path).errors]


def wide_table(columns: int) -> Table:
    header = tuple(Cell((Text(f"A longer heading for column {number}"),)) for number in range(columns))
    row = tuple(Cell((Text("Words that need some width to be read"),)) for _ in range(columns))
    return Table(header, (row,) * 3, caption=Caption("Table", 3, (Text("Many columns"),)))


@cache
def pythons_template() -> bytes:
    file = io.BytesIO()
    docx.Document().save(file)
    return file.getvalue()


@cache
def libreoffices_file() -> bytes:
    """python-docx's template as LibreOffice saves it: other names, other defaults, page styles as sections."""
    with TemporaryDirectory() as name:
        folder = Path(name).resolve()
        (folder / "in.docx").write_bytes(pythons_template())
        said = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "out"), str(folder / "in.docx")]
        run_libreoffice(said, folder / "profile", 120)
        return (folder / "out" / "in.docx").read_bytes()


THEIRS: dict[str, Callable[[], bytes]] = {
    "a charity's file": charity_file,
    "the template of python-docx": pythons_template,
    "a file of LibreOffice's": libreoffices_file,
}
everything = (
    *(line("Our response", "title"), Contents(), Heading(1, (Text("Costs"),)), figures(), figures(2), wide_table(12)),
    *(line("Between", "numbered"), wide_table(3), picture(), picture("Calls fell.", 2, width=500, height=900)),
)


def test_the_house_style_itself() -> None:
    assert breaches(house_style()) == []


@settings(max_examples=40)
@given(documents())
def test_any_words_in_any_blocks(document: Document) -> None:
    assert breaches(document_bytes(document, house_style(), DATE).data) == []


@settings(max_examples=6)
@given(documents())
def test_any_words_are_valid(document: Document) -> None:
    assert complaints(document_bytes(document, house_style(), DATE).data) == []


def test_tables_pictures_and_their_captions() -> None:
    made = document_bytes(Document("Our response", "Us", everything), house_style(), DATE).data
    assert breaches(made) == []
    assert complaints(made) == []


@pytest.mark.parametrize("place", [0, 1, 2])
def test_one_wide_table_at_the_start_in_the_middle_and_at_the_end(place: int) -> None:
    blocks: list[Block] = [line("Before"), line("After")]
    blocks.insert(place, wide_table(12))
    made = document_bytes(Document("T", "Us", (line("T", "title"), *blocks)), house_style(), DATE).data
    assert breaches(made) == []
    assert complaints(made) == []


@pytest.mark.parametrize("name", THEIRS)
def test_in_a_style_of_ones_own_all_but_its_looks_is_kept(name: str) -> None:
    if name == "a file of LibreOffice's" and find_libreoffice() is None:
        pytest.skip("LibreOffice is not installed")
    made = document_bytes(Document("Our response", "Us", everything), THEIRS[name](), DATE).data
    assert breaches_beyond_looks(made) == []


@settings(max_examples=10)
@given(documents(), st.sampled_from(["a charity's file", "the template of python-docx"]))
def test_any_words_in_a_style_of_ones_own(document: Document, name: str) -> None:
    assert breaches_beyond_looks(document_bytes(document, THEIRS[name](), DATE).data) == []


@pytest.mark.parametrize("name", ["the template of python-docx", "a file of LibreOffice's"])
def test_a_document_in_a_style_of_ones_own_is_valid(name: str) -> None:
    if name == "a file of LibreOffice's" and find_libreoffice() is None:
        pytest.skip("LibreOffice is not installed")
    assert complaints(document_bytes(Document("Our response", "Us", everything), THEIRS[name](), DATE).data) == []

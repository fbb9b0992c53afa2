"""The documents among the question lists hold what their recipes say."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from docx import Document
from docx.document import Document as DocumentObject
from lxml import etree
from pypdf import PdfReader

from tests.intake.likeness import words_of
from tests.intake.making_documents import document_of, make_workbook, recipes
from tests.intake.recipe import Line, read_recipe, words_shown
from tests.intake.word_file import word_file


def words_in_xml(path: Path, parts: tuple[str, ...]) -> str:
    with ZipFile(path) as package:
        roots = [etree.fromstring(package.read(part)) for part in parts]
    texts = [str(text) for root in roots for text in root.itertext()]
    lists = [
        value
        for root in roots
        for one in root.iter()
        for name, value in one.items()
        if str(name).endswith("}displayText")
    ]
    return " ".join([*texts, *map(str, lists)])


def words_in_book(path: Path) -> str:
    cells = [cell for sheet in openpyxl.load_workbook(path) for row in sheet.values for cell in row]
    return " ".join(str(cell) for cell in cells if cell is not None)


READERS: dict[str, Callable[[Path], str]] = {
    ".docx": lambda path: words_in_xml(path, ("word/document.xml", "word/header.xml", "word/footer.xml")),
    ".odt": lambda path: words_in_xml(path, ("content.xml", "styles.xml")),
    ".pdf": lambda path: " ".join(page.extract_text() for page in PdfReader(path).pages),
    ".xlsx": words_in_book,
    ".csv": lambda path: path.read_text(encoding="utf-8-sig"),
}


@pytest.mark.parametrize("recipe", list(recipes()), ids=lambda one: one.stem)
def test_a_document_holds_every_word_of_its_recipe(recipe: Path) -> None:
    document = document_of(recipe)
    lines = [line for line in read_recipe(recipe) if line.kind != "SHEET"]
    assert set(words_of(words_shown(lines))) <= set(words_of(READERS[document.suffix](document)))


@pytest.mark.parametrize("recipe", [one for one in recipes() if one.stem.endswith(".docx")], ids=lambda one: one.stem)
def test_a_word_file_is_made_again_byte_for_byte(recipe: Path) -> None:
    assert word_file(read_recipe(recipe)) == document_of(recipe).read_bytes()


def test_a_number_that_word_makes_is_in_no_paragraph() -> None:
    opened = Document(BytesIO(word_file([Line("Q0", "Why?"), Line("L", "Because"), Line("RESTART", "")])))
    assert [paragraph.text for paragraph in opened.paragraphs] == ["Why?", "Because"]
    assert all(paragraph._p.xpath("w:pPr/w:numPr") for paragraph in opened.paragraphs)


def made(*lines: Line) -> DocumentObject:
    return Document(BytesIO(word_file(lines)))


def test_cells_are_joined_and_hold_paragraphs_and_tables() -> None:
    (table,) = made(
        Line("ROW", "{wide 2} Head | Side"), Line("ROW", "One{p}Two | {grid a; b // c; d} | {under}")
    ).tables
    assert [cell.text for cell in table.rows[0].cells] == ["Head", "Head", "Side"]
    assert table.cell(1, 0).text == "One\nTwo"
    assert [[cell.text for cell in row.cells] for row in table.cell(1, 1).tables[0].rows] == [["a", "b"], ["c", "d"]]
    assert table.cell(1, 2)._tc is table.cell(0, 2)._tc


def test_headings_and_questions_have_the_numbers_of_word() -> None:
    document = made(
        Line("HN1", "Part"), Line("T0", "Why?"), Line("T2", "So"), Line("RESTART", "T"), Line("ROW", "{T0} How?")
    )
    assert document.element.body.xpath("//w:pStyle/@w:val") == ["NumberedHeading1"]
    numbers = document.element.body.xpath("//w:numPr/w:numId/@w:val")
    assert numbers[0] == numbers[1] != numbers[2]
    assert document.element.body.xpath("//w:numPr/w:ilvl/@w:val") == ["0", "2", "0"]


def test_marks_within_words_are_controls_and_fields() -> None:
    body = made(
        Line("P", "Yes {box} No {check} {choose Don't know; Other}{br}{field}{tab}{type Write here}"),
        Line("TEXTBOX", "Why?{p}How?"),
    ).element.body
    words = ["Yes", "☐", "No", "FORMCHECKBOX", "Choose", "an", "item.", "FORMTEXT", "Write", "here"]
    assert body.xpath("string(w:p[1])").split() == words
    assert body.xpath("//w:listItem/@w:displayText") == ["Choose an item.", "Don't know", "Other"]
    assert [one.text for one in body.xpath("//w:txbxContent//w:t")] == ["Why?", "How?"] * 2
    assert len(body.xpath("//w:fldChar")) == 6


def test_a_mark_leaves_its_words_among_the_words_shown() -> None:
    line = Line("ROW", "{wide 2} Yes {box} | {choose a; b} ${runs}{p}{T0} Why?")
    assert words_of(words_shown([line])) == ["yes", "a", "b", "runs", "why"]


def test_a_sheet_has_wide_cells_and_numbers(tmp_path: Path) -> None:
    document = tmp_path / "made.xlsx"
    make_workbook([Line("SHEET", "One"), Line("ROW", "{wide 2} Head | 1"), Line("NUMBERS", "1 | 2.5 | Why?")], document)
    sheet = openpyxl.load_workbook(document)["One"]
    assert list(sheet.values) == [("Head", None, "1"), (1, 2.5, "Why?")]
    assert str(next(iter(sheet.merged_cells.ranges))) == "A1:B1"

"""The documents among the question lists hold what their recipes say."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from docx import Document
from lxml import etree
from pypdf import PdfReader

from tests.intake.likeness import words_of
from tests.intake.making_documents import document_of, recipes
from tests.intake.recipe import Line, read_recipe, words_shown
from tests.intake.word_file import word_file


def words_in_xml(path: Path, parts: tuple[str, ...]) -> str:
    with ZipFile(path) as package:
        roots = [etree.fromstring(package.read(part)) for part in parts]
    return " ".join(str(text) for root in roots for text in root.itertext())


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

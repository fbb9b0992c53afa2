"""A PDF says what the Word document says: every word, in order, by its tags, as a screen reader reads it."""

import random
import shutil
from pathlib import Path

import pytest

from tests.convert.pdf_reading import alternative_texts, catalogue, words_in_order
from tests.desk.output_drafts import (
    ANSWER_OF_4000_WORDS,
    TITLE_OF_200,
    answering,
    empty,
    example,
    in_word,
    titled,
)
from tests.word.accessibility.package import MAIN, Package, w, words_of
from wellput.convert.libreoffice import find_libreoffice
from wellput.convert.pdf import pdf_bytes

pytestmark = [
    pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice is not installed"),
    pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="pdfinfo is not installed"),
]

ABOUT = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
LETTERS = "abcdefghijklmnoprstuvwxyzfififlffi0123456789ABCDEFGH&<>{}|#*_`~[]()@£€%.,;:!?'éàüñŵŷßøžłαβγδжийк"
"""Written from left to right, a sign each: other words are in the PDF too, but the tool puts their signs elsewhere."""


def words_of_the_document(data: bytes) -> list[str]:
    body = Package(data).roots[MAIN]
    return " ".join(words_of(paragraph) for paragraph in body.iter(w("p"))).split()


def alternative_texts_of_the_document(data: bytes) -> list[str]:
    return [about.get("descr") for about in Package(data).roots[MAIN].iter(ABOUT)]


def generated(count: int) -> list[str]:
    """Sentences of any words, the same each time."""
    chance = random.Random(4)  # noqa: S311  no secret
    return [
        "w" + " w".join("".join(chance.choices(LETTERS, k=chance.randint(1, 14))) for _ in range(chance.randint(1, 30)))
        for _ in range(count)
    ]


def test_the_worked_example_says_the_same_as_a_pdf(tmp_path: Path) -> None:
    data = in_word(example(tmp_path / "demo"))
    path = tmp_path / "response.pdf"
    path.write_bytes(pdf_bytes(data))
    assert letters(words_in_order(path)) == letters(words_of_the_document(data))


def letters(words: list[str]) -> str:
    """Words run together: the tags of a PDF do not tell a break within a paragraph from nothing."""
    return "".join(words)


def test_any_words_at_any_length_with_costs_and_a_map_say_the_same_as_a_pdf(tmp_path: Path) -> None:
    opened = titled(
        answering(empty(tmp_path / "ours"), generated(40), evidence=60, longest=ANSWER_OF_4000_WORDS), TITLE_OF_200
    )
    data = in_word(opened)
    pdf = pdf_bytes(data)
    (tmp_path / "response.pdf").write_bytes(pdf)
    assert letters(words_in_order(tmp_path / "response.pdf")) == letters(words_of_the_document(data))
    assert alternative_texts(pdf) == alternative_texts_of_the_document(data) != []
    assert catalogue(pdf)["/Lang"] == "en-GB"
    assert catalogue(pdf)["/ViewerPreferences"]["/DisplayDocTitle"]

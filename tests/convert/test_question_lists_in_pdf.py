"""A PDF is read page by page as its text is set; one without text is said to be so."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfWriter

from wellput.convert.pdf_lines import MOST_PAGES, pdf_lines
from wellput.errors import WellputError

PAPER = Path(__file__).parents[1] / "intake" / "question_lists" / "tuning" / "paper.pdf"


def blank(pages: int = 1, password: str = "") -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password)
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def test_every_line_has_its_place_and_each_new_page_its_sign() -> None:
    lines = pdf_lines(PAPER.read_bytes(), "x")
    assert (lines[0].text, lines[0].place) == ("Consultation on footbridges over railways", "page 1, line 1")
    (second,) = [line for line in lines if line.text.startswith("\f")]
    assert second.place == "page 2, line 1"
    assert "☐ Strongly agree" in [line.text for line in lines]
    assert all(line.is_wrapped for line in lines)


def test_many_empty_lines_are_two() -> None:
    empty = "".join("x" if line.text.strip() else " " for line in pdf_lines(PAPER.read_bytes(), "x"))
    assert "   " not in empty


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (blank(), "holds no text"),
        (blank(password="secret"), "protected by a password"),  # noqa: S106 -- no secret
        (b"%PDF-1.7 broken", "damaged"),
        (PAPER.read_bytes()[:3000], "damaged"),
    ],
)
def test_what_cannot_be_read_is_said_in_plain_words(data: bytes, words: str) -> None:
    with pytest.raises(WellputError) as refused:
        pdf_lines(data, "paper.pdf")
    assert words in refused.value.what
    assert refused.value.mend


def test_more_pages_than_any_list_has_are_refused() -> None:
    with pytest.raises(WellputError, match="pages"):
        pdf_lines(blank(MOST_PAGES + 1), "x.pdf")

"""Boxes and circles that a PDF draws are there to be ticked; letters, cells that touch and large frames are not."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

from tests.convert.form_pdf import form_pdf
from wellput.convert.pdf_drawn import drawn_fields
from wellput.convert.pdf_lines import pdf_lines
from wellput.convert.pdf_spacing import with_words_whole
from wellput.model.question_list import SourceLine

CIRCLE = "25 5 m 25 16 16 25 5 25 c -6 25 -15 16 -15 5 c -15 -6 -6 -15 5 -15 c 16 -15 25 -6 25 5 c h"
SMALL = "10 5 m 10 7.8 7.8 10 5 10 c 2.2 10 0 7.8 0 5 c 0 2.2 2.2 0 5 0 c 7.8 0 10 2.2 10 5 c h"
INNER = "9 5 m 9 7.2 7.2 9 5 9 c 2.8 9 1 7.2 1 5 c 1 2.8 2.8 1 5 1 c 7.2 1 9 2.8 9 5 c h"
THICK = "8 5 m 8 6.7 6.7 8 5 8 c 3.3 8 2 6.7 2 5 c 2 3.3 3.3 2 5 2 c 6.7 2 8 3.3 8 5 c h"


def drawn(instructions: str, words: tuple[tuple[float, float, str], ...] = ()) -> bytes:
    """Return a PDF of a page with words, on which these instructions draw."""
    reader = PdfReader(BytesIO(form_pdf(words, ())))
    writer = PdfWriter()
    page = writer.add_page(reader.pages[0])
    before, content = page.get_contents(), DecodedStreamObject()
    assert before is not None
    content.set_data(before.get_data() + f"\n{instructions}".encode())
    page[NameObject("/Contents")] = writer._add_object(content)
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def kinds(instructions: str) -> list[str]:
    content = PdfReader(BytesIO(drawn(instructions))).pages[0].get_contents()
    assert content is not None
    return [field.kind for field in drawn_fields(content.operations)]


def test_a_square_that_is_drawn_before_words_is_a_box_to_tick() -> None:
    data = drawn("72 700 10 10 re S 72 680 10 10 re S", ((90, 702, "Spades"), (90, 682, "Rakes")))
    assert [(line.control, line.text.strip()) for line in pdf_lines(data, "a.pdf") if line.text.strip()] == [
        ("tick", "Spades"),
        ("tick", "Rakes"),
    ]


def test_a_circle_is_for_one_of_several() -> None:
    assert kinds(f"q 1 0 0 1 72 700 cm {SMALL} S Q") == ["radio"]


def test_a_ring_that_is_filled_is_a_circle_where_it_is_thin_and_a_letter_where_it_is_thick() -> None:
    assert kinds(f"q 1 0 0 1 72 700 cm {SMALL} {INNER} f* Q") == ["radio"]
    assert kinds(f"q 1 0 0 1 72 700 cm {SMALL} {THICK} f* Q") == []


def test_what_is_filled_large_or_long_is_no_box() -> None:
    assert kinds("72 700 10 10 re f 72 600 40 40 re S 72 500 90 10 re S") == []
    assert kinds(f"q 1 0 0 1 72 700 cm {CIRCLE} S Q") == []


def test_boxes_that_touch_are_a_space_for_letters() -> None:
    assert kinds("72 700 10 10 re S 82 700 10 10 re S 92 700 10 10 re S 72 600 10 10 re S") == ["tick"]


def test_a_box_drawn_twice_is_one() -> None:
    assert kinds("72 700 12 12 re S 73 701 10 10 re S") == ["tick"]


def test_the_parts_of_a_word_that_the_file_has_elsewhere_are_joined() -> None:
    said = ("the proposed approa        ch to sheds", "An approach like this, or any one of them", "Anyone may ask")
    lines = [SourceLine(words, "page 1, line 1") for words in said]
    assert [line.text for line in with_words_whole(lines)] == ["the proposed approach to sheds", *said[1:]]

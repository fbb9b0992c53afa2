"""Heads of columns that a PDF has turned on their side stand upright above their boxes."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

from tests.convert.form_pdf import form_pdf
from wellput.convert.pdf_lines import pdf_lines

_BOXES = " ".join(f"{left} {bottom} 10 10 re S" for bottom in (600, 580) for left in (300, 330, 360))


def _page(heads: tuple[str, ...]) -> bytes:
    reader = PdfReader(BytesIO(form_pdf(((72, 602, "The gate is wide"), (72, 582, "The pond is deep")), ())))
    writer = PdfWriter()
    page = writer.add_page(reader.pages[0])
    before, content = page.get_contents(), DecodedStreamObject()
    assert before is not None
    font = next(iter(page["/Resources"]["/Font"]))  # type: ignore[index]  # pypdf gives no type for what a name stands for
    turned = " ".join(f"BT {font} 9 Tf 0 1 -1 0 {308 + 30 * at} 615 Tm ({head}) Tj ET" for at, head in enumerate(heads))
    content.set_data(before.get_data() + f"\n{_BOXES} {turned}".encode())
    page[NameObject("/Contents")] = writer._add_object(content)
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def _with_box_letters(data: bytes, more: str) -> bytes:
    """Return the page with more drawn on it, and one letter of its font a box."""
    writer = PdfWriter(clone_from=BytesIO(data))
    page = writer.pages[0]
    before, content = page.get_contents(), DecodedStreamObject()
    assert before is not None
    content.set_data(before.get_data() + f"\n{more}".encode())
    page[NameObject("/Contents")] = writer._add_object(content)
    letters = DecodedStreamObject()
    letters.set_data(
        b"begincmap\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n"
        b"2 beginbfrange\n<20> <7E> <0020>\n<A4> <A4> <25A1>\nendbfrange\nendcmap"
    )
    font = page["/Resources"]["/Font"]["/F1"]  # type: ignore[index]  # pypdf gives no type for what a name stands for
    font[NameObject("/ToUnicode")] = writer._add_object(letters)
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def test_each_head_begins_where_its_column_of_boxes_does() -> None:
    heads = ("I agree", "Neither", "I disagree")
    head, first, second = (line.text for line in pdf_lines(_page(heads), "walk.pdf") if line.text.strip())
    starts = [head.index(words) for words in heads]
    assert starts == [at for at, sign in enumerate(first) if sign == "\u2610"]
    assert starts == [at for at, sign in enumerate(second) if sign == "\u2610"]
    assert "The gate is wide" in first


def test_turned_words_beside_other_boxes_are_left_out() -> None:
    lines = [line.text for line in pdf_lines(_page(("Draft", "Of May")), "walk.pdf")]
    assert not any("Draft" in line for line in lines)


def test_heads_on_several_turned_lines_stand_over_boxes_that_are_letters() -> None:
    turned = " ".join(
        f"BT /F1 9 Tf 0 1 -1 0 {left} 615 Tm ({words}) Tj ET"
        for left, words in ((304, "Very"), (314, "poor"), (338, "Fair"), (362, "Very"), (372, "good"))
    )
    boxes = " ".join(f"BT /F1 9 Tf {left} {bottom} Td <A4> Tj ET" for bottom in (602, 582) for left in (300, 330, 360))
    page = form_pdf(((72, 602, "2. The gate"), (72, 582, "3. The pond")), ())
    data = _with_box_letters(page, f"{boxes} {turned}")
    head, first, second = (line.text for line in pdf_lines(data, "walk.pdf") if line.text.strip())
    starts = [head.index(words) for words in ("Very poor", "Fair", "Very good")]
    assert starts == [at for at, sign in enumerate(first) if sign == "\u25a1"]
    assert starts == [at for at, sign in enumerate(second) if sign == "\u25a1"]

"""A table of proposals that a PDF draws with rules is read row by row; one to tick, or of mere facts, as its lines."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject

from tests.convert.form_pdf import form_pdf
from wellput.convert.pdf_lines import pdf_lines
from wellput.intake.reading import read_question_list

HEAD = (("Rule",), ("What we propose",), ("Questions",))
JETTY = (
    ("Rule 4",),
    ("Boats may lie at the jetty for", "no more than two nights in a row."),
    ("Is a stay of two nights long", "enough? If not, why?"),
)
LAMPS = (
    ("Rule 9",),
    ("Each boat must show a white lamp", "from dusk until the sun is up."),
    ("Is a stay of two nights long", "enough? If not, why?"),
)
EDGES = (60, 130, 340, 540)
Cells = Sequence[Sequence[str]]


def page(*rows: Cells, above: str = "Consultation on the jetty of Otterby") -> bytes:
    """Return a PDF of a page with a table, its rules drawn, below a line of text."""
    words, height, rules = [(60.0, 780.0, above)], 740, []
    for row in rows:
        rules.append(f"{EDGES[0]} {height} m {EDGES[-1]} {height} l S")
        for left, cell in zip(EDGES, row, strict=False):
            words += [(left + 4.0, height - 14.0 * at, line) for at, line in enumerate(cell, 1)]
        height -= 48
    rules += [f"{EDGES[0]} {height} m {EDGES[-1]} {height} l S"]
    rules += [f"{left} {height} m {left} 740 l S" for left in EDGES]
    reader = PdfReader(BytesIO(form_pdf(words, ())))
    writer = PdfWriter()
    only = writer.add_page(reader.pages[0])
    before, content = only.get_contents(), DecodedStreamObject()
    assert before is not None
    content.set_data(before.get_data() + "\n".join(("", *rules)).encode())
    only[NameObject("/Contents")] = writer._add_object(content)
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def together(*pages: bytes) -> bytes:
    writer = PdfWriter()
    for one in pages:
        writer.append(BytesIO(one))
    return written(writer)


def rows(data: bytes) -> list[tuple[str, ...]]:
    return [line.cells for line in pdf_lines(data, "x.pdf") if line.kind == "row"]


def test_the_lines_of_a_cell_stay_together() -> None:
    assert rows(page(HEAD, JETTY)) == [
        ("Rule", "What we propose", "Questions"),
        (
            "Rule 4",
            "Boats may lie at the jetty for no more than two nights in a row.",
            "Is a stay of two nights long enough? If not, why?",
        ),
    ]


def test_each_row_asks_once_even_in_the_words_of_another() -> None:
    found = read_question_list(pdf_lines(page(HEAD, JETTY, LAMPS), "x.pdf"))
    assert [one.text for one in found.questions] == ["Is a stay of two nights long enough? If not, why?"] * 2


def test_what_asks_in_running_text_above_the_table_stays_a_question() -> None:
    data = page(HEAD, JETTY, above="Is there anything in these rules that is hard to follow?")
    assert [one.text for one in read_question_list(pdf_lines(data, "x.pdf")).questions] == [
        "Is there anything in these rules that is hard to follow?",
        "Is a stay of two nights long enough? If not, why?",
    ]


def test_a_table_that_goes_on_over_the_page_has_one_head() -> None:
    two = together(page(HEAD, JETTY, above="1"), page(HEAD, LAMPS, above="2"))
    assert [row[0] for row in rows(two)] == ["Rule", "Rule 4", "Rule 9"]


@pytest.mark.parametrize(
    "table",
    [
        (HEAD, JETTY, (("Rule 5",), ("Tick here",), ("*",))),
        ((("Rule",), ("What it says",), ("Since",)), (*JETTY[:2], ("The second of May in that year",))),
        ((("Rule",), ("What it says",), ("Until when?",)), JETTY),
    ],
    ids=["a sign to tick", "facts", "a head that asks"],
)
def test_other_tables_are_read_as_their_lines(table: Sequence[Cells]) -> None:
    assert rows(page(*table)) == []

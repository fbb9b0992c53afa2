"""Every character of a text reaches the document, whatever it is and wherever it stands."""

import io
from dataclasses import replace

import docx
import pytest
from hypothesis import given

from tests.word.making import DATE, document, heading, house_style, line, row, texts, written
from tests.word.opened import Opened, W, words
from wellput.model.block import List, ListItem, Paragraph, Remark, RemarkEnd, RemarkStart, Table, Text
from wellput.text import clean
from wellput.word.document import document_bytes

TYPED = [
    "Fish & chips <b>bold</b> {{ 7*7 }} {% if %} | # ]]> &amp; \"quoted\" 'so'",
    "2026. We agree",
    " spaces  at both  ends ",
    "a tab\tand a line\nbreak\n\nand another\n",
    "Croeso i Gymru: ŵ ŷ â",
    "\N{NO-BREAK SPACE}\N{SOFT HYPHEN}\N{ZERO WIDTH JOINER}\N{LINE SEPARATOR}\N{BYTE ORDER MARK}",
    "👩‍👩‍👧‍👦 🏳️‍🌈 🇬🇧",
    "שלום עולם",
    "مرحبا بالعالم, and English",
]


@pytest.mark.parametrize("typed", TYPED)
def test_typed_words_are_read_back_as_they_were(typed: str) -> None:
    found = docx.Document(io.BytesIO(written(line(typed)).data))
    assert [paragraph.text for paragraph in found.paragraphs] == [typed]


@given(texts)
def test_any_text_survives_in_every_kind_of_block(text: str) -> None:
    given = f"({text})"
    blocks = (
        line(given),
        heading(given),
        List((ListItem((Text(given),), (line(given, "note"),)),)),
        Table(row(given), (row(given),)),
    )
    found = docx.Document(io.BytesIO(written(*blocks).data))
    cells = [cell.text for cell in found.tables[0].columns[0].cells]
    assert [paragraph.text for paragraph in found.paragraphs] + cells == [clean(given).text] * 6


@given(texts, texts)
def test_looks_and_remarks_take_no_words_away(strong: str, both: str) -> None:
    said = (RemarkStart(7), Text(strong, strong=True), RemarkEnd(7), Text(both, strong=True, emphasis=True))
    found = written(Paragraph((Text("."), *said)), remarks=(Remark(7, "Wellput", strong),))
    assert found.paragraphs == [("Body Text", clean(f".{strong}{both}").text)]
    assert words(found.root("word/comments.xml")) == clean(strong).text


def test_characters_that_word_cannot_hold_are_replaced_not_dropped() -> None:
    assert written(line("a\0b\ud800c\ufffed")).paragraphs == [("Body Text", "a\ufffdb\ufffdc\ufffdd")]


@given(texts)
def test_properties_hold_any_title(title: str) -> None:
    found = Opened(document_bytes(replace(document(), title=title), house_style(), DATE).data)
    titles = [each.text or "" for each in found.root("docProps/core.xml") if each.tag.endswith("title")]
    assert titles == ([clean(title).text] if title else [])


def test_words_from_right_to_left_are_marked_so() -> None:
    found = written(line("שלום, said in Hebrew"), line("In English: שלום"), Paragraph((Text("12 "), Text("سلام"))))
    ways = [
        (paragraph.find(f"{W}pPr/{W}bidi") is not None, [run.find(f"{W}rPr/{W}rtl") is not None for run in runs])
        for paragraph in found.body.iter(f"{W}p")
        for runs in [list(paragraph.iter(f"{W}r"))]
    ]
    assert ways == [(True, [True]), (False, [False]), (True, [False, True])]

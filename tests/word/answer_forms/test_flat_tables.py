"""Tables read in one sweep say what they say when they are walked through."""

from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree

from tests.returns.filling_in import Filling, answered_form, reader
from wellput.word.answer_forms import reading_tree
from wellput.word.markup import w


def wrapped(place: str, around: str, **attributes: str) -> Callable[[Filling], object]:
    """Put what somebody typed at a place into an element."""

    def change(filling: Filling) -> None:
        (paragraph, *_) = filling.cell(place).findall(w("p"))
        outer = etree.Element(w(around), {w(key): value for key, value in attributes.items()})
        outer.extend(paragraph.findall(w("r")))
        paragraph.append(outer)

    return change


def bookmarked_row(filling: Filling) -> None:
    row = filling.row("wp_1_text")
    row.insert(0, etree.Element(w("bookmarkStart"), {w("id"): "9", w("name"): "elsewhere"}))


def stopped(filling: Filling) -> None:
    properties = filling.cell("wp_1_text").find(w("p")).find(w("pPr"))
    etree.SubElement(etree.SubElement(properties, w("tabs")), w("tab"), {w("val"): "left"})


def nested(filling: Filling) -> None:
    cell: Any = filling.cell("wp_1_text")
    cell.append(etree.fromstring(etree.tostring(next(filling.root.iter(w("tbl"))))))


def paragraphs_in_nothing(filling: Filling) -> None:
    row = filling.row("wp_1_text")
    row.addprevious(etree.Element(w("p")))
    row.insert(0, etree.Element(w("p")))


CHANGES = {
    "as it is": lambda _: None,
    "a tracked insertion": wrapped("wp_1_text", "ins", id="1"),
    "a tracked deletion": wrapped("wp_1_text", "del", id="1"),
    "text moved away": wrapped("wp_1_text", "moveFrom", id="1"),
    "a link": wrapped("wp_1_text", "hyperlink"),
    "a bookmark between cells": bookmarked_row,
    "tab stops": stopped,
    "paragraphs that stand in no cell": paragraphs_in_nothing,
    "a table in a table": nested,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_both_ways_of_reading_a_form_find_the_same(
    change: Callable[[Filling], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    filling = answered_form()
    change(filling)
    swept = reader().read(filling.data(), "form.docx")
    monkeypatch.setattr(reading_tree, "flat_rows", lambda _: None)
    monkeypatch.setattr(reading_tree, "flat_line", lambda _: None)
    assert reader().read(filling.data(), "form.docx") == swept

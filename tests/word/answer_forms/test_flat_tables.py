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


def listed(filling: Filling) -> None:
    properties = filling.cell("wp_1_text").find(w("p")).find(w("pPr"))
    etree.SubElement(etree.SubElement(properties, w("numPr")), w("numId"), {w("val"): "3"})


def highlighted(filling: Filling) -> None:
    for paragraph in filling.options("wp_p_kind"):
        next(paragraph.iter(w("t"))).text = "\N{BALLOT BOX}"
    run = filling.options("wp_p_kind")[1].findall(w("r"))[-1]
    run.insert(0, etree.Element(w("rPr")))
    etree.SubElement(run[0], w("highlight"), {w("val"): "yellow"})


def between_blocks(filling: Filling) -> None:
    """Put a control, a bookmark's end and a paragraph of no kind between the blocks, as programs do."""
    body: Any = filling.root.find(w("body"))
    control = etree.Element(w("sdt"))
    first = body[0]
    body.insert(0, control)
    etree.SubElement(control, w("sdtContent")).append(first)
    body.insert(3, etree.Element(w("bookmarkEnd"), {w("id"): "7"}))
    body.insert(5, etree.Element(w("t")))
    body[5].text = "text that stands in no paragraph"


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
    "an item of a list": listed,
    "an option that is highlighted": highlighted,
    "a control and other things between tables": between_blocks,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_both_ways_of_reading_a_form_find_the_same(
    change: Callable[[Filling], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    filling = answered_form()
    change(filling)
    swept = reader().read(filling.data(), "form.docx")
    monkeypatch.setattr(reading_tree, "swept", lambda container: [(child, None) for child in container])
    assert reader().read(filling.data(), "form.docx") == swept

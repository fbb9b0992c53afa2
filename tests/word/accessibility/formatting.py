"""Looks come from styles alone: no direct formatting, no layout by empty paragraphs, spaces, tabs or columns."""

import re
from collections.abc import Iterator
from typing import Any

from tests.word.accessibility.breach import shortened
from tests.word.accessibility.order import level_of
from tests.word.accessibility.package import MAIN, val, w, words_of
from tests.word.accessibility.reading import Line, Read
from tests.word.accessibility.styles import last

ALLOWED = {
    "pPr": {"pStyle", "numPr", "bidi", "keepNext", "keepLines", "pageBreakBefore", "outlineLvl", "sectPr", "rPr"},
    "rPr": {"rStyle", "rtl", "lang", "noProof", "webHidden"},
    "tblPr": {"tblStyle", "tblW", "tblLayout", "tblLook", "tblCaption", "tblDescription", "bidiVisual"},
    "trPr": {"tblHeader", "cantSplit"},
    "tcPr": {"tcW", "gridSpan", "vMerge", "hMerge"},
}
"""What may be said in place: which style, where in a list, which way words run, what stays together, how wide.

Merged cells and fixed heights are the business of the rule on tables.
"""
_SHOWN = ("t", "drawing", "pict", "object", "sym", "fldSimple", "fldChar", "noBreakHyphen")
_SPACES = re.compile(r"[ \N{NO-BREAK SPACE}\N{EN SPACE}\N{EM SPACE}]{2,}")


def said_in_place(read: Read) -> Iterator[tuple[str, str]]:
    for part, root in read.package.stories.items():
        for kind, allowed in ALLOWED.items():
            for properties in root.iter(w(kind)):
                names = {each.tag.rpartition("}")[2] for each in properties} - allowed
                for name in names - _excused(read, kind, properties):
                    yield part, f"{kind} says {name}: {shortened(words_of(properties.getparent()))}"


def _excused(read: Read, kind: str, properties: Any) -> set[str]:
    """A line of the contents list has its tab where the page ends, as Word writes it where no style of theirs does."""
    if kind == "pPr" and read.styles.name(val(properties.find(w("pStyle")))).startswith("toc "):
        return {"tabs"}
    return {"trHeight"} if kind == "trPr" else set()


def empty_paragraphs(read: Read) -> Iterator[tuple[str, str]]:
    for line in read.lines:
        if not _shows(line.paragraph) and not _is_needed(line.paragraph) and level_of(read, line) is None:
            yield line.place, "an empty paragraph"


def _shows(paragraph: Any) -> bool:
    shown = (each for name in _SHOWN for each in paragraph.iter(w(name)))
    return any(each.tag != w("t") or (each.text or "").strip() for each in shown)


def _is_needed(paragraph: Any) -> bool:
    """Word wants a paragraph in an empty cell, between two tables, and at the end of a section."""
    before, after = paragraph.getprevious(), paragraph.getnext()
    if paragraph.getparent().tag == w("tc"):
        return all(each is paragraph or each.tag == w("tcPr") for each in paragraph.getparent())
    if paragraph.find(w("pPr/sectPr")) is not None:
        return True
    return before is not None and after is not None and before.tag == w("tbl") == after.tag


def layout_by_spaces(read: Read) -> Iterator[tuple[str, str]]:
    for line in read.lines:
        if _SPACES.search(line.words):
            yield line.place, f"spaces in a row: {shortened(line.words)}"
        tabs = sum(1 for run in line.paragraph.iter(w("r")) for _ in run.iterfind(w("tab")))
        if tabs and (tabs > 1 or not _has_tab_stop(line)):
            yield line.place, f"tabs: {shortened(line.words)}"
        for rest in line.paragraph.iter(w("br")):
            following = rest.getnext()
            if following is not None and following.tag == w("br"):
                yield line.place, f"breaks in a row: {shortened(line.words)}"


def _has_tab_stop(line: Line) -> bool:
    return last(line.layers, "pPr/tabs/tab") is not None


def columns(read: Read) -> Iterator[tuple[str, str]]:
    for number, section in enumerate(read.body.iter(w("sectPr")), 1):
        if val(section.find(w("cols")), "num") not in ("", "0", "1"):
            yield f"{MAIN}, section {number}", "more than one column"

"""An answer form as a Word file: its words as a document is written, with our own tables where answers go."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from lxml import etree

from wellput.model.answer_form import FORM_PLACE, AnswerForm, PackFacts
from wellput.model.block import Block, Document
from wellput.word.answer_forms.boxes import NAMESPACE
from wellput.word.answer_forms.keeping import keep_together
from wellput.word.answer_forms.saying import SLOT, Slot, form_blocks
from wellput.word.answer_forms.slots import Looks, Slots
from wellput.word.answer_forms.styles import form_styles
from wellput.word.assembly import MAIN
from wellput.word.document import Written, document_bytes
from wellput.word.markup import NAMESPACES, Element, serialised, trusted, value_of, w
from wellput.word.package import packed, read_parts

_FIRST_NUMBER = 10_000
_STYLES = "word/styles.xml"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def answer_form_bytes(
    form: AnswerForm,
    facts: PackFacts,
    notice: Sequence[Block],
    style: bytes,
    date: dt.date,
    *,
    style_name: str = "style file",
) -> Written:
    """Write the form with the looks of a style file; `notice` is the privacy notice without its title."""
    blocks, slots = form_blocks(form, facts, notice)
    title = f"Answer form: {form.title}"
    document = Document(title, facts.asked_by, blocks, subject=form.title)
    return form_bytes(document, slots, form.stamp, style, date, style_name=style_name)


def form_bytes(
    form: Document,
    slots: Sequence[Slot],
    stamp: str,
    style: bytes,
    date: dt.date,
    *,
    style_name: str = "style file",
    own_page: str = "",
) -> Written:
    """Write a form from its document, with the slots' own tables; `stamp` is the line that says what it is of.

    The heading of the words `own_page` begins a page.
    """
    written = document_bytes(form, style, date, style_name=style_name)
    parts = read_parts(written.data, form.title)
    document, styles = trusted(parts[MAIN]), trusted(parts[_STYLES])
    _fill(document, styles, slots)
    _mark(document, stamp)
    if own_page:
        _begin_page(document, own_page)
    parts |= {MAIN: serialised(_with_namespaces(document)), _STYLES: serialised(styles)}
    return Written(packed(parts), written.notes)


def _fill(document: Element, styles: Element, slots: Sequence[Slot]) -> None:
    """Put each slot's own table in the place of the one that stands for it."""
    numbered = ((table, SLOT.fullmatch(_words(table))) for table in document.iter(w("tbl")))
    standing = [(table, slots[int(found[1])]) for table, found in numbered if found]
    prompts = [table.getprevious().find(f".//{w('pStyle')}") for table, slot in standing if not slot.beside]
    looks = _looks(standing[0][0], styles, value_of(prompts[0]) if prompts else None)
    for prompt in prompts:
        prompt.set(w("val"), looks.styles.prompt)
    writer = Slots(looks, _FIRST_NUMBER)
    for table, slot in standing:
        own = _element(writer.write(slot))
        table.getparent().replace(table, own)
        keep_together(own, beside=slot.beside)


def _words(element: Element) -> str:
    return "".join(element.itertext()).strip()


def _looks(table: Element, styles: Element, body: str | None) -> Looks:
    """Return the looks of the form's tables, built on those of a table that was written, and of ordinary text."""
    cell = value_of(table.find(f".//{w('pStyle')}")) or ""
    named = value_of(table.find(f"{w('tblPr')}/{w('tblStyle')}")) or ""
    width = int(table.find(f"{w('tblPr')}/{w('tblW')}").get(w("w")))
    return Looks(form_styles(styles, body or cell, cell, named), width)


def _mark(document: Element, stamp: str) -> None:
    """Set a bookmark around the line that says what the form is of."""
    line = next(one for one in reversed(list(document.iter(w("p")))) if _words(one) == stamp)
    attributes = {w("id"): str(_FIRST_NUMBER)}
    line.find(w("r")).addprevious(line.makeelement(w("bookmarkStart"), attributes | {w("name"): FORM_PLACE}))
    line.append(line.makeelement(w("bookmarkEnd"), attributes))


def _begin_page(document: Element, heading: str) -> None:
    """Have the last paragraph of these words begin a page; the schema has that stand after these properties."""
    line = next(one for one in reversed(list(document.iter(w("p")))) if _words(one) == heading)
    before = [one for one in line.find(w("pPr")) if one.tag in {w("pStyle"), w("keepNext"), w("keepLines")}]
    before[-1].addnext(line.makeelement(w("pageBreakBefore")))


def _element(markup: str) -> Element:
    return trusted(f'<x {NAMESPACES} xmlns:w14="{NAMESPACE}">{markup}</x>'.encode())[0]


def _with_namespaces(document: Element) -> Element:
    """Declare what the boxes need, so that an older Word leaves out what it does not know."""
    spaces = {**document.nsmap, "w14": NAMESPACE, "mc": _COMPATIBILITY}
    whole = etree.Element(document.tag, {f"{{{_COMPATIBILITY}}}Ignorable": "w14"}, nsmap=spaces)
    whole.extend(list(document))
    etree.cleanup_namespaces(whole, keep_ns_prefixes=list(spaces))
    return whole

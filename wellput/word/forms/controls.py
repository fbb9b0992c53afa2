"""Content controls: what kind each is, whether it waits for an answer, and how it takes one."""

from __future__ import annotations

from functools import partial

from wellput.model.form import Entry
from wellput.text import clean
from wellput.word.forms.places import Place
from wellput.word.forms.writing import fill_paragraph, fill_paragraphs, look_of_run, run, set_text
from wellput.word.markup import Element, value_of, w

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15_BINDING = "{http://schemas.microsoft.com/office/word/2012/wordml}dataBinding"
_PROMPTS = ("click or tap", "click here to enter", "tap here to enter", "choose an item", "select an item")
_LOCKED = ("contentLocked", "sdtContentLocked")
_NOT_FOR_WORDS = frozenset(map(w, ("docPartList", "picture", "group", "equation", "citation", "bibliography")))
_TICKED = "☒"


def is_made_by_word(sdt: Element) -> bool:
    """Say whether a control holds what Word makes by itself, such as a contents list."""
    properties = sdt.find(w("sdtPr"))
    return properties is not None and properties.find(w("docPartObj")) is not None


def place_of(sdt: Element) -> Place | None:
    """Return a control as a place to fill, or None where it is none, or holds words already."""
    properties, content = sdt.find(w("sdtPr")), sdt.find(w("sdtContent"))
    if properties is None or content is None or value_of(properties.find(w("lock"))) in _LOCKED:
        return None
    if properties.find(f"{_W14}checkbox") is not None:
        return Place("tick", partial(_tick, sdt))
    if any(child.tag in _NOT_FOR_WORDS for child in properties) or not _waits(properties, content):
        return None
    lists = [one for name in ("dropDownList", "comboBox") for one in properties.findall(w(name))]
    if lists:
        return Place("list", partial(_choose, sdt, lists[0]), items=tuple(map(_shown, lists[0].iter(w("listItem")))))
    return Place("control" if properties.find(w("date")) is None else "date", partial(_write, sdt))


def _waits(properties: Element, content: Element) -> bool:
    """Say whether nobody has answered yet; LibreOffice forgets which words are a prompt, so known ones count."""
    if properties.find(w("showingPlcHdr")) is not None:
        return True
    words = " ".join("".join(node.text or "" for node in content.iter(w("t"))).split()).casefold()
    return not words or words.startswith(_PROMPTS)


def _shown(item: Element) -> str:
    return item.get(w("displayText")) or item.get(w("value")) or ""


def _write(sdt: Element, entry: Entry) -> None:
    _set_content(sdt, entry.words)


def _choose(sdt: Element, options: Element, entry: Entry) -> None:
    chosen = options.findall(w("listItem"))[entry.line or 0]
    if options.get(w("lastValue")) is not None:
        options.set(w("lastValue"), chosen.get(w("value")) or "")
    _set_content(sdt, _shown(chosen))


def _set_content(sdt: Element, words: str) -> None:
    """Replace the prompt; a link to hidden data goes too, or Word would show that data again."""
    properties, content = sdt.find(w("sdtPr")), sdt.find(w("sdtContent"))
    for name in (w("showingPlcHdr"), w("dataBinding"), _W15_BINDING):
        for gone in properties.findall(name):
            properties.remove(gone)
    look = look_of_run(properties)
    paragraph = next(content.iter(w("p")), None)
    if paragraph is None:
        shown = look if look is not None else look_of_run(content.find(w("r")))
        for child in list(content):
            content.remove(child)
        content.append(run(words, shown))
        return
    for other in list(paragraph.itersiblings(w("p"))):
        other.getparent().remove(other)
    if paragraph.getparent() is content and properties.find(w("text")) is None:
        fill_paragraphs(paragraph, words, look)
    else:
        fill_paragraph(paragraph, words, look)


def _tick(sdt: Element, entry: Entry) -> None:
    """Tick a box with the sign and font that it brings for this."""
    box = sdt.find(w("sdtPr")).find(f"{_W14}checkbox")
    checked, sign = box.find(f"{_W14}checked"), box.find(f"{_W14}checkedState")
    if checked is None:
        checked = box.makeelement(f"{_W14}checked")
        box.insert(0, checked)
    checked.set(f"{_W14}val", "1")
    shown = _sign(sign)
    font = None if sign is None else sign.get(f"{_W14}font")
    node = next(sdt.find(w("sdtContent")).iter(w("t"), w("sym")), None)
    if node is None:
        return
    if node.tag == w("sym"):
        node.set(w("char"), f"{ord(shown):04X}")
        node.set(w("font"), font or node.get(w("font"), ""))
        return
    set_text(node, shown)
    _set_font(node.getparent(), font)


def _sign(state: Element | None) -> str:
    """Return the sign of a ticked box; the usual one where the control names none that can be written."""
    try:
        sign = chr(int(state.get(f"{_W14}val"), 16)) if state is not None else _TICKED
    except (TypeError, ValueError, OverflowError):
        return _TICKED
    return sign if clean(sign).text == sign else _TICKED


def _set_font(made: Element, font: str | None) -> None:
    fonts = None if font is None else made.find(f"{w('rPr')}/{w('rFonts')}")
    if fonts is not None:
        for script in ("ascii", "hAnsi", "eastAsia", "cs"):
            if fonts.get(w(script)) is not None:
                fonts.set(w(script), font)

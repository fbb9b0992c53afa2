"""Older form fields: a text, a box to tick or a drop-down that a field code holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from wellput.model.form import Entry
from wellput.word.forms.places import Place
from wellput.word.forms.writing import look_of_run, run, set_text
from wellput.word.markup import Element, value_of, w

_OFF = ("0", "false", "off")


@dataclass(slots=True)
class OpenField:
    """A field on the way through a paragraph: its parts as they come by."""

    begin: Element
    data: Element | None
    separator: Element | None = None
    results: list[Element] = field(default_factory=list)

    @property
    def shows_words(self) -> bool:
        """Whether what comes by now is what the field shows, and no longer its code."""
        return self.separator is not None

    @property
    def is_form_field(self) -> bool:
        """Whether somebody is meant to fill it."""
        return self.data is not None


def opened_field(begin: Element) -> OpenField:
    """Return a field at its beginning."""
    return OpenField(begin, begin.find(w("ffData")))


def place_of(one: OpenField, end: Element) -> Place | None:
    """Return a finished form field as a place to fill, or None where it is none, or holds words already."""
    data = one.data
    if data is None or _is_off(data):
        return None
    if (box := data.find(w("checkBox"))) is not None:
        return Place("tick", partial(_tick, box))
    if (options := data.find(w("ddList"))) is not None:
        items = tuple(value_of(entry) or "" for entry in options.findall(w("listEntry")))
        return Place("list", partial(_choose, options, one, end), items=items)
    if any((node.text or "").strip() for node in one.results):
        return None
    most = value_of(data.find(f"{w('textInput')}/{w('maxLength')}")) or ""
    return Place("field", partial(_write, one, end), most=int(most) if most.isdecimal() and int(most) else None)


def _is_off(data: Element) -> bool:
    enabled = data.find(w("enabled"))
    return enabled is not None and value_of(enabled) in _OFF


def _tick(box: Element, entry: Entry) -> None:
    checked = box.find(w("checked"))
    if checked is None:
        checked = box.makeelement(w("checked"))
        box.append(checked)
    checked.attrib.clear()


def _choose(options: Element, one: OpenField, end: Element, entry: Entry) -> None:
    result = options.find(w("result"))
    if result is None:
        result = options.makeelement(w("result"))
        options.insert(0, result)
    result.set(w("val"), str(entry.line or 0))
    if one.results:
        line = options.findall(w("listEntry"))[entry.line or 0]
        _show(one, end, value_of(line) or "")


def _write(one: OpenField, end: Element, entry: Entry) -> None:
    _show(one, end, entry.words)


def _show(one: OpenField, end: Element, words: str) -> None:
    """Put words where the field shows them, just before its end."""
    last = end.getparent()
    first = one.results[0].getparent() if one.results else one.begin.getparent()
    look = look_of_run(first)
    for node in one.results:
        set_text(node, "")
    if one.separator is None:
        mark = last.makeelement(w("r"))
        mark.append(mark.makeelement(w("fldChar"), {w("fldCharType"): "separate"}))
        last.addprevious(mark)
    last.addprevious(run(words, look))

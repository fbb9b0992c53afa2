"""The words of a paragraph of an OpenDocument text, with the controls, fields and text boxes in it."""

from __future__ import annotations

from collections.abc import Mapping

from wellput.text.choices import choices
from wellput.word.markup import Element, whole_number
from wellput.word.question_lists.controls import Box, Choice, Control, Tick
from wellput.word.question_lists.lines import Bit, words_of
from wellput.word.question_lists.odt_names import o
from wellput.word.question_lists.signs import signs_in

_FIELDS = frozenset(
    map(o, ("draw:control", "text:drop-down", "field:fieldmark", "text:placeholder", "text:text-input"))
)
_MOST_SPACES = 200
_LIST_ITEM = o("loext:list-item")
_GONE = frozenset(
    map(o, ("text:note", "office:annotation", "office:annotation-end", "text:tracked-changes", "text:ruby-text"))
)


class OdtReading:
    """Reads one paragraph; `forms` are the document's controls by their ids, `bold` the styles that are bold."""

    def __init__(self, forms: Mapping[str, Element], bold: Mapping[str, bool], fonts: Mapping[str, str]) -> None:
        self.bits: list[Bit] = []
        self.boxes: list[Element] = []
        self.bold = self.plain = 0
        self._forms, self._bold, self._fonts = forms, bold, fonts

    @property
    def is_bold(self) -> bool:
        """Whether all the words are bold."""
        return self.bold > 0 and self.plain == 0

    def read(self, element: Element, *, bold: bool = False) -> OdtReading:
        """Take what stands in a paragraph, or in a part of one."""
        style = element.get(o("text:style-name"), "")
        bold = self._bold.get(style, bold)
        font = self._fonts.get(style)
        self._say(element.text, font, bold=bold)
        for child in element:
            self._one(child, bold=bold)
            self._say(child.tail, font, bold=bold)
        return self

    def _one(self, child: Element, *, bold: bool) -> None:
        sign = _sign(child)
        if sign is not None:
            self.bits.append(sign)
        elif child.tag == o("draw:text-box"):
            self.boxes.append(child)
        elif child.tag == o("loext:content-control"):
            self._content_control(child, bold=bold)
        elif child.tag in _FIELDS:
            control = self._field(child)
            self.bits += [] if control is None else [control]
        elif child.tag not in _GONE:
            self.read(child, bold=bold)

    def _field(self, field: Element) -> Control | None:
        """Return a field or a form's control as what it asks for."""
        if field.tag == o("draw:control"):
            return _control(self._forms.get(field.get(o("draw:control"), "")))
        if field.tag == o("text:drop-down"):
            return Choice(choices(one.get(o("text:value"), "") for one in field.iter(o("text:label"))))
        return _fieldmark(field) if field.tag == o("field:fieldmark") else Box("".join(field.itertext()).strip("<>"))

    def _content_control(self, element: Element, *, bold: bool) -> None:
        inner = OdtReading(self._forms, self._bold, self._fonts).read(element, bold=bold)
        words = words_of(inner.bits)
        items = [
            one.get(o("loext:display-text")) or one.get(o("loext:value")) or "" for one in element.iter(_LIST_ITEM)
        ]
        if element.get(o("loext:checkbox")) == "true":
            self.bits.append(Tick())
        elif items:
            self.bits.append(Choice(choices(items)))
        elif element.get(o("loext:date")) == "true":
            self.bits.append(Box(words, "date"))
        elif element.get(o("loext:showing-place-holder")) == "true" or not words.strip():
            self.bits.append(Box(words))
        else:
            self.bits += inner.bits

    def _say(self, text: str | None, font: str | None, *, bold: bool) -> None:
        if text:
            self.bits.append(signs_in(" ".join(text.split("\n")), font))
            letters = sum(map(str.isalnum, text))
            self.bold, self.plain = (self.bold + letters, self.plain) if bold else (self.bold, self.plain + letters)


def _sign(element: Element) -> str | None:
    if element.tag == o("text:s"):
        return " " * min(whole_number(element.get(o("text:c")), 1), _MOST_SPACES)
    return {o("text:tab"): "\t", o("text:line-break"): "\n", o("text:soft-page-break"): ""}.get(element.tag)


def _control(form: Element | None) -> Control | None:
    """Return a control of a form as what it asks for."""
    if form is None:
        return None
    longest = whole_number(form.get(o("form:max-length")), 0) or None
    match form.tag.rpartition("}")[2]:
        case "checkbox":
            return Tick()
        case "radio":
            return Tick(is_radio=True)
        case "listbox" | "combobox":
            items = (one.get(o("form:label"), "") for one in form if one.tag in (o("form:option"), o("form:item")))
            return Choice(choices(items))
        case "number" | "formatted-text":
            return Box("", "decimal", longest)
        case "date":
            return Box("", "date", longest)
        case "text" | "textarea":
            return Box(form.get(o("form:value"), ""), None, longest)
    return None


def _fieldmark(mark: Element) -> Control | None:
    """Return an older form field of Word's, as LibreOffice keeps it."""
    kind = mark.get(o("field:type"), "")
    if kind.endswith("FORMCHECKBOX"):
        return Tick()
    if kind.endswith("FORMDROPDOWN"):
        params = (one for one in mark.iter(o("field:param")) if "ListEntry" in one.get(o("field:name"), ""))
        return Choice(choices(one.get(o("field:value"), "") for one in params))
    return None

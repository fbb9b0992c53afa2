"""The words of a paragraph of Word's as its readers see them, with the controls, older fields and text boxes in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from wellput.word.answer_forms.reading_words import TEXT_BOX, chosen_alternatives, is_alternative
from wellput.word.markup import Element, value_of, w
from wellput.word.question_lists.controls import Control, control_of, field_of
from wellput.word.question_lists.lines import Bit, words_of
from wellput.word.question_lists.signs import sign_of, signs_in

_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_GONE = frozenset(
    map(
        w, ("del", "moveFrom", "delText", "pPr", "rPr", "sdtPr", "sdtEndPr", "rt", "footnoteReference", "annotationRef")
    )
)
_WORDS = frozenset((w("t"), f"{_MATHS}t"))
_SIGNS = {w("tab"): "\t", w("ptab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-", w("softHyphen"): ""}
_OFF = ("0", "false", "off")


@dataclass(slots=True)
class _Field:
    """A field on the way: what form field it is, if it is one, and whether its result has begun."""

    data: Element | None
    shows: bool = False
    shown: list[str] = field(default_factory=list)


class Reading:
    """Reads one paragraph. What was deleted, hidden or moved away is not there; what was added is."""

    def __init__(self) -> None:
        self.bits: list[Bit] = []
        self.boxes: list[Element] = []
        self.bold = self.plain = 0
        self._fields: list[_Field] = []

    @property
    def is_bold(self) -> bool:
        """Whether all the words are bold in themselves."""
        return self.bold > 0 and self.plain == 0

    def read(self, container: Element) -> Reading:
        """Take what stands in a paragraph, or in a part of one."""
        for child in container:
            self._one(child)
        return self

    def _one(self, child: Element) -> None:
        if child.tag == w("r"):
            self._run(child)
        elif child.tag == w("sdt"):
            self._control(child)
        elif child.tag == TEXT_BOX:
            self.boxes.append(child)
        elif is_alternative(child):
            for one in chosen_alternatives(child):
                self.read(one)
        elif child.tag not in _GONE:
            self.read(child)

    def _run(self, run: Element) -> None:
        properties = run.find(w("rPr"))
        if _is_on(properties, "vanish"):
            return
        font = _font(properties)
        bold = _is_on(properties, "b")
        for piece in run:
            if piece.tag == w("fldChar"):
                self._field(piece)
            elif piece.tag in _WORDS:
                self._say(signs_in(piece.text or "", font), bold=bold)
            elif piece.tag in _SIGNS:
                self._say(_SIGNS[piece.tag] if piece.get(w("type")) not in ("page", "column") else "", bold=bold)
            elif piece.tag == w("sym"):
                self._say(_symbol(piece), bold=bold)
            elif piece.tag != w("instrText"):
                self._one(piece)

    def _say(self, words: str, *, bold: bool) -> None:
        hidden = next((one for one in self._fields if not one.shows), None)
        form = next((one for one in self._fields if one.data is not None), None)
        if form is not None:
            form.shown.append(words)
        elif hidden is None and words:
            self.bits.append(words)
            letters = sum(map(str.isalnum, words))
            self.bold, self.plain = (self.bold + letters, self.plain) if bold else (self.bold, self.plain + letters)

    def _field(self, sign: Element) -> None:
        kind = sign.get(w("fldCharType"))
        if kind == "begin":
            self._fields.append(_Field(sign.find(w("ffData"))))
        elif self._fields and kind == "separate":
            self._fields[-1].shows = True
        elif self._fields and kind == "end":
            one = self._fields.pop()
            control = None if one.data is None else field_of(one.data)
            if control is not None:
                self.bits.append(control)

    def _control(self, sdt: Element) -> None:
        content = sdt.find(w("sdtContent"))
        if content is None:
            return
        inner = Reading().read(content)
        control = control_of(sdt, words_of(inner.bits))
        self.boxes += inner.boxes
        if control is not None:
            self.bits.append(control)
        else:
            self.bits += inner.bits
            self.bold, self.plain = self.bold + inner.bold, self.plain + inner.plain


def block_control(sdt: Element) -> Control | None:
    """Return a control around whole paragraphs as what it asks for; None where it only holds them."""
    content = sdt.find(w("sdtContent"))
    if content is None or len(list(content.iter(w("p")))) > 1 or content.find(f".//{w('tbl')}") is not None:
        return None
    inner = Reading()
    for paragraph in content.iter(w("p")):
        inner.read(paragraph)
    return control_of(sdt, words_of(inner.bits))


def _symbol(symbol: Element) -> str:
    try:
        return sign_of(symbol.get(w("font")), int(symbol.get(w("char"), ""), 16))
    except (ValueError, OverflowError):
        return ""


def _is_on(properties: Element | None, name: str) -> bool:
    found = None if properties is None else properties.find(w(name))
    return found is not None and value_of(found) not in _OFF


def _font(properties: Element | None) -> str | None:
    fonts = None if properties is None else properties.find(w("rFonts"))
    return None if fonts is None else fonts.get(w("ascii")) or fonts.get(w("hAnsi"))

"""PDFs with the fields of a form in them, drawn by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

RADIO, BUTTON, REQUIRED, LIST_SEVERAL = 1 << 15, 1 << 16, 1 << 1, 1 << 21


@dataclass(frozen=True)
class Drawn:
    """A field as it is drawn: its kind (Btn, Ch, Tx), its corner, its size, and what else its dictionary holds."""

    kind: str
    left: float
    bottom: float
    width: float = 12
    height: float = 12
    more: dict[str, Any] = field(default_factory=dict)


def form_pdf(words: Sequence[tuple[float, float, str]], fields: Sequence[Drawn]) -> bytes:
    """Return a PDF of one page, with words and fields at their places."""
    writer = PdfWriter()
    page = writer.add_blank_page(595, 842)
    shown = " ".join(f"1 0 0 1 {left} {height} Tm ({text}) Tj" for left, height, text in words)
    content = DecodedStreamObject()
    content.set_data(f"BT /F1 11 Tf {shown} ET".encode("latin-1"))
    page[NameObject("/Contents")] = writer._add_object(content)
    page[NameObject("/Resources")] = _names({"/Font": _names({"/F1": _font()})})
    page[NameObject("/Annots")] = ArrayObject([writer._add_object(_widget(one)) for one in fields])
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def _font() -> DictionaryObject:
    return _names({"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica", "/Encoding": "/WinAnsiEncoding"})


def _widget(one: Drawn) -> DictionaryObject:
    widget = _names({"/Type": "/Annot", "/Subtype": "/Widget", "/FT": f"/{one.kind}", **one.more})
    corners = (one.left, one.bottom, one.left + one.width, one.bottom + one.height)
    widget[NameObject("/Rect")] = ArrayObject(map(FloatObject, corners))
    return widget


def _names(held: dict[str, Any]) -> DictionaryObject:
    return DictionaryObject({NameObject(key): _value(value) for key, value in held.items()})


def _value(value: Any) -> Any:
    if isinstance(value, str):
        return NameObject(value) if value.startswith("/") else TextStringObject(value)
    if isinstance(value, dict) and not isinstance(value, DictionaryObject):
        return _names(value)
    if isinstance(value, list):
        return ArrayObject(map(_value, value))
    return NumberObject(value) if isinstance(value, int) else value

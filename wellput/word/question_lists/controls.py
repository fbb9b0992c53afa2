"""What a form has for answers: boxes to tick, lists to choose from, spaces to write in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wellput.text.choices import choices
from wellput.word.markup import Element, value_of, w, whole_number

Expects = Literal["integer", "decimal", "date"] | None

_W14_BOX = "{http://schemas.microsoft.com/office/word/2010/wordml}checkbox"
_KINDS: dict[str | None, Expects] = {"number": "decimal", "date": "date", "currentDate": "date"}
_NOT_FOR_ANSWERS = tuple(map(w, ("picture", "group", "equation", "citation", "bibliography")))


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick; a `radio` is one of which only one can be."""

    is_radio: bool = False
    required: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A list to choose from."""

    items: tuple[str, ...]
    required: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A space to write in; `shown` is what it says for as long as nobody has written there."""

    shown: str = ""
    expects: Expects = None
    longest: int | None = None
    required: bool = False


Control = Tick | Choice | Box


def control_of(sdt: Element, words: str) -> Control | None:
    """Return a content control of Word's as what it asks for; None where it only holds text."""
    properties = sdt.find(w("sdtPr"))
    if properties is None or any(properties.find(tag) is not None for tag in _NOT_FOR_ANSWERS):
        return None
    if properties.find(_W14_BOX) is not None:
        return Tick()
    for name in ("dropDownList", "comboBox"):
        if (found := properties.find(w(name))) is not None:
            return Choice(choices(_shown(item) for item in found.iter(w("listItem"))))
    waits = properties.find(w("showingPlcHdr")) is not None or not words.strip()
    if properties.find(w("date")) is not None:
        return Box(words if waits else "", "date")
    return Box(words) if waits and properties.find(w("docPartObj")) is None else None


def field_of(data: Element) -> Control | None:
    """Return an older form field of Word's as what it asks for."""
    if data.find(w("checkBox")) is not None:
        return Tick()
    if (items := data.find(w("ddList"))) is not None:
        return Choice(choices(value_of(entry) or "" for entry in items.findall(w("listEntry"))))
    if (text := data.find(w("textInput"))) is None:
        return None
    longest = whole_number(value_of(text.find(w("maxLength"))), 0)
    return Box("", _KINDS.get(value_of(text.find(w("type")))), longest or None)


def _shown(item: Element) -> str:
    return item.get(w("displayText")) or item.get(w("value")) or ""

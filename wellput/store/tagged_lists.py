"""The marks before the items of a list in HTML, as a page shows them: a number, a letter, a Roman number, a dash."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TYPE = re.compile(r"\btype\s*=\s*[\"']?([1aAiI])(?![\w])")
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
_STYLES = {
    **dict.fromkeys(("lower-alpha", "lower-latin"), "a"),
    **dict.fromkeys(("upper-alpha", "upper-latin"), "A"),
    "lower-roman": "i",
    "upper-roman": "I",
    "decimal": "1",
    **dict.fromkeys(("none", "disc", "circle", "square"), ""),
}
_START = re.compile(r"\bstart\s*=\s*[\"']?(\d{1,3})(?!\d)", re.IGNORECASE)
_VALUE = re.compile(r"\bvalue\s*=\s*[\"']?(\d{1,3})(?!\d)", re.IGNORECASE)
_REVERSED = re.compile(r"\breversed\b", re.IGNORECASE)
_ALPHABET = 26
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(slots=True)
class TaggedList:
    """A list that is being read: in which form it counts ("" for bullets), which number is next, up or down."""

    form: str
    number: int
    step: int

    def mark(self, said: str) -> str:
        """Return what stands before the next item; `said` is what stands in the item's tag."""
        if not self.form:
            return "-"
        if value := _VALUE.search(said):
            self.number = int(value[1])
        shown = _shown(self.number, self.form)
        self.number += self.step
        return f"{shown}."


def tagged_list(name: str, said: str) -> TaggedList:
    """Return the list that a tag begins; `said` is what stands in the tag behind its name."""
    start = _START.search(said)
    step = -1 if start and _REVERSED.search(said) else 1
    return TaggedList(_form(said) if name == "ol" else "", int(start[1]) if start else 1, step)


def _form(said: str) -> str:
    style = _STYLE.search(said)
    if style and style[1].lower() in _STYLES:
        return _STYLES[style[1].lower()]
    kind = _TYPE.search(said)
    return kind[1] if kind else "1"


def _shown(number: int, form: str) -> str:
    if form in "aA" and 0 < number <= _ALPHABET:
        return chr(ord(form) + number - 1)
    if form in "iI" and number > 0:
        return _roman(number) if form == "i" else _roman(number).upper()
    return str(number)


def _roman(number: int) -> str:
    shown = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        shown += letters * times
    return shown

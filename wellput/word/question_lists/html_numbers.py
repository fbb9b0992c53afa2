"""The numbers that a browser shows before the items of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from wellput.model.question_list import SourceLine
from wellput.word.markup import Element, whole_number
from wellput.word.question_lists.counting import counted

_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_STYLES = {
    **dict.fromkeys(("lower-alpha", "lower-latin"), "lowerLetter"),
    **dict.fromkeys(("upper-alpha", "upper-latin"), "upperLetter"),
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "decimal": "decimal",
    **dict.fromkeys(("none", "disc", "circle", "square"), ""),
}
_ORDINAL = re.compile(r"\s*(?:Q|Question )?\d{1,3}[a-z]?(?:\.\d{1,3}){0,3}[.):]?\s*\Z", re.IGNORECASE)
_TYPED = re.compile(r"(?P<shown>(?:Q|Question )?(?P<number>\d{1,3})(?P<stop>[.):]?))\s+(?=\S)")
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)


def item_numbers(element: Element) -> Iterator[tuple[Element, str | None]]:
    """Yield what stands in a list, its items with their numbers; a list without numbers has none."""
    items = [child for child in element if child.tag == "li"]
    form = _form(element)
    step = -1 if element.get("reversed") is not None else 1
    number = whole_number(element.get("start"), len(items) if step < 0 else 1)
    for child in element:
        if child.tag != "li":
            yield child, None
            continue
        number = whole_number(child.get("value"), number)
        yield child, f"{counted(number, form)}." if form else None
        number += step


def is_ordinal(words: str) -> bool:
    """Say whether words are nothing but the number of a question."""
    return bool(_ORDINAL.match(words))


def with_typed_number(line: SourceLine) -> SourceLine:
    """Return an item with the number that is typed before its words in place of the list's own, which is not shown."""
    typed = _TYPED.match(line.text)
    if line.number is None or typed is None or not (typed["stop"] or typed["number"] == line.number.rstrip(".")):
        return line
    return replace(line, text=line.text[typed.end() :], number=typed["shown"])


def _form(element: Element) -> str:
    if element.tag != "ol":
        return ""
    styled = _STYLE.search(element.get("style") or "")
    if styled and styled[1].lower() in _STYLES:
        return _STYLES[styled[1].lower()]
    return _FORMS.get(element.get("type") or "1", "decimal")

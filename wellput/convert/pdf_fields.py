"""The fields of a form that a PDF holds: what is to be ticked, chosen or written there, and where on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wellput.text.choices import choices

if TYPE_CHECKING:
    from pypdf import PageObject

MOST_FIELDS = 2_000
"""On one page; more than any form has, and fewer than there are characters to mark them with."""

_DEEPEST = 20
_UNSEEN = 0b100011
_REQUIRED, _RADIO, _BUTTON, _COMB = 1 << 1, 1 << 15, 1 << 16, 1 << 24
_SEVERAL = 1 << 21
_NUMBER = re.compile(r"AFNumber_Format\(\s*(\d+)")
_WORD = re.compile(r"(?!On\Z|Choice ?\d)[^\W\d_]{2}", re.IGNORECASE)
_NAMED = re.compile(r"[^\W\d_]{2,}(?:\W+\w+){2,}")


@dataclass(frozen=True, slots=True)
class Field:
    """A field on a page: `several` is a list of which more than one entry may be chosen.

    `name` is what a screen reader says of it, and `answer` what a box to tick stands for, where that is in words.
    """

    kind: Literal["tick", "radio", "list", "several", "box"]
    left: float
    bottom: float
    top: float
    name: str = ""
    answer: str = ""
    choices: tuple[str, ...] = ()
    expects: Literal["decimal", "integer", "date"] | None = None
    longest: int | None = None
    required: bool = False


def fields_of(page: PageObject) -> tuple[Field, ...]:
    """Return the fields of a page that can be seen, from its top to its foot."""
    found = list(_fields(page))[:MOST_FIELDS]
    return tuple(sorted(found, key=lambda field: (-field.top, field.left)))


def _fields(page: PageObject) -> Iterator[Field]:
    for reference in page.get("/Annots") or ():
        widget = reference.get_object()
        if widget.get("/Subtype") == "/Widget" and not int(widget.get("/F") or 0) & _UNSEEN and "/Rect" in widget:
            field = _field(widget)
            if field is not None:
                yield field


def _field(widget: Any) -> Field | None:  # noqa: ANN401 -- the library's dictionaries hold anything
    flags = int(_held(widget, "/Ff") or 0)
    left, bottom, right, top = map(float, widget["/Rect"])
    name = " ".join(str(_held(widget, "/TU") or _worded(_held(widget, "/T"))).split())
    places = (min(left, right), min(bottom, top), max(bottom, top), name)
    is_required = bool(flags & _REQUIRED)
    match _held(widget, "/FT"):
        case "/Btn" if not flags & _BUTTON:
            is_radio = bool(flags & _RADIO) or _is_one_of_several(widget)
            answer = _answer(widget) if _WORD.search(_answer(widget)) else ""
            return Field("radio" if is_radio else "tick", *places, answer, required=is_required)
        case "/Ch":
            kind: Literal["several", "list"] = "several" if flags & _SEVERAL else "list"
            offered = choices(map(_shown, _held(widget, "/Opt") or ()))
            return Field(kind, *places, choices=offered, required=is_required)
        case "/Tx":
            longest = None if flags & _COMB else int(_held(widget, "/MaxLen") or 0) or None
            return Field("box", *places, expects=_expected(widget), longest=longest, required=is_required)
        case _:
            return None


def _held(widget: Any, key: str) -> Any:  # noqa: ANN401 -- see above
    """Return what a field holds itself, or through the field that it is a part of."""
    for _ in range(_DEEPEST):
        if widget is None:
            return None
        if key in widget:
            return widget[key]
        parent = widget.get("/Parent")
        widget = None if parent is None else parent.get_object()
    return None


def _worded(name: object) -> str:
    """Return a field's name where it is words; most are made by the program, as "Check Box 3"."""
    return str(name) if name is not None and _NAMED.search(str(name)) else ""


def _is_one_of_several(widget: Any) -> bool:  # noqa: ANN401 -- see above
    """Say whether boxes to tick share a name and stand for different answers, so that one of them can be ticked."""
    parent = widget.get("/Parent")
    kids = [] if parent is None else parent.get_object().get("/Kids") or []
    return len(kids) > 1 and len({_answer(kid.get_object()) for kid in kids}) > 1


def _answer(widget: Any) -> str:  # noqa: ANN401 -- see above
    looks = (widget.get("/AP") or {}).get("/N")
    states = [] if looks is None else [str(one) for one in looks.get_object()]
    return next((one.removeprefix("/") for one in states if one != "/Off"), "")


def _shown(entry: Any) -> str:  # noqa: ANN401 -- see above
    """Return an entry of a list; a pair is what is sent, and what is shown."""
    entry = entry.get_object()
    return str(entry[-1]) if isinstance(entry, list) else str(entry)


def _expected(widget: Any) -> Literal["decimal", "integer", "date"] | None:  # noqa: ANN401 -- see above
    """Return what a field's own check of what is typed takes; nothing of it is run."""
    for action in (_held(widget, "/AA") or {}).values():
        script = action.get_object().get("/JS")
        script = "" if script is None else script.get_object()
        words = script.get_data().decode("latin-1") if hasattr(script, "get_data") else str(script)
        if "AFDate_" in words:
            return "date"
        if number := _NUMBER.search(words):
            return "integer" if number[1] == "0" else "decimal"
    return None

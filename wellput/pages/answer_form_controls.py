"""The controls of the answer form: each with a label, its hint, and where its answer belongs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape

from wellput.model.answer_form import Ask, Choice
from wellput.pages.markup import element, words

Path = tuple[str | int, ...]
"""Where an answer belongs in the file that is sent back: keys, and places in lists from 0."""


def group(ask: Ask, content: str, **attributes: str | None) -> str:
    """Return controls that belong together, under the ask's label."""
    legend = element("legend", _label(ask))
    return element(
        "fieldset", f"{legend}\n{_hint(ask)}\n{content}", id=f"{ask.place}-all", **described(ask), **attributes
    )


def labelled(ask: Ask, control: str) -> str:
    """Return one control under the ask's label."""
    label = element("label", _label(ask), for_=ask.place)
    return element("div", f"{label}\n{_hint(ask)}\n{control}", class_="ask")


def _label(ask: Ask) -> str:
    """Return a label; those that many questions share tell whoever does not see the page which one it is."""
    which = element("span", words(f" ({ask.label})"), class_="unseen") if ask.label.startswith("Answer to ") else ""
    return words(ask.short) + which + (" (please answer this one)" if ask.required else "")


def _hint(ask: Ask) -> str:
    said = _hint_words(ask)
    return element("p", words(said), id=f"{ask.place}-hint", class_="hint") if said else ""


def _hint_words(ask: Ask) -> str:
    help_ = "" if ask.kind == "date" else ask.help
    return " ".join(filter(None, (help_, ask.limits)))


def described(ask: Ask) -> dict[str, str | None]:
    """Return what leads from a control to its hint, and tells the script that it is wanted of everybody."""
    return {
        "aria_describedby": f"{ask.place}-hint" if _hint_words(ask) else None,
        "data_required": ask.label if ask.required else None,
    }


def select(place: str, choices: Sequence[Choice], attributes: dict[str, str | None]) -> str:
    """Return a list to choose one from."""
    options = "".join(element("option", escape(one.label), value=one.id) for one in choices)
    empty = element("option", "Not chosen", value="")
    return element("select", empty + options, id=place, name_=place, **attributes)


def typed_line(place: str, where: dict[str, str | None], **attributes: str | None) -> str:
    """Return a box for one line."""
    return void("input", id=place, name_=place, **attributes, **where)


def void(name: str, **attributes: str | None) -> str:
    """Return an element that has no content and no end."""
    return element(name, "", **attributes).removesuffix(f"</{name}>")


def belongs(path: Path, kind: str = "") -> dict[str, str | None]:
    """Return what tells the script where an answer belongs, and how it stands there."""
    return {"data_path": json.dumps(path), "data_kind": kind or None}

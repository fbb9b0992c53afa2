"""The styles of an answer form: those of its own are added to the document, unless the style file has them."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from wellput.word import names
from wellput.word.house import SLATE
from wellput.word.markup import NAMESPACES, Element, safe, trusted, value_of, w

PROMPT, OPTION, TABLE = "Answer Prompt", "Answer Option", "Answer Table"
"""What says how to answer, one thing to tick, and the table that an answer goes into."""

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_BORDERS = "".join(f'<w:{side} w:val="single" w:sz="6" w:space="0" w:color="{SLATE}"/>' for side in _SIDES)
_OWN = {
    PROMPT: ("paragraph", '<w:pPr><w:keepNext/><w:spacing w:before="240"/></w:pPr>'),
    OPTION: ("paragraph", '<w:pPr><w:ind w:left="320" w:hanging="320"/></w:pPr>'),
    TABLE: ("table", f"<w:tblPr><w:tblBorders>{_BORDERS}</w:tblBorders></w:tblPr>"),
}


@dataclass(frozen=True, slots=True)
class FormStyles:
    """The ids of the styles that a form's tables and their prompts take."""

    cell: str
    strong: str
    prompt: str
    option: str
    table: str


def form_styles(styles: Element, body: str, cell: str, table: str) -> FormStyles:
    """Add the form's own styles to a document's, based on those by these ids."""
    return FormStyles(
        cell=cell,
        strong=_known(styles, names.STRONG) or "",
        prompt=_own(styles, PROMPT, body),
        option=_own(styles, OPTION, cell),
        table=_own(styles, TABLE, table),
    )


def style_called(styles: Element, name: str) -> Element | None:
    """Return the style of that name, as Word shows it."""
    found = (one for one in styles.iter(w("style")) if (value_of(one.find(w("name"))) or "").lower() == name.lower())
    return next(found, None)


def _known(styles: Element, name: str) -> str | None:
    style = style_called(styles, name)
    return None if style is None else style.get(w("styleId"))


def _own(styles: Element, name: str, base: str) -> str:
    known = _known(styles, name)
    if known is not None:
        return known
    taken = {one.get(w("styleId"), "").lower() for one in styles.iter(w("style"))}
    id_ = name.replace(" ", "")
    while id_.lower() in taken:
        id_ += "1"
    kind, looks = _OWN[name]
    markup = (
        f'<w:style {NAMESPACES} w:type="{kind}" w:customStyle="1" w:styleId="{id_}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{safe(base)}"/><w:qFormat/>{looks}</w:style>'
    )
    style = trusted(markup.encode())
    style.extend(_parts_of(styles, base))
    styles.append(style)
    return id_


def _parts_of(styles: Element, id_: str) -> list[Element]:
    """Return copies of what a table's style says of its parts, for not every program looks them up in the base."""
    found = (one for one in styles.iter(w("style")) if one.get(w("styleId")) == id_)
    return [deepcopy(part) for style in found for part in style.iterfind(w("tblStylePr"))]

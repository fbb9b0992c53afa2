"""One paragraph: its style, where it stands in a list, which way it runs, and its content."""

from __future__ import annotations

from functools import lru_cache

from wellput.model.block import Inlines
from wellput.model.block_words import plain
from wellput.word.direction import runs_right_to_left
from wellput.word.markup import safe
from wellput.word.numbering import ListPlace


def paragraph(
    style: str,
    content: str,
    inlines: Inlines = (),
    *,
    with_next: bool | None = None,
    place: ListPlace | None = None,
    tab: int | None = None,
    outline: int | None = None,
) -> str:
    """Return a paragraph. `inlines` are its words, which say how it runs; `outline` is a heading's level from 0.

    `tab` is where words after a tab end, in twentieths of a point from the left. `with_next` keeps the paragraph on the
    page of the one after it, or says that it need not be there; without it, its style decides.
    """
    right_to_left = not content.isascii() and runs_right_to_left(plain(inlines))
    return f"<w:p>{_properties(style, with_next, place, tab, right_to_left, outline)}{content}</w:p>"


@lru_cache(maxsize=256)
def _properties(
    style: str,
    with_next: bool | None,
    place: ListPlace | None,
    tab: int | None,
    right_to_left: bool,
    outline: int | None,
) -> str:
    properties = f'<w:pStyle w:val="{safe(style)}"/>'
    if with_next is not None:
        properties += "<w:keepNext/>" if with_next else '<w:keepNext w:val="0"/>'
    if place is not None:
        properties += f'<w:numPr><w:ilvl w:val="{place.level}"/><w:numId w:val="{safe(place.number)}"/></w:numPr>'
    if tab is not None:
        properties += f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{tab}"/></w:tabs>'
    if right_to_left:
        properties += "<w:bidi/>"
    if outline is not None:
        properties += f'<w:outlineLvl w:val="{outline}"/>'
    return f"<w:pPr>{properties}</w:pPr>"

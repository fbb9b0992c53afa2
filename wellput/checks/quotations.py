"""Quotations in prose: what stands between quotation marks on one line."""

from __future__ import annotations

import re

_QUOTATION = re.compile(
    "\u201c[^\u201c\u201d\n]*\u201d"
    '|"[^"\n]*"'
    # a single mark closes only after a word's end, so that an apostrophe does not
    "|(?<!\\w)\u2018[^\u2018\u2019\n]*(?:\u2019(?=\\w)[^\u2018\u2019\n]*)*\u2019(?!\\w)"
    "|(?<!\\w)'(?=\\w)[^'\n]*(?:(?<=\\w)'(?=\\w)[^'\n]*)*(?<=[\\w.,!?])'(?!\\w)"
)


def quoted_places(text: str) -> bytearray:
    """Return a mark for each place of a text: 1 where it is quoted, the quotation marks included."""
    places = bytearray(len(text))
    for found in _QUOTATION.finditer(text):
        places[found.start() : found.end()] = b"\1" * (found.end() - found.start())
    return places

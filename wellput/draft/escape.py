"""Typed text into Markdown that means exactly that text, on one line, wherever a template puts it."""

from __future__ import annotations

import re

from wellput.text import clean

_MARKS = re.compile(r"^ | $|[!-/:-@\[-`{-~]|[^\S ]")
_AS_ENTITY = frozenset("|\\")


def escape(text: str) -> str:
    """Return Markdown for the text.

    CommonMark lets every ASCII punctuation mark be escaped by a backslash (section 2.4). White space that
    Markdown would trim or read as structure becomes a character reference (section 2.5), so that a newline
    can stand in a heading or a table; `|` and the backslash too: the table rule reads them before escapes.
    """
    return _MARKS.sub(_escaped, clean(text).text)


def _escaped(mark: re.Match[str]) -> str:
    character = mark.group()
    if character.isspace() or character in _AS_ENTITY:
        return f"&#{ord(character)};"
    return f"\\{character}"

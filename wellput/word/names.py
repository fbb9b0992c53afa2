"""The names of styles: what a template may write, and what the style is called in Word.

A name that is not here may still be the name of a style in the style file; it is then used as it stands.
"""

from __future__ import annotations

PARAGRAPH_STYLES = {
    "title": "Title",
    "subtitle": "Subtitle",
    "meta": "Document Details",
    "contents": "TOC Heading",
    "lead": "Lead",
    "question": "Question",
    "answer": "Answer",
    "position": "Position",
    "ask": "Ask",
    "label": "Label",
    "note": "Note",
    "caption": "caption",
    "numbered": "Numbered Paragraph",
    "points": "Numbered Points",
    "subject": "Letter Subject",
    "signature": "Signature",
}
"""Styles of paragraphs, headings and list items; without one, a paragraph is `Body Text`."""

LEADING = frozenset({"question", "answer", "position", "label", "note", "lead"})
"""Styles of paragraphs that lead to what follows, and so stand on its page."""

TABLE_STYLES = {
    "evidence": "Evidence Table",
}
"""Styles of tables; without one, a table is a `Response Table`."""

CONTENTS = "contents"
"""A heading of this style is the title of a contents list and is not listed in it."""

BODY = "Body Text"
TABLE = "Response Table"
PICTURE = "Picture"
CAPTION = "caption"
CELL = {"left": "Table Text", "center": "Table Text Centred", "right": "Table Text Right"}

STRONG = "Strong"
EMPHASIS = "Emphasis"
BOTH = "Intense Emphasis"
LINK = "Hyperlink"
REFERENCE = "Evidence Reference"
FOOTER = "footer"
HEADER = "header"
COMMENT = "annotation text"
COMMENT_REFERENCE = "annotation reference"

DEEPEST_LIST_STYLE = 5
"""Word has five styles for each kind of list; what lies deeper takes the last."""


def heading(level: int) -> str:
    """Return Word's name for the style of a heading."""
    return f"heading {level}"


def contents_entry(level: int) -> str:
    """Return Word's name for the style of an entry in the contents list."""
    return f"toc {level}"


def bulleted(depth: int) -> str:
    """Return Word's name for the style of a bulleted item; depth counts from 0."""
    return _at_depth("List Bullet", depth)


def numbered(depth: int) -> str:
    """Return Word's name for the style of a numbered item; depth counts from 0."""
    return _at_depth("List Number", depth)


def continued(depth: int) -> str:
    """Return Word's name for the style of a further paragraph in an item; depth counts from 0."""
    return _at_depth("List Continue", depth)


def _at_depth(name: str, depth: int) -> str:
    place = min(depth + 1, DEEPEST_LIST_STYLE)
    return name if place == 1 else f"{name} {place}"

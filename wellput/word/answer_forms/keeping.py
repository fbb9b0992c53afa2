"""What stays on one page: a question with the first row of its table, and a short table with itself."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.word.markup import Element, w

_KEPT, _STYLE = w("keepNext"), w("pStyle")
_MOST_LINES = 12
"""A table of its own with more rows than these may go on overleaf."""


def keep_together(table: Element, *, beside: bool) -> None:
    """Keep a table's head with its first row, or all of a short one, and with what is said right above it.

    A table in which answers stand `beside` what is asked has a row for each answer, and may part between them.
    """
    for paragraph in _above(table):
        _keep(paragraph)
    rows = table.findall(w("tr"))
    for row in rows[:1] if beside or len(rows) > _MOST_LINES else rows[:-1]:
        for paragraph in row.iter(w("p")):
            _keep(paragraph)


def _above(table: Element) -> Iterator[Element]:
    """Yield what is said between a table and the heading or the table before it; headings stay with what follows."""
    at = table.getprevious()
    while at is not None and at.tag == w("p"):
        yield at
        at = at.getprevious()


def _keep(paragraph: Element) -> None:
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = paragraph.makeelement(w("pPr"))
        paragraph.insert(0, properties)
    if properties.find(_KEPT) is None:
        properties.insert(0 if properties.find(_STYLE) is None else 1, properties.makeelement(_KEPT))

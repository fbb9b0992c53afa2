"""Tables that Wellput itself wrote, or takes in by another command: no returns, and no exports of a survey."""

from __future__ import annotations

from collections.abc import Iterable

from wellput.collate.tables import TITLES
from wellput.sheets import coding_sheet, collation_book, layout
from wellput.text.alike import alike

_BY_SHEETS = (
    (
        frozenset(("survey", "choices", "settings")),
        "This is an XLSForm: the form itself. Upload it to KoboToolbox or ODK, and collect what you export from there.",
    ),
    (
        frozenset((layout.LINES, layout.FACTS, layout.TOTALS)),
        "This is a worksheet of costs, and no member's return. Take it in with: wellput cost import",
    ),
    (
        frozenset((coding_sheet.TEXTS, coding_sheet.BOOK, coding_sheet.ABOUT)),
        "These are words to be coded, and no member's return. Take them in with: wellput code import",
    ),
    (
        frozenset((collation_book.OVERVIEW, collation_book.WORDS)),
        "This is the workbook of a report that `wellput collate` made, and no member's return.",
    ),
)
_MEMBER_LIST = frozenset(
    (
        *("name", "organisation", "member", "charity", "kind", "type", "area", "region", "county", "place"),
        *("asked", "date asked", "contact", "email", "e-mail", "id", "reference"),
    )
)
_NAMED = frozenset(("name", "organisation", "member", "charity"))


def known_sheets(names: Iterable[str]) -> str:
    """Say what a workbook of these sheets is, if it is one of these; nothing for any other."""
    found = set(names)
    return next((what for sheets, what in _BY_SHEETS if sheets <= found), "")


def known_heads(heads: Iterable[str]) -> str:
    """Say what a table of these headings is, if it is one of these; nothing for any other."""
    found = {alike(head) for head in heads if head.strip()}
    if found == {alike(title) for title in TITLES}:
        return "These are the figures of a report that `wellput collate` made, and no member's return."
    if found <= _MEMBER_LIST and found & _NAMED and len(found) > 1:
        return "This is a list of members, and no return. Take it in with: wellput members import"
    return ""

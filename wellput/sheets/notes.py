"""What the spreadsheet says of itself, on its last page."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.sheets.layout import FACTS, LINES, OTHER, SPARE_LINES, TOTALS

_NOTES = (
    "How to use this file",
    f"{LINES}: one row for each activity and case. White columns are yours to fill in; grey ones are worked out.",
    "An amount that you know goes into the column with its plain name. Where you are unsure, give low and high too.",
    f"{OTHER}: travel, room hire and the like, for the whole year; No. of the line says which line each belongs to.",
    f"{FACTS}: what your figures rest on, a row each; and what a volunteer's hour is valued at, if you wish, and why.",
    f"{TOTALS}: both cases side by side. They follow your changes as soon as you make them.",
    f"There are {SPARE_LINES} spare rows. For more, insert rows above the last and copy the grey columns down.",
    "How it is worked out",
    "Hours = people × hours each time × times a year, rounded to hundredths of an hour.",  # noqa: RUF001
    "Time in money = hours × rate an hour × (1 + on-costs), rounded to the penny, half a penny up.",  # noqa: RUF001
    "Volunteers' time in money is shown apart and is in no total of costs.",
    "Low takes every low at once, high every high. A difference runs from the least to the most it can be.",
    "Shared: Yes marks a post or a cost that others pay a part of, or count too, so that nobody adds it up twice.",
    "When you have finished",
    "Save the file as .xlsx and type: wellput cost import FILE. A cell that is not clear is named; nothing is lost.",
)
ILLUSTRATIVE = (
    "Illustrative: the figures in this file show what such a worksheet looks like. They are nobody's figures."
)


def note_rows(title: str, *, illustrative: bool) -> Iterator[tuple[str]]:
    """Yield the page's rows."""
    yield (title,)
    if illustrative:
        yield (ILLUSTRATIVE,)
    for words in _NOTES:
        yield (words,)

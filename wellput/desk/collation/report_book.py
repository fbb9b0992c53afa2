"""A report of a collation as a workbook."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.collate.method import method_lines, quoting_lines
from wellput.desk.collation.collation_words import all_words_table, quotes_table, read_quotes
from wellput.desk.collation.to_report import ToReport, part_of
from wellput.desk.documents.made import Made
from wellput.sheets.collation_book import collation_book_bytes
from wellput.text import long_date

_PRIVATE = (
    "For those who prepare the response, and not to be passed on: the sheet Words holds everything that members said, "
    "what may not be quoted too."
)


def book_report(wanted: ToReport) -> Made:
    """Make the workbook; words that may not be quoted stand in it only where all are asked for."""
    asked, opened = wanted.wanted, wanted.opened
    progress = part_of(wanted.progress, 1, asked)
    notes: tuple[str, ...] = ()
    if asked.all_words:
        words = all_words_table(opened, wanted.questions, progress)
    else:
        quoted = read_quotes(opened, wanted.done.collation.questions, asked.least, None, progress)
        words, notes = quotes_table(opened.bank, quoted.shown), quoted.notes
    return Made({".xlsx": collation_book_bytes(tuple(_told(wanted)), wanted.replies.table, wanted.shown, words)}, notes)


def _told(wanted: ToReport) -> Iterator[str]:
    opened = wanted.opened
    yield f"What our members think: {opened.bank.title}"
    yield f"Made on {long_date(wanted.today)}"
    if wanted.wanted.all_words:
        yield _PRIVATE
    if note := opened.draft.response.note:
        yield note
    yield from wanted.replies.told
    yield from method_lines(wanted.done.collation)
    if not wanted.wanted.all_words:
        yield from quoting_lines(wanted.wanted.least, None)

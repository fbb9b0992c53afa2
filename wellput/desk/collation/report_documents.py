"""A report of a collation as a document: for Word, or as a web page."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.charts.bars import bars_drawing
from wellput.charts.strips import strips_drawing
from wellput.collate.method import method_lines, quoting_lines
from wellput.desk.collation.collation_words import read_quotes
from wellput.desk.collation.to_report import ToReport, part_of
from wellput.desk.documents.laying_out import with_page_numbers
from wellput.desk.documents.looks import look
from wellput.desk.documents.made import Made, text_bytes
from wellput.desk.documents.page_outputs import LARGEST_STYLE_SHEET, STYLE_SHEET
from wellput.desk.documents.word_outputs import HOUSE_STYLE, LARGEST_STYLE
from wellput.draft.collation_report import ReportFacts, compose_report, report_view
from wellput.model.block import Document, Drawing
from wellput.model.collation_shown import BarsShown, ChartShown
from wellput.pages.html import html_page
from wellput.store.reading import decoded, read_bytes
from wellput.store.templates import template_folders
from wellput.word.document import Written, document_bytes


def word_report(wanted: ToReport) -> Made:
    """Make the Word document, in the house style."""
    document, notes = _document(wanted)
    path = look(wanted.opened.workspace, HOUSE_STYLE)
    style = read_bytes(path, LARGEST_STYLE)

    def write(pages: Sequence[int] = ()) -> Written:
        return document_bytes(document, style, wanted.today, style_name=str(path), pages=pages)

    written = with_page_numbers(document, write, wanted.tell) if wanted.wanted.page_numbers else write()
    return Made({".docx": written.data}, (*notes, *written.notes))


def page_report(wanted: ToReport) -> Made:
    """Make the web page."""
    path = look(wanted.opened.workspace, STYLE_SHEET)
    style_sheet = decoded(path, read_bytes(path, LARGEST_STYLE_SHEET))
    document, notes = _document(wanted)
    return Made({".html": text_bytes(html_page(document, style_sheet))}, notes)


def _document(wanted: ToReport) -> tuple[Document, tuple[str, ...]]:
    """Return the document, and what to know before it goes out."""
    asked, opened = wanted.wanted, wanted.opened
    words = read_quotes(
        opened, wanted.done.collation.questions, asked.least, asked.most, part_of(wanted.progress, 1, asked)
    )
    facts = ReportFacts(
        wanted.today,
        opened.draft.response.note,
        method_lines(wanted.done.collation),
        quoting_lines(asked.least, asked.most),
        wanted.holding,
        wanted.replies,
    )
    view = report_view(opened.bank, facts, wanted.shown, words.shown, _drawings(wanted))
    return compose_report(view, template_folders(opened.workspace)), words.notes


def _drawings(wanted: ToReport) -> dict[str, tuple[Drawing, ...]]:
    told = part_of(wanted.progress, 2, wanted.wanted)
    drawings = {}
    for done, one in enumerate(wanted.shown, 1):
        drawings[one.id] = tuple(map(_drawing, one.charts))
        told(done, len(wanted.shown))
    return drawings


def _drawing(chart: ChartShown) -> Drawing:
    return bars_drawing(chart) if isinstance(chart, BarsShown) else strips_drawing(chart)

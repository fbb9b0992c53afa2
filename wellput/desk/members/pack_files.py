"""The files of a pack: a form of each kind, the covering note, and the privacy notice."""

from __future__ import annotations

import datetime as dt

from wellput.desk.documents.looks import look
from wellput.desk.documents.made import Made, text_bytes
from wellput.desk.documents.page_outputs import LANGUAGE, LARGEST_STYLE_SHEET, STYLE_SHEET
from wellput.desk.documents.word_outputs import HOUSE_STYLE, LARGEST_STYLE
from wellput.desk.opening import Opened
from wellput.draft.pack_notes import COVERING_NOTE, PRIVACY_NOTICE, TITLE, PackFile, compose_note, pack_view
from wellput.model.answer_form import AnswerForm, PackFacts
from wellput.model.block import Block, Document, Paragraph
from wellput.pages.answer_form import answer_form_page
from wellput.pages.plain import plain_page
from wellput.sheets.answer_sheet import answer_sheet_bytes
from wellput.sheets.answer_xlsform import xlsform_bytes
from wellput.store.reading import decoded, read_bytes
from wellput.store.templates import template_folders
from wellput.word.answer_forms.writing import answer_form_bytes
from wellput.word.document import document_bytes

FORMS = {
    "answer-form.docx": "to fill in with Word, LibreOffice or Google Docs.",
    "answer-form.html": "to fill in with a web browser, without the internet; it gives you a file to send back.",
    "answer-form.xlsx": "to fill in with a spreadsheet program.",
}
"""The forms that members choose from, by the name of their file, and for whom each is."""

XLSFORM = "xlsform.xlsx"


def pack_files(opened: Opened, form: AnswerForm, facts: PackFacts, today: dt.date) -> Made:
    """Make every file of a pack, by its name, and say what the workspace's style lacks."""
    folders = template_folders(opened.workspace)
    count = sum(len(theme.items) for theme in form.themes)
    known = [PackFile(name, use) for name, use in FORMS.items()]
    view = pack_view(opened.bank, facts, count, known, today)
    notice, note = (compose_note(view, template, folders) for template in (PRIVACY_NOTICE, COVERING_NOTE))
    within = _without_title(notice)
    style = read_bytes(look(opened.workspace, HOUSE_STYLE), LARGEST_STYLE)
    sheet = look(opened.workspace, STYLE_SHEET)
    style_sheet = decoded(sheet, read_bytes(sheet, LARGEST_STYLE_SHEET))
    plain = plain_page(Document(notice.title, notice.author, within))
    word = answer_form_bytes(form, facts, within, style, today)
    letter = document_bytes(note, style, today)
    files = {
        "answer-form.docx": word.data,
        "answer-form.html": text_bytes(answer_form_page(form, facts, within, style_sheet, LANGUAGE)),
        "answer-form.xlsx": answer_sheet_bytes(form, facts, plain),
        XLSFORM: xlsform_bytes(form, facts, plain),
        "covering-note.docx": letter.data,
        "covering-note.txt": text_bytes(plain_page(note)),
        "privacy-notice.docx": document_bytes(notice, style, today).data,
        "privacy-notice.txt": text_bytes(plain_page(notice)),
    }
    return Made(files, tuple(dict.fromkeys((*word.notes, *letter.notes))))


def _without_title(document: Document) -> tuple[Block, ...]:
    return tuple(one for one in document.blocks if not (isinstance(one, Paragraph) and one.style == TITLE))

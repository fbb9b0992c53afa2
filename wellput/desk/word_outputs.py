"""Forms that are Word documents, or are made from one."""

from __future__ import annotations

from wellput.convert.pdf import pdf_bytes
from wellput.desk.looks import look
from wellput.desk.made import Made
from wellput.desk.outgoing import Outgoing, document
from wellput.draft.remarks import with_remarks
from wellput.store.reading import read_bytes
from wellput.word.document import Written, document_bytes

HOUSE_STYLE = "house-style.docx"
LARGEST_STYLE = 50 * 2**20


def word_output(going: Outgoing) -> Made:
    """Make the Word document, in the house style or in the look of a file."""
    written = _written(going)
    return Made({".docx": written.data}, written.notes)


def pdf_output(going: Outgoing) -> Made:
    """Make the Word document and convert it."""
    written = _written(going)
    return Made({".pdf": pdf_bytes(written.data)}, written.notes)


def _written(going: Outgoing) -> Written:
    style = going.wanted.style or look(going.workspace, HOUSE_STYLE)
    remarked = with_remarks(document(going), going.wanted.comments or ())
    return document_bytes(remarked, read_bytes(style, LARGEST_STYLE), going.today, style_name=str(style))

"""Forms that are Word documents, or are made from one."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.convert.pdf import pdf_bytes
from wellput.desk.documents.laying_out import with_page_numbers
from wellput.desk.documents.looks import look
from wellput.desk.documents.made import Made
from wellput.desk.documents.outgoing import Outgoing, document
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
    look_of, name = read_bytes(style, LARGEST_STYLE), str(style)
    remarked = with_remarks(document(going), going.wanted.comments or ())

    def write(pages: Sequence[int] = ()) -> Written:
        return document_bytes(remarked, look_of, going.today, style_name=name, pages=pages)

    return with_page_numbers(remarked, write, going.tell) if going.wanted.page_numbers else write()

"""Write the support ledger as a Word document for those who prepare the response: it names members."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from wellput.collective.ledger import ledger
from wellput.desk.collective.combining import collective_of
from wellput.desk.collective.counted_statements import read_stands_with_asks
from wellput.desk.documents.laying_out import with_page_numbers
from wellput.desk.documents.looks import look
from wellput.desk.documents.made import quietly
from wellput.desk.documents.word_outputs import HOUSE_STYLE, LARGEST_STYLE
from wellput.desk.opening import open_workspace
from wellput.draft.collective_ledger import compose_ledger, ledger_view
from wellput.errors import WellputError
from wellput.store.members_codes import read_codes
from wellput.store.members_file import members_file, reading
from wellput.store.outputs import refuse_overwriting, write_output
from wellput.store.reading import read_bytes
from wellput.store.templates import template_folders
from wellput.word.document import Written, document_bytes

NAME, ENDING = "ledger.docx", ".docx"


def write_ledger(workspace: Path, today: dt.date, out: Path | None = None, *, overwrite: bool = False) -> Path:
    """Write every statement of the draft with its support and the members behind it; return where."""
    opened = open_workspace(workspace)
    made = collective_of(opened.draft.response)
    if not made.statements:
        raise WellputError("--ledger", "The draft makes no statement for members.", "Make it first: wellput combine")
    path = out or opened.workspace.output / NAME
    if path.suffix.lower() != ENDING:
        raise WellputError(str(path), f"A Word document's name ends in {ENDING}.", f"Write {path.stem}{ENDING}.")
    if not overwrite:
        refuse_overwriting(opened.workspace, path)
    with reading(members_file(opened.workspace)) as store:
        stands, book = read_stands_with_asks(store, opened.bank), read_codes(store, opened.bank.bank)
    entries = ledger(opened.bank, made.statements, stands, book)
    document = compose_ledger(ledger_view(opened.bank, entries, made, today), template_folders(opened.workspace))
    style = look(opened.workspace, HOUSE_STYLE)
    data = read_bytes(style, LARGEST_STYLE)

    def write(pages: Sequence[int] = ()) -> Written:
        return document_bytes(document, data, today, style_name=str(style), pages=pages)

    write_output(opened.workspace, path, with_page_numbers(document, write, quietly).data)
    return path

"""Make a document: a template writes Markdown from bank and response, and Markdown becomes blocks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path

from wellput.draft.context import template_context
from wellput.draft.counting import counted
from wellput.draft.filling import filled
from wellput.draft.markdown import Marker
from wellput.draft.reading import read_markdown
from wellput.draft.references import References
from wellput.draft.values import Values
from wellput.model.bank import Bank, Question
from wellput.model.block import Document
from wellput.model.response import Response
from wellput.templating import render_template, template_environment


def compose(
    bank: Bank,
    response: Response,
    relevant: Callable[[Question], bool],
    *,
    folders: Sequence[Path],
    template: str,
    today: dt.date,
    unfinished: Sequence[Question] = (),
) -> Document:
    """Return the response as a document; `unfinished` questions are named in a note on a draft.

    `folders` are searched in order for `template`, a file name such as response.md.j2. Raises WellputError
    where the template is at fault, with its line.
    """
    references = References(item.id for item in response.evidence)
    typed = Values()
    marker = Marker(references, typed)
    context = template_context(bank, response, relevant, references, today, unfinished)
    environment = template_environment(folders, marker.finish, marker.filters)
    values = {field.name: getattr(context, field.name) for field in fields(context)}
    markdown = render_template(environment, template, values)
    pieces = read_markdown(markdown)
    blocks = tuple(counted(block for piece, numbers in pieces for block in filled(piece, numbers, typed)))
    name = response.respondent.name
    title = f"{context.title}: {name}" if name else context.title
    return Document(title, name or "", blocks, subject=bank.consultation.publisher)

"""A draft goes to colleagues as a filled Word form, and is kept as it then stood."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path

from wellput.desk.banks.bank_ways import as_answered
from wellput.desk.documents.looks import look
from wellput.desk.documents.word_outputs import HOUSE_STYLE, LARGEST_STYLE
from wellput.desk.opening import Opened
from wellput.errors import ChangedElsewhereError, WellputError
from wellput.model.answer_form import AnswerForm, Ask
from wellput.model.draft_fields import Field, Value, fields_of
from wellput.model.draft_form import draft_form, reference_line, reference_of
from wellput.model.response import Response
from wellput.store.drafts import read_draft
from wellput.store.outputs import refuse_overwriting, write_output
from wellput.store.reading import read_bytes
from wellput.store.workspaces import Workspace
from wellput.store.writing import digest_of, write_bytes
from wellput.text import long_date
from wellput.word.answer_forms.draft_saying import draft_document
from wellput.word.answer_forms.filling import Filled, filled_form
from wellput.word.answer_forms.writing import form_bytes
from wellput.word.document import Written

NAME, ENDING = "draft-form.docx", ".docx"
LARGEST = 20 * 2**20


def write_form(opened: Opened, today: dt.date, out: Path | None = None, *, overwrite: bool = False) -> Path:
    """Write the draft as a filled form, and keep the draft as it stands, to compare with when the form comes back."""
    path = out or opened.workspace.output / NAME
    if path.suffix.lower() != ENDING:
        raise WellputError(str(path), f"A Word document's name ends in {ENDING}.", f"Write {path.stem}{ENDING}.")
    if not overwrite:
        refuse_overwriting(opened.workspace, path)
    opened = as_answered(opened)
    response = opened.draft.response
    form = draft_form(opened.bank, response)
    written = empty_form(opened, response, form, reference_of(opened.draft.digest), today)
    data = filled_form(written.data, tuple(form_values(form, response)))
    _keep_draft(opened)
    write_output(opened.workspace, path, data)
    return path


def empty_form(opened: Opened, response: Response, form: AnswerForm, reference: str, today: dt.date) -> Written:
    """Return the form of a draft with nothing in its places."""
    style = read_bytes(look(opened.workspace, HOUSE_STYLE), LARGEST_STYLE)
    line = reference_line(reference, long_date(today))
    document, slots = draft_document(form, response.respondent.name or "", response.evidence, line)
    return form_bytes(document, slots, form.stamp, style, today)


def form_values(form: AnswerForm, response: Response) -> Iterator[Filled]:
    """Yield what a draft has for each place."""
    held = fields_of(response)
    for section in form.sections:
        for item in section.items:
            about = item.id.partition(".")[0]
            for ask in item.asks:
                field = Field(about if about in ("respondent", "summary") else item.id, ask.field)
                yield from _value(ask, field, held)


def _value(ask: Ask, field: Field, held: Mapping[Field, Value]) -> Iterator[Filled]:
    value = held.get(field)
    if ask.kind == "rank":
        yield from _ranking(ask, field, held)
    elif ask.choices:
        chosen = {value} if isinstance(value, str) else set(value or ())
        ticked = tuple(place for place, choice in enumerate(ask.choices) if choice.id in chosen)
        yield Filled(ask.place, ticked=ticked)
    elif value:
        yield Filled(ask.place, value if isinstance(value, str) else "\n\n".join(value))


def _ranking(ask: Ask, field: Field, held: Mapping[Field, Value]) -> Iterator[Filled]:
    order = list(held.get(field, ()))
    for number, choice in enumerate(ask.choices, 1):
        if choice.id in order:
            yield Filled(ask.inner(number), str(order.index(choice.id) + 1))
        for column, one in enumerate(ask.columns, 2):
            said = held.get(Field(field.about, one.key, choice.id))
            if isinstance(said, str):
                yield Filled(ask.inner(number), said, column)


def _keep_draft(opened: Opened) -> None:
    data = read_bytes(opened.draft.path, LARGEST)
    if digest_of(data) != opened.draft.digest:
        raise ChangedElsewhereError(str(opened.draft.path), "The draft is being changed just now.", "Try again.")
    write_bytes(_path_of(opened.workspace, reference_of(opened.draft.digest)), data)


def _path_of(workspace: Workspace, reference: str) -> Path:
    return workspace.sent / f"{reference}.yaml"


def kept_draft(workspace: Workspace, reference: str | None) -> Response | None:
    """Return the draft that a form was made of, where it is kept here."""
    path = None if reference is None else _path_of(workspace, reference)
    return read_draft(path).response if path and path.is_file() else None

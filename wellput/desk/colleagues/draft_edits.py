"""Changes to a draft that colleagues made in its Word form: looked at one by one, none over another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wellput.desk.banks.bank_ways import Way, Ways, as_answered
from wellput.desk.colleagues.draft_forms import LARGEST, empty_form, form_values, kept_draft
from wellput.desk.colleagues.draft_forms_moved import moved_edits
from wellput.desk.keeping import keep
from wellput.desk.opening import Opened
from wellput.errors import NotUnderstoodError, WellputError
from wellput.interview.amounts import amount
from wellput.interview.days import day, rough_day
from wellput.model.bank import Bank
from wellput.model.draft_change import Change
from wellput.model.draft_fields import Field, Value, fields_of, with_values
from wellput.model.draft_form import draft_form, reference_in
from wellput.model.filled_form import stamp_in
from wellput.model.response import Response
from wellput.model.returned import Unread
from wellput.returns.draft_forms import read_draft_form
from wellput.returns.edits import Edited, changes, same
from wellput.returns.reading import not_here
from wellput.returns.understanding import Understanding
from wellput.store.reading import read_bytes
from wellput.word.answer_forms.filling import filled_form
from wellput.word.answer_forms.reading import FormReader, lines_of_form

_UNDERSTANDING = Understanding(amount, day, rough_day)


@dataclass(frozen=True, slots=True)
class Arrived:
    """Forms that came back: what they would change, what could not be taken, and what to know."""

    opened: Opened
    changes: tuple[Change, ...]
    unread: tuple[Unread, ...]
    notes: tuple[str, ...]


def arrived(opened: Opened, paths: Sequence[Path]) -> Arrived:
    """Read forms that came back, and say what they would change; nothing is changed yet."""
    opened = as_answered(opened)
    forms = [_edited(opened, path) for path in paths]
    return Arrived(
        opened,
        changes(fields_of(opened.draft.response), [one.edited for one in forms]),
        tuple(unread for one in forms for unread in one.unread),
        tuple(f"{one.edited.file}: {note}" for one in forms for note in _notes(one)),
    )


@dataclass(frozen=True, slots=True)
class _Form:
    """A form that came back; `answers` is the earlier bank that it is of, where it is of one."""

    edited: Edited
    unread: tuple[Unread, ...]
    answers: Bank | None


def _notes(form: _Form) -> Iterator[str]:
    if form.answers:
        yield f"a form of {form.answers.bank}, version {form.answers.version}, read by that version."
    if form.edited.sent is None:
        yield _UNKNOWN


_UNKNOWN = (
    "The draft that this form was made of is not kept in this workspace, so it cannot be said who changed what. "
    "Nothing that the draft has is replaced unless you choose it."
)


def take(opened: Opened, taken: Mapping[Field, tuple[Value | None, Value | None]]) -> tuple[Opened, tuple[str, ...]]:
    """Put accepted values into the draft, each with what stood there when it was shown; return also what to tell.

    Raises WellputError, with nothing changed, where one of these was changed in the file meanwhile.
    """

    def change(response: Response) -> Response:
        held = fields_of(response)
        for field, (now, _) in taken.items():
            if not same(held.get(field), now):
                raise NotUnderstoodError(
                    f"What was shown of {field.about}, {field.name}, is no longer what stands there.",
                    "Nothing was changed. Take the form in again.",
                )
        return with_values(response, {field: _ended(now, new) for field, (now, new) in taken.items()})

    kept = keep(opened.draft, change)
    held = fields_of(kept.draft.response)
    lost = [field.item for field, (_, new) in taken.items() if new and field not in held]
    notes = [kept.note] if kept.note else []
    notes += [f"Nothing can be said of {option} while it is not ranked; that was not taken." for option in lost]
    return replace(opened, draft=kept.draft), tuple(notes)


def both(change: Change) -> Value | None:
    """Return what the draft has and every other version, one below the other."""
    said = [one for one in (change.now, *(version.value for version in change.versions)) if isinstance(one, str)]
    return "\n\n".join(one.strip("\n") for one in said)


def _ended(now: Value | None, new: Value | None) -> Value | None:
    """End words as those that they replace, so that a block in the file stays one."""
    if isinstance(now, str) and isinstance(new, str) and now.endswith("\n"):
        return f"{new.rstrip()}\n"
    return new


def _edited(opened: Opened, path: Path) -> _Form:
    """Read a form by the bank that it is of, and say what it changes in terms of the one that the draft answers."""
    data = read_bytes(path, LARGEST)
    lines = lines_of_form(data, str(path))
    before = kept_draft(opened.workspace, reference_in(lines))
    way = _way(opened, lines, before, path)
    edited, unread = _read(opened, way.old if way else opened.bank, before, data, lines, path)
    if way is None:
        return _Form(edited, unread, None)
    edited, lost = moved_edits(way, edited)
    sent = None if before is None else fields_of(way.draft(before))
    return _Form(replace(edited, sent=sent), (*lost, *unread), way.old)


def _way(opened: Opened, lines: Sequence[str], before: Response | None, path: Path) -> Way | None:
    """Return the way from the bank that a form is of; None where the draft answers that one. Raise where none leads."""
    ways = Ways(opened.workspace, opened.bank)
    stamp = next((found for line in lines if (found := stamp_in(line))), None)
    if stamp is None and before is None and ways:
        what = "The line that says which version of the bank the form is of is gone, and there have been several."
        raise WellputError(str(path), what, "Put it back as it stands in the form that was sent, and try again.")
    said = (before.bank, before.bank_version) if before else ways.here
    if stamp is not None:
        said = stamp.bank, stamp.version
    if said == ways.here:
        return None
    if way := ways.way(said):
        return way
    if said[0] != opened.bank.bank:
        what = f"The form is of another question bank, {said[0]}."
        raise WellputError(str(path), what, "Take it in where that draft is.")
    raise WellputError(str(path), *not_here(said, ways.here, "The form answers"))


def _read(
    opened: Opened, bank: Bank, before: Response | None, data: bytes, lines: Sequence[str], path: Path
) -> tuple[Edited, tuple[Unread, ...]]:
    """Read a form by the bank that it is of: what it changes there, and what could not be taken."""
    response = before or opened.draft.response
    form = draft_form(bank, response)
    empty = empty_form(opened, response, form, "", dt.date.min).data
    own = (line for line in lines if reference_in([line]))
    reader = FormReader(form, [*lines_of_form(empty, str(path)), *own])
    filled = reader.read(data, path.name)
    if not any(place.endswith(("_position", "_sentence")) for place in filled.given):
        raise WellputError(str(path), "This is no form of a draft.", "Take in a form that `wellput draft form` made.")
    read = read_draft_form(bank, form, _UNDERSTANDING, filled)
    unread = (*read.unread, *_evidence_gone(response, lines, path.name))
    if before is None:
        return Edited(path.name, None, {}, read.fields, read.known), unread
    went = filled_form(empty, tuple(form_values(form, before)))
    stood = read_draft_form(bank, form, _UNDERSTANDING, reader.read(went, path.name))
    return Edited(path.name, fields_of(before), stood.fields, read.fields, read.known), unread


def _evidence_gone(response: Response, lines: Sequence[str], file: str) -> Iterator[Unread]:
    """Yield the items of evidence that somebody took out of the form, which changes nothing."""
    said = {line.strip() for line in lines}
    for item in response.evidence:
        if f"[@{item.id}]" not in said:
            reason = "This item is no longer in the form; the draft keeps it. Change evidence with: wellput evidence"
            yield Unread(file, "Evidence", f"[@{item.id}]", reason)

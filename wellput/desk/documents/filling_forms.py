"""Fill a department's own Word form: read it, say where each answer would go, and write it once that is agreed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.opening import Opened
from wellput.desk.worksheets.costings import costs_in_words
from wellput.errors import WellputError
from wellput.forms.asked import everything_asked
from wellput.forms.filling import Filling, Unplaced, filling
from wellput.forms.mapping import form_map, wrongs
from wellput.forms.matching import match
from wellput.forms.tag_values import tag_values, untagged
from wellput.forms.telling import Row, rows
from wellput.model.form import Form, FormMap
from wellput.store.form_maps import find_map, write_map
from wellput.store.outputs import refuse_overwriting, write_output
from wellput.store.reading import read_bytes
from wellput.store.writing import digest_of
from wellput.word.forms.form import fill_places, read_form
from wellput.word.forms.tags import fill_tags

LARGEST_FORM = 50 * 2**20
"""Bytes of a form; pictures included, none needs more."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A form as it would be filled; `kept_at` is its list of places where one was kept before."""

    path: Path
    data: bytes
    form: Form
    places: FormMap
    kept_at: Path | None
    filling: Filling
    today: dt.date
    with_contact: bool

    @property
    def tagged(self) -> bool:
        """Whether the form's maker put in tags, so that there is nothing to find."""
        return bool(self.form.tags)


@dataclass(frozen=True, slots=True)
class Filled:
    """Where the filled form is, where its list of places is kept, and what is not in it."""

    path: Path
    kept_at: Path | None
    unplaced: tuple[Unplaced, ...]
    notes: tuple[str, ...]


def prepare(opened: Opened, path: Path, today: dt.date, *, with_contact: bool = False) -> Prepared:
    """Read a form and decide where each answer goes, by its kept list of places if it has one."""
    _refuse_other_names(path)
    data = read_bytes(path, LARGEST_FORM)
    form = read_form(data, str(path))
    if form.tags:
        places = FormMap(format=1, form=path.name, digest=digest_of(data))
        left = tuple(untagged(opened.bank, opened.draft.response, form.tags, costs_in_words(opened.draft.response)))
        return Prepared(path, data, form, places, None, Filling((), left, ()), today, with_contact)
    asked = everything_asked(opened.bank)
    found = find_map(opened.workspace, digest_of(data), lambda kept: wrongs(kept, form, asked))
    reasons: dict[str, str] = {}
    if found is None:
        matched = match(form, asked)
        places, reasons = form_map(path.name, digest_of(data), form, matched.spots), matched.reasons
    else:
        places = found[1]
    filled = filling(
        form,
        opened.bank,
        opened.draft.response,
        asked,
        places.answers,
        reasons,
        today,
        with_contact=with_contact,
        costs=costs_in_words(opened.draft.response),
    )
    return Prepared(path, data, form, places, found[0] if found else None, filled, today, with_contact)


def shown(opened: Opened, prepared: Prepared) -> tuple[Row, ...]:
    """Return where each answer would go, to be looked at before anything is written."""
    return tuple(rows(prepared.form, everything_asked(opened.bank), prepared.places.answers, prepared.filling.entries))


def keep(opened: Opened, prepared: Prepared) -> Path:
    """Keep the list of places, to be changed by hand; one that is kept already stays as it is."""
    return prepared.kept_at or write_map(opened.workspace, prepared.path.stem, prepared.places)


def output_of(opened: Opened, prepared: Prepared, out: Path | None, *, overwrite: bool) -> Path:
    """Return where the filled form goes; raise where nothing may be written there."""
    path = out or opened.workspace.output / prepared.path.name
    if path.suffix.lower() != ".docx":
        raise WellputError(str(path), "A Word document's name ends in .docx.", "Write --out NAME.docx.")
    if path.exists() and path.samefile(prepared.path):
        raise WellputError(str(path), "This is the form itself.", "Give another name with --out.")
    if not overwrite:
        refuse_overwriting(opened.workspace, path)
    return path


def fill(opened: Opened, prepared: Prepared, out: Path | None = None, *, overwrite: bool = False) -> Filled:
    """Write the filled form, and keep its list of places for the next time."""
    path = output_of(opened, prepared, out, overwrite=overwrite)
    where = str(prepared.path)
    if prepared.tagged:
        values = tag_values(
            opened.bank,
            opened.draft.response,
            everything_asked(opened.bank),
            prepared.today,
            with_contact=prepared.with_contact,
            costs=costs_in_words(opened.draft.response),
        )
        data = fill_tags(prepared.data, where, values)
    else:
        data = fill_places(prepared.data, where, prepared.filling.entries)
    write_output(opened.workspace, path, data)
    kept_at = None if prepared.tagged else keep(opened, prepared)
    return Filled(path, kept_at, prepared.filling.unplaced, prepared.filling.notes)


def _refuse_other_names(path: Path) -> None:
    if path.suffix.lower() != ".docx":
        raise WellputError(
            str(path),
            "A form must be a Word document whose name ends in .docx.",
            "Open it in Word or LibreOffice and save it as a Word document (.docx).",
        )

"""Read a form's words and places, and write entries into its places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count

from wellput.model.form import Entry, Form, FormItem, Space
from wellput.word.forms.openers import openers
from wellput.word.forms.package import FormFile, open_form
from wellput.word.forms.places import Found, Place
from wellput.word.forms.tags import tags_of
from wellput.word.forms.walking import Walk
from wellput.word.markup import serialised, w
from wellput.word.package import packed


def read_form(data: bytes, where: str) -> Form:
    """Read a form; `where` names it in messages. The same bytes always have the same place numbers."""
    file = open_form(data, where)
    numbers = count(1)
    return Form(
        tuple(_item(one, numbers) if isinstance(one, Place) else one for one in _found(file)),
        tags=tags_of(file),
    )


def fill_places(data: bytes, where: str, entries: Iterable[Entry]) -> bytes:
    """Return the form with the entries in their places, every other part as it was."""
    file = open_form(data, where)
    places = [one for one in _found(file) if isinstance(one, Place)]
    for entry in sorted(entries, key=lambda entry: entry.place, reverse=True):  # what stands before keeps its offset
        places[entry.place - 1].put(entry)
    return packed({**file.parts, file.main: serialised(file.document)})


def _found(file: FormFile) -> list[Found]:
    return list(Walk(openers(file.styles, file.numbering)).through(file.document.find(w("body"))))


def _item(place: Place, numbers: Iterator[int]) -> FormItem:
    number = next(numbers)
    return Space(number, place.kind, place.label, place.items, place.most, place.cells)

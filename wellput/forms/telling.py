"""Tell a person where each answer would go in a form, in the form's own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wellput.forms.asked import Asked
from wellput.forms.mapping import shortened, words_near
from wellput.forms.matching import places_of
from wellput.model.form import Entry, Form, SpaceKind, Spots
from wellput.text import listed

_KINDS: dict[SpaceKind, str] = {
    "cell": "empty cell",
    "paragraph": "empty paragraph",
    "blank": "line",
    "control": "content control",
    "field": "form field",
    "date": "date control",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One answer, what the form says there, and what would be filled."""

    name: str
    near: str
    where: str


def rows(form: Form, asked: Sequence[Asked], spots: Mapping[str, Spots], entries: Sequence[Entry]) -> Iterator[Row]:
    """Yield a row for each answer that would be written."""
    near = words_near(form)
    written = {entry.place for entry in entries}
    for one in asked:
        where = spots.get(one.id)
        places = sorted(written.intersection(places_of(where))) if where else []
        if where and places:
            told = [_told(form, place, near[place]) for place in places]
            yield Row(one.name, shortened(where.near or near[places[0]]), listed(told))


def _told(form: Form, place: int, near: str) -> str:
    space = form.spaces[place]
    if space.kind == "tick":
        return f"box “{near}”"
    if space.kind == "list":
        return f"drop-down ({place})"
    return f"{_KINDS[space.kind]} ({place})"

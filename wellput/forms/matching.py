"""Find where each question's words stand in a form: exact before nearly so, and never one of two by guessing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wellput.forms.asked import Asked
from wellput.forms.layout import Layout, layout
from wellput.forms.phrases import same_label
from wellput.forms.reach import reached
from wellput.forms.said_where import places_said, said
from wellput.forms.spotting import spots
from wellput.model.form import Form, FormItem, Passage, Space, Spots

NOT_THERE = "its words are not in the form"
NO_SPACE = "there is no space for an answer after its words"
SEVERAL = "its words stand in more than one place that could be answered"
SHARED = "another answer fits the same space"


@dataclass(frozen=True, slots=True)
class Matched:
    """Where answers go, and why the others have no place."""

    spots: dict[str, Spots]
    reasons: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Looked:
    """A form made ready for looking things up; `known` are the passages that are questions."""

    items: Sequence[FormItem]
    layout: Layout
    known: set[int]


def match(form: Form, asked: Sequence[Asked]) -> Matched:
    """Find a place for each thing that a form may ask for."""
    items = form.items
    passages = tuple(said(at, item) for at, item in enumerate(items) if isinstance(item, Passage))
    tiers = places_said(asked, passages)
    read = _Looked(items, layout(items), {at for found in tiers.values() for tier in found for at in tier})
    spots_of: dict[str, Spots] = {}
    reasons: dict[str, str] = {}
    for one in asked:
        found = _settle(one, read, tiers[one.id])
        if isinstance(found, Spots):
            spots_of[one.id] = found
        else:
            reasons[one.id] = found
    return _without_shared(spots_of, reasons)


def _settle(one: Asked, read: _Looked, tiers: Iterable[list[int]]) -> Spots | str:
    """Return the spots of the one place that can be answered, or the reason why there is none."""
    reason = NOT_THERE
    labelled = _labelled_spaces(one, read.items)
    for tier in tiers:
        found = [place for at in tier if (place := _spots_at(one, read, at))]
        found += [place for place in labelled if place.words not in {other.words for other in found}]
        labelled = []
        if len(found) == 1:
            return found[0]
        if found:
            return SEVERAL
        reason = NO_SPACE if tier else reason
    return reason


def _spots_at(one: Asked, read: _Looked, at: int) -> Spots | None:
    spaces = list(reached(read.items, read.layout, at, read.known.__contains__))
    passage = read.items[at]
    return spots(one, spaces, passage.text if isinstance(passage, Passage) else "")


def _labelled_spaces(one: Asked, items: Sequence[FormItem]) -> list[Spots]:
    """Return the spaces whose own line names a fact: `Name: ____ Date: ____`."""
    spaces = [item for item in items if isinstance(item, Space) and item.label]
    named = [space for space in spaces if any(same_label(space.label, label) for label in one.labels)]
    return [found for space in named if (found := spots(one, [space], space.label))]


def _without_shared(spots_of: dict[str, Spots], reasons: dict[str, str]) -> Matched:
    """Drop answers that fit a space together: none of them is known to be the right one."""
    taken = Counter(place for one in spots_of.values() for place in places_of(one))
    shared = {id_ for id_, one in spots_of.items() if any(taken[place] > 1 for place in places_of(one))}
    kept = {id_: one for id_, one in spots_of.items() if id_ not in shared}
    return Matched(kept, reasons | dict.fromkeys(shared, SHARED))


def places_of(one: Spots) -> list[int]:
    """Return every place that an answer takes."""
    return [*one.ticks.values(), *(place for place in (one.words, one.list_) if place)]

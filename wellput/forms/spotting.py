"""Choose, among the spaces of a question, those for its words, its boxes and its drop-down."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.forms.asked import Asked, Choice
from wellput.forms.phrases import alike, same_label, wording
from wellput.model.form import WRITTEN_IN, Space, Spots

_OTHER = "other"


def spots(one: Asked, spaces: Sequence[Space], near: str) -> Spots | None:
    """Return where the answer goes among the spaces, or None where there is no space for any of it."""
    ticks = _ticks(one, [space for space in spaces if space.kind == "tick"])
    lists = [space for space in spaces if space.kind == "list" and _offers(space, one)]
    words = _for_words(one, spaces)
    found = Spots(
        near=near,
        words=words.place if words else None,
        ticks=ticks,
        list_=lists[0].place if len(lists) == 1 else None,
    )
    return found if found.words or found.ticks or found.list_ else None


def line_of(space: Space, choice: Choice) -> int | None:
    """Return which line of a drop-down is an option, counted from 0; None where none or more than one is."""
    lines = [place for place, item in enumerate(space.items) if any(_fits(item, label) for label in choice.labels)]
    return lines[0] if len(lines) == 1 else None


def _offers(space: Space, one: Asked) -> bool:
    return any(line_of(space, choice) is not None for choice in one.choices)


def _ticks(one: Asked, boxes: Sequence[Space]) -> dict[str, int]:
    """Return the box of each option that has exactly one, which is no other option's."""
    found = {choice.id: places[0] for choice in one.choices if len(places := _boxes_of(choice, boxes)) == 1}
    taken = list(found.values())
    return {choice: place for choice, place in found.items() if taken.count(place) == 1}


def _boxes_of(choice: Choice, boxes: Sequence[Space]) -> list[int]:
    named = [box.place for box in boxes if any(_fits(box.label, label) for label in choice.labels)]
    if not named and choice.other:
        return [box.place for box in boxes if box.label.casefold().startswith(_OTHER)]
    return named


def _fits(label: str, known: str) -> bool:
    return same_label(label, known) or alike(wording(label), wording(known))


def _for_words(one: Asked, spaces: Sequence[Space]) -> Space | None:
    """Return the next space that was made to write in, or else the next empty paragraph, after any boxes."""
    written = [one_ for one_ in spaces if one_.kind in WRITTEN_IN and (one_.kind != "date" or one.type == "date")]
    made = [space for space in written if space.kind != "paragraph"]
    if made or not written:
        return made[0] if made else None
    last_box = max((space.place for space in spaces if space.kind in ("tick", "list")), default=0)
    return next((space for space in written if space.place > last_box), written[0])

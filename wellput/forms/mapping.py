"""The list of places that a person may read and change: made from a match, checked when it is used again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from wellput.forms.asked import Asked
from wellput.forms.matching import places_of
from wellput.model.form import WRITTEN_IN, Form, FormMap, FreePlace, Passage, Spots

_NEAR = 100


def form_map(name: str, digest: str, form: Form, spots: Mapping[str, Spots]) -> FormMap:
    """Return the list of places for a form."""
    taken = {place for one in spots.values() for place in places_of(one)}
    near = words_near(form)
    free = tuple(
        FreePlace(place=place, kind=space.kind, near=near[place] or None)
        for place, space in form.spaces.items()
        if place not in taken
    )
    answers = {id_: one.model_copy(update={"near": shortened(one.near or "")}) for id_, one in spots.items()}
    return FormMap(format=1, form=name, digest=digest, answers=answers, free=free)


def words_near(form: Form) -> dict[int, str]:
    """Return, for each space, its label or the form's words before it, shortened."""
    near: dict[int, str] = {}
    before = ""
    for item in form.items:
        if isinstance(item, Passage):
            before = item.text
        else:
            near[item.place] = shortened(item.label or before)
    return near


def shortened(text: str) -> str:
    """Return the first words of a text."""
    words = " ".join(text.split())
    return words if len(words) <= _NEAR else f"{words[: _NEAR - 1].rsplit(' ', 1)[0]}…"


def wrongs(kept: FormMap, form: Form, asked: Sequence[Asked]) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Yield what is wrong with a list of places that somebody changed: where in it, what, and how to mend it."""
    known = {one.id: one for one in asked}
    taken = Counter(place for one in kept.answers.values() for place in places_of(one))
    for id_, spots in kept.answers.items():
        if id_ not in known:
            yield ("answers", id_), f"There is no answer called `{id_}`.", "Write the id of a question of the bank."
            continue
        for keys, place, kinds in _placed(spots):
            where = ("answers", id_, *keys)
            space = form.spaces.get(place)
            if space is None:
                yield where, f"The form has no place {place}.", f"Its places are 1 to {len(form.spaces)}."
            elif space.kind not in kinds:
                yield where, f"Place {place} is of the kind `{space.kind}`.", f"Here goes: {', '.join(kinds)}."
            elif taken[place] > 1:
                yield where, f"Place {place} is given to more than one answer.", "Give each answer its own."
        for option in spots.ticks.keys() - {choice.id for choice in known[id_].choices}:
            yield ("answers", id_, "ticks", option), f"`{option}` is no option of it.", "Write the id of an option."


def _placed(spots: Spots) -> Iterator[tuple[tuple[str, ...], int, Sequence[str]]]:
    if spots.words:
        yield ("words",), spots.words, WRITTEN_IN
    if spots.list_:
        yield ("list",), spots.list_, ("list",)
    for option, place in spots.ticks.items():
        yield ("ticks", option), place, ("tick",)

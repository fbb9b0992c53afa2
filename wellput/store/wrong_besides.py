"""Find what else is wrong in a file of which some values have the wrong shape: those are set aside for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from functools import reduce
from typing import TypeVar

from wellput.model.base import Record
from wellput.store.plain import Place, Plain, child
from wellput.store.shape_wrongs import checked
from wellput.store.shapes import record_at
from wellput.store.wrongs import Wrong

R = TypeVar("R", bound=Record)

_OF_A_QUESTION = 4
"""How many steps lead to a question of a bank: themes, 0, questions, 0."""


def wrong_besides(
    record: type[R], values: Plain, wrongs: Sequence[Wrong], beyond: Callable[[R], Iterator[Wrong]]
) -> Iterator[Wrong]:
    """Yield what is wrong in the rest, where that is whole without the values that are wrong in themselves.

    Of a thing that has such a value nothing else is said: it may come of that one.
    """
    rest = deepcopy(values)
    for place in dict.fromkeys(wrong.place for wrong in wrongs):
        if not _is_set_aside(record, rest, place):
            return
    found = checked(record, rest)
    if isinstance(found, tuple):
        return
    faulty = {wrong.place[:-1][:_OF_A_QUESTION] for wrong in wrongs}
    yield from (one for one in beyond(found) if not any(one.place[: len(thing)] == thing for thing in faulty if thing))


def _is_set_aside(record: type[Record], values: Plain, place: Place) -> bool:
    """Take a value out; say whether that could be done: lists of things stay, since others refer to what is in them."""
    try:
        owner = reduce(child, place[:-1], values)
    except LookupError:
        return False
    if not place or not isinstance(owner, dict) or record_at(record, (*place, 0)):
        return False
    return owner.pop(str(place[-1]), place) is not place

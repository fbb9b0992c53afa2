"""Check plain values against a record, and find everything that is wrong with their shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, TypeVar

from pydantic import ValidationError

from wellput.model.base import Record
from wellput.store.plain import Place, Plain, child
from wellput.store.shape_words import Trouble, in_words
from wellput.store.shapes import keys_of, record_at, shapes_of, words_allowed
from wellput.store.wrongs import ENOUGH, Wrong

R = TypeVar("R", bound=Record)

_MISSING, _OF_THE_KEY = "missing", "[key]"


@dataclass(frozen=True, slots=True)
class _Found:
    """An error at a place; `union` is where several shapes would do, and this is of one of them."""

    place: Place
    union: Place | None
    value: Plain
    error: Mapping[str, Any]


def checked(record: type[R], values: Plain) -> R | tuple[Wrong, ...]:
    """Return the record that the values make, or everything that is wrong with them."""
    try:
        return record.model_validate(values)
    except ValidationError as trouble:
        found = [_found(values, error) for error in trouble.errors(include_url=False, include_input=False)]
    kept = _one_shape_each(found)[:ENOUGH]
    return tuple(Wrong(one.place, *in_words(_trouble(record, values, one))) for one in kept)


def _found(values: Plain, error: Mapping[str, Any]) -> _Found:
    """Place an error; the steps by which pydantic names one of several shapes are not in the file."""
    steps = error["loc"][:-1] if error["type"] == _MISSING else error["loc"]
    place: Place = ()
    union: Place | None = None
    value = values
    for step in steps:
        try:
            place, value = (*place, step), child(value, step)
        except LookupError:
            union = union if step == _OF_THE_KEY else place
    if error["type"] == _MISSING:
        place, value = (*place, error["loc"][-1]), None
    return _Found(place, union, str(place[-1]) if error["loc"][-1] == _OF_THE_KEY else value, error)


def _one_shape_each(found: Sequence[_Found]) -> list[_Found]:
    """Where several shapes would do, keep the errors of the shape that was meant, as the value tells."""
    return [one for one in found if not (_of_another_shape(one) or _only_half_counted(one))]


def _of_another_shape(one: _Found) -> bool:
    """Say whether keys were written where this error wants a single value, or the other way round."""
    if one.union is None or one.place != one.union:
        return False
    of_keys = ("value_error",) if isinstance(one.value, dict) else ("model_type",)
    return (one.error["type"] in of_keys) != isinstance(one.value, dict)


def _only_half_counted(one: _Found) -> bool:
    """Say whether a list is called too short because what is in it has faults of its own."""
    return one.error["type"] == "too_short" and bool(one.value)


def _trouble(record: type[Record], values: Plain, one: _Found) -> Trouble:
    inner = record_at(record, one.place)
    outer = record_at(record, one.place[:-1])
    key = one.place[-1] if one.place else ""
    field = keys_of(outer).get(str(key)) if outer else None
    return Trouble(
        error=one.error["type"],
        place=one.place,
        value=one.value,
        limits=one.error.get("ctx", {}),
        keys=tuple(keys_of(inner)) if inner else (),
        siblings=tuple(keys_of(outer)) if outer else (),
        words=words_allowed(shapes_of(field)) if field else (),
        owner=reduce(child, one.place[:-1], values),
    )

"""What the model says of a place in a file: which record stands there, its keys, the words allowed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal, TypeAlias, get_args, get_origin

from pydantic.fields import FieldInfo

from wellput.model.base import Record
from wellput.store.plain import Place

Shape: TypeAlias = Any
"""A plain type, a record, or a tuple[...], dict[...] or Literal[...] of such."""


def record_at(record: type[Record], place: Place) -> type[Record] | None:
    """Return the record that may stand at a place within a record, or None where none may."""
    here: list[Shape] = [record]
    for step in place:
        here = [inner for outer in here for inner in _within(outer, step)]
    return next(filter(_is_record, here), None)


def keys_of(record: type[Record]) -> dict[str, FieldInfo]:
    """Return a record's keys as files have them, with what the model says of each."""
    return {info.alias or name: info for name, info in record.model_fields.items()}


def places_within(record: type[Record]) -> Iterator[tuple[tuple[str, ...], tuple[Shape, ...]]]:
    """Yield the keys that lead to each value within a record and its records, and the value's shapes."""
    for key, info in keys_of(record).items():
        shapes = shapes_of(info)
        inner = next(filter(_is_record, shapes), None)
        if inner is None:
            yield (key,), shapes
        else:
            yield from (((key, *keys), within) for keys, within in places_within(inner))


def shapes_of(info: FieldInfo) -> tuple[Shape, ...]:
    """Return the shapes that a key's value may have."""
    return tuple(_shapes(info.annotation))


def words_allowed(shapes: Iterable[Shape]) -> tuple[str, ...]:
    """Return the words of a Literal among the shapes; none where any text may stand."""
    return tuple(word for shape in shapes if _origin(shape) is Literal for word in get_args(shape))


def _within(outer: Shape, step: str | int) -> Iterator[Shape]:
    """Yield the shapes one step within another."""
    if _is_record(outer):
        if info := keys_of(outer).get(str(step)):
            yield from shapes_of(info)
    elif _origin(outer) is tuple:
        yield from _shapes(get_args(outer)[0])
    elif _origin(outer) is dict:
        yield from _shapes(get_args(outer)[1])


def _shapes(annotation: Shape) -> Iterator[Shape]:
    """Yield the shapes that an annotation names, out of its unions and its Annotated."""
    if isinstance(annotation, type) or _origin(annotation) in (tuple, dict, Literal):
        yield annotation
    elif hasattr(annotation, "__metadata__"):
        yield from _shapes(get_args(annotation)[0])
    else:
        for one in get_args(annotation):
            yield from _shapes(one)


def _origin(shape: Shape) -> Any:  # noqa: ANN401 -- typing itself has no narrower word
    return get_origin(shape)


def _is_record(shape: Shape) -> bool:
    return isinstance(shape, type) and _origin(shape) is None and issubclass(shape, Record)

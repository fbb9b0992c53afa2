"""Find ids that are used twice, in plain values whose shape may be wrong elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wellput.store.plain import Place, Plain
from wellput.store.wrongs import Wrong
from wellput.store.yaml_reading import Reading

_ANY = None
_Pattern = tuple[str | None, ...]
"""Keys that lead to lists of things with ids; None stands for every item of a list."""

_IN_BANKS: dict[str, tuple[_Pattern, ...]] = {
    "source": (("sources",),),
    "kind of respondent": (("respondents",),),
    "theme": (("themes",),),
    "question": (("profile",), ("themes", _ANY, "questions")),
    "published fact": (("published_evidence",),),
    "decision": (("consultation", "outcome", "decisions"),),
}
_WITH_OPTIONS: tuple[_Pattern, ...] = (("profile",), ("themes", _ANY, "questions"))
_IN_DRAFTS: dict[str, tuple[_Pattern, ...]] = {
    "item of evidence": (("evidence",),),
    "statement": (("collective", "statements"),),
}


def repeated_in_bank(reading: Reading) -> Iterator[Wrong]:
    """Yield every id that a bank gives twice; options count within their own question."""
    yield from _repeated(reading, _IN_BANKS)
    for pattern in _WITH_OPTIONS:
        for place, question in _items(reading.value, pattern):
            if isinstance(question, dict):
                yield from _among(reading, "option", _items(question, ("options",), place))


def repeated_in_draft(reading: Reading) -> Iterator[Wrong]:
    """Yield every id that a draft gives twice."""
    yield from _repeated(reading, _IN_DRAFTS)


def _repeated(reading: Reading, where: dict[str, tuple[_Pattern, ...]]) -> Iterator[Wrong]:
    for noun, patterns in where.items():
        items = [item for pattern in patterns for item in _items(reading.value, pattern)]
        yield from _among(reading, noun, items)


def _among(reading: Reading, noun: str, items: Iterable[tuple[Place, Plain]]) -> Iterator[Wrong]:
    first: dict[str, Place] = {}
    for place, item in items:
        name = item.get("id") if isinstance(item, dict) else None
        if not isinstance(name, str):
            continue
        if name in first:
            what = f"The id `{name}` is given to a second {noun} (first in line {reading.line(first[name])})."
            yield Wrong((*place, "id"), what, "Give each an id of its own, and mend what refers to it.")
        first.setdefault(name, (*place, "id"))


def _items(value: Plain, pattern: _Pattern, place: Place = ()) -> Iterator[tuple[Place, Plain]]:
    """Yield the items of the lists that a pattern leads to; what has another shape is passed over."""
    if isinstance(value, list) and pattern[:1] in ((), (_ANY,)):
        for n, item in enumerate(value):
            if pattern:
                yield from _items(item, pattern[1:], (*place, n))
            else:
                yield (*place, n), item
    elif isinstance(value, dict) and pattern and pattern[0] is not _ANY:
        yield from _items(value.get(pattern[0]), pattern[1:], (*place, pattern[0]))

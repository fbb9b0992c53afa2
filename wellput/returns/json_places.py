"""The answers of a file, written as a draft writes them, at the places of a form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wellput.model.answer_form import AnswerForm, Ask, Item
from wellput.model.answer_form_tables import OTHER_COSTS
from wellput.model.response import Answer

_UNKNOWN = "The key is not known, and was not read."
_MISFIT = "This is not written as an answer is, and was not read."
_NO_QUESTION = "The bank has no such question."
_LIST_KEYS = ("selected",)
_EVIDENCE = ("statement", "question", "source", "date", "permission", "kind", "about", "link")
_RANGE = ("low", "central", "high")


@dataclass(frozen=True, slots=True)
class Found:
    """A value by its place, where it stood, and what is wrong with it, if anything is."""

    place: str
    path: str
    value: Any
    trouble: str = ""


def places_in(form: AnswerForm, value: Mapping[str, Any]) -> Iterator[Found]:
    """Yield every value with its place, and those that have none with the reason."""
    places = {item.id: item for section in form.sections for item in section.items}
    yield from _flat("respondent", value["respondent"], places, "respondent.")
    yield from _flat("permission", value["permission"], places, "permission.")
    questions = {item.id: item for theme in form.themes for item in theme.items}
    yield from _entries("answers", value["answers"], lambda *one: _answer(questions, *one))
    items = value["evidence"]
    if items is not None and not isinstance(items, list):
        yield Found("", "evidence", items, _MISFIT)
    for number, item in enumerate(items if isinstance(items, list) else (), 1):
        yield from _entries(f"evidence {number}", item, lambda path, key, one, at=number: _evidence(at, path, key, one))


def _entries(path: str, value: Any, read: Any) -> Iterator[Found]:  # noqa: ANN401 -- a file may hold anything
    if isinstance(value, dict):
        for key, one in value.items():
            if one is not None:
                yield from read(f"{path}: {key}", key, one)
    elif value is not None:
        yield Found("", path, value, _MISFIT)


def _flat(path: str, value: Any, places: Mapping[str, Item], start: str) -> Iterator[Found]:  # noqa: ANN401 -- as above
    def one(path: str, key: str, said: Any) -> Iterator[Found]:  # noqa: ANN401 -- as above
        item = places.get(start + key)
        if item is not None:
            yield _words(item.asks[0].place, path, said)
        elif isinstance(said, dict):
            yield from _flat(path, said, places, f"{start}{key}.")
        else:
            yield Found("", path, said, _UNKNOWN)

    yield from _entries(path, value, one)


def _words(place: str, path: str, value: Any) -> Found:  # noqa: ANN401 -- as above
    if isinstance(value, bool):
        return Found(place, path, "yes" if value else "no")
    return Found(place, path, value, "" if isinstance(value, str) else _MISFIT)


def _answer(questions: Mapping[str, Item], path: str, question: str, value: Any) -> Iterator[Found]:  # noqa: ANN401 -- as above
    item = questions.get(question)
    if item is None:
        yield Found("", path, value, _NO_QUESTION)
        return
    start = item.asks[0].place.rpartition("_")[0]
    asks = {ask.field: ask for ask in item.asks}
    yield from _entries(path, value, lambda path, key, one: _field(start, asks, path, key, one))


def _field(start: str, asks: Mapping[str, Ask], path: str, key: str, value: Any) -> Iterator[Found]:  # noqa: ANN401 -- as above
    place = f"{start}_{key}"
    if key not in Answer.model_fields:
        yield Found("", path, value, _UNKNOWN)
    elif key in _LIST_KEYS:
        fits = isinstance(value, list) and all(isinstance(one, str) for one in value)
        yield Found(place, path, value, "" if fits else _MISFIT)
    elif key == "ranked" and key in asks:
        yield from _ranked(asks[key], path, value)
    elif key in ("cost", "map") and key in asks:
        yield from _lines(asks[key], path, value)
    else:
        yield _words(place, path, value)


def _ranked(ask: Ask, path: str, value: Any) -> Iterator[Found]:  # noqa: ANN401 -- as above
    numbers = {choice.id: number for number, choice in enumerate(ask.choices, 1)}
    if not isinstance(value, list):
        yield Found("", path, value, _MISFIT)
        return
    for rank, one in enumerate(value, 1):
        here = f"{path}: {rank}"
        option = one.get("option") if isinstance(one, dict) else None
        number = numbers.get(option) if isinstance(option, str) else None
        if number is None:
            yield Found("", here, one, "The question has no such option.")
            continue
        yield Found(ask.inner(number), here, str(rank))
        for key, said in one.items():
            if key in ("reason", "unlocks") and said is not None:
                yield _words(ask.inner(number, key), f"{here}: {key}", said)
            elif key != "option":
                yield Found("", f"{here}: {key}", said, _UNKNOWN)


def _lines(ask: Ask, path: str, value: Any) -> Iterator[Found]:  # noqa: ANN401 -- as above
    lines = value
    if ask.field == "cost" and isinstance(value, dict):
        lines = value.get("lines")
        yield from (Found("", f"{path}: {key}", one, _UNKNOWN) for key, one in value.items() if key != "lines")
    if not isinstance(lines, list):
        yield Found("", path, lines, _MISFIT)
        return
    known = {column.key for column in ask.columns}
    for number, line in enumerate(lines, 1):
        yield from _entries(f"{path}: {number}", line, lambda *one, at=number: _cell(ask, known, at, *one))


def _cell(ask: Ask, known: set[str], line: int, path: str, key: str, value: Any) -> Iterator[Found]:  # noqa: ANN401 -- as above
    if key == OTHER_COSTS and isinstance(value, dict) and len(value) == 1:
        value = next(iter(value.values()))
    if isinstance(value, dict) and set(value) == set(_RANGE) and all(isinstance(one, str) for one in value.values()):
        value = "/".join(value[end] for end in _RANGE)
    yield _words(ask.inner(line, key), path, value) if key in known else Found("", path, value, _UNKNOWN)


def _evidence(number: int, path: str, key: str, value: Any) -> Iterator[Found]:  # noqa: ANN401 -- as above
    if key == "figures" and isinstance(value, list) and all(isinstance(one, str) for one in value):
        yield Found(f"wp_e{number}_{key}", path, value)
    elif key in _EVIDENCE:
        yield _words(f"wp_e{number}_{key}", path, value)
    elif key != "id":
        yield Found("", path, value, _UNKNOWN)

"""Say which typed characters no document can hold, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.model.response import Response
from wellput.text import clean, listed

MOST_PLACES = 5


def replaced_characters(response: Response) -> tuple[str, ...]:
    """Return a note where characters of the draft are replaced in documents; nothing where all can stay."""
    found = [
        (place, character)
        for place, text in _texts(response.model_dump(mode="json"), "")
        for character in clean(text).replaced
    ]
    if not found:
        return ()
    places = list(dict.fromkeys(place for place, _ in found))
    shown = [f"`{place}`" for place in places[:MOST_PLACES]] + (["other places"] if len(places) > MOST_PLACES else [])
    kinds = listed(sorted({f"U+{ord(character):04X}" for _, character in found}))
    count = "1 character" if len(found) == 1 else f"{len(found)} characters"
    return (f"{count} that a document cannot hold ({kinds}) became \N{REPLACEMENT CHARACTER} in {listed(shown)}.",)


def _texts(value: object, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, f"{place}.{key}" if place else str(key))
    elif isinstance(value, list):
        for number, inner in enumerate(value, 1):
            yield from _texts(inner, f"{place}.{number}")

"""Links that lead out of the document: which addresses may be linked, and their relationships."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from wellput.word.relations import Relation

_LONGEST = 2000
_ALLOWED = ":/?#@!$&'()*+,;=%~-._"


class Links:
    """The addresses linked so far; one relationship for each, in the order in which they were met."""

    def __init__(self) -> None:
        self._ids: dict[str, str] = {}

    def id_of(self, address: str) -> str | None:
        """Return the relationship that leads to an address, or None where it must not be a link."""
        target = linkable(address)
        return None if target is None else self._ids.setdefault(target, f"rIdLink{len(self._ids) + 1}")

    @property
    def relations(self) -> tuple[Relation, ...]:
        """The relationships that the document needs for its links."""
        return tuple(Relation(id_, "hyperlink", target, outside=True) for target, id_ in self._ids.items())


def linkable(address: str) -> str | None:
    """Return an address as Word can hold it, or None: http, https or mailto, whole, and of bearable length."""
    try:
        parts = urlsplit(address)
        named = bool(parts.hostname) if parts.scheme in ("http", "https") else "@" in parts.path
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https", "mailto") or not named:
        return None
    target = quote(address.strip(), safe=_ALLOWED)
    return target if len(target) <= _LONGEST else None

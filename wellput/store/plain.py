"""Values as a YAML file holds them: text, nothing, lists and mappings; and where one stands among them."""

from __future__ import annotations

Plain = str | None | list["Plain"] | dict[str, "Plain"]

Place = tuple[str | int, ...]
"""The keys and positions that lead to a value: ("themes", 0, "title")."""


class Bare(str):
    """A number, a date or a truth value: text to us, and written without quotation marks."""

    __slots__ = ()


def child(value: Plain, step: str | int) -> Plain:
    """Return the value one step within another; LookupError where it is not there."""
    if isinstance(value, dict) and isinstance(step, str):
        return value[step]
    if isinstance(value, list) and isinstance(step, int):
        return value[step]
    raise LookupError(step)

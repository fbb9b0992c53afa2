"""Which way words run: from the first of their letters that says so."""

from __future__ import annotations

from unicodedata import bidirectional

_RIGHT_TO_LEFT = ("R", "AL")


def runs_right_to_left(text: str) -> bool:
    """Say whether the first letter with a direction belongs to a script such as Arabic or Hebrew."""
    if text.isascii():
        return False
    for letter in text:
        direction = bidirectional(letter)
        if direction == "L":
            return False
        if direction in _RIGHT_TO_LEFT:
            return True
    return False

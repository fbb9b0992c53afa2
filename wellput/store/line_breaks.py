"""Keep characters that only YAML 1.1 takes for line ends (U+0085, U+2028, U+2029) what they are: text."""

from __future__ import annotations

import re
from dataclasses import dataclass

_OLD_BREAKS = "\x85\u2028\u2029"
_FOUND = re.compile(f"[{_OLD_BREAKS}]")


@dataclass(frozen=True, slots=True)
class Guarded:
    """Text in which stand-ins, found nowhere else in it, take the place of those characters."""

    text: str
    stand_ins: str = ""

    def restored(self, part: str) -> str:
        """Return a part of the text with its own characters back."""
        if not self.stand_ins:
            return part
        return part.translate(str.maketrans(self.stand_ins, _OLD_BREAKS))


def guarded(text: str) -> Guarded:
    """Return text in which the libraries see no line end but the line feed."""
    if not _FOUND.search(text):
        return Guarded(text)
    private = (chr(code) for code in range(0xE000, 0xF900))
    free = (sign for sign in private if sign not in text)
    stand_ins = "".join(next(free) for _ in _OLD_BREAKS)
    return Guarded(text.translate(str.maketrans(_OLD_BREAKS, stand_ins)), stand_ins)

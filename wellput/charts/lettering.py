"""Words in pictures: what the one font can show, how wide it is, and where a line is broken."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, Protocol
from unicodedata import category

from wellput.charts.shapes import POINT, SIZE
from wellput.text import clean

CUT = "…"
_NOT_SHOWN = "\N{WHITE SQUARE}"
_UNSEEN = {"Cc", "Cf", "Mn", "Me", "Co", "Cn", "Cs"}
_TURNING = re.compile(r"[^\S ]|[\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
"""Signs that nobody sees and that turn words round or join them; a picture does without."""

_TOWER = re.compile(r"([\u0300-\u036f\u0483-\u0489\u20d0-\u20ff]{2})[\u0300-\u036f\u0483-\u0489\u20d0-\u20ff]+")
"""More than two accents on one letter, which would reach into the lines above and below."""


class Ruler(Protocol):
    """Measures words."""

    def __call__(self, words: str) -> float:
        """Return how wide words are, in millimetres."""


def font_file() -> Path:
    """Return the font that comes with matplotlib, so that pictures look the same on every computer."""
    import matplotlib as mpl

    return Path(mpl.get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf"


def width(words: str) -> float:
    """Return how wide words are when drawn, in millimetres."""
    from matplotlib.ft2font import LoadFlags

    font = _font()
    font.set_text(words, 0.0, flags=LoadFlags.NO_HINTING)  # fitted to a screen's dots, letters are wider or narrower
    return float(font.get_width_height()[0]) / 64 * POINT


def drawable(words: str) -> str:
    """Return words on one line, with a white square for each sign that the font does not have."""
    line = " ".join(_TURNING.sub("", _TOWER.sub(r"\1", " ".join(clean(words).text.split()))).split())
    known = _known_signs()
    return "".join(
        one if ord(one) in known else _NOT_SHOWN for one in line if ord(one) in known or category(one) not in _UNSEEN
    )


def wrapped(words: str, widest: float, most: int, measure: Ruler = width) -> tuple[str, ...]:
    """Break words into lines of that width, so many at most; the last ends in an ellipsis where more follows."""
    lines: list[str] = []
    rest = words
    while rest and len(lines) < most:
        line = _fitting(rest, widest, measure)
        rest = rest[len(line) :].lstrip()
        lines.append(line.rstrip())
    if rest:
        lines[-1] = _cut(lines[-1], widest, measure)
    return tuple(lines)


def _fitting(words: str, widest: float, measure: Ruler) -> str:
    """Return the most of the words that fits, whole words unless half of the line would stay empty."""
    if measure(words[:200]) <= widest and len(words) <= 200:
        return words
    low, high = 1, min(len(words), 200)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(words[:middle]) <= widest else (low, middle - 1)
    space = words[: low + 1].rfind(" ")
    return words[:space] if space > low / 2 else words[:low]


def _cut(line: str, widest: float, measure: Ruler) -> str:
    while line and measure(line + CUT) > widest:
        line = line[:-1].rstrip()
    return line + CUT


@cache
def _font() -> Any:  # noqa: ANN401 -- matplotlib gives its fonts no type
    from matplotlib.ft2font import FT2Font

    font = FT2Font(str(font_file()))
    font.set_size(SIZE, 72)
    return font


@cache
def _known_signs() -> frozenset[int]:
    return frozenset(_font().get_charmap())

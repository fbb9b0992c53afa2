"""Contrast: words against what lies behind them, by the measure of WCAG 2.2 (success criterion 1.4.3)."""

import re
from collections.abc import Iterable, Iterator

from tests.word.accessibility.breach import shortened
from tests.word.accessibility.letters import points
from tests.word.accessibility.package import val, w
from tests.word.accessibility.reading import Read, Words
from tests.word.accessibility.styles import Layer, last, switched

LEAST, LEAST_FOR_LARGE = 4.5, 3.0
LARGE, LARGE_IN_BOLD = 18, 14
INK, PAPER = "000000", "FFFFFF"
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
_HIGHLIGHTS = {
    "yellow": "FFFF00",
    "green": "00FF00",
    "cyan": "00FFFF",
    "magenta": "FF00FF",
    "blue": "0000FF",
    "red": "FF0000",
}
_HIGHLIGHTS |= {"darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000", "darkMagenta": "800080"}
_HIGHLIGHTS |= {"darkRed": "800000", "darkYellow": "808000", "darkGray": "808080", "lightGray": "C0C0C0", "black": INK}


def brightness(colour: str) -> float:
    """Relative luminance."""
    shares = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


def too_faint(read: Read) -> Iterator[tuple[str, str]]:
    for words in read.words:
        ground = ground_of(read, words)
        ink = val(last(words.layers, "rPr/color"))
        if not _COLOUR.fullmatch(ink):
            ink = INK if brightness(ground) > 0.18 else PAPER
        found, least = contrast(ink, ground), LEAST_FOR_LARGE if _is_large(words) else LEAST
        if found < least:
            yield words.line.place, f"{ink} on {ground} is {found:.1f} to 1: {shortened(words.said)}"


def ground_of(read: Read, words: Words) -> str:
    """What lies behind words: the topmost of highlight, shading of run, paragraph and cell, and the page."""
    highlight = _HIGHLIGHTS.get(val(last(words.layers, "rPr/highlight")))
    shadings = [_shade(words.layers, "rPr"), _shade(words.line.layers, "pPr")]
    if words.line.cell is not None:
        own = [Layer("direct", words.line.cell.cell)]
        shadings += [_shade([*words.line.cell.layers(read.styles), *own], "tcPr"), _shade(words.line.layers, "tblPr")]
    page = val(read.package.roots["word/document.xml"].find(w("background")), "color")
    return next((colour for colour in (highlight, *shadings, page) if colour and _COLOUR.fullmatch(colour)), PAPER)


def _shade(layers: Iterable[Layer], properties: str) -> str:
    shading = last(layers, f"{properties}/shd")
    kind = val(shading)
    return val(shading, "color" if kind == "solid" else "fill") if kind != "nil" else ""


def _is_large(words: Words) -> bool:
    return points(words) >= LARGE or (points(words) >= LARGE_IN_BOLD and switched(words.layers, "rPr/b"))

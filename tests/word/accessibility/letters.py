"""Letters: large enough, upright, without serifs, and left-aligned, as GOV.UK asks of documents."""

import re
from collections.abc import Iterator

from tests.word.accessibility.breach import shortened
from tests.word.accessibility.package import val
from tests.word.accessibility.reading import Line, Read, Words
from tests.word.accessibility.styles import OFF, attribute, last, switched

LEAST_POINTS = 12
WORDS_OWN_POINTS = 10
SANS_SERIF = frozenset(
    [
        *("Arial", "Helvetica", "Liberation Sans", "Calibri", "Carlito", "Aptos", "Verdana", "Tahoma", "Trebuchet MS"),
        *("Segoe UI", "Open Sans", "Noto Sans", "DejaVu Sans", "Lato", "Roboto", "Source Sans 3"),
        *("Atkinson Hyperlegible", "GDS Transport"),
    ]
)
UPRIGHT_NOT = ("i", "caps", "smallCaps", "emboss", "imprint", "outline", "shadow")
_NUMBER = re.compile(r"[\W_]*\d[\d.,:/%]*\W*")
_NO_NUMBER = ("", "\N{EN DASH}", "-", "n/a", "none", "not known", "masked")


def points(words: Words) -> float:
    """The size in effect; letters that run from right to left have one of their own."""
    said = val(last(words.layers, "rPr/szCs" if words.right_to_left else "rPr/sz"))
    return int(said) / 2 if said else WORDS_OWN_POINTS


def too_small(read: Read) -> Iterator[tuple[str, str]]:
    for words in read.words:
        raised = val(last(words.layers, "rPr/vertAlign")) in ("superscript", "subscript")
        if points(words) < LEAST_POINTS or raised:
            yield (
                words.line.place,
                f"{points(words):g} pt{', raised or lowered' if raised else ''}: {shortened(words.said)}",
            )


def not_upright(read: Read) -> Iterator[tuple[str, str]]:
    for words in read.words:
        for name in UPRIGHT_NOT:
            if switched(words.layers, f"rPr/{name}"):
                yield words.line.place, f"{name}: {shortened(words.said)}"
        if val(last(words.layers, "rPr/u")) not in ("", "none", *OFF) and not words.linked:
            yield words.line.place, f"underlined, and no link: {shortened(words.said)}"


def with_serifs(read: Read) -> Iterator[tuple[str, str]]:
    for words in read.words:
        for slot in ("cs",) if words.right_to_left else ("ascii", "hAnsi"):
            font = _font(read, words, slot)
            if font not in SANS_SERIF:
                yield words.line.place, f"{font or 'no font said'}: {shortened(words.said)}"


def _font(read: Read, words: Words, slot: str) -> str:
    """The font in effect. A font of the theme, said in the same place, stands before one by name."""
    name = ""
    for layer in words.layers:
        fonts = layer.find("rPr/rFonts")
        theme = val(fonts, "cstheme" if slot == "cs" else f"{slot}Theme")
        name = (_theme_font(read, theme) if theme else val(fonts, slot)) or name
    return name


def _theme_font(read: Read, name: str) -> str:
    root = read.package.led_to("theme")
    space = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    kind = "cs" if name.endswith("Bidi") else "latin"
    found = None if root is None else next(root.iter(f"{space}{name[:5]}Font"), None)
    return "" if found is None else found.find(space + kind).get("typeface")


def not_left_aligned(read: Read) -> Iterator[tuple[str, str]]:
    for line in read.lines:
        side = attribute(line.layers, "pPr/jc", "val") or "left"
        if line.words.strip() and side not in ("left", "start") and not _may_stand(line, side):
            yield line.place, f"{side}: {shortened(line.words)}"


def _may_stand(line: Line, side: str) -> bool:
    """Numbers stand to the right, under a heading that does too; page numbers where the footer has them."""
    if side == "center":
        return line.cell is not None
    if side not in ("right", "end"):
        return False
    if line.cell is None:
        return line.part.startswith("word/footer")
    return line.cell.row == 0 or _is_number(line.words.strip())


def _is_number(said: str) -> bool:
    """Whether a cell holds figures, such as 12, £1,200, 40% or 60 hours (40 to 80), with no more words than figures."""
    figures = [word for word in said.split() if _NUMBER.fullmatch(word)]
    return said.lower() in _NO_NUMBER or 2 * len(figures) >= len(said.split())

"""What a screen reader goes by: the title, the language, and headings in order."""

import re
from collections.abc import Iterator

from tests.word.accessibility.breach import shortened
from tests.word.accessibility.package import MAIN, val, w
from tests.word.accessibility.reading import Line, Read
from tests.word.accessibility.styles import last

CORE = "docProps/core.xml"
DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
BODY_TEXT = 9
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")


def untitled(read: Read) -> Iterator[tuple[str, str]]:
    """The title in the file's properties is the title shown; who responds may follow it, after a colon."""
    said = _property(read, "title")
    titles = _in_style(read, "title") or _in_style(read, "letter subject")
    names = _in_style(read, "subtitle")
    if not said:
        yield CORE, "no title in the properties"
    elif len(titles) != 1:
        yield MAIN, f"{len(titles)} titles shown"
    elif said not in (titles[0], *(f"{titles[0]}: {name}" for name in names)):
        yield CORE, f"the title {shortened(said)} is not the one shown: {shortened(titles[0])}"


def without_language(read: Read) -> Iterator[tuple[str, str]]:
    settings = read.package.led_to("settings")
    said = {
        "the styles' defaults": val(last(read.styles.defaults, "rPr/lang")),
        "the settings": val(None if settings is None else settings.find(w("themeFontLang"))),
        "the properties": _property(read, "language"),
    }
    for place, language in said.items():
        if not _LANGUAGE.fullmatch(language):
            yield place, f"no language, or none that is one: {language!r}"
    usual = {val(each) for style in read.styles.chain("paragraph", "") for each in style.iterfind(w("rPr/lang"))}
    if len({*said.values(), *usual}) > 1:
        yield "word/styles.xml", f"languages differ: {said} and {usual or 'no other'}"


def out_of_order(read: Read) -> Iterator[tuple[str, str]]:
    above = 0
    for line in read.lines:
        level = level_of(read, line)
        if line.part != MAIN or level is None:
            continue
        if not line.words.strip():
            yield line.place, f"an empty heading of level {level}"
        if level > above + 1:
            yield line.place, f"level {level} follows level {above}: {shortened(line.words)}"
        above = level


def level_of(read: Read, line: Line) -> int | None:
    """The level of a heading from 1, by its outline or by its style's name; None for any other paragraph."""
    said = val(last(line.layers, "pPr/outlineLvl"))
    if said:
        return int(said) + 1 if int(said) < BODY_TEXT else None
    kind, _, level = read.styles.name(line.style).partition(" ")
    return int(level) if kind == "heading" and level.isdigit() else None


def _property(read: Read, name: str) -> str:
    root = read.package.roots.get(CORE)
    said = None if root is None else root.findtext(DUBLIN_CORE + name)
    return " ".join((said or "").split())


def _in_style(read: Read, style: str) -> list[str]:
    lines = (line for line in read.lines if line.part == MAIN and read.styles.name(line.style) == style)
    return [" ".join(line.words.split()) for line in lines]

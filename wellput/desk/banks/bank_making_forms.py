"""Forms of HTML within a text, as the sources of sites have them: read as forms, with the text around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from wellput.model.question_list import SourceLine
from wellput.store.question_lists import text_lines
from wellput.word.question_lists.html import html_lines

_FORM = re.compile(rb"<(?P<tag>form|fieldset)\b", re.IGNORECASE)
_CONTROL = re.compile(rb"<(?:input|textarea|select)\b", re.IGNORECASE)
_ENDS = {tag: re.compile(rb"</" + tag + rb"\s*+>", re.IGNORECASE) for tag in (b"form", b"fieldset")}
_LINE = re.compile(r"line (\d+)\Z")


def holds_form(data: bytes) -> bool:
    """Tell whether a text holds a form, or a group of its fields, that has something to fill in."""
    return any(_CONTROL.search(data, start, end) for start, end in _forms(data))


def mixed_lines(data: bytes, where: str) -> tuple[SourceLine, ...]:
    """Return the lines of a text and of the forms within it, in their order; each place is a line of the whole."""
    lines: list[SourceLine] = []
    done = 0
    for start, end in _forms(data):
        lines += _moved(text_lines(data[done:start], where), data.count(b"\n", 0, done))
        lines += _moved(html_lines(data[start:end], where), data.count(b"\n", 0, start))
        done = end
    return (*lines, *_moved(text_lines(data[done:], where), data.count(b"\n", 0, done)))


def _forms(data: bytes) -> Iterator[tuple[int, int]]:
    done = 0
    while (start := _FORM.search(data, done)) and (end := _ENDS[start["tag"].lower()].search(data, start.end())):
        yield start.start(), end.end()
        done = end.end()


def _moved(lines: tuple[SourceLine, ...], by: int) -> Iterator[SourceLine]:
    for line in lines:
        found = _LINE.match(line.place)
        yield replace(line, place=f"line {int(found[1]) + by}") if found else line

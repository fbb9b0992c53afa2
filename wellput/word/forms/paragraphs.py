"""One paragraph of a form as a line of words and places, each box with the words that belong to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from wellput.word.forms import symbols
from wellput.word.forms.bits import Bit, Scan, Words
from wellput.word.forms.labels import tick_labels
from wellput.word.forms.places import Place
from wellput.word.markup import Element

_BOX, _BLANK = re.compile(symbols.BOX), re.compile(symbols.BLANK)

Line = list[str | Place]
"""Words and places in the order in which they stand."""


def line_of(paragraph: Element) -> Line:
    """Return a paragraph's words and places, labelled as far as the paragraph itself tells."""
    bits = [part for bit in Scan().bits(paragraph) for part in _with_boxes(bit)]
    line: Line = []
    for worded, group in groupby(bits, key=lambda bit: isinstance(bit, Words)):
        if worded:
            line += _with_blanks([bit for bit in group if isinstance(bit, Words)])
        else:
            line += [bit for bit in group if isinstance(bit, Place)]
    return _labelled([one for one in line if not isinstance(one, str) or one.strip()])


def words_of(line: Line) -> str:
    """Return the words of a line, places left out."""
    return " ".join(" ".join(one for one in line if isinstance(one, str)).split())


def _with_boxes(bit: Bit) -> Iterator[Bit]:
    if isinstance(bit, Place) or bit.node is None:
        yield bit
        return
    start = 0
    for found in _BOX.finditer(bit.text):
        yield bit.part(start, found.start())
        yield symbols.box(bit.node, found.start(), found.end())
        start = found.end()
    yield bit.part(start, len(bit.text))


def _with_blanks(words: Sequence[Words]) -> Line:
    text = "".join(one.text for one in words)
    line: Line = []
    start = 0
    for found in _BLANK.finditer(text):
        line += [text[start : found.start()], symbols.blank(_stretches(words, found.start(), found.end()))]
        start = found.end()
    return [*line, text[start:]]


def _stretches(words: Sequence[Words], start: int, end: int) -> list[tuple[Element, int, int]]:
    """Return which part of which text a stretch of the joined words covers."""
    found, before = [], 0
    for one in words:
        first, last = max(start - before, 0), min(end - before, len(one.text))
        if one.node is not None and first < last:
            found.append((one.node, one.start + first, one.start + last))
        before += len(one.text)
    return found


def _labelled(line: Line) -> Line:
    """Give each box its label, and each other place the words just before it."""
    seen = [one if isinstance(one, str) else None for one in line if isinstance(one, str) or one.kind == "tick"]
    ticks = iter(tick_labels(seen))
    labelled: Line = []
    before = ""
    for one in line:
        if isinstance(one, str):
            before = " ".join(one.split())
            labelled.append(one)
        elif one.kind == "tick":
            labelled.append(replace(one, label=next(ticks)))
        else:
            labelled.append(replace(one, label=before))
    return labelled

"""Sentences of prose, with where they stand, so that a finding can name exact words.

A sentence keeps the citations that follow its full stop. Libraries that split sentences (pysbd, nltk's punkt) know
nothing of citations or list items and give no places that survive taking those out; English prose of a consultation
needs only the rules below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellput.text import CITATION, cited_ids

_ENDS = re.compile(
    r"""(?<![.!?…])(?P<stop>[.!?…]++["'”’)\]]*+)(?P<cites>(?:\s*+\[@[a-z0-9-]++\])*+)(?=\s+["'“‘(\[]?[A-Z0-9£]|\s*\Z|\s*\n)"""
)
_SHORT = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|cf|vs|no|nos|mr|mrs|ms|dr|st|prof|rev|approx|fig|dept|ltd|inc|co|p|pp|reg|para|s|vol)"
    r"|\b[A-Za-z])\.\Z",
    re.IGNORECASE,
)
_LONGEST = 8
"""Characters in which an abbreviation with its stop fits, and the mark before it."""

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"- +")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as typed; `start` is its place in the field, `paragraph` the number of its paragraph or item."""

    text: str
    start: int
    paragraph: int

    @property
    def end(self) -> int:
        """The place just after it."""
        return self.start + len(self.text)

    @property
    def cites(self) -> tuple[str, ...]:
        """The ids of the evidence that it cites."""
        return cited_ids(self.text)

    @property
    def words(self) -> str:
        """Its text with citations blanked out, each place staying where it was."""
        return CITATION.sub(lambda mark: " " * len(mark.group()), self.text)


def sentences(text: str) -> tuple[Sentence, ...]:
    """Take prose apart into sentences; a line is a paragraph, or an item of a list, by itself."""
    found: list[Sentence] = []
    for paragraph, line in enumerate(_LINE.finditer(text)):
        bullet = _BULLET.match(line.group())
        start = line.start() + (bullet.end() if bullet else 0)
        found += _split(text, start, line.end(), paragraph)
    return tuple(found)


def _split(text: str, start: int, end: int, paragraph: int) -> Iterator[Sentence]:
    begin = start
    for mark in _ENDS.finditer(text, start, end):
        stop = mark.end("stop")
        if mark.group("stop") == "." and _SHORT.search(text, max(begin, stop - _LONGEST), stop):
            continue
        yield from _sentence(text, begin, mark.end(), paragraph)
        begin = mark.end()
    yield from _sentence(text, begin, end, paragraph)


def _sentence(text: str, begin: int, end: int, paragraph: int) -> Iterator[Sentence]:
    piece = text[begin:end]
    if piece.strip():
        yield Sentence(piece.strip(), begin + len(piece) - len(piece.lstrip()), paragraph)

"""Ligatures that a PDF draws and has no letters for, as browsers print them with some fonts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.model.question_list import SourceLine

_UNSPELT = "\x00"
_LIGATURES = ("fi", "ff", "fl", "ffi", "ffl")
_WORD = re.compile(r"[^\W\d_\x00]*+\x00(?:[^\W\d_]|\x00)*+")
_SPELT = re.compile(r"[^\W\d_]+")
_AS_USUAL = tuple(
    (re.compile(words, re.IGNORECASE), letters)
    for letters, words in (
        (
            "ffi",
            r"\A(?:un|post)?o\x00c|\A(?:un)?di\x00c|\A(?:co|in)?e\x00c|\A(?:re)?a\x00(?:rm|li)|tra\x00c|su\x00[cx]|sta\x00ng",
        ),
        ("fl", r"\A\x00(?:[aouyi]|e(?!ld|nd|r))|(?:con|in|out|over|under|work|cash|de|re|lea|brie|chie)\x00[aeiouy]"),
        ("ff", r"\w(?<!bene)\x00(?:\Z|[aouyi])|(?:\A|[^is])\x00e(?!ld|nd|rc|st)|\Adi\x00e|o\x00s"),
    )
)
"""Where other letters are usual than "fi", by far the commonest: by the sounds beside them; the first that fits."""


def with_ligatures(lines: Sequence[SourceLine]) -> tuple[SourceLine, ...]:
    """Return the lines with the letters of each ligature that the file has no letters for.

    They are those that make a word which the file spells elsewhere, or else those that such a word usually has.
    """
    if not any(_UNSPELT in line.text for line in lines):
        return tuple(lines)
    here = {word.lower() for line in lines for word in _SPELT.findall(line.text) if _UNSPELT not in word}

    def spelt(found: re.Match[str]) -> str:
        word = found[0]
        while _UNSPELT in word and len(word) > 1:
            ways = {word.replace(_UNSPELT, letters, 1): letters for letters in _LIGATURES}
            known = next((way for way in ways if way.lower() in here), None)
            usual = next((letters for fits, letters in _AS_USUAL if fits.search(word)), "fi")
            word = known or word.replace(_UNSPELT, usual, 1)
        return word

    return tuple(replace(line, text=_WORD.sub(spelt, line.text)) for line in lines)

"""Where a PDF draws a ligature and has no letters for it, the word gets the letters that it must have."""

from __future__ import annotations

import re

import pytest

from wellput.convert.pdf_ligatures import with_ligatures
from wellput.model.question_list import SourceLine

LIGATURE = re.compile("ffi|ffl|ff|fi|fl")
WORDS = (
    "find first benefits beneficial financial scientifically modified specifies confident office officer official "
    "difficult difficulties traffic efficient sufficient affirm staffing offer off-peak staff effect affected "
    "affordable different difference suffer effort flood floor flexible flat fly flow leaflet reflect conflict "
    "influence inflation workflow overflow field fire briefing profit"
)


def unspelt(words: str) -> SourceLine:
    return SourceLine(LIGATURE.sub("\x00", words), "page 1, line 1")


@pytest.mark.parametrize("word", WORDS.split())
def test_common_words_are_spelt_as_they_are(word: str) -> None:
    assert with_ligatures([unspelt(word)])[0].text == word


def test_a_word_that_the_file_spells_elsewhere_is_spelt_so() -> None:
    spelt = SourceLine("The Shuffle Club", "page 1, line 1")
    assert with_ligatures([spelt, unspelt("a shuffle")])[1].text == "a shuffle"


def test_a_sign_that_stands_alone_stays() -> None:
    lines = (SourceLine("\x00 Yes  \x00 No", "page 1, line 1"),)
    assert with_ligatures(lines) == lines


def test_two_ligatures_in_a_word_are_both_spelt() -> None:
    assert with_ligatures([unspelt("fireflies")])[0].text.count("\x00") == 0

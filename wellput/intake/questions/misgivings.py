"""What looks as if it had not been read whole: a bracket left open, a step missing among ranges, an answer cut in two.

Nothing is changed by it. What a careful reader would look at twice is asked about, so that a bank made of a file in
columns, or of a page full of boxes, says itself where to look.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from wellput.intake.lines.glyphs import boxes_in
from wellput.intake.questions.asking import sentences_of
from wellput.intake.questions.reasons import is_reasons
from wellput.model.question_list import Doubt, FoundQuestion
from wellput.text.alike import alike

_GOES_ON = re.compile(r"\S(?:,| (?:and|or|the|an?|of|your|our|their|its))\Z")
_SIGNS = re.compile(r"[:;]-?[)(]|(?<![\w(])\(?(?:\w{1,4}|\d+)\)")
"""Faces, and letters or numbers before items: "b)", which close a bracket that nothing opens."""
_FIGURE = r"(?:\d{1,3}(?:[ ,]\d{3})+|\d+)(?:\.\d+)?"
_RANGE = re.compile(
    rf"\W*(?P<low>{_FIGURE})\s*(?:[-\u2013\u2014]|to)\s*[\u00a3$\u20ac]?(?P<high>{_FIGURE})(?!\d)(?!\s*[-\u2013/]\s*\d).*",
    re.IGNORECASE,
)
_AND_MORE = re.compile(rf"\W*(?P<low>{_FIGURE})\s*(?:\+|(?:or|and) (?:more|over|above|older)).*", re.IGNORECASE)
_NUMBERED = re.compile(r"\W*\d+(?:\.\w+)*[.)]?\s+(?:\d|[A-Z])")
_ITEM = re.compile(r"[a-z]{1,3}[.)]\s*[A-Z\d]")
_OF_SEVERAL = re.compile(
    r"\b(?:next|following) (?:\w+ ){0,2}questions\b|\b(?:this|next) (?:section|part) (?:asks|of|is|contains)\b",
    re.IGNORECASE,
)
_LONG, _MANY_TIMES, _FEWEST = 24, 6, 3
_FEWEST_ASKING, _FEWEST_WORDS = 2, 4


def with_misgivings(questions: Sequence[FoundQuestion]) -> tuple[FoundQuestion, ...]:
    """Return the questions, each with a doubt about what looks cut in its wording or its options."""
    lower = sum(_begins_lower(one.text) for one in questions) * 2 > len(questions)
    same = Counter(_same(one) for one in questions)
    return tuple(_looked_at(one, lower=lower, same=same[_same(one)]) for one in questions)


def _same(question: FoundQuestion) -> str:
    """Return what several questions without numbers share that ask the same; nothing of a request for reasons."""
    return "" if question.number or is_reasons(question.text) else alike(question.text)


def _looked_at(question: FoundQuestion, *, lower: bool, same: int) -> FoundQuestion:
    """Return a question with the first of what is to be said of its wording, and of its options."""
    wording = next((Doubt("wording", said) for said in _of_wording(question, lower=lower)), None)
    wording = wording or next((Doubt("wording", said) for said in _of_guidance(question)), None)
    if wording is None and same >= _FEWEST and _same(question):
        wording = Doubt("wording", f"{same} questions have the same words: what tells them apart may stand above each.")
    options = next((Doubt("options", said, ("yes", "no")) for said in _of_options(question.options)), None)
    said = [one for one in (wording, options) if one]
    return replace(question, doubts=(*question.doubts, *said)) if said else question


def _of_wording(question: FoundQuestion, *, lower: bool) -> Iterator[str]:
    text = question.text
    if boxes_in(text):
        yield "A box to tick stands in its wording: answers to choose from may be part of it."
    if not all(map(_is_closed, (text, *question.rows))):
        yield "A bracket or a quotation in its wording is left open: words may be missing."
    if any(map(_GOES_ON.search, (text, *question.rows))):
        yield "Its wording ends as if it went on: words may be missing."
    if _begins_lower(text) and not _ITEM.match(text) and not lower and question.parent is None:
        yield "Its wording begins with a small letter: words before it may be missing."
    if _NUMBERED.match(text):
        yield "A number stands before its words: it may be a reference, or another question's."
    if _OF_SEVERAL.search(text):
        yield "What is said of several questions stands in its wording."


def _of_guidance(question: FoundQuestion) -> Iterator[str]:
    """Yield what is to be said of sentences that ask, below words that do not; below a question they are help."""
    asking = [one for one in sentences_of(question.guidance or "") if one.endswith("?") and not is_reasons(one)]
    if len(asking) >= _FEWEST_ASKING and "?" not in question.text:
        yield f"{len(asking)} sentences below it ask, and were taken for help with it: they may be questions."


def _of_options(options: Sequence[str]) -> Iterator[str]:
    asking = [one for one in options if one.endswith("?") and len(one.split()) >= _FEWEST_WORDS]
    if len(asking) >= _FEWEST_ASKING:
        yield f"{len(asking)} of its answers ask themselves: they may be questions. Are its answers right?"
    usual = median(len(one.split()) for one in options) if options else 0
    for option in options:
        if not _is_closed(option) or _GOES_ON.search(option):
            yield f"An answer may be cut: \u201c{option}\u201d. Are its answers right?"
        if len(option.split()) > max(_LONG, _MANY_TIMES * usual):
            yield f"One answer is longer than the others: \u201c{option}\u201d. Are its answers right?"
    lower = [one for one in options[1:] if _begins_lower(one)]
    if len(lower) == 1 and sum(one[:1].isupper() for one in options) == len(options) - 1 >= _FEWEST:
        yield f"\u201c{lower[0]}\u201d may go on from the answer before it. Are its answers right?"
    if sum(one.casefold().startswith("strongly") for one in options) == 1:
        yield "One end of the scale is strong, and the other is not there. Are its answers right?"
    yield from _gaps(options)


def _gaps(options: Sequence[str]) -> Iterator[str]:
    """Yield between which ranges of numbers, going up, another is missing."""
    for before, after in pairwise(options):
        (low, high), (then, _) = _range(before), _range(after)
        if low < high and then > high + 1:
            ends = f"\u201c{before}\u201d and \u201c{after}\u201d"
            yield f"Between {ends} an answer may be missing. Are its answers right?"


def _range(option: str) -> tuple[float, float]:
    """Return from which number to which an option goes; 0 to 0 where it is no range."""
    if found := _RANGE.fullmatch(option):
        return _number(found["low"]), _number(found["high"])
    more = _AND_MORE.fullmatch(option)
    return (_number(more["low"]), _number(more["low"])) if more else (0, 0)


def _number(said: str) -> float:
    return float(said.replace(",", "").replace(" ", ""))


def _begins_lower(words: str) -> bool:
    return words[:1].islower()


def _is_closed(words: str) -> bool:
    """Say whether every bracket and quotation that opens in the words is closed in them, and the other way round."""
    bare = words if words.count("(") == words.count(")") else _SIGNS.sub(" ", words)
    return bare.count("(") == bare.count(")") and bare.count("\u201c") == bare.count("\u201d")

"""After which answers a question is asked, as a person says: which question is meant, and the answers typed."""

from __future__ import annotations

import re
from dataclasses import replace

from wellput.desk.banks.bank_making_routes import bare_number
from wellput.model.question_list import FoundQuestion, FoundRoute, QuestionList

_NAMED = re.compile(r"\bquestion (?P<number>\d+\w*(?:\.\d+)*)")
_PARTED = re.compile(r"\s*[;\n]\s*")
_LONGEST, _MOST_SHOWN = 60, 6


def question_meant(found: QuestionList, place: int, words: str) -> FoundQuestion | None:
    """Return the question after whose answers another is asked: the one that is named, or else the one before it."""
    if named := _NAMED.search(words):
        number = named["number"].casefold()
        asked = (*found.about, *found.questions[:place])
        return next((one for one in reversed(asked) if bare_number(one.number or "").casefold() == number), None)
    here = _spot(found.questions[place])
    above = [one for one in found.about if (spot := _spot(one)) and here and spot[0] == here[0] and spot < here]
    last = found.questions[place - 1] if place else None
    nearer = max(above, key=lambda one: _spot(one) or ("", ()), default=None)
    if last is None or nearer is None:
        return last or nearer
    spot, other = _spot(last), _spot(nearer)
    return nearer if spot and other and spot[0] == other[0] and other > spot else last


def asked_after(question: FoundQuestion, meant: FoundQuestion | None, said: str) -> FoundQuestion:
    """Return a question as asked after these answers; where no option leads there, that is left to decide."""
    answers = tuple(one for one in _PARTED.split(said) if one)
    name = (meant.number or meant.text) if meant else "an earlier question"
    return replace(question, route=FoundRoute(name, answers))


def meant_said(meant: FoundQuestion | None) -> str:
    """Say which question is meant and what may be typed: its number, its first words, its answers."""
    if meant is None:
        return "Type the answer after which it is asked, and it is kept as a note in the file."
    words = meant.text if len(meant.text) <= _LONGEST else f"{meant.text[:_LONGEST].rpartition(' ')[0]}…"
    number = f"question {bare_number(meant.number)}, " if meant.number else ""
    options = " / ".join(meant.options[:_MOST_SHOWN]) + (" …" if len(meant.options) > _MOST_SHOWN else "")
    typed = f"one of its answers ({options})" if options else "an answer to it, such as Yes"
    return f"Meant is {number}“{words}” Type {typed}; several with semicolons between."


def _spot(question: FoundQuestion) -> tuple[str, tuple[int, ...]] | None:
    """Return where a question stands, to compare with those whose places are said alike."""
    place = question.source[0].place if question.source else ""
    return (re.sub(r"\d+", "", place), tuple(map(int, re.findall(r"\d+", place)))) if place else None

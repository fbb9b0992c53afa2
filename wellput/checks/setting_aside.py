"""Leave out the findings that the draft's author looked at and set aside, with a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wellput.model.finding import Finding, Place
from wellput.model.prose import SUMMARY, answer_prose, summary_prose
from wellput.model.response import Response, SetAside


def split(findings: Sequence[Finding], response: Response) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Return the findings that are kept and those that were set aside, each in the order given.

    An entry without a question stands for its code everywhere; one with words for findings at those words only.
    """
    kept: list[Finding] = []
    aside: list[Finding] = []
    for finding in findings:
        covered = any(_covers(entry, finding, response) for entry in response.set_aside)
        (aside if covered else kept).append(finding)
    return tuple(kept), tuple(aside)


def _covers(entry: SetAside, finding: Finding, response: Response) -> bool:
    if entry.code.strip().upper() != finding.code:
        return False
    if entry.question and entry.question != finding.place.question:
        return False
    words = _plain(entry.words or "")
    return not words or _meets(words, finding.place, response)


def _meets(words: str, place: Place, response: Response) -> bool:
    """Say whether words are those of the place, or its item, or share some of their letters with them."""
    if place.item is not None and words == _plain(place.item):
        return True
    found = _plain(place.words or "")
    if not found:
        return False
    if _spans(words, found) or _spans(found, words):
        return True
    return any(_overlap(words, found, _plain(text)) for text in _texts(place, response))


def _texts(place: Place, response: Response) -> Iterator[str]:
    """Yield the texts in which the words of a place may stand."""
    if place.question == SUMMARY:
        yield from (prose.text for prose in summary_prose(response))
    elif place.question in response.answers:
        yield from (prose.text for prose in answer_prose(place.question, response.answer(place.question)))
    else:
        yield from (item.statement for item in response.evidence if item.id == place.item)


def _overlap(one: str, other: str, text: str) -> bool:
    ours, theirs = _spans(one, text), _spans(other, text)
    return any(start < stop and begin < end for start, end in ours for begin, stop in theirs)


def _spans(words: str, text: str) -> list[tuple[int, int]]:
    """Return where words stand in a text as whole words and numbers: 5% is not a part of 15%."""
    return [found.span() for found in re.finditer(rf"(?<!\w)(?<!\d[.,]){re.escape(words)}(?!\w|[.,]\d)", text)]


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())

"""When a finding is the one that the editor meant: same code, and words that overlap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Label:
    """A finding that a careful editor would make; any of `words` will do, and so will `item`."""

    code: str
    words: tuple[str, ...]
    item: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a draft in which words may stand; `question` is `evidence` for an item's."""

    question: str
    text: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """Labels found, labels missed, and findings that no label asks for."""

    matched: tuple[Label, ...]
    missed: tuple[Label, ...]
    false: tuple[Finding, ...]


def judge(labels: Sequence[Label], findings: Sequence[Finding], fields: Sequence[Field]) -> Judgement:
    """Give each label one finding, in reading order; a second finding of a label's words is not false."""
    free = list(range(len(labels)))
    left: list[Finding] = []
    for finding in sorted(findings, key=lambda one: _reading_place(one, fields)):
        taken = next((place for place in free if _meant(labels[place], finding, fields)), None)
        if taken is not None:
            free.remove(taken)
        elif not any(_meant(label, finding, fields) for label in labels):
            left.append(finding)
    matched = tuple(label for place, label in enumerate(labels) if place not in free)
    return Judgement(matched, tuple(labels[place] for place in free), tuple(left))


def _meant(label: Label, finding: Finding, fields: Sequence[Field]) -> bool:
    if label.code != finding.code:
        return False
    if label.item is not None and label.item == finding.place.item:
        return True
    if finding.place.words is None:
        return any(
            field.question == finding.place.question and words in field.text
            for field in fields
            for words in label.words
        )
    return any(_overlap(finding.place.words, words, field.text) for field in fields for words in label.words)


def _overlap(one: str, other: str, text: str) -> bool:
    return any(
        first < second + len(other) and second < first + len(one)
        for first in _places(one, text)
        for second in _places(other, text)
    )


def _places(words: str, text: str) -> Iterator[int]:
    place = text.find(words) if words else -1
    while place >= 0:
        yield place
        place = text.find(words, place + 1)


def _reading_place(finding: Finding, fields: Sequence[Field]) -> tuple[int, int]:
    words = finding.place.words or ""
    for number, field in enumerate(fields):
        if field.question == finding.place.question and words in field.text:
            return number, field.text.find(words)
    return len(fields), 0

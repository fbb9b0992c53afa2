"""Everything of a draft that others may come to read: its prose, its note, reasons for skipping, and the evidence.

What stands under `respondent.contact` is left out: it is asked for, and never printed unless asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from wellput.checks.rule import Subject
from wellput.model.finding import Place
from wellput.model.response import Answer
from wellput.text import CITATION

_LINK = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)[^\s@]+@\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Written:
    """A text, the place of its field, and what to call it in a message."""

    place: Place
    name: str
    text: str

    @property
    def words(self) -> str:
        """Its text with citations, web and e-mail addresses blanked out, each place staying where it was."""
        return without_links(CITATION.sub(_blank, self.text))

    def at(self, words: str) -> Place:
        """Return the place of words in it."""
        return replace(self.place, words=words)


def written(subject: Subject) -> Iterator[Written]:
    """Yield every text in reading order, the evidence last."""
    response = subject.response
    if response.note:
        yield Written(Place(None, "note"), "The note", response.note)
    if response.respondent.describes:
        yield Written(Place("respondent", "describes"), "What you do", response.respondent.describes)
    for passage in subject.passages:
        yield Written(passage.place(), subject.name(passage.prose.question), passage.prose.text)
    for question, answer in response.answers.items():
        if answer.skipped:
            yield Written(Place(question, "skipped"), subject.name(question), answer.skipped)
        else:
            yield from _named(subject, question, answer)
    yield from written_evidence(subject)


def _named(subject: Subject, question: str, answer: Answer) -> Iterator[Written]:
    """Yield the partners of a map, who is to do what in its plan, and the words in a worksheet's lines."""
    for number, relationship in enumerate(answer.map, 1):
        yield Written(Place(question, "map", str(number)), subject.name(question), relationship.partner)
    for number, action in enumerate(answer.actions, 1):
        if action.who:
            yield Written(Place(question, "who", str(number)), subject.name(question), action.who)
    for number, line in enumerate(answer.cost.lines if answer.cost else (), 1):
        words = "\n".join(one for one in (line.activity, line.shared_with, line.note) if one)
        yield Written(Place(question, "cost", str(number)), subject.name(question), words)
    for words in answer.cost.assumptions if answer.cost else ():
        yield Written(Place(question, "cost"), subject.name(question), words)


def written_evidence(subject: Subject) -> Iterator[Written]:
    """Yield the statement and the source of every item of evidence."""
    for item in subject.response.evidence:
        name = f"The evidence {item.id!r}"
        yield Written(Place("evidence", "statement", item.id), name, item.statement)
        if item.source:
            yield Written(Place("evidence", "source", item.id), name, item.source)


def without_links(text: str) -> str:
    """Blank out web and e-mail addresses, each place staying where it was."""
    return _LINK.sub(_blank, text)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())

"""Where a form says a question's words: exactly, or nearly so, in the order in which to believe it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wellput.forms.asked import Asked
from wellput.forms.phrases import ALIKE, Wording, alike, beginnings, label_forms, number_words, wording
from wellput.model.form import Passage

Index = Mapping[tuple[str, ...], Sequence["Said"]]
"""Passages by their words."""


@dataclass(frozen=True, slots=True)
class Said:
    """A passage made ready for comparing; `at` is its place among the form's items."""

    at: int
    text: str
    whole: Wording
    distinct: frozenset[str]


def said(at: int, passage: Passage) -> Said:
    """Make a passage ready."""
    whole = wording(passage.text)
    return Said(at, passage.text, whole, frozenset(whole.words))


def places_said(asked: Sequence[Asked], passages: Sequence[Said]) -> dict[str, list[list[int]]]:
    """Return, for each thing asked, the places where its words stand, the surest first.

    That is: labels of a fact; a question's words with its number; its words; nearly its words, where no other
    question stands.
    """
    by_words = _index((words, one) for one in passages for words in beginnings(one.text))
    by_label = _index((words, one) for one in passages for words in label_forms(one.text))
    exact = {one.id: _exactly(one, by_words) for one in asked}
    taken = {passage.at for found in exact.values() for passage in found}
    others = [passage for passage in passages if passage.at not in taken]
    return {
        one.id: [
            _found(by_label, {words for label in one.labels for words in label_forms(label)}),
            [passage.at for passage in exact[one.id] if _has_number_of(one, passage)],
            [passage.at for passage in exact[one.id]],
            [] if exact[one.id] else list(_nearly(wording(one.text), others)),
        ]
        for one in asked
    }


def _index(pairs: Iterator[tuple[tuple[str, ...], Said]]) -> Index:
    index: dict[tuple[str, ...], list[Said]] = defaultdict(list)
    for words, one in pairs:
        index[words].append(one)
    return index


def _exactly(one: Asked, by_words: Index) -> list[Said]:
    """Return where a question stands word for word; what it says in brackets may stand elsewhere."""
    found = {
        passage.at: passage
        for words in (wording(one.text).words, *label_forms(one.text))
        for passage in by_words.get(words, ())
    }
    return [found[at] for at in sorted(found)]


def _found(index: Index, wordings: set[tuple[str, ...]]) -> list[int]:
    return sorted({passage.at for words in wordings for passage in index.get(words, ())})


def _has_number_of(one: Asked, passage: Said) -> bool:
    return one.number is not None and passage.whole.number == number_words(one.number)


def _nearly(question: Wording, passages: Sequence[Said]) -> Iterator[int]:
    """Yield where nearly the same words stand; a passage that lacks too many of them is not compared word by word."""
    wanted = frozenset(question.words)
    most = 2 * (1 - ALIKE) * len(question.words)
    for passage in passages:
        if len(wanted - passage.distinct) <= most and alike(passage.whole, question):
            yield passage.at

"""The questions of a bank with their places in its file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from wellput.model.bank import Bank, Question
from wellput.store.plain import Place
from wellput.store.wrongs import Wrong
from wellput.text import listed
from wellput.text.meant import surely_meant

_FEW, _MANY = 20, 500


def profile_questions(bank: Bank) -> Iterator[tuple[Place, Question]]:
    """Yield what is asked about the respondent."""
    for n, question in enumerate(bank.profile):
        yield ("profile", n), question


def theme_questions(bank: Bank) -> Iterator[tuple[Place, Question]]:
    """Yield the questions of the themes, in order."""
    for t, theme in enumerate(bank.themes):
        for n, question in enumerate(theme.questions):
            yield ("themes", t, "questions", n), question


def all_questions(bank: Bank) -> Iterator[tuple[Place, Question]]:
    """Yield every question."""
    yield from profile_questions(bank)
    yield from theme_questions(bank)


def questions_by_id(bank: Bank) -> dict[str, Question]:
    """Return the questions of the themes by id; of two with one id, the first."""
    return {question.id: question for _, question in reversed(list(theme_questions(bank)))}


def unless_known(place: Place, noun: str, name: str | None, known: Mapping[str, object]) -> Iterator[Wrong]:
    """Yield what is wrong where a name is given that none of the known things has."""
    if name is None or name in known:
        return
    names = list(islice(known, _MANY))
    near = surely_meant(name, names)
    guess = f"Did you mean `{near}`? " if near else ""
    some = f"Known: {listed(names[:_FEW])}{' and others' if len(known) > _FEW else ''}." if names else ""
    yield Wrong(place, f"There is no {noun} `{name}`.", f"{guess}{some or 'The bank has none yet; add it first.'}")

"""What a list asks about whoever answers, as far as a draft has a place for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wellput.model.bank import Question
from wellput.model.question_list import FoundQuestion

_EMAIL = re.compile(r"e-?mail", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"(?:name of )?(?:your |the )?(?:organi[sz]ation|charity|company|body|group)(?:['’]s)?(?: name| or \w+)?\b"  # noqa: RUF001
    r"|on behalf of (?:which|what) organi[sz]ation",
    re.IGNORECASE,
)
_PERSON = re.compile(r"(?:your |full |contact )*name\b(?! of (?:your|the) org)", re.IGNORECASE)
_DESCRIBES = re.compile(r"what (?:does your organisation do|is your role)|describe your organisation", re.IGNORECASE)
_NAME = "name"


@dataclass(frozen=True, slots=True)
class Profile:
    """The questions about the respondent with the lines that each comes from, and what has no place in a draft."""

    questions: tuple[Question, ...]
    found: dict[str, FoundQuestion]
    left: tuple[FoundQuestion, ...]
    chosen: tuple[FoundQuestion, ...]


def profile_of(about: Sequence[FoundQuestion]) -> Profile:
    """Return the profile: the name of whoever answers always, since a response says who sends it."""
    placed: dict[str, FoundQuestion] = {}
    left, chosen = [], []
    for one in about:
        place = None if one.options else _place(one.text)
        if place and place not in placed:
            placed[place] = one
        elif one.options:
            chosen.append(one)
        else:
            left.append(one)
    return Profile(tuple(_questions(placed)), placed, tuple(left), tuple(chosen))


def _place(words: str) -> str | None:
    if _EMAIL.search(words):
        return "contact.email"
    if _DESCRIBES.search(words):
        return "describes"
    if _ORGANISATION.match(words.strip()):
        return _NAME
    return "contact.name" if _PERSON.match(words.strip()) else None


def _questions(placed: dict[str, FoundQuestion]) -> list[Question]:
    titles = {
        _NAME: ("Who answers", "What is your organisation called?"),
        "describes": ("What you do", "In a sentence, what does your organisation do?"),
        "contact.name": ("Contact name", "Whom may they ask about the response?"),
        "contact.email": ("Contact e-mail", "At which e-mail address?"),
    }
    return [
        Question(
            id=place,
            title=title,
            type="text",
            required=place == _NAME,
            text=placed[place].text if place in placed else asked,
        )
        for place, (title, asked) in titles.items()
        if place in placed or place == _NAME
    ]

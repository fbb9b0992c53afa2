"""What a bank asks about whoever answers: the standard questions, in the list's words where it asks for the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wellput.desk.banks.bank_making_about import asked_in, place_asked_for
from wellput.desk.banks.bank_making_ids import label_slug, unused
from wellput.desk.banks.bank_making_kinds import asks_for_kind
from wellput.desk.banks.bank_making_personal import asks_of_person
from wellput.intake.document.respondents import asks_for_contact
from wellput.model.bank import PROFILE_KIND, Kind, Question, Source
from wellput.model.question_list import FoundQuestion
from wellput.store.banks import read_bank
from wellput.store.content import content

OURS = Source(id="wellput", title="Supplied by Wellput, with no outside source", publisher="Wellput")
_STANDARD = "any-consultation.yaml"
_EMAIL = re.compile(r"e-?mail", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"(?:name of )?(?:your |the )?(?:organi[sz]ation|charity|company|body|group)(?:['’]s)?(?: name| or \w+)?\b"  # noqa: RUF001
    r"|on behalf of (?:which|what) organi[sz]ation",
    re.IGNORECASE,
)
_PERSON = re.compile(r"(?:your |full |contact )*name\b(?! of (?:your|the) org)", re.IGNORECASE)
_DESCRIBES = re.compile(r"what does your organisation do|describe your organisation", re.IGNORECASE)
_NAME, _DESCRIPTION = "name", "describes"
_SHORTEST, _MOST_KINDS = 2, 40


@dataclass(frozen=True, slots=True)
class Profile:
    """The questions about the respondent and what of the list each comes from; what has no place in a draft.

    `kinds` are the kinds of respondent that the list names.
    """

    questions: tuple[Question, ...]
    found: Mapping[str, FoundQuestion]
    left: tuple[FoundQuestion, ...]
    chosen: tuple[FoundQuestion, ...]
    kinds: tuple[Kind, ...] = ()


def profile_of(about: Sequence[FoundQuestion]) -> Profile:
    """Return the profile: everything that a response is asked for, whatever the list says of it."""
    placed: dict[str, FoundQuestion] = {}
    left, chosen = [], []
    for one in about:
        place = _place(one)
        if place and place not in placed:
            placed[place] = one
        elif one.options or asks_of_person(one.text) or not (place or asks_for_contact(one.text)):
            chosen.append(one)
        else:
            left.append(one)
    kinds = _kinds(placed[PROFILE_KIND].options) if PROFILE_KIND in placed else ()
    return Profile(tuple(_questions(placed)), placed, tuple(left), tuple(chosen), kinds)


def _place(found: FoundQuestion) -> str | None:
    words = found.text.strip()
    if found.options:
        is_kind = found.type == "select_one" and _SHORTEST <= len(found.options) <= _MOST_KINDS
        return PROFILE_KIND if is_kind and asks_for_kind(words) else None
    if place := place_asked_for(words):
        return place
    if _EMAIL.search(words):
        return "contact.email"
    if _DESCRIBES.search(words):
        return _DESCRIPTION
    if _ORGANISATION.match(words):
        return _NAME
    return "contact.name" if _PERSON.match(words) else None


def _kinds(labels: Sequence[str]) -> tuple[Kind, ...]:
    kinds: list[Kind] = []
    for place, label in enumerate(labels, 1):
        kinds.append(Kind(id=unused(label_slug(label), [one.id for one in kinds], f"kind-{place}"), label=label))
    return tuple(kinds)


def _questions(placed: Mapping[str, FoundQuestion]) -> Iterator[Question]:
    """Yield the standard questions; one that the list asks is asked as the list has it, without what we would add."""
    for question in read_bank(content("questionbank") / _STANDARD).profile:
        standard = question.model_copy(update={"advice": ()})
        if question.id in placed:
            text, beyond = asked_in(placed[question.id].text)
            own = {"text": text, "why": None, "guidance": beyond, "max_words": None}
            yield standard.model_copy(update=own)
        elif question.id != PROFILE_KIND:
            yield standard

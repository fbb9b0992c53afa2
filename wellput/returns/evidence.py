"""Evidence that came with a return."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from wellput.errors import NotUnderstoodError
from wellput.model.answer_form import AnswerForm, Item
from wellput.model.answer_form_around import evidence_item
from wellput.model.evidence import Evidence, EvidenceKind, Permission
from wellput.model.filled_form import Given
from wellput.model.returned import EVIDENCE
from wellput.returns.choosing import ticked
from wellput.returns.sheaf import Sheaf
from wellput.returns.understanding import Understanding
from wellput.text import clean
from wellput.text.alike import alike

_PLACE = re.compile(r"wp_e([0-9]{1,3})_")
_FREE = "evidence"
_UNASKED = ("kind", "about", "link", "figures")
"""What forms do not ask for, and a file of answers may hold all the same."""


@dataclass(frozen=True, slots=True)
class EvidenceRead:
    """Items of evidence, and which question each was meant for, by the item's id."""

    items: tuple[Evidence, ...]
    questions: Mapping[str, str]


class EvidenceReader:
    """Reads the evidence of many returns to one bank."""

    def __init__(self, form: AnswerForm, understanding: Understanding) -> None:
        self._questions, self._understanding = _by_name(form), understanding

    def read(self, sheaf: Sheaf) -> EvidenceRead:
        """Return the items; an id begins as that of the question the member meant the item for: barriers-1."""
        found: list[Evidence] = []
        questions: dict[str, str] = {}
        for number in sorted({int(at[1]) for place in sheaf.given if (at := _PLACE.match(place))}):
            keys = (*(ask.field for ask in evidence_item(number).asks), *_UNASKED)
            given = {key: one for key in keys if (one := sheaf.take(f"wp_e{number}_{key}"))}
            if "statement" in given and clean(given["statement"].words).text.strip():
                question = _question(given, self._questions, sheaf)
                start = _FREE if question is None else _start(question)
                count = sum(one.id.rpartition("-")[0] == start for one in found)
                item = _item(f"{start}-{count + 1}", given, self._understanding, sheaf)
                found.append(item)
                sheaf.note_cells(EVIDENCE, item.id, given)
                questions |= {} if question is None else {item.id: question}
            else:
                for one in given.values():
                    sheaf.refuse(one, "This item of evidence does not say what happened. Ask, and add it.")
        return EvidenceRead(tuple(found), questions)


def _by_name(form: AnswerForm) -> dict[str, str]:
    """Return questions by what a member may call them: by number, heading, words or id."""
    return {alike(name): item.id for theme in form.themes for item in theme.items for name in _names(item) if name}


def _names(item: Item) -> Iterator[str]:
    yield from (item.id, item.heading, item.text)
    if item.number:
        yield from (item.number, f"question {item.number}", f"q{item.number}", f"q {item.number}")


def _start(question: str) -> str:
    return question.replace(".", "-")[:70]


def _question(given: Mapping[str, Given], questions: Mapping[str, str], sheaf: Sheaf) -> str | None:
    asked = given.get("question")
    if asked is None:
        return None
    found = questions.get(alike(asked.words))
    if found is None:
        sheaf.refuse(asked, "The bank has no question of this name; the evidence was taken without it.")
    return found


def _item(id_: str, given: Mapping[str, Given], understanding: Understanding, sheaf: Sheaf) -> Evidence:
    words = {key: clean(one.words).text.strip() for key, one in given.items()}
    values: dict[str, Any] = {
        "kind": _kind(given.get("kind"), sheaf),
        "figures": given["figures"].chosen if "figures" in given else (),
        "date": _date(given["date"], understanding) if "date" in given else None,
        "permission": _permission(given.get("permission"), sheaf),
        **{key: words.get(key) for key in ("statement", "source", "about", "link")},
    }
    return Evidence(id=id_, **values)


def _kind(given: Given | None, sheaf: Sheaf) -> str:
    said = "case-study" if given is None else given.words.strip()
    if given is not None and said not in get_args(EvidenceKind):
        sheaf.refuse(given, f"This is none of the kinds of evidence: {', '.join(get_args(EvidenceKind))}.")
        return "case-study"
    return said


def _date(given: Given, understanding: Understanding) -> str:
    try:
        return understanding.rough_day(given.words)
    except NotUnderstoodError:
        return given.words.strip()  # a date as far as it is known may be any words


def _permission(given: Given | None, sheaf: Sheaf) -> str | None:
    if given is None or given.words.strip() in get_args(Permission):
        return None if given is None else given.words.strip()
    said = yes_or_no(given, sheaf)
    return None if said is None else "given" if said else "refused"


def yes_or_no(given: Given, sheaf: Sheaf) -> bool | None:
    """Return what was answered to a question of yes or no; None where that is in doubt."""
    words = sheaf.options(given)
    said = {_one(one) for one in words}
    if len(said) == 1 and None not in said:
        return said.pop()
    sheaf.refuse(given, "This is neither yes nor no; it counts as not answered. Ask which is meant.", ", ".join(words))
    return None


def _one(words: str) -> bool | None:
    known = {"yes": True, "no": False}
    plain = alike(words)
    return known[plain] if plain in known else ticked(words)

"""What can be changed of a question: each part with its words, how a reply to it is read, and how it is shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from wellput.desk.banks.bank_edit_options import TYPES, with_choose, with_options, with_type, without_options
from wellput.errors import NotUnderstoodError
from wellput.intake.changing.list_replies import HOW, list_of
from wellput.model.answer_form_words import how_many, limits_of
from wellput.model.bank import CHOOSING, Advised, Bank, Limit, Question
from wellput.text import clean, listed

Thing = TypeVar("Thing", Question, Bank)

_LIMIT = re.compile(r"(?P<about>about|around|roughly|advised)?\s*(?P<count>\d[\d,]*)\s*(?P<unit>words?|characters?)?")
_SEVERAL = ("select_multiple", "rank")
_NUMBERS = ("integer", "decimal", "cost")


@dataclass(frozen=True)  # Python 3.11 cannot have slots in a generic class that is made as Part[Question]
class Part(Generic[Thing]):
    """A part of a question or of a bank; `emptied` is None where it cannot be without words."""

    name: str
    label: str
    how: str
    read: Callable[[Thing, str], Thing]
    shown: Callable[[Thing], str]
    emptied: Callable[[Thing], Thing] | None = None

    def changed(self, thing: Thing, reply: str) -> Thing:
        """Return the thing with this part as the reply says; an empty reply empties it."""
        words = clean(reply).text.strip()
        if words:
            return self.read(thing, words)
        if self.emptied is None:
            raise NotUnderstoodError(f"The {self.label} cannot be empty.", self.how)
        return self.emptied(thing)


def words_part(name: str, label: str, how: str, *, must: bool = False, lines: bool = False) -> Part[Thing]:
    """Return a part that is words and nothing else, in one line or in as many as are typed."""
    key = name.replace("-", "_")

    def read(thing: Thing, words: str) -> Thing:
        return thing.model_copy(update={key: words if lines else " ".join(words.split())})

    def emptied(thing: Thing) -> Thing:
        return thing.model_copy(update={key: None})

    return Part(name, label, how, read, lambda thing: getattr(thing, key) or "", None if must else emptied)


def parts_of(question: Question) -> Iterator[Part[Question]]:
    """Yield the parts that a question of this type has."""
    unused = {
        "options": question.type not in (*CHOOSING, "relationships"),
        "choose": question.type not in _SEVERAL,
        "unit": question.type not in _NUMBERS,
        "condition": question.relevant is None,
    }
    yield from (part for part in PARTS.values() if not unused.get(part.name))


def _limited(question: Question, words: str) -> Question:
    found = list(_LIMIT.finditer(words.casefold()))
    if not found or _LIMIT.sub("", words.casefold()).strip(" ,;.&") not in ("", "and"):
        raise NotUnderstoodError(f"{words!r} is no length.", _HOW_LIMIT)
    limits: dict[str, Limit | None] = {"max_words": None, "max_characters": None}
    for one in found:
        count = int(one["count"].replace(",", ""))
        if count < 1:
            raise NotUnderstoodError("A length is 1 or more.", _HOW_LIMIT)
        unit = "max_characters" if (one["unit"] or "").startswith("char") else "max_words"
        limits[unit] = Advised(advised=count) if one["about"] else count
    return question.model_copy(update=limits)


def _required(question: Question, words: str) -> Question:
    said = words.casefold()
    if said not in ("y", "yes", "n", "no"):
        raise NotUnderstoodError(f"{words!r} was not understood.", "Type yes or no.")
    return question.model_copy(update={"required": said.startswith("y")})


def _counted(question: Question, words: str) -> Question:
    if question.type not in _NUMBERS:
        what = f"{question.name} is of type {question.type}, and only a number has a unit."
        raise NotUnderstoodError(what, "Make the type integer or decimal first.")
    return question.model_copy(update={"unit": " ".join(words.split())})


def _prompted(question: Question, words: str) -> Question:
    prompts = list_of(words, question.prompts, bare_adds=True)
    return question.model_copy(update={"prompts": tuple(one for _, one in prompts)})


def _conditioned(_question: Question, words: str) -> Question:
    raise NotUnderstoodError(
        f"{words!r} was not taken.", "Set a condition in the file, under `relevant:`; here it is emptied."
    )


def _condition(question: Question) -> str:
    rule = question.relevant
    if rule is None:
        return ""
    of = [f"asked of: {listed(rule.respondent, 'or')}"] if rule.respondent else []
    after = [f"after the answer {listed(rule.is_, 'or')} to {rule.question}"] if rule.question else []
    return "; ".join((*of, *after))


_HOW_LIMIT = "Type 250 words, about 250 words where it only advises, or 1500 characters."

PARTS: dict[str, Part[Question]] = {
    part.name: part
    for part in (
        words_part("text", "question's text", "Type the question.", must=True, lines=True),
        words_part("title", "short name", "Type a short name for headings."),
        words_part("number", "number", "Type the number as the consultation has it: 3, 1a, 3.1."),
        Part[Question](
            "type",
            "type",
            f"Types: {listed([f'{name} ({words})' for name, words in TYPES.items()], 'or')}.",
            with_type,
            lambda question: f"{question.type} ({TYPES[question.type]})",
        ),
        Part[Question](
            "options",
            "options",
            f"Type all of them with semicolons between. Of those that are there, {HOW}.",
            with_options,
            lambda question: "; ".join(f"{n}: {one.label}" for n, one in enumerate(question.options, 1)),
            without_options,
        ),
        Part[Question](
            "choose",
            "number to choose",
            "Type 3, or 1-3, or up to 3.",
            with_choose,
            lambda question: how_many(question) if question.options else "",
            lambda question: question.model_copy(update={"choose": None}),
        ),
        Part[Question](
            "limit",
            "length",
            _HOW_LIMIT,
            _limited,
            lambda question: limits_of(question).removeprefix("Length: ").rstrip("."),
            lambda question: question.model_copy(update={"max_words": None, "max_characters": None}),
        ),
        Part[Question](
            "required",
            "whether it must be answered",
            "Type yes or no.",
            _required,
            lambda question: "yes" if question.required else "no",
        ),
        words_part("why", "why it is asked", "Type what the answers will be used for.", lines=True),
        words_part("guidance", "guidance", "Type how to answer it well.", lines=True),
        Part[Question](
            "unit",
            "unit",
            "Type what the number counts: £ a year, hours a month.",
            _counted,
            lambda question: question.unit or "",
            lambda question: question.model_copy(update={"unit": None}),
        ),
        Part[Question](
            "condition",
            "condition",
            "Emptied, it is asked of everybody. A condition is set in the file, under `relevant:`.",
            _conditioned,
            _condition,
            lambda question: question.model_copy(update={"relevant": None}),
        ),
        Part[Question](
            "prompts",
            "evidence prompts",
            f"Type one to add it, or :suggest. Of those that are there, {HOW}.",
            _prompted,
            lambda question: "; ".join(f"{n}: {one}" for n, one in enumerate(question.prompts, 1)),
            lambda question: question.model_copy(update={"prompts": ()}),
        ),
    )
}
"""Every part of a question, by its name, in the order in which one changes them."""

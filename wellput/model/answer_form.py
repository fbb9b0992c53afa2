"""An answer form before it has a form: what members are asked, and the name by which each answer is known again.

Word, the web page and both spreadsheets are made from this, and returns are read with it. A place is named
`wp_<n>_<field>`: n counts the bank's questions from 1; p is the respondent and permissions, e1, e2 ... the evidence.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from wellput.text import listed

FORM_FORMAT = 1
"""Of the forms that go out; it stands in each of them."""

FORM_PLACE = "wp_form"
"""Names the line that says which bank, version and format a form is of."""

EMPTY_BOX, TICKED = "\N{BALLOT BOX}", "\N{BALLOT BOX WITH X}"

AskKind = Literal["words", "line", "one", "several", "rank", "number", "date", "lines"]
"""Long text, one line, a choice of one or of several, an order, a number, a date, or a short table."""


_LONGEST_CHOICES = 60


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be chosen; `note` guides whoever chooses; `other` wants to be told in words."""

    id: str
    label: str
    note: str = ""
    other: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One thing asked of each line of a short table; a number with a `most` is a whole one from 1 to it."""

    key: str
    label: str
    kind: Literal["line", "number", "one"] = "line"
    choices: tuple[Choice, ...] = ()
    help: str = ""
    most: int | None = None

    @property
    def asked(self) -> str:
        """The label with what may be given, where that is soon said."""
        if self.choices and not self.is_long:
            return f"{self.label}: {listed([one.label for one in self.choices], 'or')}"
        return self.label

    @property
    def is_long(self) -> bool:
        """Whether what may be given takes more room than a label has."""
        return sum(len(one.label) for one in self.choices) > _LONGEST_CHOICES

    @property
    def meaning(self) -> str:
        """What helps to fill the column in: how, and what the choices mean."""
        told = [f"{one.label} ({one.note})" if one.note else one.label for one in self.choices]
        noted = self.is_long or any(one.note for one in self.choices)
        return " ".join(filter(None, (self.help, f"{'; '.join(told)}." if noted else "")))


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing asked at a question.

    `field` is the key of the answer in a draft, `place` its name in every form. `label` is seen in the form and is
    like no other; `short` is the label where the question stands right above. For each thing ranked, and for each
    line of a short table, `columns` say what is asked; `noun` is what such a line is about. `words` is how many words
    an answer may or should have. `earlier_label` is the label in forms that went out before, where it was another.
    """

    field: str
    place: str
    kind: AskKind
    label: str
    short: str
    help: str = ""
    choices: tuple[Choice, ...] = ()
    columns: tuple[Column, ...] = ()
    most: int = 1
    whole: bool = False
    required: bool = False
    limits: str = ""
    words: int | None = None
    noun: str = ""
    earlier_label: str = ""

    def inner(self, *names: object) -> str:
        """Name a place within: an option of a ranking by its number, a cell of a line by line and key."""
        return "_".join([self.place, *map(str, names)])


@dataclass(frozen=True, slots=True)
class Item:
    """A question with what is asked at it.

    `routing` says in words who answers it: respondents of these `kinds`, those who gave one of some answers to the
    question `after`. `label` is how the labels of what is asked begin. Forms that went out before may also hold
    `earlier_asks`, and as words of their own `earlier_words`.
    """

    id: str
    heading: str
    text: str
    asks: tuple[Ask, ...]
    guidance: tuple[str, ...] = ()
    routing: str = ""
    number: str = ""
    required: bool = False
    kinds: tuple[str, ...] = ()
    after: str | None = None
    answers: tuple[str, ...] = ()
    label: str = ""
    is_about_respondent: bool = False
    earlier_asks: tuple[Ask, ...] = ()
    earlier_words: tuple[str, ...] = ()

    @property
    def read_asks(self) -> tuple[Ask, ...]:
        """What is looked for when a form comes back, whenever it went out."""
        return (*self.asks, *self.earlier_asks)


@dataclass(frozen=True, slots=True)
class Section:
    """Questions under one heading."""

    title: str
    items: tuple[Item, ...]
    introduction: str = ""


@dataclass(frozen=True, slots=True)
class AnswerForm:
    """A form, whole: about the respondent, the bank's questions by theme, evidence, permission."""

    bank: str
    version: int
    title: str
    wording: str
    about: Section
    themes: tuple[Section, ...]
    evidence: Section
    permission: Section

    @property
    def sections(self) -> Iterator[Section]:
        """Yield every section in order."""
        yield from (self.about, *self.themes, self.evidence, self.permission)

    @property
    def stamp(self) -> str:
        """The line at the form's end that says what it is a form of."""
        return f"Form: {self.bank}, version {self.version}, format {FORM_FORMAT}"


@dataclass(frozen=True, slots=True)
class PackFacts:
    """Who asks, whom to write to, until when answers are wanted, and until when they are kept."""

    asked_by: str
    contact: str
    deadline: dt.date
    keep_until: dt.date

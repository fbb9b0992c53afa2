"""A list of questions on its way to a bank: the lines of the file it came in, and what was recognised in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wellput.model.bank import QuestionType

LineKind = Literal["text", "heading", "item", "row", "furniture"]
"""How the file sets a line: running text, a heading, an item of a list, a row of a table, or a header or footer."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line or paragraph of a file.

    `number` is one that the file keeps apart from the text, as Word's automatic numbering does, and `depth` how far in
    it stands in a list or a heading's level, 1 the outermost. `cells` are a row's, `control` says what a form has
    there: a tick box, a choice between several, a list to choose from or a box to write in. `expects`, `longest` (in
    characters) and `required` are what a form says of such a box, and `place` is said to people.
    """

    text: str
    place: str
    kind: LineKind = "text"
    number: str | None = None
    depth: int = 0
    cells: tuple[str, ...] = ()
    control: Literal["tick", "radio", "list", "box"] | None = None
    choices: tuple[str, ...] = ()
    expects: Literal["integer", "decimal", "date"] | None = None
    longest: int | None = None
    required: bool = False
    is_wrapped: bool = False
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class FoundLimit:
    """A length that the list names: so many words or characters, fixed or advised."""

    count: int
    unit: Literal["words", "characters"]
    is_advised: bool


@dataclass(frozen=True, slots=True)
class FoundRoute:
    """After which answers to which question this one is asked, as numbers and words of the list."""

    question: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is not sure of a question, said to people, and what may be replied: `about` is what the reply decides."""

    about: Literal["type", "options", "number", "question", "limit", "choose", "route", "wording"]
    words: str
    replies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundQuestion:
    """A question that was recognised.

    `parent` is the number of the question that it is a part of; `rows` are a grid's statements, each of which is
    answered on the scale of `options`; `source` are the lines that it was read from, as they stand.
    """

    text: str
    type: QuestionType
    source: tuple[SourceLine, ...]
    number: str | None = None
    parent: str | None = None
    theme: str | None = None
    options: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    guidance: str | None = None
    asks_reasons: bool = False
    limit: FoundLimit | None = None
    least: int | None = None
    most: int | None = None
    required: bool = False
    route: FoundRoute | None = None
    options_absent: bool = False
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Lines of no question, and why: preamble, furniture, contact, privacy, heading, language, repeat, unclear."""

    lines: tuple[SourceLine, ...]
    why: str


@dataclass(frozen=True, slots=True)
class QuestionList:
    """Everything in a list: its title as far as it has one, its questions in their order, and what was left out."""

    title: str | None
    questions: tuple[FoundQuestion, ...]
    left_out: tuple[LeftOut, ...]
    about: tuple[FoundQuestion, ...] = ()

"""Blocks: a document before it has a form. Word, HTML and text are all made from these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a block came from: a question (or `respondent`, `summary`), its field, evidence, a statement."""

    question: str | None = None
    field: str | None = None
    evidence: str | None = None
    statement: str | None = None


NOWHERE = Origin()
"""The origin of words that belong to the template alone."""


@dataclass(frozen=True, slots=True)
class Text:
    """A run of words. A newline in it is a line break, a tab a tab."""

    text: str
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Citation:
    """A numbered reference in the text to an item of evidence; shown as [1], linked to its Target."""

    evidence: str
    number: int


@dataclass(frozen=True, slots=True)
class Target:
    """The place that citations of an item of evidence lead to, shown as its number; stands in the annex."""

    evidence: str
    number: int


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a web or e-mail address."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class RemarkStart:
    """Where the words begin that a remark of that number is about."""

    number: int


@dataclass(frozen=True, slots=True)
class RemarkEnd:
    """Where the words end that a remark of that number is about."""

    number: int


Inline = Text | Citation | Target | Link | RemarkStart | RemarkEnd
Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 to 6. The document's title is a Paragraph of style `title`."""

    level: int
    inlines: Inlines
    style: str | None = None
    origin: Origin = NOWHERE


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `style` is a name such as `title`, `question` or `note`, None for ordinary text.

    `number` counts the numbered paragraphs of a document from 1; None for a paragraph that has none.
    """

    inlines: Inlines
    style: str | None = None
    origin: Origin = NOWHERE
    number: int | None = None


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item: its words, then any blocks within it (a second paragraph, a list of its own)."""

    inlines: Inlines
    within: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class List:
    """Bulleted, or numbered from 1."""

    items: tuple[ListItem, ...]
    numbered: bool = False
    style: str | None = None
    origin: Origin = NOWHERE


CaptionKind = Literal["Table", "Figure"]


@dataclass(frozen=True, slots=True)
class Caption:
    """What a table or a picture shows, in words; `number` counts those of its kind from 1."""

    kind: CaptionKind
    number: int
    inlines: Inlines

    @property
    def label(self) -> str:
        """What stands before the words, such as Table 2."""
        return f"{self.kind} {self.number}"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; `align` is how numbers and words stand in its column."""

    inlines: Inlines
    align: Literal["left", "center", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row; every row has as many cells as the header."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    style: str | None = None
    origin: Origin = NOWHERE
    caption: Caption | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture in the two forms that documents take, with its size in millimetres.

    `words` is its alternative text: what the picture says, for whoever does not see it.
    """

    png: bytes
    svg: str
    width: float
    height: float
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing in its place in the document."""

    drawing: Drawing
    origin: Origin = NOWHERE
    caption: Caption | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """A list of the headings down to `depth`, each leading to its heading."""

    depth: int = 2


Block = Heading | Paragraph | List | Table | Picture | Contents


@dataclass(frozen=True, slots=True)
class Remark:
    """A note in the margin, on the words between its RemarkStart and its RemarkEnd."""

    number: int
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """The blocks in order, with the properties that a file carries. `language` is a BCP 47 tag."""

    title: str
    author: str
    blocks: tuple[Block, ...]
    language: str = "en-GB"
    subject: str = ""
    remarks: tuple[Remark, ...] = ()

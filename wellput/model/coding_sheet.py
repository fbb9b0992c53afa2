"""Words to be coded in a spreadsheet, as it goes out and as it comes back."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.model.coded import Code
from wellput.model.returned import Unread

SEPARATOR = "; "
"""What stands between codes."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """What a member said, its codes so far, what is suggested, and the mark by which a change of the words is seen."""

    member: str
    kind: str
    words: str
    codes: str
    suggested: str
    mark: str


@dataclass(frozen=True, slots=True)
class CodingSheet:
    """What a coder is to read: the words said to one question, and the codebook."""

    bank: str
    question: str
    text: str
    coder: str
    rows: tuple[SheetRow, ...]
    book: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """Codes as they were written into a cell; an empty one says nothing."""

    member: str
    codes: str
    mark: str
    place: str


@dataclass(frozen=True, slots=True)
class ReturnedSheet:
    """A spreadsheet as it came back, and what in it could not be read."""

    bank: str
    question: str
    coder: str
    rows: tuple[ReturnedRow, ...]
    unread: tuple[Unread, ...]

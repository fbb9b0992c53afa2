"""Evidence: what a respondent can point at, where it comes from, and whether it may be used."""

from __future__ import annotations

from typing import Literal

from wellput.model.base import Id, Record, Words

EvidenceKind = Literal["figure", "case-study", "quote", "cost", "document", "lived-experience"]
Permission = Literal["given", "not-needed", "asked", "refused"]


class Evidence(Record):
    """One item; `figures` is what a citation may rely on, `date` is as known: a year, a month or a day."""

    id: Id
    kind: EvidenceKind
    statement: Words
    figures: tuple[Words, ...] = ()
    about: str | None = None
    source: str | None = None
    date: str | None = None
    link: str | None = None
    permission: Permission | None = None
    published: Id | None = None
    illustrative: bool = False

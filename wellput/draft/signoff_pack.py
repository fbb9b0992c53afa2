"""What goes to members and trustees to be signed: a short pack, and the covering text, each from its template."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.draft.short_documents import short_document
from wellput.draft.typed import Typed
from wellput.draft.views_of_aside import AsideView
from wellput.model.block import Document, Origin

PACK, COVERING_TEXT = "signoff/pack.md.j2", "signoff/covering-text.md.j2"


@dataclass(frozen=True, slots=True)
class LineView:
    """A line that changed: of which field, and as it `was` and `is` now: one of them none where it came or went.

    `what` says of the field that it was added, taken away or changed.
    """

    name: str
    what: str
    was: str | None
    now: str | None


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A part of the response in which something changed."""

    name: str
    lines: tuple[LineView, ...]


@dataclass(frozen=True, slots=True)
class FindingKind:
    """A kind of thing that the check finds: the rule's title, how many there are, and what the first says."""

    severity: str
    code: str
    title: str
    count: int
    first: str


@dataclass(frozen=True, slots=True)
class SignoffPackView:
    """What a template of the pack can use, as `pack`.

    `who` is whom it goes to, where it goes to one; `since` is the version they had before, none for the first;
    `findings` are the weightiest kinds, and `further` how many kinds there are beyond them; `aside` are the views that
    were set aside; `text` and `fingerprint` say which text it is about; `response` is the file with the whole response.
    """

    title: str
    publisher: str
    whose: str | None
    who: str | None
    date: str
    deadline: str | None
    contact: str | None
    closes: str | None
    sentence: str | None
    asks: tuple[str, ...]
    since: str | None
    changes: tuple[ChangeView, ...]
    findings: tuple[FindingKind, ...]
    further: int
    set_aside: int
    aside: tuple[AsideView, ...]
    text: str
    fingerprint: str
    response: str


def typed(text: str | None) -> str | None:
    """Return words that somebody typed, or that hold such words, so that nothing in them is taken for markup."""
    return Typed.of(text, Origin("signoff"))


def compose_signoff(view: SignoffPackView, template: str, folders: Sequence[Path]) -> Document:
    """Return a document of the pack; raise WellputError where the template is at fault, with its line."""
    return short_document(template, {"pack": view}, folders, title=view.title, author=view.whose or "")

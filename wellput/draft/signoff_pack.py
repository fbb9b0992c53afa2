"""What goes to members and trustees to be signed: a short pack, and the covering text, each from its template."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.draft.short_documents import short_document
from wellput.draft.typed import Typed
from wellput.draft.views_of_standing import FindingView
from wellput.model.block import Document, Origin

PACK, COVERING_TEXT = "signoff/pack.md.j2", "signoff/covering-text.md.j2"


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A part of the response in which something changed; in `lines` what went and what came is marked."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignoffPackView:
    """What a template of the pack can use, as `pack`.

    `who` is whom it goes to, where it goes to one; `since` is the version they had before, none for the first;
    `text` and `fingerprint` say which text it is about; `response` is the file with the whole response.
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
    findings: tuple[FindingView, ...]
    set_aside: int
    text: str
    fingerprint: str
    response: str


def typed(text: str | None) -> str | None:
    """Return words that somebody typed, or that hold such words, so that nothing in them is taken for markup."""
    return Typed.of(text, Origin("signoff"))


def compose_signoff(view: SignoffPackView, template: str, folders: Sequence[Path]) -> Document:
    """Return a document of the pack; raise WellputError where the template is at fault, with its line."""
    return short_document(template, {"pack": view}, folders, title=view.title, author=view.whose or "")

"""What goes to members and trustees to be signed: a short pack, and the covering text, each from its template."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.draft.counting import counted
from wellput.draft.filling import filled
from wellput.draft.markdown import Marker
from wellput.draft.reading import read_markdown
from wellput.draft.references import References
from wellput.draft.typed import Typed
from wellput.draft.values import Values
from wellput.draft.views_of_standing import FindingView
from wellput.model.block import Document, Origin, Paragraph
from wellput.model.block_words import in_one_line
from wellput.templating import render_template, template_environment

PACK, COVERING_TEXT = "signoff/pack.md.j2", "signoff/covering-text.md.j2"
_TITLE = "title"


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
    references, values = References(()), Values()
    marker = Marker(references, values)
    environment = template_environment(folders, marker.finish, marker.filters)
    markdown = render_template(environment, template, {"pack": view})
    pieces = read_markdown(markdown)
    blocks = tuple(counted(block for piece, numbers in pieces for block in filled(piece, numbers, values)))
    titles = (in_one_line(one.inlines) for one in blocks if isinstance(one, Paragraph) and one.style == _TITLE)
    return Document(next(titles, "") or view.title, view.whose or "", blocks, subject=view.title)

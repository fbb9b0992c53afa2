"""A draft with something in every field, and colleagues who edit its form in Word."""

from __future__ import annotations

import datetime as dt
from copy import deepcopy
from pathlib import Path
from typing import Any

from lxml import etree

from tests.returns.filling_in import bank, run_of
from wellput.desk.colleagues.draft_edits import Arrived, arrived, take
from wellput.desk.colleagues.draft_forms import write_form
from wellput.desk.opening import Opened
from wellput.model.draft_change import Change
from wellput.model.draft_fields import Field, Value
from wellput.store.drafts import read_draft
from wellput.store.workspaces import Workspace, make_workspace
from wellput.word.markup import w
from wellput.word.package import packed, read_parts

DOCUMENT = "word/document.xml"
TODAY = dt.date(2025, 9, 1)
DRAFT = """\
format: 1
bank: small
# The treasurer wants to see this before it goes.
respondent: {name: The Hall, kind: vcf, describes: We open a hall., represents: {area: North}}
summary:
  sentence: We are called late.
  asks: [Call us first., Fund the hall.]
answers:
  frequency:
    selected: [channels]   # agreed in May
    position: Seldom.
    confirmed: 2025-08-01T10:00
  barriers:
    selected: [funding, trust]
    text: |
      We were called late [@flood].
      It was dark.

      - No key
      - No heating
    ask: Call us first.
  benefits:
    ranked:
      - {option: trust, reason: It holds., unlocks: Time}
      - {option: channels}
  hours: {number: "12.50"}
  since: {date: 2024-05-03}
  views: {skipped: Not for us.}
evidence:
  - {id: flood, kind: case-study, statement: A flood., source: Our log}
"""


def workspace_with(folder: Path, draft: str = DRAFT) -> Workspace:
    made = make_workspace(folder / "net", bank())
    made.draft.write_text(draft, "utf-8")
    return made


def opened(workspace: Workspace) -> Opened:
    return Opened(workspace, bank(), read_draft(workspace.draft))


def form_of(workspace: Workspace) -> Path:
    return write_form(opened(workspace), TODAY, overwrite=True)


def taken(workspace: Workspace, *changes: Change) -> tuple[str, ...]:
    """Accept the first version of these changes; return what is said."""
    values: dict[Field, tuple[Value | None, Value | None]] = {
        one.field: (one.now, one.versions[0].value) for one in changes
    }
    return take(opened(workspace), values)[1]


def came_back(workspace: Workspace, *paths: Path) -> Arrived:
    return arrived(opened(workspace), paths)


def words_in(element: Any) -> str:
    return "".join(element.itertext())


class Colleague:
    """Somebody with the form open in Word."""

    def __init__(self, form: Path) -> None:
        self._folder = form.parent
        self._parts = read_parts(form.read_bytes(), "form")
        self.root = etree.fromstring(self._parts[DOCUMENT])

    def row(self, place: str) -> Any:
        (mark,) = (one for one in self.root.iter(w("bookmarkStart")) if one.get(w("name")) == place)
        return next(mark.iterancestors(w("tr")))

    def cell(self, place: str, column: int = 1) -> Any:
        return self.row(place).findall(w("tc"))[column]

    def types(self, place: str, *paragraphs: str, column: int = 1) -> Colleague:
        """Put these paragraphs in the place of what stands there."""
        cell = self.cell(place, column)
        first, *rest = cell.findall(w("p"))
        for paragraph in rest:
            cell.remove(paragraph)
        for run in first.findall(w("r")):
            first.remove(run)
        for number, words in enumerate(paragraphs):
            paragraph = deepcopy(first) if number else first
            for run in paragraph.findall(w("r")):
                paragraph.remove(run)
            paragraph.append(run_of(words))
            if number:
                cell.append(paragraph)
        return self

    def marks(self, place: str, option: int, sign: str) -> Colleague:
        """Put a sign in the place of an option's box; options count from 0."""
        next(self.cell(place).findall(w("p"))[option].iter(w("t"))).text = sign
        return self

    def lines(self) -> list[str]:
        """The words of each paragraph."""
        return [words_in(paragraph) for paragraph in self.root.iter(w("p"))]

    def adds_below(self, start: str, words: str) -> Colleague:
        """Type a paragraph below the first that begins like this."""
        paragraph = next(one for one in self.root.iter(w("p")) if words_in(one).startswith(start))
        added = etree.Element(w("p"))
        added.append(run_of(words))
        paragraph.addnext(added)
        return self

    def saves(self, name: str) -> Path:
        path = self._folder.parent / name
        path.write_bytes(packed({**self._parts, DOCUMENT: etree.tostring(self.root)}))
        return path

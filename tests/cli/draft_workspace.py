"""A workspace with one answer, and the form of its draft."""

from pathlib import Path

import pytest

from tests.cli.running import wellput
from tests.desk.colleagues import Colleague
from wellput.store.drafts import read_draft
from wellput.store.workspaces import Workspace

DRAFT = """\
format: 1
bank: strengthening-partnerships-2025
respondent: {name: The Hall}
answers:
  barriers: {position: We are called late., text: "It was dark.\\n\\n- No key", ask: Call us first.}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    assert wellput("start", tmp_path / "net").status == 0
    monkeypatch.chdir(tmp_path / "net")
    workspace = Workspace(tmp_path / "net")
    workspace.draft.write_text(DRAFT, "utf-8")
    assert wellput("draft", "form").status == 0
    return workspace


def form(here: Workspace) -> Colleague:
    return Colleague(here.output / "draft-form.docx")


def place(here: Workspace, field: str) -> str:
    """Where a field of the one answer stands."""
    marks = [mark for row in form(here).root.iter() for mark in [row.get(f"{{{row.nsmap.get('w')}}}name")] if mark]
    said = "We are called late."
    (found,) = (
        mark for mark in marks if mark.endswith("_position") and said in "".join(form(here).cell(mark).itertext())
    )
    return found.removesuffix("position") + field


def position(here: Workspace) -> str | None:
    return read_draft(here.draft).response.answer("barriers").position

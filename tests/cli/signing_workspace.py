"""A workspace with members and a draft to sign, and people who fill in its reply form."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Ran, wellput
from tests.desk.colleagues import Colleague
from wellput.model.response import Response
from wellput.model.signoff import SignOff
from wellput.model.signoff_form import ABOUT, APPEARS, AS, DECISION, WHO, WORDS
from wellput.store.drafts import read_draft, save_draft
from wellput.store.workspaces import Workspace

DRAFT = """\
format: 1
bank: strengthening-partnerships-2025
respondent: {name: The Network}
summary: {sentence: Call us first., asks: [Call us., Pay us.]}
answers:
  barriers: {position: We are called late., text: It was dark., ask: Call us first.}
  alternatives: {text: "Nothing else [@log]."}
evidence:
  - {id: log, kind: document, statement: An entry., source: Our log}
"""
MEMBERS = "name,kind,asked\nThe Hall,vcf,2025-08-01\nThe Mill,vcf,2025-08-01\nThe Barn,vcf,2025-08-01\n"
DAY = ("--date", "2025-09-01")
BARRIERS, ALTERNATIVES = "6", "18"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    assert wellput("start", tmp_path / "net").status == 0
    monkeypatch.chdir(tmp_path / "net")
    workspace = Workspace(tmp_path / "net")
    workspace.draft.write_text(DRAFT, "utf-8")
    (tmp_path / "members.csv").write_text(MEMBERS, "utf-8")
    ran = wellput("members", "import", tmp_path / "members.csv")
    assert ran.status == 0, ran.said
    return workspace


def packed(*words: object) -> Ran:
    ran = wellput("signoff", "pack", "--no-page-numbers", *words, *DAY)
    assert ran.status == 0, ran.said
    return ran


def recorded(*words: object) -> Ran:
    ran = wellput("signoff", "record", *words, *DAY)
    assert ran.status == 0, ran.said
    return ran


def draft(here: Workspace) -> Response:
    return read_draft(here.draft).response


def signed(here: Workspace) -> dict[str, SignOff]:
    return {one.who: one for one in draft(here).signoff}


def replace_words(here: Workspace, was: str, now: str) -> None:
    text = here.draft.read_text("utf-8")
    assert was in text
    here.draft.write_text(text.replace(was, now), "utf-8")


def forget_signoffs(here: Workspace) -> None:
    held = read_draft(here.draft)
    save_draft(held, held.response.model_copy(update={"signoff": ()}))


class Signer(Colleague):
    """Somebody with a pack open in Word."""

    def __init__(self, here: Workspace, pack: str = "pack.docx") -> None:
        super().__init__(here.output / "signoff" / pack)

    def replies(self, who: str, decision: int | None = 0, *, appears: int | None = 0) -> Signer:
        self.types(WHO, who).marks(AS, 0, "x")
        if decision is not None:
            self.marks(DECISION, decision, "☒")
        if appears is not None:
            self.marks(APPEARS, appears, "X")
        return self

    def reserves(self, about: str, *words: str) -> Signer:
        self.types(ABOUT, about).types(WORDS, *words)
        return self

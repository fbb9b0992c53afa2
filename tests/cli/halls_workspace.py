"""A workspace whose bank changes after its forms went out: questions in another order, one gone, an option gone."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.running import Ran, wellput
from tests.desk.colleagues import Colleague
from wellput.model.response import Answer
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import current_returns
from wellput.store.workspaces import Workspace

_HEAD = """\
format: 1
bank: {bank}
version: {version}
title: Halls
wording: official
consultation: {{publisher: A body}}
profile: [{{id: name, type: text, text: Who are you?}}]
themes:
  - id: all
    title: All
    questions:
"""
_LUNCH, _SPORT, _FAITH = (f"{{id: {one.lower()}, label: {one}}}" for one in ("Lunch", "Sport", "Faith"))


def _open(number: int) -> str:
    yes_or_no = '[{id: "yes", label: "Yes"}, {id: "no", label: "No"}]'
    return f'      - {{id: is-open, number: "{number}", type: select_one, text: Is it open?, options: {yes_or_no}}}\n'


def _uses(number: int, *options: str) -> str:
    asked = "type: select_multiple, text: Who uses it?"
    return f'      - {{id: uses, number: "{number}", {asked}, options: [{", ".join(options)}]}}\n'


def _text(number: int, id_: str, words: str) -> str:
    return f'      - {{id: {id_}, number: "{number}", type: text, text: "{words}"}}\n'


def first() -> str:
    """The bank as it was."""
    head = _HEAD.format(bank="halls", version=1)
    last = _text(3, "why", "Why is it so?") + _text(4, "who-pays", "Who pays?")
    return f"{head}{_open(1)}{_uses(2, _LUNCH, _SPORT)}{last}"


def second(bank: str = "halls", version: int = 2) -> str:
    """The bank as it is: renumbered, without “Who pays?”, without lunch."""
    head = _HEAD.format(bank=bank, version=version)
    more = _text(4, "more", "What else?")
    return f"{head}{_text(1, 'why', 'Why is it so?')}{_open(2)}{_uses(3, _SPORT, _FAITH)}{more}"


DRAFT = """\
format: 1
bank: halls
bank_version: 1
respondent: {name: The Hall}
answers:
  is-open: {selected: ["yes"], text: It is.}
  uses: {selected: [sport]}
  why: {position: For money., text: It was dark.}
  who-pays: {text: The council.}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """A workspace with a draft, a pack and the form of the draft, all of the first version."""
    made = tmp_path / "made" / "halls.yaml"
    made.parent.mkdir()
    made.write_text(first(), "utf-8")
    assert wellput("start", tmp_path / "net", "--bank", made).status == 0
    monkeypatch.chdir(tmp_path / "net")
    workspace = Workspace(tmp_path / "net")
    workspace.draft.write_text(DRAFT, "utf-8")
    assert wellput("draft", "form").status == 0
    who = ("--asked-by", "Us", "--contact", "us@example.org", "--deadline", "2030-01-01", "--keep-until", "2031-01-01")
    assert wellput("pack", *who).status == 0
    return workspace


def move(here: Workspace, bank: str = "halls", version: int = 2) -> Ran:
    """Move to the second version, or to a bank of another id, from a file outside the workspace."""
    new = here.root.parent / "new" / f"{bank}.yaml"
    new.parent.mkdir(exist_ok=True)
    new.write_text(second(bank, version), "utf-8")
    return wellput("bank", "move", new)


def colleague(here: Workspace) -> Colleague:
    """Somebody with the draft's form."""
    return Colleague(here.output / "draft-form.docx")


def word(here: Workspace) -> Path:
    """Members' forms of the first version, filled in: each says the same."""
    filled = Colleague(here.output / "pack" / "answer-form.docx").types("wp_p_name", "Word Hall")
    filled.marks("wp_1_selected", 0, "☒").marks("wp_2_selected", 0, "☒").marks("wp_2_selected", 1, "☒")
    return filled.types("wp_3_text", "WHY").types("wp_4_text", "PAYS").saves("word.docx")


SAID = {"wp_1_selected": ["yes"], "wp_2_selected": ["lunch", "sport"], "wp_3_text": "WHY", "wp_4_text": "PAYS"}


def from_page(here: Workspace) -> Path:
    path = here.root.parent / "page.json"
    form = {"wp_p_name": "Page Hall", **SAID}
    path.write_text(
        json.dumps({"wellput_return": 1, "bank": "halls", "bank_version": 1, "format": 1, "form": form}), "utf-8"
    )
    return path


def saved_page(here: Workspace) -> Path:
    """The page as a browser saved it."""
    page = (here.output / "pack" / "answer-form.html").read_text("utf-8")
    kept = json.dumps({"form": {"wp_p_name": "Saved Hall", **SAID}})
    path = here.root.parent / "saved.html"
    start, mark, rest = page.partition('id="kept">')
    assert mark
    path.write_text(f"{start}{mark}{kept}{rest[rest.index('</script>') :]}", "utf-8")
    return path


def sheet(here: Workspace) -> Path:
    book = load_workbook(here.output / "pack" / "answer-form.xlsx")
    answers = {"wp_p_name": "Sheet Hall", "wp_1_selected": "Yes", "wp_3_text": "WHY", "wp_4_text": "PAYS"}
    answers |= {"wp_2_selected_1": "x", "wp_2_selected_2": "x"}
    page = book["Answers"]
    heads = {str(cell.value): cell.column for row in page.iter_rows(max_row=20) for cell in row if cell.value}
    for row in page.iter_rows():
        said = answers.get(str(row[heads["Place"] - 1].value))
        if said:
            row[heads["Your answer"] - 1].value = said
    path = here.root.parent / "sheet.xlsx"
    book.save(path)
    return path


def members_draft(here: Workspace) -> Path:
    """What a member wrote with Wellput itself."""
    path = here.root.parent / "response.yaml"
    head = "format: 1\nbank: halls\nbank_version: 1\nrespondent: {name: Draft Hall}\nanswers:\n"
    said = '  is-open: {selected: ["yes"]}\n  uses: {selected: [lunch, sport]}\n'
    path.write_text(f"{head}{said}  why: {{text: WHY}}\n  who-pays: {{text: PAYS}}\n", "utf-8")
    return path


KOBO = ("wp_form", "wp_p_name", "wp_1_selected", "wp_2_selected", "wp_3_text", "wp_4_text", "_uuid", "_submission_time")


def stamp(version: int, bank: str = "halls") -> str:
    return f"Form: {bank}, version {version}, format 1"


def kobo(here: Workspace, *rows: Sequence[str], heads: Sequence[str] = KOBO, name: str = "kobo.csv") -> Path:
    """An export of the XLSForm of the first version, or of these rows."""
    own = [stamp(1), "Kobo Hall", "yes", "lunch sport", "WHY", "PAYS", "u1", "2029-01-01T10:00:00"]
    path = here.root.parent / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((heads, *(rows or [own])))
    return path


def answers(here: Workspace, bank: str = "halls") -> Mapping[str, Mapping[str, Answer]]:
    """What counts, by member and question."""
    with reading(members_file(here)) as store:
        return {one.member.name: one.answers for one in current_returns(store, bank)}

"""`wellput forget`, as one types it."""

import json
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.cli.running import wellput
from tests.collate.returned_things import WHEN
from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.opening import open_workspace
from wellput.model.response import Answer
from wellput.model.returned import Member, Original, Return
from wellput.store.members_file import changing, members_file
from wellput.store.originals import keep_original
from wellput.store.workspaces import Workspace

SAID = "We were called at midnight and nobody could say who was in charge"
OTHER = "Our hall was open for three weeks before anybody rang us"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """A workspace with a return of two members, each in a file of its own, and one file with rows of both."""
    assert wellput("start", tmp_path / "net").status == 0
    monkeypatch.chdir(tmp_path / "net")
    opened = open_workspace(Path())
    table = f"name,text\nRivers Trust,{SAID}\nThe Hall,{OTHER}\n"
    originals = [
        keep_original(opened.workspace, "rivers.txt", SAID.encode()),
        keep_original(opened.workspace, "hall.txt", OTHER.encode()),
        keep_original(opened.workspace, "survey.csv", table.encode()),
    ]
    returns = [
        reply(opened.bank.bank, "rivers-trust", "Rivers Trust", SAID, originals[0]),
        reply(opened.bank.bank, "the-hall", "The Hall", OTHER, originals[1]),
        reply(opened.bank.bank, "rivers-trust", "Rivers Trust", f"{SAID} again", originals[2], "row 2"),
        reply(opened.bank.bank, "the-hall", "The Hall", f"{OTHER} again", originals[2], "row 3"),
    ]
    keep_returns(opened.workspace, returns, originals, WHEN)
    return opened.workspace


def reply(bank: str, id_: str, name: str, said: str, original: Original, place: str = "") -> Return:
    answers = {"barriers": Answer(text=said)}
    return Return(Member(id=id_, name=name), bank, 1, answers, original=original.digest, place=place)


def holding(workspace: Workspace, words: bytes) -> list[str]:
    """The files in which words stand."""
    files = (path for path in sorted(workspace.root.rglob("*")) if path.is_file())
    return [path.relative_to(workspace.root).as_posix() for path in files if words in path.read_bytes()]


def test_a_forgotten_member_is_gone_from_everything_the_program_holds(here: Workspace) -> None:
    (here.draft.parent / "originals" / ".rivers.0a.part").write_text(SAID, "utf-8")
    here.unfinished.mkdir()
    (here.unfinished / "barriers.text.txt").write_text(f"A member says: {SAID.lower()}.\n", "utf-8")
    (here.unfinished / "benefits.text.txt").write_text("Something else.\n", "utf-8")
    ran = wellput("forget", "rivers-trust", "--yes", "--date", "2025-09-10")
    assert ran.status == 0
    assert "2 returns" in ran.said
    assert "its rows in responses/originals/" in ran.said
    assert holding(here, b"midnight") == []
    assert holding(here, b"ivers") == []
    assert len(holding(here, OTHER.encode())) == 3  # the store, the file of its own, and the file of both
    assert (here.unfinished / "benefits.text.txt").is_file()
    assert "There is no member" in wellput("forget", "rivers-trust", "--yes").said


def test_a_member_is_known_by_its_name_too_and_a_mistyped_one_is_told_of(here: Workspace) -> None:
    ran = wellput("forget", "Rivers Turst", "--yes")
    assert ran.status == 2
    assert "Did you mean Rivers Trust?" in ran.said
    assert wellput("forget", "rivers  trust", "--yes").status == 0


def test_of_two_members_with_one_name_neither_is_forgotten(here: Workspace) -> None:
    with changing(members_file(here)) as store:
        store.execute("INSERT INTO members (id, name, listed) VALUES ('rivers-trust-2', 'Rivers trust', 1)")
    ran = wellput("forget", "Rivers Trust", "--yes")
    assert ran.status == 2
    assert "rivers-trust, rivers-trust-2" in ran.said
    assert wellput("forget", "rivers-trust-2", "--yes").status == 0
    assert holding(here, b"midnight") != []


def test_nothing_goes_unless_somebody_agrees(here: Workspace) -> None:
    ran = wellput("forget", "rivers-trust")
    assert ran.status == 2
    assert "Nothing was removed" in ran.said
    assert len(holding(here, SAID.encode())) == 3


def test_documents_that_hold_the_members_name_or_words_are_named(here: Workspace) -> None:
    here.output.mkdir()
    book = Workbook()
    book.active.append(["Said by", "Rivers Trust"])
    book.save(here.output / "report.xlsx")
    (here.output / "voices.json").write_text(json.dumps([{"words": SAID}], ensure_ascii=True), "utf-8")
    (here.output / "page.html").write_text(
        f"<p>We were <b>called</b>\nat midnight and nobody could {OTHER}</p>", "utf-8"
    )
    (here.output / "figures.csv").write_text("question,count\nbarriers,7\n", "utf-8")
    (here.output / "broken.docx").write_bytes(b"no document")
    ran = wellput("forget", "rivers-trust", "--yes")
    assert ran.status == 1
    assert "report.xlsx: the name" in ran.said
    assert "voices.json: “We were called at midnight" in ran.said
    assert "page.html: “We were" in ran.said
    assert "broken.docx: " in ran.said
    assert "figures.csv" not in ran.said


def test_a_document_written_elsewhere_is_searched_too(here: Workspace, tmp_path: Path) -> None:
    assert wellput("evidence", "add", "--kind", "quote", "--statement", SAID, "--source", "A member").status == 0
    assert wellput("render", "--out", tmp_path / "elsewhere.docx", "--yes", "--no-page-numbers").status == 0
    ran = wellput("forget", "rivers-trust", "--yes")
    assert "elsewhere.docx: “We were called" in ran.said
    assert "response.yaml: “We were called" in ran.said


def test_in_a_workbook_of_many_only_the_members_row_is_emptied(here: Workspace) -> None:
    book = Workbook()
    for row in (["name", "text"], ["Rivers Trust", SAID], ["The Hall", OTHER]):
        book.active.append(row)
    path = here.root / "export.xlsx"
    book.save(path)
    bank = open_workspace(here.root).bank.bank
    original = keep_original(here, "export.xlsx", path.read_bytes())
    path.unlink()
    returns = [
        reply(bank, "rivers-trust", "Rivers Trust", f"{SAID}, once more", original, "sheet Sheet, row 2"),
        reply(bank, "the-hall", "The Hall", f"{OTHER}, once more", original, "sheet Sheet, row 3"),
    ]
    keep_returns(here, returns, [original], WHEN)
    assert wellput("forget", "rivers-trust", "--yes").status == 0
    held = load_workbook(here.draft.parent / original.kept).active
    assert [[cell.value for cell in row] for row in held] == [["name", "text"], [None, None], ["The Hall", OTHER]]


def test_a_file_of_many_in_which_the_rows_cannot_be_told_goes_whole_and_this_is_said_before(here: Workspace) -> None:
    bank = open_workspace(here.root).bank.bank
    original = keep_original(here, "letters.txt", f"{SAID}\n{OTHER}".encode())
    returns = [
        reply(bank, "rivers-trust", "Rivers Trust", f"{SAID} a third time", original, "page 1"),
        reply(bank, "the-hall", "The Hall", f"{OTHER} a third time", original, "page 2"),
    ]
    keep_returns(here, returns, [original], WHEN)
    ran = wellput("forget", "rivers-trust", "--yes")
    assert "which holds 1 other return too" in ran.said
    assert not (here.draft.parent / original.kept).exists()


def test_it_is_told_which_of_ones_own_files_still_hold_it_and_that_it_stays_out(here: Workspace) -> None:
    ran = wellput("forget", "rivers-trust", "--yes")
    assert "the copy of rivers.txt" in ran.said
    assert "the copy of survey.csv" in ran.said
    assert "Your own copies of rivers.txt and survey.csv still hold what it sent" in ran.said
    assert 'wellput forget --undo "Rivers Trust"' in ran.said
    assert holding(here, b"rivers.txt") == []


def test_a_list_that_still_names_a_forgotten_member_does_not_bring_it_back(here: Workspace) -> None:
    (here.root / "list.csv").write_text("name\nQuiet Trust\nOther Trust\n", "utf-8")
    assert wellput("members", "import", "list.csv").status == 0
    assert wellput("forget", "quiet-trust", "--yes", "--date", "2025-09-10").status == 0
    (here.root / "list.csv").write_text("name\nQUIET  TRUST\nOther Trust\n", "utf-8")
    ran = wellput("members", "import", "list.csv")
    assert ran.status == 1
    assert "QUIET TRUST: Asked to be forgotten on 10 September 2025; not taken in." in ran.said
    assert "1 members read, 0 of them new or changed" in ran.said
    assert "Quiet" not in wellput("members").said


def test_a_member_that_changed_its_mind_is_let_back_by_its_name_or_its_id(here: Workspace) -> None:
    (here.root / "list.csv").write_text("name\nQuiet Trust\n", "utf-8")
    for undo in ("quiet trust", "quiet-trust"):
        assert wellput("members", "import", "list.csv").status == 0
        assert wellput("forget", "quiet-trust", "--yes", "--date", "2025-09-10").status == 0
        ran = wellput("forget", "--undo", undo)
        assert ran.status == 0
        assert "forgotten on 10 September 2025, is read in again from now on" in ran.said
    ran = wellput("forget", "--undo", "quiet-trust")
    assert ran.status == 2
    assert "Nobody of this name or id was forgotten" in ran.said


def test_words_of_the_bank_in_a_blank_form_are_no_members_words(here: Workspace) -> None:
    opened = open_workspace(Path())
    labels = [one.label for question in opened.bank.questions for one in question.options]
    option = next(label for label in labels if len(label.split()) > 2)
    question = next(one for one in opened.bank.questions if one.id == "barriers")
    own = "Nobody rang the hall that night at all"
    answers = {"barriers": Answer(text=f"{question.text} {own}"), "anything-else": Answer(text="Lack of funding")}
    answers["benefits"] = Answer(text=option)
    choir = Return(Member(id="choir", name="Choir"), opened.bank.bank, 1, answers)
    keep_returns(opened.workspace, [choir], [], WHEN)
    form = here.output / "pack" / "form.txt"
    form.parent.mkdir(parents=True)
    form.write_text(f"{question.text}\n{option}\n", "utf-8")
    (here.output / "report.txt").write_text(f"A member: {own}.\n", "utf-8")
    said = wellput("forget", "choir", "--yes").said
    assert "form.txt" not in said
    assert "report.txt" in said

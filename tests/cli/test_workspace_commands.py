"""`wellput start`, `demo`, `status`, `check`, `render`: from nothing to a Word document, and nothing overwritten."""

import zipfile
from pathlib import Path

import pytest

from tests.cli.running import wellput

DAY = ("--date", "2025-09-01")
DRAFT = Path("responses") / "response.yaml"


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    folder = tmp_path / "the demo"
    assert wellput("demo", folder, *DAY).status == 0
    return folder


def test_the_demo_says_where_everything_is_and_what_to_try_next(tmp_path: Path) -> None:
    ran = wellput("demo", tmp_path / "d", *DAY)
    document = tmp_path / "d" / "output" / "strengthening-partnerships-2025.docx"
    assert str(document) in ran.out
    assert str(tmp_path / "d" / DRAFT) in ran.out
    assert "Try next:" in ran.out
    assert zipfile.is_zipfile(document)


def test_the_worked_example_answers_the_whole_bank_and_has_no_errors(demo: Path) -> None:
    assert "Nothing is missing." in wellput("status", "-w", demo, *DAY).out
    assert "error" not in wellput("check", "-w", demo, *DAY).out


def test_the_demo_overwrites_nothing(demo: Path) -> None:
    before = (demo / DRAFT).read_bytes()
    ran = wellput("demo", demo)
    assert ran.status == 2
    assert "nothing is overwritten" in ran.said
    assert (demo / DRAFT).read_bytes() == before


def test_start_makes_a_draft_beside_other_files_and_never_over_another(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    assert wellput("start", tmp_path).status == 0
    again = wellput("start", tmp_path)
    assert again.status == 2
    assert "wellput ask" in again.err
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_status_counts_down_and_after_the_deadline_says_what_that_means(tmp_path: Path) -> None:
    wellput("start", tmp_path)
    open_still = wellput("status", "-w", tmp_path, "--date", "2025-09-16").out
    assert "today is the last day" in open_still
    assert "no longer taken" not in open_still
    closed = wellput("status", "-w", tmp_path, "--date", "2025-09-17")
    assert closed.status == 0
    assert "no longer taken" in " ".join(closed.out.split())


def test_check_of_a_new_draft_finds_what_is_missing_and_exits_1(tmp_path: Path) -> None:
    wellput("start", tmp_path)
    ran = wellput("check", "-w", tmp_path, *DAY)
    assert ran.status == 1
    assert "error COM08" in ran.out


def test_the_same_inputs_and_date_give_the_same_bytes(demo: Path, tmp_path: Path) -> None:
    for name in ("one.docx", "two.docx"):
        assert wellput("render", "-w", demo, "--out", tmp_path / name, *DAY).status == 0
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()


def test_a_document_of_ours_is_replaced_and_one_that_somebody_changed_is_not(demo: Path) -> None:
    document = demo / "output" / "strengthening-partnerships-2025.docx"
    assert wellput("render", "-w", demo, "--date", "2025-09-02").status == 0
    document.write_bytes(b"edited in Word")
    ran = wellput("render", "-w", demo, *DAY)
    assert ran.status == 2
    assert "--overwrite" in ran.err
    assert document.read_bytes() == b"edited in Word"
    assert wellput("render", "-w", demo, "--overwrite", *DAY).status == 0
    assert zipfile.is_zipfile(document)


def test_a_file_that_wellput_did_not_write_is_left_alone(demo: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.docx"
    theirs.write_bytes(b"theirs")
    assert wellput("render", "-w", demo, "--out", theirs).status == 2
    assert theirs.read_bytes() == b"theirs"


def test_a_workspaces_own_template_stands_before_the_shipped_one(demo: Path) -> None:
    (demo / "templates").mkdir()
    own = demo / "templates" / "response.md.j2"
    own.write_text("{.title}\nOurs\n\n{{ nobody }}\n", "utf-8")
    ran = wellput("render", "-w", demo, *DAY)
    assert ran.status == 2
    assert "template response.md.j2, line 4" in ran.err
    assert "nobody" in ran.err
    own.write_text("{.title}\nOurs\n", "utf-8")
    assert wellput("render", "-w", demo, *DAY).status == 0
    with zipfile.ZipFile(demo / "output" / "strengthening-partnerships-2025.docx") as document:
        assert b"Ours" in document.read("word/document.xml")


@pytest.mark.parametrize("name", ["no-such.docx", "."])
def test_a_style_that_cannot_be_read_is_said_in_words_and_writes_nothing(demo: Path, name: str) -> None:
    out = demo / "new.docx"
    ran = wellput("render", "-w", demo, "--style", demo / name, "--out", out)
    assert ran.status == 2
    assert "Traceback" not in ran.err
    assert not out.exists()


def test_a_hand_edited_draft_with_a_mistake_gets_its_line_and_is_not_touched(demo: Path) -> None:
    draft = demo / DRAFT
    text = draft.read_text("utf-8") + "\nextra: [oops\n"
    draft.write_text(text, "utf-8")
    ran = wellput("status", "-w", demo)
    assert ran.status == 2
    assert f"{draft.name}:" in ran.err
    assert draft.read_text("utf-8") == text

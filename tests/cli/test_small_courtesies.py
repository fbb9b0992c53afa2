"""Small things that a newcomer trips over: numbers for questions, near names, editors, and pipes that close."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import wellput
from wellput.cli.editor import editor, leaving
from wellput.store.drafts import read_draft

DAY = ("--date", "2025-09-01")
DRAFT = Path("responses") / "response.yaml"
BANK = "strengthening-partnerships-2025"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    wellput("start", tmp_path, "--bank", BANK)
    return tmp_path


def test_a_check_takes_the_number_of_a_question_as_the_interview_does(folder: Path) -> None:
    by_number, by_id = (wellput("check", "-w", folder, "--question", one, *DAY) for one in ("6", "barriers"))
    assert "Question 6" in by_number.out
    assert by_number == by_id


def test_a_finding_is_set_aside_by_the_number_of_its_question(folder: Path) -> None:
    assert wellput("set-aside", "COM01", "--question", "6", "--reason", "Later.", "-w", folder, *DAY).status == 0
    assert read_draft(folder / DRAFT).response.set_aside[0].question == "barriers"


def test_the_nearest_question_is_named_for_one_that_is_not_there(folder: Path) -> None:
    ran = wellput("check", "-w", folder, "--question", "barier", *DAY)
    assert ran.status == 2
    assert "Did you mean barriers?" in ran.said


def test_a_kind_of_respondent_that_is_not_known_is_told_the_nearest(folder: Path) -> None:
    (folder / DRAFT).write_text(f"format: 1\nbank: {BANK}\nrespondent: {{kind: VCS}}\n", "utf-8")
    ran = wellput("check", "-w", folder, "--question", "respondent", *DAY)
    assert "`VCS` is none of the kinds of respondent that the consultation knows. Did you mean `vcf`?" in ran.said


def test_a_short_name_that_reads_as_a_number_is_refused(folder: Path) -> None:
    words = ("--kind", "figure", "--statement", "We reached 31 households.", "-w", folder)
    ran = wellput("evidence", "add", "--id", "4", *words)
    assert ran.status == 2
    assert "reads as a number" in ran.said
    assert read_draft(folder / DRAFT).response.evidence == ()


def test_the_check_gives_the_same_advice_once(folder: Path) -> None:
    ran = wellput("check", "-w", folder, *DAY)
    assert ran.said.count("or skip it with a reason") == 2
    assert "[barriers]" in ran.out


@pytest.mark.parametrize("words", [("--help",), ("bank", "show", BANK), ("evidence", "list", "--published")])
def test_a_reader_who_has_read_enough_is_no_failure(folder: Path, words: tuple[str, ...]) -> None:
    with subprocess.Popen(  # noqa: S603 -- words of our own
        [sys.executable, "-m", "wellput", *words], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        said = running.stderr.read()
    assert (running.returncode, said) == (0, b"")


def test_the_editor_is_the_one_that_was_named_and_how_to_leave_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "/usr/bin/vim.tiny -n")
    assert editor() == "/usr/bin/vim.tiny -n"
    assert ":wq" in leaving(editor())
    assert "EDITOR" not in leaving(editor())


def test_where_no_editor_was_named_how_to_name_one_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    assert "set EDITOR" in leaving(editor())
    assert "Ctrl-X" in leaving("nano")

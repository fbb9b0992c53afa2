"""`wellput collect`: from the forms that went out to what members said, through the front door."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.running import wellput

DAY = ("--date", "2025-08-20")
FACTS = (
    "--asked-by",
    "Our network",
    "--contact",
    "a@example.org",
    "--deadline",
    "2025-09-01",
    "--keep-until",
    "2026-03-31",
)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "ours"
    assert wellput("start", folder).status == 0
    assert wellput("pack", "-w", folder, *FACTS, *DAY).status == 0
    return folder


def fill(workspace: Path, to: Path, answers: dict[str, Any]) -> None:
    """Fill in the spreadsheet that went out, as a member would."""
    book = openpyxl.load_workbook(workspace / "output" / "pack" / "answer-form.xlsx")
    for row in book["Answers"].iter_rows(min_row=2):
        if row[5].value in answers:
            row[4].value = answers[row[5].value]
    to.parent.mkdir(exist_ok=True)
    book.save(to)


def test_a_form_that_went_out_comes_back_and_its_member_has_replied(workspace: Path, tmp_path: Path) -> None:
    fill(workspace, tmp_path / "inbox" / "a.xlsx", {"wp_p_name": "Alpha", "wp_11_selected_1": "x"})
    ran = wellput("collect", tmp_path / "inbox", "-w", workspace, *DAY)
    assert (ran.status, ran.err, ran.out) == (0, "", "1 return in 1 file: 1 new.\n")
    again = wellput("collect", tmp_path / "inbox", "-w", workspace, *DAY)
    assert (again.status, again.out) == (0, "1 return in 1 file: 1 there already.\n")
    assert "Alpha" in wellput("members", "-w", workspace).out


def test_what_could_not_be_read_is_listed_and_the_status_is_one(workspace: Path, tmp_path: Path) -> None:
    fill(workspace, tmp_path / "inbox" / "a.xlsx", {"wp_p_name": "Alpha", "wp_26_number": "lots", "wp_9_text": "Views"})
    (tmp_path / "inbox" / "\x1b[31mred.docx").write_bytes(b"PK\x03\x04")
    ran = wellput("collect", tmp_path / "inbox", "-w", workspace, *DAY)
    assert ran.status == 1
    assert "1 return in 2 files: 1 new." in ran.said
    assert "a.xlsx, sheet Answers, cell E" in ran.said
    assert "“lots”" in ran.said
    assert "\\x1b[31mred.docx: The Word file is damaged." in ran.said


@pytest.mark.parametrize("path", ["nowhere", "empty"])
def test_nothing_to_read_is_wrong_use(workspace: Path, tmp_path: Path, path: str) -> None:
    (tmp_path / "empty").mkdir()
    ran = wellput("collect", tmp_path / path, "-w", workspace, *DAY)
    assert (ran.status, ran.out) == (2, "")
    assert str(tmp_path / path) in ran.said

"""`wellput collate --to`: reports that hold what they should, where the command says, and courtesies on the way."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from tests.cli.running import wellput
from tests.cli.terminal import ended, wellput_in_terminal
from tests.collate.returned_things import WHEN, sent_by
from tests.desk.generated_returns import generated_workspace
from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.opening import open_workspace
from wellput.model.response import Answer
from wellput.model.returned import Original

NAME = "strengthening-partnerships-2025-collation"
DAY = ("--date", "2025-09-10")


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generated_workspace(tmp_path_factory.mktemp("collated"), 20).workspace.root


@pytest.mark.parametrize("form", ["docx", "html", "xlsx"])
def test_a_report_is_written_to_the_folder_output_and_its_path_is_told(workspace: Path, form: str) -> None:
    ran = wellput("collate", "-w", workspace, "--to", form, "--no-page-numbers", "1", "barriers", *DAY)
    path = workspace / "output" / f"{NAME}.{form}"
    assert (ran.status, ran.out, ran.err) == (0, f"{path}\n", "")
    assert path.stat().st_size > 3000


def test_the_workbook_holds_the_questions_that_were_named_and_their_groups(workspace: Path, tmp_path: Path) -> None:
    out = tmp_path / "figures.xlsx"
    assert (
        wellput(
            "collate", "-w", workspace, "--to", "xlsx", "--by", "area", "--small", 1, "1", "--out", out, *DAY
        ).status
        == 0
    )
    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["Overview", "Q 1", "Words"]
    heads = [str(cell.value) for row in book["Q 1"].iter_rows() for cell in row if cell.font.bold and cell.value]
    assert any(head.startswith("East") for head in heads)


def test_all_words_are_for_a_workbook_alone(workspace: Path) -> None:
    ran = wellput("collate", "-w", workspace, "--to", "docx", "--words", *DAY)
    assert (ran.status, "Write --to xlsx." in ran.said) == (2, True)
    ran = wellput("collate", "-w", workspace, "--to", "xlsx", "--words", *DAY)
    assert (ran.status, ran.out.endswith(f"{NAME}-all-words.xlsx\n")) == (0, True)


def test_a_changed_report_is_left_alone_unless_it_is_to_be_overwritten(workspace: Path, tmp_path: Path) -> None:
    out = tmp_path / "ours.html"
    told = ("collate", "-w", workspace, "--to", "html", "--out", out, "1", *DAY)
    assert wellput(*told).status == 0
    out.write_text("ours", "utf-8")
    ran = wellput(*told)
    assert (ran.status, "changed since" in ran.said, out.read_text("utf-8")) == (2, True, "ours")
    assert wellput(*told, "--overwrite").status == 0
    assert out.read_text("utf-8") != "ours"


def test_quotes_can_be_left_out(workspace: Path, tmp_path: Path) -> None:
    def page(*more: object) -> str:
        out = tmp_path / "page.html"
        assert wellput("collate", "-w", workspace, "--to", "html", "--out", out, "benefits", *more, *DAY).status == 0
        return out.read_text("utf-8")

    assert "This is generated" in page()
    assert "This is generated" not in page("--quotes", "0")


def test_a_member_whose_returns_wait_to_be_chosen_from_is_told_of(tmp_path: Path) -> None:
    workspace = generated_workspace(tmp_path / "ours", 6).workspace.root
    opened = open_workspace(workspace)
    said = (sent_by("twice", {"barriers": Answer(selected=(one,))}, original=one) for one in ("funding", "capacity"))
    again = [replace(one, bank=opened.bank.bank) for one in said]
    files = [Original(f"{one}.docx", one, f"kept/{one}") for one in ("funding", "capacity")]
    keep_returns(opened.workspace, again, files, WHEN)
    ran = wellput("collate", "-w", workspace, "--to", "html", "barriers", *DAY)
    assert (ran.status, "wellput members choose twice" in ran.said) == (1, True)


def test_without_members_nothing_is_written_and_it_is_said_what_to_do(tmp_path: Path) -> None:
    assert wellput("start", tmp_path / "new").status == 0
    ran = wellput("collate", "-w", tmp_path / "new", "--to", "docx", *DAY)
    assert (ran.status, "There are no members yet" in ran.said) == (2, True)
    assert not (tmp_path / "new" / "output").exists()


def test_at_a_terminal_a_bar_shows_how_far_it_has_come(workspace: Path) -> None:
    words = ("collate", "--to", "html", "1", "--out", "bar.html", *DAY)
    status, said = ended(wellput_in_terminal(workspace, *words, PYTHONPATH=str(Path(__file__).parents[2])))
    assert (status, "Making the report" in said, "100%" in said) == (0, True, True)
    assert said.endswith("bar.html")

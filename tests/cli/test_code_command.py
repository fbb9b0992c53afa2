"""`wellput code`, as one types it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import wellput
from tests.desk.coding_workspace import QUESTION, SAID, workspace_with
from wellput.cli.collate import collate


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = workspace_with(tmp_path / "net", SAID)
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def coded(here: Path) -> Path:
    for label in ("Late", "Money"):
        assert wellput("code", "book", "add", QUESTION, label).status == 0
    piped(here, "Ann", "1\n1,2\n2\n:none\n")
    piped(here, "Bob", "1\n1\n2\n")
    return here


def piped(here: Path, coder: str, typed: str) -> str:
    ran = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-m", "wellput", "code", "ask", QUESTION, "--as", coder],
        cwd=here,
        input=typed.encode(),
        capture_output=True,
        check=True,
    )
    return " ".join(ran.stdout.decode().split())


def test_a_codebook_is_begun_shown_and_changed(here: Path) -> None:
    assert "No question has codes yet." in wellput("code", "book").said
    made = wellput("code", "book", "add", QUESTION, "Too late", "--definition", "After the event.")
    assert made.said == "Too late (too-late) is in the codebook of key-messages."
    assert wellput("code", "book", "add", QUESTION, "too late").status == 2
    assert wellput("code", "book", "add", QUESTION, "Late").status == 0
    assert "- key-messages: 2 codes" in wellput("code", "book").out
    assert (
        "too-late is now called Called late."
        in wellput("code", "book", "rename", QUESTION, "too-late", "Called late").said
    )
    assert "late is gone." in wellput("code", "book", "merge", QUESTION, "Late", "Called late").said
    shown = wellput("code", "book", "show", QUESTION).said
    assert "Called late (too-late): After the event. [not given yet]" in shown


def test_codes_piped_in_are_kept_and_what_was_typed_stands_in_the_talk(coded: Path) -> None:
    said = piped(coded, "bob", ":help\n:none\n")
    assert "3 read by Bob, 1 left" in said
    assert "Codes, or :help: :none Kept: None of these codes. That was the last text; 4 read by Bob, none left." in said
    shown = wellput("code", "book", "show", QUESTION).said
    assert "Late (late) [Ann 2; Bob 2]" in shown


def test_agreement_is_told_with_its_base_its_counts_and_its_sources(coded: Path) -> None:
    ran = wellput("code", "agreement", QUESTION, "--coders", "Ann,bob", "--differences")
    assert ran.status == 0
    assert "3 texts read by both Ann and Bob. 1 text read by Ann alone; not compared." in ran.said
    assert "- Late: kappa 1.00, almost perfect. Given by both 2, only the first 0, only the second 0" in ran.said
    assert "Bob. Ann: Late and Money; Bob: Late." in ran.said
    assert "J. Cohen 1960" in ran.said
    for coders in ("Ann", "Ann,Ann", "Ann,Zoe", "Ann,Bob,Zoe"):
        assert wellput("code", "agreement", QUESTION, "--coders", coders).status == 2


def test_a_spreadsheet_goes_out_and_comes_back(coded: Path) -> None:
    assert wellput("code", "export", QUESTION, "ann.xlsx", "--as", "Ann").said == "ann.xlsx"
    ran = wellput("code", "import", "ann.xlsx")
    assert (ran.status, ran.said) == (
        0,
        "Codes of 0 texts to key-messages taken for Ann, 4 had the same codes already.",
    )
    assert wellput("code", "import", "none.xlsx").status == 2


def test_codes_are_collated_for_one_coder_and_it_is_asked_whose(
    coded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert collate.main([QUESTION, "--small", "1"], standalone_mode=False) == 0
    told = capsys.readouterr()
    assert "key-messages is coded by Ann and Bob; for the codes of one: --coder Ann" in " ".join(told.err.split())
    assert "texts read by" not in told.out
    collate.main([QUESTION, "--small", "1", "--coder", "bob", "--by", "kind"], standalone_mode=False)
    assert "Everybody: 3 of 4 texts read by Bob. - Late: 2 of 3 (67%)." in " ".join(capsys.readouterr().out.split())
    collate.main([QUESTION, "--coder", "Ann", "--format", "json"], standalone_mode=False)
    (one,) = json.loads(capsys.readouterr().out)["questions"]
    assert one["coded"]["everybody"] == {"group": None, "label": "Everybody", "masked": True}


@pytest.mark.parametrize("name", ["", " ", "x" * 81])
def test_a_coder_has_a_name(coded: Path, name: str) -> None:
    assert wellput("code", "ask", QUESTION, "--as", name).status == 2

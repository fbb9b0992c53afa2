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


def test_a_code_that_was_not_given_is_taken_out_and_what_it_said_is_told(here: Path) -> None:
    wellput("code", "book", "add", QUESTION, "Too late", "--definition", "After the event.")
    said = wellput("code", "book", "remove", QUESTION, "too-late").said
    assert said == (
        "Too late (too-late) is out of the codebook. Its definition was: After the event. It had not been given."
    )
    assert "No question has codes yet." in wellput("code", "book").said
    assert wellput("code", "book", "remove", QUESTION, "too-late").status == 2


def test_a_code_that_was_given_is_not_taken_out_unless_one_says_so_and_then_it_is_told_from_what(coded: Path) -> None:
    ran = wellput("code", "book", "remove", QUESTION, "Late")
    assert ran.status == 2
    assert "Late was given 4 times: 2 by Ann and 2 by Bob." in ran.said
    assert f"wellput code book merge {QUESTION} late INTO" in ran.said
    assert "Late (late) [Ann 2; Bob 2]" in wellput("code", "book", "show", QUESTION).said
    gone = wellput("code", "book", "remove", QUESTION, "Late", "--given").said
    assert "It had been given to: ann by Ann, ann by Bob, bob by Ann and bob by Bob." in gone
    assert "no other code: ann by Ann, ann by Bob and bob by Bob." in gone
    assert "Money (money) [Ann 2; Bob 1]" in wellput("code", "book", "show", QUESTION).said
    assert "3 read by Ann, 1 left" in piped(coded, "Ann", ":stop\n")


def test_a_merged_code_tells_the_definition_that_goes_with_it(coded: Path) -> None:
    wellput("code", "book", "rename", QUESTION, "late", "Late", "--definition", "After the event.")
    said = wellput("code", "book", "merge", QUESTION, "late", "money").said
    assert "Late had been given 4 times; those texts have Money now" in said
    assert "Its definition was: After the event." in said


def test_words_are_shown_by_code_and_by_coder(coded: Path) -> None:
    def members(*more: str) -> list[str]:
        told = json.loads(wellput("collate", "--words", "--format", "json", *more).out)
        return [one["name"] for one in told]

    assert members("--code", "late") == ["Ann", "Bob"]
    assert members(QUESTION, "--code", "Money", "--coder", "Bob") == ["Cat"]
    assert members(QUESTION, "--code", "Money") == ["Bob", "Cat"]
    assert members(QUESTION, "--code", "none") == ["Dan"]
    assert "[Late and Money]" in wellput("collate", QUESTION, "--words").said
    ran = wellput("collate", QUESTION, "--words", "--code", "lat")
    assert (ran.status, "Did you mean Late (late)?" in ran.said) == (2, True)


def test_by_group_one_coder_alone_is_told_of_what_was_agreed_or_of_who_read_most(
    coded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def told(*more: str) -> tuple[list[object], str]:
        collate.main([QUESTION, "--small", "1", "--by", "kind", "--format", "json", *more], standalone_mode=False)
        said = capsys.readouterr()
        (one,) = json.loads(said.out)["questions"]
        return one["coded"] and one["coded"]["groups"], " ".join(said.err.split())

    groups, note = told("--coder", "Bob")
    assert groups == []
    assert "groups are told of the codes that Ann gave alone" in note
    groups, note = told("--coder", "Ann")
    assert (len(groups), note) == (1, "")
    piped(coded, "Agreed", "1\n")
    groups, note = told()
    assert (len(groups), note) == (1, "")
    assert "--coder Agreed" in told("--coder", "Ann")[1]


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

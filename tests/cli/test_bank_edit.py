"""`wellput bank edit` with options: one step, kept whole or refused with nothing changed."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import Ran, wellput
from wellput.model.bank import Bank
from wellput.store.banks import bank_paths, read_bank

BANK = "any-consultation"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    assert wellput("start", tmp_path / "w", "--bank", BANK).status == 0
    monkeypatch.chdir(tmp_path / "w")
    return tmp_path / "w" / "questionbank" / f"{BANK}.yaml"


def edit(*words: str) -> Ran:
    return wellput("bank", "edit", BANK, *words)


def ids(here: Path) -> list[str]:
    return [one.id for one in read_bank(here).questions]


def own(here: Path) -> Bank:
    return read_bank(here)


def test_wording_type_and_options_are_one_step(here: Path) -> None:
    ran = edit(
        "9", "--text", "Which other ways?", "--type", "select_multiple", "--options", "A; B; C", "--choose", "1-2"
    )
    assert ran.status == 0
    assert f"yours is a copy: {here}" in ran.said
    assert "version 2" in ran.said
    changed = own(here).question("alternatives")
    assert changed
    assert (changed.type, changed.text, changed.most) == ("select_multiple", "Which other ways?", 2)
    assert wellput("bank", "check", here).status == 0


def test_a_step_that_fails_in_part_changes_nothing(here: Path) -> None:
    ran = edit("9", "--text", "Which?", "--type", "select_one")
    assert ran.status == 2
    assert "has no options" in ran.said
    assert not here.exists()


def test_the_order_is_changed(here: Path) -> None:
    assert edit("9", "--move-before", "1").status == 0
    assert ids(here)[:2] == ["alternatives", "position"]
    edit("alternatives", "--down")
    assert ids(here)[:2] == ["position", "alternatives"]
    edit("1", "--move-after", "12")
    assert ids(here)[-1] == "position"
    ran = edit("position", "--down")
    assert (ran.status, "last question already" in ran.said) == (2, True)


def test_questions_are_added_and_taken_out(here: Path) -> None:
    ran = edit("2", "--add", "--text", "What would it cost?", "--limit", "100", "--take-prompts", "1,2")
    assert "The new question is called" in ran.said
    new = ids(here)[2]
    assert len(own(here).question(new).prompts) == 2  # type: ignore[union-attr]
    assert edit(new, "--drop").status == 0
    assert new not in ids(here)
    assert edit("--add").status == 2


def test_options_and_prompts_are_added_and_taken_out_by_their_place(here: Path) -> None:
    assert (
        edit("1", "--drop-option", "2", "--add-option", "Later", "--drop-prompt", "1", "--add-prompt", "A log").status
        == 0
    )
    position = own(here).question("position")
    assert position
    assert [one.id for one in position.options] == ["support", "neither", "oppose", "cannot-say", "later"]
    assert position.prompts[-1] == "A log"
    assert len(position.prompts) == 3


def test_the_bank_as_a_whole_is_described(here: Path) -> None:
    assert (
        edit("--publisher", "A council", "--title", "Parks", "--closes", "2030-01-31T17:00", "--accepts", "docx").status
        == 0
    )
    bank = own(here)
    assert (bank.title, bank.consultation.publisher, bank.version) == ("Parks", "A council", 1)
    assert edit("--closes", "").status == 0
    assert own(here).consultation.closes is None


def test_prompts_are_suggested_and_nothing_is_changed_by_that(here: Path) -> None:
    ran = edit("8", "--suggest-prompts")
    assert "since the question says “cost”" in ran.said
    assert not here.exists()
    assert edit("--suggest-prompts").status == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("1", "--publisher", "x"), "said of the bank as a whole"),
        (("--text", "x"), "said of one question"),
        (("--drop",), "said of one question"),
        (("99", "--text", "x"), "no question '99'"),
        (("1", "--text", ""), "cannot be empty"),
        (("1", "--limit", "long"), "is no length"),
        (("1", "--move-before", "1"), "moved to itself"),
        (("name", "--up"), "about the respondent"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_plain_words(here: Path, words: tuple[str, ...], said: str) -> None:
    ran = edit(*words)
    assert ran.status == 2
    assert said in ran.said
    assert not here.exists()


def test_replies_may_be_piped_in(here: Path) -> None:
    command = [sys.executable, "-m", "wellput", "bank", "edit", BANK]
    ran = subprocess.run(command, input=b"1\ntitle: Our view\n", capture_output=True, check=False)  # noqa: S603 -- our own
    assert ran.returncode == 0
    assert b"Question: 1" in ran.stdout
    assert own(here).question("position").title == "Our view"  # type: ignore[union-attr]


def test_outside_a_workspace_a_bank_of_the_folder_questionbank_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert edit("--publisher", "A council").status == 0
    assert read_bank(tmp_path / "questionbank" / f"{BANK}.yaml").consultation.publisher == "A council"
    assert edit("--title", "Parks").status == 0
    assert "Parks" in wellput("bank", "show", BANK).said


def test_in_wellputs_own_folder_a_shipped_bank_is_not_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    path = bank_paths(None)[BANK]
    before = path.read_bytes()
    monkeypatch.chdir(path.parents[1])
    ran = edit("--publisher", "A council")
    assert (ran.status, "ships with Wellput" in ran.said) == (2, True)
    assert path.read_bytes() == before


def test_the_last_change_is_taken_back(here: Path) -> None:
    before = ids(Path(bank_paths(None)[BANK]))
    assert edit("2", "--drop").status == 0
    ran = edit("--undo")
    assert ran.status == 0
    assert "The last change is taken back" in ran.said
    assert ids(here) == before


def test_up_and_down_at_once_is_refused_and_asks_nothing(here: Path) -> None:
    ran = edit("2", "--up", "--down")
    assert ran.status == 2
    assert "A question goes to one place." in ran.said
    assert not here.exists()

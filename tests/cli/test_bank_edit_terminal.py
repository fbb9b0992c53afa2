"""A bank changed at a real terminal."""

import sys
from pathlib import Path

import pytest

from tests.cli.running import wellput

if sys.platform == "win32":
    pytest.skip("pexpect needs a pseudo-terminal", allow_module_level=True)

from tests.cli.terminal import answer, ended, interrupt, wellput_in_terminal
from wellput.store.banks import read_bank

BANK = "any-consultation"


def test_a_bank_is_changed_question_by_question(tmp_path: Path) -> None:
    assert wellput("start", tmp_path / "w", "--bank", BANK).status == 0
    child = wellput_in_terminal(tmp_path / "w", "bank", "edit", BANK)
    child.expect_exact("This bank ships with Wellput and stays as it is")
    answer(child, ("Question", "9"), ("Change", "text"), ("New text", "Was gibt es sonst? مجلس (£5)"))
    child.expect_exact("this is version 2 of the bank now")
    answer(child, ("Change", "type: select_one"), ("New options", "A; B"), ("Change", "up"))
    child.expect_exact("in “What it would do”")
    answer(child, ("Change", "suggest"), ("Which: numbers, all, or Enter for none", "1"), ("Change", "prompts"))
    answer(child, ("New prompts", "A log of calls"), ("Change", ":done"))
    status, said = ended(child)
    assert status == 0
    assert "The bank is in" in said
    changed = read_bank(tmp_path / "w" / "questionbank" / f"{BANK}.yaml").question("alternatives")
    assert changed
    assert (changed.text, len(changed.options), changed.prompts[-1]) == (
        "Was gibt es sonst? مجلس (£5)",
        2,
        "A log of calls",
    )


def test_what_was_kept_stays_when_it_is_broken_off(tmp_path: Path) -> None:
    assert wellput("start", tmp_path / "w", "--bank", BANK).status == 0
    child = wellput_in_terminal(tmp_path / "w", "bank", "edit", BANK, "1")
    answer(child, ("Change", "title: Our view"), ("Change", "guidance"))
    child.expect_exact("New guidance: ")
    child.send("Half a sent")
    interrupt(child)
    status, said = ended(child)
    assert status == 0
    assert "Not kept: Half a sent" in said
    position = read_bank(tmp_path / "w" / "questionbank" / f"{BANK}.yaml").question("position")
    assert position
    assert position.title == "Our view"
    assert "Half" not in (position.guidance or "")

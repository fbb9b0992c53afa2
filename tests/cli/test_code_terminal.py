"""Coding at a real terminal, stopped by Ctrl-C."""

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("pexpect needs a pseudo-terminal", allow_module_level=True)

from tests.cli.terminal import ended, interrupt, wellput_in_terminal
from tests.desk.coding_workspace import QUESTION, SAID, workspace_with
from wellput.desk.collation.coding import open_coding

PROMPT = "Codes, or :help: "


def test_ctrl_c_in_the_middle_of_a_line_keeps_all_that_was_sent_and_says_what_was_not(tmp_path: Path) -> None:
    folder = workspace_with(tmp_path / "net", SAID | {"Ann": "Called late, always.\n\nمجلس \x1b[31m {{ x }}"})
    child = wellput_in_terminal(folder, "code", "ask", QUESTION, "--as", "Zoë")
    child.expect_exact(r"\x1b[31m {{ x }}")
    for reply in (":new Called late", "1", ":new Money", "called late, 2"):
        child.expect_exact(PROMPT)
        child.sendline(reply)
    child.expect_exact("Kept: Called late and Money.")
    child.expect_exact("Text 3 of 4: Cat")
    child.expect_exact("Perhaps 2. Money:")
    child.expect_exact(PROMPT)
    child.send("2")
    interrupt(child)
    status, said = ended(child)
    assert status == 0
    assert "Not taken, since you had not pressed Enter: 2" in said
    assert "2 read by Zoë, 2 left" in said
    read = open_coding(folder, QUESTION).read_by("Zoë")
    assert {member: one.codes for member, one in read.items()} == {
        "ann": ("called-late",),
        "bob": ("called-late", "money"),
    }
    child = wellput_in_terminal(folder, "code", "ask", QUESTION, "--as", "zoë")
    child.expect_exact("Text 3 of 4: Cat")
    child.expect_exact(PROMPT)
    child.sendeof()
    assert ended(child)[0] == 0

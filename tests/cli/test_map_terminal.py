"""The map asked for at a real terminal."""

import sys
from pathlib import Path

import pytest

from tests.cli.running import wellput

if sys.platform == "win32":
    pytest.skip("pexpect needs a pseudo-terminal", allow_module_level=True)

from tests.cli.terminal import answer, ended, wellput_in_terminal
from wellput.store.drafts import read_draft


def test_a_map_is_asked_for_and_one_relationship_changed_from_the_review(tmp_path: Path) -> None:
    assert wellput("start", tmp_path / "w", "--bank", "strengthening-partnerships-2025").status == 0
    child = wellput_in_terminal(tmp_path / "w", "ask", "1a")
    rest = [(prompt, "") for prompt in ("Type", "Scale", "Strategic", "Proactive", "Money", "Time", "Works")]
    answer(child, ("Next partner", "The county council ($5) مجلس"), ("Kind", "1"), ("Type", "shaping"), ("Scale", ""))
    answer(child, ("Strategic", "6"), ("Strategic", "4"), ("Proactive", "2"), ("Money", "a little"), ("Time", ""))
    answer(child, ("Works", "2"), ("What would help", "A named contact"), ("Next partner", ""))
    child.expect_exact("What your map says")
    answer(child, ("Next action", "Meet"), ("Who", "The chair"), ("When", "June 2026"), ("Next action", ""))
    answer(child, ("Position", ""), ("Reasons", ""), ("Evidence", ""), ("Ask", ""), ("Does it stand", "1"))
    answer(child, ("Relationship 1", "The council"), ("Kind", ""), *rest, ("What would help", ""))
    answer(child, ("Does it stand", ""))
    child.expect_exact("Kept: this answer stands.")
    child.expect(": ")
    child.sendline(":stop")
    status, _ = ended(child)
    assert status == 0
    said = read_draft(tmp_path / "w" / "responses" / "response.yaml").response.answer("relationships")
    (one,) = said.map
    assert (one.partner, one.type, one.strategic, one.money, one.time) == ("The council", "shaping", 4, 2, None)
    assert said.actions[0].when == "2026-06"
    assert said.confirmed

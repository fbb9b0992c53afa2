"""Somebody at a terminal, with a library of one earlier response."""

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("pexpect needs a pseudo-terminal", allow_module_level=True)

from tests.cli.terminal import answer, ended, wellput_in_terminal
from tests.desk.two_consultations import answered_then, library_of, to_answer_now
from wellput.store.drafts import read_draft

DRAFT = Path("responses") / "response.yaml"


def test_looking_taking_over_and_contradicting_by_hand(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    library_of(answered_then(tmp_path), library)
    now = to_answer_now(tmp_path)
    child = wellput_in_terminal(now, "ask", "b", WELLPUT_LIBRARY=str(library))
    child.expect_exact("You answered a question like this before:")
    answer(child, ("Said before", "look 1"))
    child.expect_exact("Position: Nobody knows whom to ring.")
    answer(child, ("Said before", "1"))
    child.expect_exact("perhaps not so any more: March 2023 and 31 households.")
    answer(child, ("Does it stand", ""), ("Said before", ":go a"), ("Said before", ""), ("Your choice", "Yes"))
    child.expect_exact("Note: You choose “Yes”.")
    answer(child, ("Position", ":stop"))
    status, _ = ended(child)
    response = read_draft(now / DRAFT).response
    assert status == 0
    assert response.answer("b").confirmed
    assert response.answer("a").selected == ("1",)
    assert [one.question for one in response.taken_over] == ["b"]

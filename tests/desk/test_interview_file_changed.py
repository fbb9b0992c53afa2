"""A draft edited by hand while the interview runs: read anew, never overwritten, never lost."""

from pathlib import Path

import pytest

from tests.desk.talking import DRAFT, at, kept, said, talk
from tests.interview.small_bank import make_workspace
from wellput.desk.interview.interviewing import begin
from wellput.errors import FaultyFileError
from wellput.model.response import Answer

BY_HAND = """\
# edited by hand
format: 1
bank: small
bank_version: 1
answers:
  hours:
    position: By hand.  # keep me
"""
FAULTY = BY_HAND.replace("position", "positoin")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_workspace(tmp_path / "a response")


def test_a_reply_is_put_into_the_file_as_it_is_now(folder: Path) -> None:
    turn = at(folder, "2", "1")
    (folder / DRAFT).write_text(BY_HAND, "utf-8")
    turn = talk(turn, "My position.")
    assert "was changed elsewhere meanwhile; it was read anew" in said(turn)
    assert kept(folder).answers == {"hours": Answer(position="By hand."), "barriers": Answer(position="My position.")}
    assert "# keep me" in (folder / DRAFT).read_text("utf-8")


def test_text_that_is_added_goes_behind_what_was_written_by_hand(folder: Path) -> None:
    at(folder, "4", "", "", "Mine.", ":done")
    turn = at(folder, "4", "", "", ":add", "More.")
    (folder / DRAFT).write_text(BY_HAND.replace("position", "text"), "utf-8")
    talk(turn, ":done")
    assert kept(folder).answer("hours").text == "By hand.\n\nMore."


def test_a_file_that_became_faulty_is_not_touched_and_the_reply_comes_back(folder: Path) -> None:
    turn = at(folder, "2", "1")
    (folder / DRAFT).write_text(FAULTY, "utf-8")
    turn = talk(turn, "My position.")
    assert turn.over
    assert isinstance(turn.fault, FaultyFileError)
    assert [one.line for one in turn.fault.faults] == [7]
    assert "put aside" in said(turn)
    assert (folder / DRAFT).read_text("utf-8") == FAULTY
    (folder / DRAFT).write_text(BY_HAND, "utf-8")
    assert "What you were typing when you stopped is back" in said(begin(folder))
    assert kept(folder).answer("barriers").position == "My position."


def test_long_text_comes_back_from_a_file_that_became_faulty(folder: Path) -> None:
    turn = at(folder, "7", "P.", "One.", "Two.")
    (folder / DRAFT).write_text(FAULTY, "utf-8")
    assert talk(turn, ":done").fault
    (folder / DRAFT).write_text(BY_HAND, "utf-8")
    begin(folder)
    assert kept(folder).answer("closing").text == "One.\nTwo."


def test_a_choice_put_aside_is_told_where_another_stands_by_now(folder: Path) -> None:
    turn = at(folder, "2")
    (folder / DRAFT).write_text(FAULTY, "utf-8")
    talk(turn, "1, 2")
    by_hand = "format: 1\nbank: small\nbank_version: 1\nanswers:\n  barriers:\n    selected: [law]\n"
    (folder / DRAFT).write_text(by_hand, "utf-8")
    turn = begin(folder, "2")
    assert "Your reply to “selected” of barriers was not taken last time: 1, 2" in said(turn)
    assert kept(folder).answer("barriers").selected == ("law",)
    talk(turn, "1, 3")
    assert "not taken last time" not in said(begin(folder, "2"))


def test_what_no_longer_fits_the_file_is_put_aside(folder: Path) -> None:
    turn = at(folder, "3", "1, 2")
    (folder / DRAFT).write_text(BY_HAND, "utf-8")
    turn = talk(turn, "Because.")
    assert turn.fault is not None
    assert "no longer in your ranking" in str(turn.fault)
    assert (folder / DRAFT).read_text("utf-8") == BY_HAND
    assert "Because." in said(begin(folder))


def test_a_file_that_now_answers_another_bank_is_left_alone(folder: Path) -> None:
    turn = at(folder, "2", "1")
    other = "format: 1\nbank: strengthening-partnerships-2025\nbank_version: 1\n"
    (folder / DRAFT).write_text(other, "utf-8")
    turn = talk(turn, "My position.")
    assert "answers another question bank" in str(turn.fault)
    assert (folder / DRAFT).read_text("utf-8") == other

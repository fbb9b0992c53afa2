"""Long text: kept line by line, brought back after a crash, added to, rewritten, or written in an editor."""

from pathlib import Path

import pytest

from tests.desk.talking import DRAFT, NOON, at, kept, said, talk, where
from tests.interview.small_bank import make_workspace
from wellput.desk.interview.interviewing import begin, hear
from wellput.desk.interview.own_editor import edited, not_edited


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_workspace(tmp_path / "a response")


def unfinished(folder: Path) -> dict[str, str]:
    where = folder / "responses" / "unfinished"
    return {path.name: path.read_text("utf-8") for path in sorted(where.iterdir())} if where.is_dir() else {}


def test_every_line_is_on_disk_before_the_next_is_typed(folder: Path) -> None:
    turn = at(folder, "7", "P.", "One.")
    assert unfinished(folder) == {"closing.text.txt": "One.\n"}
    turn = talk(turn, "", "Two.")
    assert unfinished(folder) == {"closing.text.txt": "One.\n\nTwo.\n"}
    talk(turn, ":done")
    assert unfinished(folder) == {}
    assert kept(folder).answer("closing").text == "One.\n\nTwo."


def test_what_was_being_typed_comes_back_after_a_crash(folder: Path) -> None:
    at(folder, "7", "P.", "One.", "", "Two.")
    turn = begin(folder)
    assert "What you were typing when you stopped is back, under “Reasons” of closing." in said(turn)
    assert where(turn) == ("closing", "text")
    assert kept(folder).answer("closing").text == "One.\n\nTwo."
    assert unfinished(folder) == {}


def test_what_comes_back_is_added_to_what_was_there_and_replaces_nothing(folder: Path) -> None:
    at(folder, "7", "P.", "Old.", ":done")
    at(folder, "7", "", "New.")
    begin(folder)
    assert kept(folder).answer("closing").text == "Old.\n\nNew."


def test_text_typed_anew_replaces_the_old_only_when_it_is_done(folder: Path) -> None:
    turn = at(folder, "7", "P.", "Old.", ":done")
    turn = at(folder, "7", "", "New.")
    assert kept(folder).answer("closing").text == "Old."
    talk(turn, ":done")
    assert kept(folder).answer("closing").text == "New."


def test_text_can_be_added_to_what_is_there(folder: Path) -> None:
    at(folder, "7", "P.", "Old.", ":done")
    at(folder, "7", "", ":add", "- new", "", ":done")
    assert kept(folder).answer("closing").text == "Old.\n\n- new"


def test_lines_pasted_at_once_arrive_as_lines(folder: Path) -> None:
    at(folder, "7", "P.", "One.\n\n- two\n:back\n::three", ":done")
    assert kept(folder).answer("closing").text == "One.\n\n- two\n:back\n::three"


def test_a_line_that_is_a_command_is_written_with_two_colons(folder: Path) -> None:
    at(folder, "7", "P.", "Type", "::done", ":done")
    assert kept(folder).answer("closing").text == "Type\n:done"


def test_other_commands_wait_until_the_text_is_ended(folder: Path) -> None:
    turn = at(folder, "7", "P.", "One.", ":back")
    assert "You are in the middle of a text." in said(turn)
    assert ":done on a line of its own" in said(talk(turn, ":help"))
    talk(turn, "Two.", ":done")
    assert kept(folder).answer("closing").text == "One.\nTwo."


def test_what_was_just_typed_can_be_thrown_away_asked_twice(folder: Path) -> None:
    turn = at(folder, "7", "P.", "Old.", ":done")
    turn = at(folder, "7", "", "Wrong.", ":clear")
    assert "throws away the line you just typed" in said(turn)
    turn = talk(turn, ":clear")
    assert kept(folder).answer("closing").text == "Old."
    assert unfinished(folder) == {}
    assert where(turn) == ("closing", "text")


def test_two_empty_lines_remind_of_how_to_end(folder: Path) -> None:
    turn = at(folder, "7", "P.", "One.", "", "")
    assert ":done on a line of its own" in said(turn)
    assert said(talk(turn, "")) == ""


def test_ending_without_a_word_changes_nothing(folder: Path) -> None:
    at(folder, "7", "P.", "Old.", ":done")
    turn = at(folder, "7", "", ":add", "", ":done")
    assert "Nothing was typed." in said(turn)
    assert kept(folder).answer("closing").text == "Old."


def test_stopping_in_the_middle_keeps_the_lines(folder: Path) -> None:
    turn = at(folder, "7", "P.", "One.", ":stop")
    assert "What you were typing comes back then." in said(turn)
    begin(folder)
    assert kept(folder).answer("closing").text == "One."


def test_an_editor_gets_the_text_and_what_it_saves_is_taken(folder: Path) -> None:
    turn = at(folder, "7", "P.", "Old.", ":done", ":back", ":edit")
    assert turn.editing is not None
    assert turn.editing.read_text("utf-8") == "Old.\n"
    turn.editing.write_text("\ufeffNew.\r\n\r\nMore.\r\n", "utf-8", newline="")
    turn = edited(turn.sitting)
    assert kept(folder).answer("closing").text == "New.\n\nMore."
    assert unfinished(folder) == {}
    assert where(turn) == ("closing", "evidence")


def test_an_editor_gets_what_was_typed_so_far(folder: Path) -> None:
    turn = at(folder, "7", "P.", "One.", "Two.", ":edit")
    assert turn.editing is not None
    assert turn.editing.read_text("utf-8") == "One.\nTwo.\n"
    edited(turn.sitting)
    assert kept(folder).answer("closing").text == "One.\nTwo."
    assert unfinished(folder) == {}


def test_an_editor_gets_old_and_new_text_where_text_was_being_added(folder: Path) -> None:
    at(folder, "7", "P.", "Old.", ":done")
    turn = at(folder, "7", "", ":add", "New.", ":edit")
    assert turn.editing is not None
    assert turn.editing.read_text("utf-8") == "Old.\n\nNew.\n"


def test_characters_that_an_editor_wrote_and_nobody_can_read_are_reported(folder: Path) -> None:
    turn = at(folder, "7", "P.", ":edit")
    assert turn.editing is not None
    turn.editing.write_bytes("Caf\u00e9 \u00a3\x1b".encode("cp1252"))
    turn = edited(turn.sitting)
    assert "3 characters that no document can hold became" in said(turn)
    assert kept(folder).answer("closing").text == "Caf\ufffd \ufffd\ufffd"


@pytest.mark.parametrize("written", ["Old.\n", "", "\n\n"])
def test_an_editor_that_changes_nothing_or_leaves_nothing_changes_nothing(folder: Path, written: str) -> None:
    turn = at(folder, "7", "P.", "Old.", ":done", ":back", ":edit")
    assert turn.editing is not None
    turn.editing.write_text(written, "utf-8")
    turn = edited(turn.sitting)
    assert kept(folder).answer("closing").text == "Old."
    assert where(turn) == ("closing", "text")
    assert unfinished(folder) == {}


def test_a_text_left_in_an_editor_by_a_crash_is_gone_on_with_and_not_taken_unasked(folder: Path) -> None:
    turn = at(folder, "7", "P.", "Old.", ":done", ":back", ":edit")
    assert turn.editing is not None
    turn.editing.write_text("Half new.\n", "utf-8")
    turn = begin(folder, "7")
    assert "You were editing “text” of closing when you stopped" in said(turn)
    assert kept(folder).answer("closing").text == "Old."
    turn = talk(turn, "", ":edit")
    assert turn.editing is not None
    assert turn.editing.read_text("utf-8") == "Half new.\n"


def test_one_line_fields_can_be_edited_too_and_choices_cannot(folder: Path) -> None:
    turn = at(folder, "7", ":edit")
    assert turn.editing is not None
    turn.editing.write_text("In my\neditor.\n", "utf-8")
    edited(turn.sitting)
    assert kept(folder).answer("closing").position == "In my editor."
    assert "no text to edit" in said(at(folder, "1", ":edit"))


def test_without_an_editor_the_text_is_asked_for_here(folder: Path) -> None:
    turn = at(folder, "7", ":edit")
    turn = not_edited(turn.sitting, "No editor.")
    assert "Type the text here instead" in said(turn)
    assert unfinished(folder) == {}
    assert where(hear(turn.sitting, "P.", NOON)) == ("closing", "text")


def test_an_unfinished_text_for_a_question_the_bank_does_not_have_is_told_and_left(folder: Path) -> None:
    (folder / "responses" / "unfinished").mkdir()
    (folder / "responses" / "unfinished" / "gone.text.txt").write_text("My words.\n", "utf-8")
    turn = begin(folder)
    assert "My words." in said(turn)
    assert unfinished(folder) == {"gone.text.txt": "My words.\n"}
    assert (folder / DRAFT).read_text("utf-8").startswith("# my own comment")

"""`wellput ask` in a real terminal: answered, left, changed, interrupted, killed, and gone on with."""

import sys
import time
from pathlib import Path

import pytest

pexpect = pytest.importorskip("pexpect", reason="a pseudo-terminal needs a system that has them")

from tests.cli.terminal import PASTE, PASTED, answer, ended, interrupt, wellput_in_terminal  # noqa: E402  after the skip
from tests.interview.small_bank import make_workspace  # noqa: E402  after the skip
from wellput.model.response import Answer, Response  # noqa: E402  after the skip
from wellput.store.drafts import read_draft  # noqa: E402  after the skip

DRAFT = Path("responses") / "response.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_workspace(tmp_path / "our response")


def kept(folder: Path) -> Response:
    return read_draft(folder / DRAFT).response


def test_a_question_is_answered_and_the_interview_stopped_and_resumed(folder: Path) -> None:
    child = wellput_in_terminal(folder, "ask", "--date", "2025-09-01")
    answer(child, ("Name", "Us"), ("Kind", "voluntary"), ("Number", "44"), ("From", ":skip"), ("Terms", "1"))
    child.expect_exact("Question 1 of 6, 0 answered so far")
    answer(child, ("Your choice", "sometimes"), ("Position", "We meet twice a year."), ("Reasons", "In May."))
    answer(child, ("More, or :done", ""), ("More, or :done", "And in June."), ("More, or :done", ":done"))
    child.expect_exact("10 words left of 20.")
    answer(child, ("Evidence", ""), ("Ask", "Meet more."), ("Does it stand", ""), ("Your choice", ":stop"))
    status, said = ended(child)
    assert status == 0
    assert "go on with: wellput ask" in said
    done = kept(folder).answer("how-often")
    assert (done.selected, done.text) == (("sometimes",), "In May.\n\nAnd in June.")
    assert done.confirmed is not None
    assert done.confirmed.date().isoformat() == "2025-09-01"

    child = wellput_in_terminal(folder, "ask")
    child.expect_exact("Question 2 of 6, 1 answered so far")
    answer(child, ("Your choice", "1"), ("Position", ":back"), ("Your choice", "law"), ("Position", ":skip"))
    answer(child, ("Reason", "Not ours to say."))
    child.expect_exact("Question 3 of 6")
    answer(child, ("Your ranking", ":go 1"), ("Your choice", "always"), ("Position", ":stop"))
    assert ended(child)[0] == 0
    assert kept(folder).answer("barriers") == Answer(selected=("law",), skipped="Not ours to say.")
    assert kept(folder).answer("how-often").selected == ("always",)
    assert kept(folder).answer("how-often").text == "In May.\n\nAnd in June."
    assert "# my own comment" in (folder / DRAFT).read_text("utf-8")


def test_ctrl_c_in_the_middle_of_a_line_keeps_the_text_and_the_line(folder: Path) -> None:
    child = wellput_in_terminal(folder, "ask", "7")
    answer(child, ("Position", "P."), ("Reasons", "One."), ("More, or :done", "Two."))
    child.expect_exact("More, or :done: ")
    child.send("half a li")
    child.expect_exact("half a li")
    interrupt(child)
    status, said = ended(child)
    assert status == 0
    assert "Stopped. Everything you gave is kept in" in said
    assert "Traceback" not in said
    child = wellput_in_terminal(folder, "ask", "7")
    child.expect_exact("What you were typing when you stopped is back")
    interrupt(child)
    assert ended(child)[0] == 0
    assert kept(folder).answer("closing").text == "One.\nTwo.\nhalf a li"


def test_ctrl_c_in_the_first_line_of_a_text_keeps_it_and_in_a_command_keeps_nothing(folder: Path) -> None:
    for typed, there in ((":sto", None), ("half a li", "half a li")):
        child = wellput_in_terminal(folder, "ask", "7")
        child.expect_exact("Position: ")
        child.send(typed)
        child.expect_exact(typed)
        interrupt(child)
        assert ended(child)[0] == 0
        child = wellput_in_terminal(folder, "ask", "7")
        child.expect_exact("Position: ")
        interrupt(child)
        assert ended(child)[0] == 0
        assert kept(folder).answer("closing").position == there


def test_ctrl_d_stops_like_ctrl_c(folder: Path) -> None:
    child = wellput_in_terminal(folder, "ask", "7")
    answer(child, ("Position", "P."))
    child.expect_exact("Reasons: ")
    child.sendeof()
    status, said = ended(child)
    assert status == 0
    assert "go on with: wellput ask" in said
    assert kept(folder).answer("closing").position == "P."


@pytest.mark.parametrize("killed", ["terminal closed", "kill -9"])
def test_a_closed_terminal_or_a_killed_program_loses_at_most_the_line_being_typed(folder: Path, killed: str) -> None:
    child = wellput_in_terminal(folder, "ask", "7")
    answer(child, ("Position", "P."), ("Reasons", "One."), ("More, or :done", "Two."))
    child.expect_exact("More, or :done: ")
    child.send("half a li")
    if killed == "kill -9":
        child.kill(9)
        child.wait()
    else:
        child.close()
    child = wellput_in_terminal(folder, "ask", "7")
    child.expect_exact("What you were typing when you stopped is back")
    child.close()
    assert kept(folder).answer("closing") == Answer(position="P.", text="One.\nTwo.")


def test_a_pasted_line_of_ten_thousand_characters_arrives_whole(folder: Path) -> None:
    line = "word " * 2000 + "end."
    child = wellput_in_terminal(folder, "ask", "7")
    answer(child, ("Position", "P."), ("Reasons", line), ("More, or :done", ":done"), ("Evidence", ":stop"))
    assert ended(child)[0] == 0
    assert kept(folder).answer("closing").text == line


def test_a_line_that_a_terminal_cut_is_refused_and_not_kept_cut(folder: Path) -> None:
    command = f"'{sys.executable}' -m wellput ask 7 | cat"
    child = pexpect.spawn("/bin/sh", ["-c", command], cwd=str(folder), encoding="utf-8", timeout=20)
    answer(child, ("Position", "P."), ("Reasons", "x" * 5000))
    child.expect_exact("nothing of it was taken")
    answer(child, ("Reasons", "Short."), ("More, or :done", ":done"), ("Evidence", ":stop"))
    child.expect(pexpect.EOF)
    assert kept(folder).answer("closing").text == "Short."


def test_a_paste_of_several_lines_arrives_whole_in_long_text_and_on_one_line_elsewhere(folder: Path) -> None:
    pasted = f"{PASTE}First, with a\ttab.\r\r- Żółć 🙂\r:back{PASTED}"
    child = wellput_in_terminal(folder, "ask", "7")
    answer(child, ("Position", pasted), ("Reasons", pasted), ("More, or :done", ":done"), ("Evidence", ":stop"))
    assert ended(child)[0] == 0
    done = kept(folder).answer("closing")
    assert done.text == "First, with a\ttab.\n\n- Żółć 🙂\n:back"
    assert done.position == "First, with a\ttab.  - Żółć 🙂 :back"


def test_a_text_is_written_in_ones_own_editor(folder: Path) -> None:
    editor = folder / "my editor.py"
    editor.write_text("import sys\nopen(sys.argv[1], 'a', encoding='utf-8').write('From my editor.\\n')\n", "utf-8")
    command = f"'{sys.executable}' '{editor}'"
    child = wellput_in_terminal(folder, "ask", "7", EDITOR=command)
    answer(child, ("Position", "P."), ("Reasons", "Typed."), ("More, or :done", ":edit"), ("Evidence", ":stop"))
    assert ended(child)[0] == 0
    assert kept(folder).answer("closing").text == "Typed.\nFrom my editor."


def test_an_editor_that_is_not_there_is_told_and_nothing_is_lost(folder: Path) -> None:
    child = wellput_in_terminal(folder, "ask", "7", EDITOR="no-such-editor")
    answer(child, ("Position", "P."), ("Reasons", "One."), ("More, or :done", ":edit"))
    child.expect_exact("Your editor could not be opened")
    answer(child, ("More, or :done", "Two."), ("More, or :done", ":done"), ("Evidence", ":stop"))
    assert ended(child)[0] == 0
    assert kept(folder).answer("closing").text == "One.\nTwo."


def test_a_draft_edited_by_hand_meanwhile_keeps_both_changes(folder: Path) -> None:
    child = wellput_in_terminal(folder, "ask", "2")
    answer(child, ("Your choice", "1"))
    child.expect_exact("Position: ")
    with (folder / DRAFT).open("a", encoding="utf-8") as draft:
        draft.write("\n# by hand\nnote: A note of mine.\n")
    child.sendline("My position.")
    child.expect_exact("was changed elsewhere meanwhile")
    interrupt(child)
    assert ended(child)[0] == 0
    assert kept(folder).note == "A note of mine."
    assert kept(folder).answer("barriers").position == "My position."
    assert "# by hand" in (folder / DRAFT).read_text("utf-8")


def test_a_draft_that_became_faulty_meanwhile_is_not_touched(folder: Path) -> None:
    child = wellput_in_terminal(folder, "ask", "2")
    answer(child, ("Your choice", "1"))
    child.expect_exact("Position: ")
    faulty = "format: 1\nbank: small\nbank_version: 1\nansers: {}\n"
    (folder / DRAFT).write_text(faulty, "utf-8")
    child.sendline("My position.")
    status, said = ended(child)
    assert status == 2
    assert "response.yaml:4:" in said
    assert "put aside" in said
    assert "Traceback" not in said
    assert (folder / DRAFT).read_text("utf-8") == faulty
    (folder / DRAFT).write_text("format: 1\nbank: small\nbank_version: 1\n", "utf-8")
    child = wellput_in_terminal(folder, "ask", "2")
    child.expect_exact("is back")
    child.close()
    assert kept(folder).answer("barriers").position == "My position."


def test_nothing_but_plain_text_is_written(folder: Path) -> None:
    child = wellput_in_terminal(folder, "ask", "2", TERM="dumb")
    written = ""
    for reply in (":help", ":list", "1", "P.", "", "", "", ":stop"):
        child.expect("[A-Z][a-z ]+: $")
        written += child.before
        child.sendline(reply)
    child.expect_exact("Stopped.")
    written += child.before
    assert "Places" in written
    assert not [one for one in written if one < " " and one not in "\r\n"]


def test_evidence_is_asked_for_at_a_terminal(folder: Path) -> None:
    child = wellput_in_terminal(folder, "evidence", "add", "--question", "2")
    answer(child, ("Kind", "1"), ("Statement", "31 households came."), ("Figures", "31"), ("About", ""))
    answer(child, ("Source", "our log"), ("Date", "2024"), ("Link", ""), ("Permission", "1"), ("Short name", "came"))
    status, said = ended(child)
    assert status == 0
    assert "[@came]" in said
    assert kept(folder).answer("barriers").text == "31 households came. [@came]"
    child = wellput_in_terminal(folder, "evidence", "edit", "came")
    answer(child, ("Kind", ""), ("Statement", "32 households came."), ("Figures", ":stop"))
    assert ended(child)[0] == 0
    assert kept(folder).evidence[0].statement == "32 households came."


def test_replies_typed_ahead_are_each_taken_in_turn(folder: Path) -> None:
    child = wellput_in_terminal(folder, "ask", "7")
    time.sleep(0.1)
    child.send("P.\nOne.\nTwo.\n:done\n\nMore of it.\n\n:stop\n")
    assert ended(child)[0] == 0
    assert kept(folder).answer("closing").text == "One.\nTwo."
    assert kept(folder).answer("closing").ask == "More of it."

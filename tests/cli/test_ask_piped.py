"""`wellput ask` with its replies piped in, and `wellput evidence` by options."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.interview.small_bank import make_workspace
from wellput.model.response import Answer, Ranked, Response
from wellput.store.drafts import read_draft

DRAFT = Path("responses") / "response.yaml"
WHOLE = """\
Us
voluntary, community or faith organisation
44
1 August 2025
publish
2
We meet twice.
In May.

- in June
:done
1

Meet more.

1, 3
P.
:skip
Not ours.
3, 1
r3
u3
r1
u1
P.
T.
:done


:stop
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_workspace(tmp_path / "our response")


def kept(folder: Path) -> Response:
    return read_draft(folder / DRAFT).response


def piped(folder: Path, typed: bytes | str, *words: str) -> subprocess.CompletedProcess[str]:
    data = typed.encode() if isinstance(typed, str) else typed
    ran = subprocess.run(  # noqa: S603  our own command
        [sys.executable, "-m", "wellput", "ask", *words], cwd=folder, input=data, capture_output=True, check=False
    )
    out, err = ran.stdout.decode(), ran.stderr.decode()
    assert "Traceback" not in out + err
    return subprocess.CompletedProcess(ran.args, ran.returncode, out, err)


def test_a_whole_interview_can_be_piped_in(folder: Path) -> None:
    ran = piped(folder, WHOLE)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "Name: Us\n" in ran.stdout
    response = kept(folder)
    assert response.respondent.kind == "charity"
    assert response.answer("how-often").text == "In May.\n\n- in June"
    assert response.answer("barriers") == Answer(selected=("money", "law"), position="P.", skipped="Not ours.")
    assert response.answer("top").ranked == (
        Ranked(option="reach", reason="r3", unlocks="u3"),
        Ranked(option="trust", reason="r1", unlocks="u1"),
    )


def test_the_end_of_the_input_is_a_stop(folder: Path) -> None:
    ran = piped(folder, "P.\nOne.\nTwo", "7")
    assert ran.returncode == 0
    assert "go on with: wellput ask" in " ".join(ran.stdout.split())
    assert "is back" in piped(folder, "").stdout
    assert kept(folder).answer("closing").text == "One.\nTwo"


def test_a_byte_order_mark_and_windows_line_ends_are_taken_for_what_they_are(folder: Path) -> None:
    piped(folder, b"\xef\xbb\xbfP.\r\nOne.\r\n\r\nTwo.\r\n:done\r\n", "7")
    assert kept(folder).answer("closing") == Answer(position="P.", text="One.\n\nTwo.")


def test_input_that_is_not_utf_8_is_told_and_what_came_before_is_kept(folder: Path) -> None:
    ran = piped(folder, b"P.\n\xff\xfe\n", "7")
    assert ran.returncode == 2
    assert "line 2 of the input: This is not UTF-8 text." in ran.stderr
    assert kept(folder).answer("closing").position == "P."


def test_an_editor_is_not_opened_where_nobody_sits(folder: Path) -> None:
    ran = piped(folder, ":edit\nP.\n", "7")
    assert "needs a terminal." in ran.stdout
    assert kept(folder).answer("closing").position == "P."


def test_a_closed_input_is_a_stop_too(folder: Path) -> None:
    ran = subprocess.run(  # noqa: S603  our own command
        ["/bin/sh", "-c", f"'{sys.executable}' -m wellput ask <&-"], cwd=folder, capture_output=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.parametrize("place", ["nowhere", "99"])
def test_an_unknown_place_is_refused(folder: Path, place: str) -> None:
    ran = piped(folder, "", place)
    assert ran.returncode == 2
    assert f"There is no place “{place}”" in ran.stderr


def test_a_faulty_draft_is_refused_with_its_line_and_not_touched(folder: Path) -> None:
    faulty = "format: 1\nbank: small\nbank_version: 1\nanswers:\n  barriers: {txet: x}\n"
    (folder / DRAFT).write_text(faulty, "utf-8")
    ran = piped(folder, "1\n")
    assert ran.returncode == 2
    assert "response.yaml:5:" in ran.stderr
    assert (folder / DRAFT).read_text("utf-8") == faulty


def test_escapes_in_a_bank_or_a_draft_never_reach_the_terminal(folder: Path) -> None:
    (folder / DRAFT).write_text(
        'format: 1\nbank: small\nbank_version: 1\nanswers:\n  closing: {text: "a\\e[2Jb"}\n', "utf-8"
    )
    assert "\x1b" not in piped(folder, "", "7").stdout

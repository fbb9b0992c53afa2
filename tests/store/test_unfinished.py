"""Text that is being typed is on disk line by line."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellput.errors import WellputError
from wellput.store.unfinished import Unfinished, add_line, forget_unfinished, unfinished_path, unfinished_texts
from wellput.store.workspaces import Workspace


def test_each_line_is_on_disk_at_once(workspace: Workspace) -> None:
    for n, line in enumerate(("First.", "", "- a list", "é🙂 [@flood]"), start=1):
        add_line(workspace, "barriers", "text", line)
        [text] = unfinished_texts(workspace)
        assert len(text.text.split("\n")) == n
    assert text == Unfinished("barriers", "text", "First.\n\n- a list\né🙂 [@flood]")


def test_texts_are_told_apart_by_question_and_field(workspace: Workspace) -> None:
    add_line(workspace, "represents.whom", "text", "b")
    add_line(workspace, "barriers", "position", "a")
    add_line(workspace, "barriers", "reason-funding", "c")
    assert [(one.question, one.field, one.text) for one in unfinished_texts(workspace)] == [
        ("barriers", "position", "a"),
        ("barriers", "reason-funding", "c"),
        ("represents.whom", "text", "b"),
    ]


def test_a_text_that_is_in_the_draft_is_forgotten(workspace: Workspace) -> None:
    add_line(workspace, "barriers", "text", "x")
    forget_unfinished(workspace, "barriers", "text")
    forget_unfinished(workspace, "barriers", "text")
    assert unfinished_texts(workspace) == ()


def test_no_text_was_begun(tmp_path: Path) -> None:
    assert unfinished_texts(Workspace(tmp_path)) == ()


def test_what_an_editor_leaves_is_read_whatever_its_encoding(workspace: Workspace) -> None:
    path = unfinished_path(workspace, "barriers", "text")
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\xef\xbb\xbfone\r\ncaf\xe9\r\n")
    [text] = unfinished_texts(workspace)
    assert text.text == "one\ncaf\N{REPLACEMENT CHARACTER}"


def test_other_files_in_the_folder_are_left_alone(workspace: Workspace) -> None:
    workspace.unfinished.mkdir(parents=True)
    for name in ("notes.md", ".barriers.text.txt.swp", "barriers.text.txt~", "Text.txt"):
        (workspace.unfinished / name).write_bytes(b"x")
    (workspace.unfinished / "barriers.text.txt").mkdir()
    assert unfinished_texts(workspace) == ()
    with pytest.raises(WellputError):
        forget_unfinished(workspace, "barriers", "text")


@pytest.mark.parametrize(
    ("question", "field"), [("../up", "text"), ("a/b", "text"), ("a", "b.c"), ("", "text"), ("a", "")]
)
def test_no_name_leads_out_of_the_folder(workspace: Workspace, question: str, field: str) -> None:
    with pytest.raises(ValueError, match="no file can be named"):
        unfinished_path(workspace, question, field)


def test_a_folder_that_cannot_be_made_is_told_about(workspace: Workspace) -> None:
    workspace.unfinished.write_bytes(b"a file")
    with pytest.raises(WellputError, match="A file stands where a folder is needed"):
        add_line(workspace, "barriers", "text", "x")


def test_half_a_character_does_not_stop_the_typing(workspace: Workspace) -> None:
    add_line(workspace, "barriers", "text", "a\udce9b")
    assert unfinished_texts(workspace)[0].text == "a\N{REPLACEMENT CHARACTER}b"


@given(
    lines=st.lists(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=20), min_size=1
    )
)
def test_every_line_comes_back(tmp_path_factory: pytest.TempPathFactory, lines: list[str]) -> None:
    workspace = Workspace(tmp_path_factory.mktemp("unfinished"))
    for line in lines:
        add_line(workspace, "q", "text", line)
    assert unfinished_texts(workspace)[0].text == "\n".join(lines)


TYPE_FOR_EVER = """
import sys
from pathlib import Path
from wellput.store.unfinished import add_line
from wellput.store.workspaces import Workspace
for n in range(10**9):
    add_line(Workspace(Path(sys.argv[1])), "q", "text", f"line {n} ends")
    print(n, flush=True)
"""


def test_killing_the_program_loses_at_most_the_line_at_hand(workspace: Workspace) -> None:
    words = [sys.executable, "-c", TYPE_FOR_EVER, str(workspace.root)]
    program = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)  # noqa: S603  our own words
    assert program.stdout
    acknowledged = [program.stdout.readline() for _ in range(20)]
    program.kill()
    program.communicate()
    lines = unfinished_texts(workspace)[0].text.split("\n")
    assert lines[: len(acknowledged)] == [f"line {n} ends" for n in range(len(acknowledged))]

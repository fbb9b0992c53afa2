"""At a terminal each change of a draft is asked about, and what is accepted is saved at once."""

import pytest

pytest.importorskip("pexpect", reason="a pseudo-terminal needs a system that has them")

from tests.cli.draft_workspace import form, here, place, position
from tests.cli.terminal import ended, interrupt, wellput_in_terminal
from wellput.store.drafts import read_draft
from wellput.store.workspaces import Workspace

__all__ = ["here"]


def test_each_change_is_asked_about_and_only_what_is_accepted_is_made(here: Workspace) -> None:
    ann = form(here).types(place(here, "position"), "Too late.").types(place(here, "ask"), "Ring.").saves("ann.docx")
    child = wellput_in_terminal(here.root, "draft", "import", str(ann))
    for reply in ("n", "y"):
        child.expect_exact("Take this in? [y/N]: ")
        child.sendline(reply)
    assert ended(child)[0] == 0
    assert position(here) == "We are called late."
    assert read_draft(here.draft).response.answer("barriers").ask == "Ring."


@pytest.mark.parametrize(
    ("reply", "becomes"),
    [
        ("", "We are called late."),
        ("2", "Ben's."),
        ("both", "We are called late.\n\nAnn's.\n\nBen's."),
    ],
)
def test_where_two_changed_the_same_one_chooses(here: Workspace, reply: str, becomes: str) -> None:
    where = place(here, "position")
    forms = [str(form(here).types(where, f"{name}'s.").saves(f"{name}.docx")) for name in ("Ann", "Ben")]
    child = wellput_in_terminal(here.root, "draft", "import", *forms)
    child.expect_exact("Which (1: Ann.docx; 2: Ben.docx)")
    child.sendline(reply)
    assert ended(child)[0] == (1 if not reply else 0)
    assert position(here) == becomes


def test_what_was_accepted_before_one_stops_stays(here: Workspace) -> None:
    ann = form(here).types(place(here, "position"), "Too late.").types(place(here, "ask"), "Ring.").saves("ann.docx")
    child = wellput_in_terminal(here.root, "draft", "import", str(ann))
    child.expect_exact("Take this in? [y/N]: ")
    child.sendline("y")
    child.expect_exact("Take this in? [y/N]: ")
    interrupt(child)
    assert ended(child)[0] == 2
    assert position(here) == "Too late."

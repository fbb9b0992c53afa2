"""`wellput draft form` and `wellput draft import`, as one types them."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.cli.draft_workspace import form, here, place, position
from tests.cli.running import wellput
from wellput.convert.documents import can_convert, converted
from wellput.convert.libreoffice import run_libreoffice
from wellput.store.drafts import read_draft
from wellput.store.workspaces import Workspace

__all__ = ["here"]


def test_a_changed_form_is_shown_and_taken_in(here: Workspace) -> None:
    ann = form(here).types(place(here, "position"), "We are called too late.").saves("ann.docx")
    shown = wellput("draft", "import", ann)
    assert shown.status == 2
    assert "was: We are called late. becomes: We are called too late." in shown.said
    assert "add --yes" in shown.said.lower()
    assert position(here) == "We are called late."
    ran = wellput("draft", "import", ann, "--yes")
    assert ran.status == 0
    assert "1 taken in, 0 left" in ran.said
    assert position(here) == "We are called too late."
    assert "nothing was changed" in wellput("draft", "import", ann, "--yes").said


def test_with_yes_what_two_people_changed_is_left_and_the_rest_is_taken(here: Workspace) -> None:
    where = place(here, "position")
    ann = form(here).types(where, "Never called.").saves("ann.docx")
    ben = form(here).types(where, "Called at midnight.").types(place(here, "ask"), "Ring us.").saves("ben.docx")
    ran = wellput("draft", "import", ann, ben, "--yes")
    assert ran.status == 1
    assert "ann.docx says: Never called. ben.docx says: Called at midnight." in ran.said
    assert position(here) == "We are called late."
    assert read_draft(here.draft).response.answer("barriers").ask == "Ring us."


def test_what_stands_outside_the_boxes_is_listed_and_the_exit_status_is_1(here: Workspace) -> None:
    ann = form(here)
    where = ann.row(place(here, "position"))
    where.getparent().remove(where)
    ran = wellput("draft", "import", ann.saves("ann.docx"), "--yes")
    assert ran.status == 1
    assert "no longer in the form" in ran.said


@pytest.mark.skipif(not can_convert(), reason="LibreOffice is not installed")
@pytest.mark.parametrize("through", ["odt", "rtf", "doc"])
def test_a_form_that_libreoffice_saved_in_between_comes_back_whole(here: Workspace, through: str) -> None:
    ann = form(here).types(place(here, "position"), "Saved elsewhere.").saves("ann.docx")
    between = _saved_as(ann.read_bytes(), through)
    ann.write_bytes(converted([(through, between)], "docx")[0])
    ran = wellput("draft", "import", ann, "--yes")
    assert "1 taken in, 0 left" in ran.said
    assert ran.status == 0
    assert position(here) == "Saved elsewhere."


def _saved_as(data: bytes, ending: str) -> bytes:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "form.docx").write_bytes(data)
        words = ["--convert-to", ending, "--outdir", name, str(folder / "form.docx")]
        run_libreoffice(words, folder / "profile", 120)
        return (folder / f"form.{ending}").read_bytes()

"""Templates are listed, chosen by name and copied; a document that tells findings tells those of the check."""

import datetime as dt
from pathlib import Path

import pytest
from pypdf import PdfReader

from wellput.convert.libreoffice import find_libreoffice
from wellput.convert.pdf import pdf_bytes
from wellput.desk.checks.setting_aside import set_aside
from wellput.desk.documents.rendering import render
from wellput.desk.documents.templates import copy_template, find_template, for_colleagues, known_parts, known_templates
from wellput.desk.documents.wanted import Output, Wanted
from wellput.desk.opening import open_workspace
from wellput.desk.starting import start
from wellput.errors import WellputError
from wellput.store.content import content
from wellput.store.workspaces import Workspace, copy_workspace

TODAY = dt.date(2025, 9, 1)
BANK = "strengthening-partnerships-2025"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """A workspace in which nothing is answered."""
    return start(tmp_path, BANK)


def own(workspace: Workspace, name: str, text: str) -> None:
    workspace.templates.mkdir(exist_ok=True)
    (workspace.templates / f"{name}.md.j2").write_text(text, "utf-8")


def written(workspace: Workspace, template: str, output: Output = "txt") -> str:
    opened = open_workspace(workspace.root)
    return render(opened, TODAY, Wanted(output=output, template=template), overwrite=True).path.read_text("utf-8")


def test_every_shipped_template_says_what_it_is_for() -> None:
    shipped = {one.name: one.purpose for one in known_templates(content("templates"))}
    assert list(shipped) == ["briefing", "letter", "response"]
    assert all(purpose.endswith(".") for purpose in shipped.values())


def test_a_workspaces_own_templates_stand_before_shipped_ones_and_parts_are_not_listed(workspace: Workspace) -> None:
    own(workspace, "letter", "{# Ours. #}\nWords\n")
    own(workspace, "_part", "Words\n")
    own(workspace, "untold", "Words\n")
    known = {one.name: one for one in known_templates(workspace.root)}
    assert list(known) == ["briefing", "letter", "response", "untold"]
    assert (known["letter"].own, known["letter"].purpose) == (True, "Ours.")
    assert (known["untold"].own, known["untold"].purpose) == (True, "")
    assert not known["briefing"].own
    assert written(workspace, "letter") == "Words\n"


def test_templates_of_other_commands_are_copied_under_their_own_names_and_used_instead(workspace: Workspace) -> None:
    assert {"collective/position", "collation/report", "pack/privacy-notice"} <= set(known_parts(workspace.root))
    copied = copy_template(workspace.root, "collective/position", None)
    assert copied.path == workspace.templates / "collective" / "position.md.j2"
    assert copied.path.read_text("utf-8") == (content("templates") / "collective/position.md.j2").read_text("utf-8")
    with pytest.raises(WellputError, match="nothing is overwritten"):
        copy_template(workspace.root, "collective/position", None)
    with pytest.raises(WellputError, match="Did you mean collective/position"):
        copy_template(workspace.root, "collective/postion", None)
    with pytest.raises(WellputError, match="by its own name alone"):
        copy_template(workspace.root, "collective/text", "ours")


def test_a_template_may_include_a_part_of_the_workspaces_own(workspace: Workspace) -> None:
    own(workspace, "_part", "Shared words")
    own(workspace, "ours", '{% include "_part.md.j2" %}\n')
    assert written(workspace, "ours") == "Shared words\n"


@pytest.mark.parametrize("name", ["briefing", "briefing.md.j2"])
def test_a_template_is_found_by_its_name_or_its_file(workspace: Workspace, name: str) -> None:
    assert find_template(name, workspace).name == "briefing.md.j2"


@pytest.mark.parametrize(
    ("name", "hint"),
    [("breifing", "Did you mean briefing?"), ("zzz", "Known: briefing, letter and response."), ("../letter", "Known")],
)
def test_an_unknown_template_is_refused_with_the_nearest(workspace: Workspace, name: str, hint: str) -> None:
    with pytest.raises(WellputError) as fault:
        find_template(name, workspace)
    assert hint in fault.value.mend


def test_a_copy_is_the_same_text_and_nothing_is_overwritten(workspace: Workspace) -> None:
    copy = copy_template(workspace.root, "briefing", "our-briefing")
    path = workspace.templates / "our-briefing.md.j2"
    assert (copy.name, copy.path, copy.own) == ("our-briefing", path, True)
    assert path.read_text("utf-8") == (content("templates") / "briefing.md.j2").read_text("utf-8")
    path.write_text("mine", "utf-8")
    with pytest.raises(WellputError, match="nothing is overwritten"):
        copy_template(workspace.root, "letter", "our-briefing")
    assert path.read_text("utf-8") == "mine"


@pytest.mark.parametrize("name", ["../evil", "_part", "a/b", "", ".hidden", "a\nb"])
def test_a_copy_stays_in_its_folder(workspace: Workspace, name: str) -> None:
    if not name:
        assert copy_template(workspace.root, "letter", name).name == "letter"
        return
    with pytest.raises(WellputError, match="cannot be a template's name"):
        copy_template(workspace.root, "letter", name)
    assert not workspace.templates.exists()


def test_only_a_template_that_tells_findings_is_for_colleagues(workspace: Workspace) -> None:
    own(workspace, "ours", "{% for one in findings.errors %}{{ one.message }}{% endfor %}")
    own(workspace, "words", "Our findings. {{ title }} shows findings.")
    told = {name: for_colleagues(name, workspace) for name in ("briefing", "letter", "response", "ours", "words")}
    assert told == {"briefing": True, "letter": False, "response": False, "ours": True, "words": False}
    assert not for_colleagues(None, workspace)


def test_a_briefing_tells_what_the_check_found_without_what_was_set_aside(workspace: Workspace) -> None:
    before = written(workspace, "briefing")
    assert "Error: Question 1: How well engagement works is required and not answered." in before
    assert "Set aside with a reason: 0." in before
    set_aside(open_workspace(workspace.root), "COM01", "We answer these later.", TODAY)
    after = written(workspace, "briefing")
    assert "is required and not answered" not in after
    assert "Set aside with a reason: 4." in after


def test_a_briefing_of_some_themes_tells_findings_and_progress_of_those(workspace: Workspace) -> None:
    opened = open_workspace(workspace.root)
    wanted = Wanted(output="txt", template="briefing", themes=("top-five",))
    text = render(opened, TODAY, wanted).path.read_text("utf-8")
    assert "Questions answered: 0 of 1." in text
    assert "Question 19" in text
    assert "Question 1:" not in text


@pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize(("template", "pages"), [("briefing", 2), ("letter", 1)])
def test_the_worked_examples_briefing_has_two_pages_and_its_letter_one(
    tmp_path: Path, template: str, pages: int
) -> None:
    opened = open_workspace(copy_workspace(content("responses") / "example", tmp_path).root)
    path = render(opened, TODAY, Wanted(template=template, page_numbers=False)).path
    pdf = tmp_path / "made.pdf"
    pdf.write_bytes(pdf_bytes(path.read_bytes()))
    assert len(PdfReader(pdf).pages) == pages

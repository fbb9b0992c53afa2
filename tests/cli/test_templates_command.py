"""`wellput templates`, and `wellput render --template`: what is listed, copied, written and refused."""

import shutil
from pathlib import Path

import pytest

from tests.cli.running import Ran, wellput
from wellput.store.content import content

DAY = ("--date", "2025-09-01")
NAME = "strengthening-partnerships-2025"


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """A workspace with the worked example, in which nothing is written yet."""
    drafts = tmp_path / "demo" / "responses"
    drafts.mkdir(parents=True)
    shutil.copy(content("responses") / "example" / "response.yaml", drafts)
    return tmp_path / "demo"


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """A workspace whose draft has errors, since nothing is answered."""
    assert wellput("start", tmp_path / "begun", "--bank", NAME).status == 0
    return tmp_path / "begun"


def render(folder: Path, *words: object) -> Ran:
    return wellput("render", "-w", folder, *words, *DAY)


def test_templates_are_listed_with_what_they_are_for_in_a_workspace_or_out_of_one(tmp_path: Path, demo: Path) -> None:
    for folder in (tmp_path, demo):
        ran = wellput("templates", "-w", folder)
        assert ran.status == 0
        assert "briefing Two or three pages for trustees" in ran.said
        assert "letter A short covering letter" in ran.said


def test_a_copy_is_told_with_what_to_do_next_and_is_what_is_written(demo: Path) -> None:
    ran = wellput("templates", "copy", "letter", "--as", "our-letter", "-w", demo)
    path = demo / "templates" / "our-letter.md.j2"
    assert ran.out.splitlines()[0] == str(path)
    assert "wellput render --template our-letter" in ran.out
    path.write_text("{# Ours. #}\n{.title}\nMy own words\n", "utf-8")
    assert "our-letter (your own) Ours." in wellput("templates", "-w", demo).said
    ran = render(demo, "--template", "our-letter", "--to", "txt")
    assert ran.out.splitlines() == [str(demo / "output" / f"{NAME}-our-letter.txt")]
    assert "My own words" in (demo / "output" / f"{NAME}-our-letter.txt").read_text("utf-8")


def test_copying_twice_is_refused_and_so_is_copying_outside_a_workspace(tmp_path: Path, demo: Path) -> None:
    assert wellput("templates", "copy", "response", "-w", demo).status == 0
    ran = wellput("templates", "copy", "response", "-w", demo)
    assert ran.status == 2
    assert "nothing is overwritten" in ran.said
    assert wellput("templates", "copy", "response", "-w", tmp_path).status == 2


@pytest.mark.parametrize("form", ["docx", "html", "md", "txt"])
@pytest.mark.parametrize("template", ["briefing", "letter"])
def test_each_template_is_written_in_every_form_under_a_name_of_its_own(demo: Path, template: str, form: str) -> None:
    ran = render(demo, "--template", template, "--to", form)
    assert ran.status == 0, ran.err
    assert ran.out.splitlines() == [str(demo / "output" / f"{NAME}-{template}.{form}")]


def test_the_template_response_is_what_is_written_by_itself(demo: Path) -> None:
    ran = render(demo, "--template", "response", "--to", "txt")
    assert ran.out.splitlines() == [str(demo / "output" / f"{NAME}.txt")]


@pytest.mark.parametrize("form", ["json", "paste"])
@pytest.mark.parametrize("option", [("--template", "letter"), ("--contact",)])
def test_a_form_without_a_template_says_so(demo: Path, form: str, option: tuple[str, ...]) -> None:
    ran = render(demo, "--to", form, *option)
    assert ran.status == 2
    assert option[0] in ran.said
    assert "is made without a template" in ran.said


def test_an_unknown_template_is_named_with_the_nearest_and_nothing_is_written(demo: Path) -> None:
    ran = render(demo, "--template", "brifing")
    assert ran.status == 2
    assert "Did you mean briefing?" in ran.said
    assert not list((demo / "output").glob("*brif*"))


def test_whom_to_contact_is_told_with_contact_alone(demo: Path) -> None:
    draft = demo / "responses" / "response.yaml"
    text = draft.read_text("utf-8")
    contact = "  confidentiality: publish\n  contact: {email: x@example.org}\n"
    draft.write_text(text.replace("  confidentiality: publish\n", contact), "utf-8")
    path = demo / "output" / f"{NAME}-letter.txt"
    assert render(demo, "--template", "letter", "--to", "txt").status == 0
    assert "x@example.org" not in path.read_text("utf-8")
    assert render(demo, "--template", "letter", "--to", "txt", "--contact").status == 0
    assert "x@example.org" in path.read_text("utf-8")


def test_a_briefing_is_written_in_spite_of_errors_since_it_tells_them(begun: Path) -> None:
    assert render(begun, "--template", "letter").status == 2
    ran = render(begun, "--template", "briefing", "--to", "txt")
    assert ran.status == 0
    text = (begun / "output" / f"{NAME}-briefing.txt").read_text("utf-8")
    assert "Question 1: How well engagement works is required and not answered." in text
    assert render(begun, "--template", "briefing", "--final").status == 2


def test_a_fault_in_a_template_of_ones_own_is_placed(demo: Path) -> None:
    (demo / "templates").mkdir()
    (demo / "templates" / "ours.md.j2").write_text("one\n{{ nobody }}\n", "utf-8")
    ran = render(demo, "--template", "ours")
    assert ran.status == 2
    assert "template ours.md.j2, line 2" in ran.said


def test_a_template_that_cannot_be_read_costs_itself_and_not_the_list(demo: Path) -> None:
    (demo / "templates").mkdir()
    (demo / "templates" / "ours.md.j2").write_bytes(b"\xff\xfe\x00")
    ran = wellput("templates", "-w", demo)
    assert ran.status == 1
    assert "letter A short covering letter" in ran.said
    assert "ours (your own) It cannot be read; wellput render --template ours says why." in ran.said


@pytest.mark.parametrize("name", ["../ours", "/tmp/ours", "a/b", "_part", "CON", "nul.md", "a\nb"])  # noqa: S108 -- refused
def test_a_copy_is_not_called_what_no_file_should_be_called(demo: Path, name: str) -> None:
    ran = wellput("templates", "copy", "letter", "--as", name, "-w", demo)
    assert ran.status == 2
    assert "This cannot be a template's name." in ran.said


def test_a_workspace_that_was_moved_knows_what_it_wrote(demo: Path) -> None:
    assert render(demo, "--template", "letter", "--to", "txt").status == 0
    moved = demo.rename(demo.with_name("moved"))
    assert render(moved, "--template", "letter", "--to", "txt", "--unanswered", "list").status == 0

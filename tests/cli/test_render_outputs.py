"""`wellput render --to`: every form of the worked example, what goes out in it, and what is refused."""

import json
import re
import zipfile
from pathlib import Path

import pytest

from tests.cli.running import Ran, wellput
from wellput.store.content import content
from wellput.store.workspaces import copy_workspace

DAY = ("--date", "2025-09-01")
NAME = "strengthening-partnerships-2025"
DRAFT = Path("responses") / "response.yaml"


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """The worked example, without the document that `wellput demo` would have laid out first."""
    folder = tmp_path / "the demo"
    copy_workspace(content("responses") / "example", folder)
    return folder


def render(folder: Path, *words: object) -> Ran:
    return wellput("render", "-w", folder, *words, *DAY)


def text_of(folder: Path, *words: object) -> str:
    ran = render(folder, "--to", "txt", *words)
    assert ran.status == 0, ran.err
    return (folder / "output" / f"{NAME}.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("form", "names"),
    [
        ("docx", [f"{NAME}.docx"]),
        ("html", [f"{NAME}.html"]),
        ("md", [f"{NAME}.md"]),
        ("txt", [f"{NAME}.txt"]),
        ("json", [f"{NAME}.json"]),
        ("paste", [f"{NAME}-paste.html", f"{NAME}-paste.txt"]),
    ],
)
def test_each_form_is_written_where_the_command_says(demo: Path, form: str, names: list[str]) -> None:
    ran = render(demo, "--to", form)
    assert ran.status == 0
    assert ran.out.splitlines() == [str(demo / "output" / name) for name in names]
    assert all((demo / "output" / name).stat().st_size > 5_000 for name in names)


@pytest.mark.parametrize("form", ["html", "md", "txt", "json", "paste"])
def test_the_same_draft_and_date_make_the_same_bytes(demo: Path, form: str) -> None:
    written = []
    for _ in range(2):
        paths = render(demo, "--to", form).out.splitlines()
        written.append([Path(path).read_bytes() for path in paths])
    assert written[0] == written[1]


@pytest.mark.parametrize("form", ["html", "paste"])
def test_a_page_that_somebody_changed_is_left_alone(demo: Path, form: str) -> None:
    path = Path(render(demo, "--to", form).out.splitlines()[-1])
    path.write_text("mine", "utf-8")
    ran = render(demo, "--to", form)
    assert ran.status == 2
    assert "--overwrite" in ran.err
    assert path.read_text("utf-8") == "mine"
    assert render(demo, "--to", form, "--overwrite").status == 0


def test_out_names_the_file_and_its_ending_must_fit_the_form(demo: Path) -> None:
    ran = render(demo, "--to", "html", "--out", demo / "ours.docx")
    assert ran.status == 2
    assert "ends in .html" in ran.said
    assert render(demo, "--to", "paste", "--out", demo / "v1.2 pack.txt").status == 0
    assert {path.name for path in demo.glob("v1.2*")} == {"v1.2 pack.txt", "v1.2 pack.html"}


def test_only_the_themes_asked_for_go_out_with_their_evidence(demo: Path) -> None:
    whole, part = text_of(demo), text_of(demo, "--themes", "top-five, closing")
    assert "Question 19" in part
    assert "Question 1:" not in part
    assert "Summary" in part
    of_part, of_whole = (text.partition("Evidence, by the numbers")[2].count("Source: ") for text in (part, whole))
    assert 0 < of_part < of_whole


def test_an_unknown_theme_is_named_with_the_nearest(demo: Path) -> None:
    ran = render(demo, "--themes", "top-fife")
    assert ran.status == 2
    assert "Did you mean top-five?" in ran.said


def test_without_evidence_no_number_is_left_behind(demo: Path) -> None:
    text = text_of(demo, "--no-evidence")
    assert not re.search(r"\[\d+\]|\[@", text)
    assert not re.search(r" [.,;]", text)
    assert "Evidence\n====" not in text
    data = json.loads(Path(render(demo, "--to", "json", "--no-evidence").out.strip()).read_text("utf-8"))
    assert data["evidence"] == []


def test_unanswered_questions_are_listed_where_that_is_asked_for(tmp_path: Path) -> None:
    wellput("start", tmp_path)
    path = tmp_path / "output" / f"{NAME}.txt"
    assert render(tmp_path, "--to", "txt", "--yes", "--final").status == 2
    assert render(tmp_path, "--to", "txt", "--yes").status == 0
    assert "No answer was given." not in path.read_text("utf-8")
    assert render(tmp_path, "--to", "txt", "--yes", "--unanswered", "list").status == 0
    assert "Question 19: The five benefits: No answer was given." in path.read_text("utf-8")


@pytest.mark.parametrize("form", ["html", "md", "txt", "paste"])
def test_a_draft_says_what_is_still_to_answer_in_every_form(tmp_path: Path, form: str) -> None:
    wellput("start", tmp_path)
    path = Path(render(tmp_path, "--to", form, "--yes").out.splitlines()[-1])
    assert "Still to answer or to finish" in path.read_text("utf-8")


def test_a_note_that_would_name_many_questions_counts_them(tmp_path: Path) -> None:
    wellput("start", tmp_path)
    path = Path(render(tmp_path, "--to", "txt", "--yes").out.splitlines()[-1])
    said = " ".join(path.read_text("utf-8").split())
    assert re.search(r"Still to answer or to finish: (\d+) of \1 questions\.", said)


def test_errors_of_the_check_gate_every_form(tmp_path: Path) -> None:
    wellput("start", tmp_path)
    for form in ("docx", "html", "md", "txt", "json", "paste"):
        ran = render(tmp_path, "--to", form)
        assert ran.status == 2
        assert "the draft has errors" in ran.said
    assert not (tmp_path / "output").exists()


def test_a_form_that_the_consultation_refuses_is_not_written_unasked(demo: Path) -> None:
    ran = render(demo, "--to", "pdf")
    assert ran.status == 2
    assert "Cabinet Office does not take responses as pdf" in ran.said
    assert "It takes: docx." in ran.said
    assert "--yes" in ran.said
    assert not list((demo / "output").glob("*.pdf"))


def test_without_libreoffice_it_says_what_to_install(demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wellput.convert.libreoffice.find_libreoffice", lambda: None)
    ran = render(demo, "--to", "pdf", "--yes")
    assert ran.status == 2
    assert "Install LibreOffice" in ran.said
    assert not list((demo / "output").glob("*.pdf"))


def test_options_for_word_alone_are_refused_elsewhere(demo: Path) -> None:
    look = demo / "look.docx"
    assert "--style" in render(demo, "--to", "html", "--style", look).err
    assert "margin" in render(demo, "--to", "md", "--comments").said


def test_comments_on_left_out_questions_stay_behind(demo: Path) -> None:
    def comments(*words: str) -> int:
        assert render(demo, "--comments", *words).status == 0
        with zipfile.ZipFile(demo / "output" / f"{NAME}.docx") as document:
            names = document.namelist()
            return document.read("word/comments.xml").count(b"<w:comment ") if "word/comments.xml" in names else 0

    draft = demo / DRAFT
    draft.write_text(draft.read_text("utf-8").replace("mixed [@lga-mixed]", "truly mixed, 57% [@lga-mixed]"), "utf-8")
    everywhere = comments("--yes")
    assert comments("--yes", "--themes", "top-five") < everywhere


def test_a_workspaces_own_style_sheet_stands_before_the_shipped_one(demo: Path) -> None:
    (demo / "templates").mkdir()
    (demo / "templates" / "house-style.css").write_text("body { color: rebeccapurple }", "utf-8")
    for form in ("html", "paste"):
        path = Path(render(demo, "--to", form).out.splitlines()[0])
        assert "rebeccapurple" in path.read_text("utf-8")

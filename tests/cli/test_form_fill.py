"""`wellput form fill`: where answers would go is shown and asked; the list of places is kept and may be changed."""

import sys
from pathlib import Path

import pytest

from tests.cli.running import wellput
from tests.word.forms.form_making import body_of, form, p, parts_of, table, words_of

if sys.platform != "win32":
    from tests.cli.terminal import ended, wellput_in_terminal

DAY = ("--date", "2025-09-01")
DRAFT = """\
format: 1
bank: strengthening-partnerships-2025
respondent:
  name: Anytown Flood Group
  contact: {name: Ann, email: ann@example.org}
answers:
  barriers:
    text: "Time & <money>"
  how-well:
    selected: [mixed]
"""
FORM = (
    p("Name of organisation: ________"),
    p("E-mail: ________"),
    table(("6. What are the barriers?", "")),
    p(
        "Overall, how well does engagement between emergency responders and voluntary, community and faith (VCF) "
        "organisations work in your area at present?"
    ),
    p("☐ Very well ☐ Mixed: well with some, badly with others"),
    p(),
    p("Any other matters, not asked about:"),
    p(),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "responses").mkdir()
    (tmp_path / "responses" / "response.yaml").write_text(DRAFT, "utf-8")
    (tmp_path / "their form.docx").write_bytes(form(*FORM))
    return tmp_path


def said(path: Path) -> str:
    return words_of(body_of(path.read_bytes()))


def test_answers_are_put_where_the_form_wants_them(folder: Path) -> None:
    ran = wellput("form", "fill", folder / "their form.docx", "-w", folder, "--yes", *DAY)
    assert ran.status == 0
    filled = folder / "output" / "their form.docx"
    assert str(filled) in ran.out
    assert "Question 6: Barriers to engagement in the form: “6. What are the barriers?” goes to: empty cell" in ran.said
    assert "Name of organisation: Anytown Flood Group" in said(filled)
    assert "☑ Mixed" in said(filled)
    assert "Time & <money>" in said(filled)
    assert "ann@example.org" not in said(filled)
    kept = parts_of((folder / "their form.docx").read_bytes())
    changed = {name for name, part in parts_of(filled.read_bytes()).items() if kept[name] != part}
    assert changed == {"word/document.xml"}


def test_contact_details_go_in_when_asked(folder: Path) -> None:
    wellput("form", "fill", folder / "their form.docx", "-w", folder, "--yes", "--with-contact")
    assert "E-mail: ann@example.org" in said(folder / "output" / "their form.docx")


def test_without_a_terminal_nothing_is_written_until_it_is_agreed(folder: Path) -> None:
    ran = wellput("form", "fill", folder / "their form.docx", "-w", folder)
    assert ran.status == 2
    assert "--yes" in ran.err
    assert "Barriers to engagement" in ran.out
    assert not (folder / "output").exists()
    assert not (folder / "forms").exists()


def test_what_could_not_be_placed_is_listed_and_the_status_is_1(folder: Path) -> None:
    (folder / "other.docx").write_bytes(form(p("6. What are the barriers?"), p()))
    ran = wellput("form", "fill", folder / "other.docx", "-w", folder, "--yes")
    assert ran.status == 1
    assert "Question 1: How well engagement works: its words are not in the form" in ran.said
    assert "Time & <money>" in said(folder / "output" / "other.docx")


def test_the_kept_places_are_used_again_and_may_be_changed(folder: Path) -> None:
    ours = folder / "their form.docx"
    wellput("form", "fill", ours, "-w", folder, "--yes")
    kept = folder / "forms" / "their form.yaml"
    text = kept.read_text("utf-8")
    assert "words: 3" in text
    kept.write_text("# mine\n" + text.replace("words: 3", "words: 7"), "utf-8")
    ours = ours.rename(folder / "renamed.docx")
    ran = wellput("form", "fill", ours, "-w", folder, "--yes")
    assert str(kept) in ran.said
    assert said(folder / "output" / "renamed.docx").endswith("Time & <money>")
    assert kept.read_text("utf-8").startswith("# mine\n")
    assert [path.name for path in (folder / "forms").iterdir()] == [kept.name]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("words: 3", "words: 99", "The form has no place 99."),
        ("words: 3", "words: 1", "given to more than one answer"),
        ("words: 3", "words: 4", "of the kind `tick`"),
        ("  barriers:", "  bariers:", "no answer called `bariers`"),
        ("mixed: 5", "mixd: 5", "`mixd` is no option"),
        ("words: 3", "word: 3", "word"),
    ],
)
def test_a_mistake_in_the_kept_places_is_told_with_its_line(folder: Path, before: str, after: str, told: str) -> None:
    wellput("form", "fill", folder / "their form.docx", "-w", folder, "--yes")
    kept = folder / "forms" / "their form.yaml"
    assert before in kept.read_text("utf-8")
    kept.write_text(kept.read_text("utf-8").replace(before, after), "utf-8")
    ran = wellput("form", "fill", folder / "their form.docx", "-w", folder, "--yes")
    assert ran.status == 2
    assert told in ran.said
    assert f"{kept.name}:" in ran.said


def test_another_form_of_the_same_name_gets_a_list_of_its_own(folder: Path) -> None:
    ours = folder / "their form.docx"
    wellput("form", "fill", ours, "-w", folder, "--yes")
    ours.write_bytes(form(p("A new version"), *FORM))
    wellput("form", "fill", ours, "-w", folder, "--yes")
    assert sorted(path.name for path in (folder / "forms").iterdir()) == ["their form-2.yaml", "their form.yaml"]


def test_a_tagged_form_is_filled_by_its_tags(folder: Path) -> None:
    (folder / "tagged.docx").write_bytes(form(p("{{ respondent.name }}, {{ date }}: {{ answers.barriers.words }}")))
    ran = wellput("form", "fill", folder / "tagged.docx", "-w", folder, "--yes", *DAY)
    assert ran.status == 1
    assert "How well engagement works: the form has no tag for it" in ran.said
    assert said(folder / "output" / "tagged.docx") == "Anytown Flood Group, 1 September 2025: Time & <money>"


def test_a_wrong_tag_is_told_and_nothing_is_written(folder: Path) -> None:
    (folder / "tagged.docx").write_bytes(form(p("{{ answers.bariers.words }}")))
    ran = wellput("form", "fill", folder / "tagged.docx", "-w", folder, "--yes")
    assert ran.status == 2
    assert "{{ answers.bariers.words }}" in ran.said
    assert not (folder / "output").exists()


def test_a_filled_form_that_somebody_changed_is_left_alone(folder: Path) -> None:
    args = ("form", "fill", folder / "their form.docx", "-w", folder, "--yes")
    filled = folder / "output" / "their form.docx"
    assert wellput(*args).status == 0
    assert wellput(*args).status == 0
    filled.write_bytes(b"changed in Word")
    ran = wellput(*args)
    assert ran.status == 2
    assert "--overwrite" in ran.err
    assert filled.read_bytes() == b"changed in Word"
    assert wellput(*args, "--overwrite").status == 0


def test_the_form_itself_is_never_written_over(folder: Path) -> None:
    theirs = folder / "their form.docx"
    before = theirs.read_bytes()
    ran = wellput("form", "fill", theirs, "-w", folder, "--yes", "--overwrite", "--out", theirs)
    assert ran.status == 2
    assert "the form itself" in ran.err
    assert theirs.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("form.pdf", b"%PDF", "ends in .docx"),
        ("form.docm", b"PK", "ends in .docx"),
        ("form.docx", b"PK\x03\x04", "damaged"),
        ("missing.docx", None, "no such file"),
    ],
)
def test_what_is_no_form_is_refused_in_one_message(folder: Path, name: str, data: bytes | None, told: str) -> None:
    if data is not None:
        (folder / name).write_bytes(data)
    ran = wellput("form", "fill", folder / name, "-w", folder, "--yes")
    assert ran.status == 2
    assert told in ran.said
    assert "Traceback" not in ran.said
    assert not (folder / "output").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal on Windows")
@pytest.mark.parametrize(
    ("reply", "status", "made"), [("yes", 0, ["output", "forms"]), ("edit", 0, ["forms"]), ("no", 2, [])]
)
def test_at_a_terminal_one_is_asked(folder: Path, reply: str, status: int, made: list[str]) -> None:
    child = wellput_in_terminal(folder, "form", "fill", "their form.docx")
    child.expect_exact("Fill the form like this?")
    child.sendline(reply)
    assert ended(child)[0] == status
    assert [name for name in ("output", "forms") if (folder / name).exists()] == made

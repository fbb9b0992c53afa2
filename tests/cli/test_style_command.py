"""`wellput style`: a Word file to restyle, whose changes are seen in the next document, and what a file lacks."""

import io
import re
import zipfile
from pathlib import Path

import docx
import pytest

from tests.cli.running import wellput

DAY = ("--date", "2025-09-01")
NAME = "strengthening-partnerships-2025"


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    folder = tmp_path / "the demo"
    assert wellput("demo", folder, *DAY).status == 0
    return folder


def rewritten(path: Path, part: str, pattern: str, by: str) -> None:
    """Change a part of a Word file, as somebody does in Word."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text, count = re.subn(pattern, by, parts[part].decode("utf-8"))
    assert count
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in (parts | {part: text.encode("utf-8")}).items():
            archive.writestr(name, data)


def parts_of(path: Path, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(path.read_bytes())).read(name).decode("utf-8")


def test_a_new_style_goes_where_rendering_takes_it(demo: Path) -> None:
    ran = wellput("style", "new", "-w", demo)
    assert ran.status == 0
    assert ran.out.splitlines() == [str(demo / "templates" / "house-style.docx")]
    assert "takes it by itself" in ran.said
    assert wellput("render", "-w", demo, "--no-page-numbers", *DAY).err == ""


def test_what_is_restyled_is_seen_in_the_next_document(demo: Path) -> None:
    path = Path(wellput("style", "new", "-w", demo).out.strip())
    rewritten(path, "word/styles.xml", r'(w:styleId="Heading1".*?<w:color w:val=)"\w+"', r'\1"7A0019"')
    rewritten(path, "word/document.xml", r"<w:pgSz [^>]*/>", '<w:pgSz w:w="12240" w:h="15840"/>')
    assert wellput("render", "-w", demo, *DAY).status == 0
    made = docx.Document(str(demo / "output" / f"{NAME}.docx"))
    assert str(made.styles["Heading 1"].font.color.rgb) == "7A0019"
    assert made.sections[-1].page_width.twips == 12240
    with zipfile.ZipFile(demo / "output" / f"{NAME}.docx") as archive:
        words = b"".join(archive.read(part) for part in archive.namelist() if part.endswith(".xml"))
    assert b"How to restyle" not in words
    assert b"House style" not in words


def test_a_style_that_was_deleted_falls_back_with_a_note(demo: Path) -> None:
    path = Path(wellput("style", "new", "-w", demo).out.strip())
    rewritten(path, "word/styles.xml", r'<w:style [^>]*w:styleId="Question">.*?</w:style>', "")
    ran = wellput("render", "-w", demo, *DAY)
    assert ran.status == 0
    assert "these come from the house style: “Question”." in ran.said
    assert 'w:styleId="Question"' in parts_of(demo / "output" / f"{NAME}.docx", "word/styles.xml")


def test_a_new_style_may_have_a_place_of_its_own_without_a_workspace(tmp_path: Path) -> None:
    ran = wellput("style", "new", tmp_path / "our look.docx")
    assert ran.status == 0
    assert "--style" in ran.said
    assert docx.Document(str(tmp_path / "our look.docx")).paragraphs[0].style.name == "Title"


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "ours.docx"
    path.write_bytes(b"ours")
    ran = wellput("style", "new", path)
    assert ran.status == 2
    assert "nothing is overwritten" in ran.said
    assert path.read_bytes() == b"ours"


def test_a_name_that_is_no_word_files_is_refused_with_one_that_is(tmp_path: Path) -> None:
    ran = wellput("style", "new", tmp_path / "ours.doc")
    assert ran.status == 2
    assert "wellput style new ours.docx" in ran.said
    assert list(tmp_path.iterdir()) == []


def test_a_check_says_what_a_word_file_lacks_and_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "letterhead.docx"
    docx.Document().save(str(path))
    before = path.read_bytes()
    ran = wellput("style", "check", path)
    assert ran.status == 0
    assert "“Question”" in ran.said
    assert "“Lead”" in ran.said
    assert "page number" in ran.said
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_the_shipped_style_lacks_nothing(tmp_path: Path) -> None:
    wellput("style", "new", tmp_path / "new.docx")
    assert "has everything" in wellput("style", "check", tmp_path / "new.docx").said


def test_a_check_of_what_is_no_word_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "notes.docx").write_text("not a Word file", "utf-8")
    assert wellput("style", "check", tmp_path / "notes.docx").status == 2

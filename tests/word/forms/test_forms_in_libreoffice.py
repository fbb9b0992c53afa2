"""A form that LibreOffice saved is still filled, and LibreOffice shows what was filled in."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.word.forms.form_making import PROMPT, control, dropdown, form, p, table
from wellput.model.form import Entry
from wellput.word.forms.form import fill_places, read_form

OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed")

BODY = (
    p("How well does it work?", style="Asked"),
    p("☐ Well ☐ Badly"),
    table(("What are the barriers?", "")),
    p("Anything else? ", control("<w:text/>", PROMPT)),
    p("", dropdown("Yes", "No")),
    p("________"),
)


def converted(path: Path, target: str) -> Path:
    folder = path.parent / "converted"
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    words = [OFFICE, profile, "--headless", "--convert-to", target, "--outdir", str(folder), str(path)]
    subprocess.run(words, check=True, capture_output=True, timeout=120)  # noqa: S603  its arguments are ours
    return folder / f"{path.stem}.{target.partition(':')[0]}"


def test_a_form_that_libreoffice_saved_is_filled_and_shown(tmp_path: Path) -> None:
    theirs = tmp_path / "form.docx"
    theirs.write_bytes(form(*BODY))
    data = converted(theirs, "docx:MS Word 2007 XML").read_bytes()
    spaces = read_form(data, "f").spaces
    kinds = [space.kind for space in spaces.values() if space.kind != "paragraph"]
    assert kinds[:4] == ["tick", "tick", "cell", "control"]
    words = {place: f"Answer <{place}> & more" for place, space in spaces.items() if space.kind != "tick"}
    ours = tmp_path / "ours.docx"
    ours.write_bytes(fill_places(data, "f", [Entry(place, words.get(place, ""), 0) for place in spaces]))
    shown = converted(ours, "txt:Text (encoded):UTF8").read_text("utf-8-sig")
    assert "☑ Well ☑ Badly" in shown
    assert "Click or tap" not in shown
    missing = [said for place, said in words.items() if spaces[place].kind != "list" and said not in shown]
    assert missing == []

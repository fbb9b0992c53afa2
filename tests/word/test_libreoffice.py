"""LibreOffice opens a response and shows the same words."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.word.making import DATE, heading, house_style, items, line, row
from wellput.model.block import Contents, Document, Link, Paragraph, Table
from wellput.word.document import document_bytes

OFFICE = shutil.which("soffice")
WORDS = [
    "Fish & chips <b> {{ 7*7 }}",
    "Which five matter most?",
    "We ask for a contact point.",
    "A heading with an é",
    "first item",
    "second item",
    "a cell",
    "another cell",
    "the report",
]


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed")
def test_every_word_is_there_after_conversion(tmp_path: Path) -> None:
    first, question, ask, title, one, two, cell, other, report = WORDS
    blocks = (
        *(line(first), line(question, "question"), line(ask, "ask"), Contents(), heading(title)),
        items(one, two, numbered=True),
        Table(row(cell), (row(other),)),
        Paragraph((Link(report, "https://example.org/"),)),
    )
    path = tmp_path / "response.docx"
    path.write_bytes(document_bytes(Document("Response", "Us", blocks), house_style(), DATE).data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    target = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), str(path)]
    subprocess.run([OFFICE, profile, "--headless", *target], check=True, capture_output=True, timeout=120)  # noqa: S603 its arguments are ours
    found = (tmp_path / "response.txt").read_text("utf-8-sig")
    assert [each for each in WORDS if each not in found] == []
    assert found.count(title) == 2

"""A department's form gets the cost worksheet in words."""

from pathlib import Path

import pytest
from docx import Document

from tests.cli.running import wellput

QUESTION = "What does your current engagement cost you in a year?"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    wellput("start", tmp_path / "mine", "--bank", "strengthening-partnerships-2025")
    monkeypatch.chdir(tmp_path / "mine")
    amounts = ("--people", "2", "--hours", "1.5", "--times", "12", "--rate", "18.40")
    wellput("cost", "add", "--activity", "Meetings", "--who", "paid", *amounts)
    return tmp_path / "mine"


def form(folder: Path, *paragraphs: str) -> Path:
    document = Document()
    for words in paragraphs:
        document.add_paragraph(words)
    path = folder / "their form.docx"
    document.save(str(path))
    return path


def said(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs)


def test_the_worksheet_goes_after_its_question(folder: Path) -> None:
    assert wellput("form", "fill", form(folder, QUESTION, "", "Thank you."), "--yes").status in (0, 1)
    filled = said(folder / "output" / "their form.docx")
    assert "Meetings: 2 paid people" in filled
    assert "Total cost a year: Now £662.40." in filled


def test_a_tag_may_name_the_worksheet_alone(folder: Path) -> None:
    wellput("form", "fill", form(folder, "Costs: {{ answers.annual_cost.cost }}"), "--yes")
    assert "Total cost a year: Now £662.40." in said(folder / "output" / "their form.docx")

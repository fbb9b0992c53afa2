"""A PDF through LibreOffice: the same words, tagged; and plain words where LibreOffice is missing, slow or fails."""

import re
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from docx import Document

from wellput.convert import libreoffice
from wellput.convert.libreoffice import find_libreoffice
from wellput.convert.pdf import pdf_bytes
from wellput.errors import WellputError

needs_libreoffice = pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice is not installed")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
posix = pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for LibreOffice")


@pytest.fixture
def word_document(tmp_path: Path) -> bytes:
    document = Document()
    document.add_heading("Our response", 1)
    document.add_paragraph("Calls rose by 40 & more.")
    document.save(str(tmp_path / "in.docx"))
    return (tmp_path / "in.docx").read_bytes()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which temporary files are made, to see what stays in it."""
    folder = tmp_path / "temporary files"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def stand_in(tmp_path: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a program called soffice first on the path."""
    program = tmp_path / "bin" / "soffice"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")


def said_by(*words: str) -> str:
    done = subprocess.run(words, check=True, capture_output=True, text=True)  # noqa: S603  tools that were looked for
    return done.stdout


@needs_libreoffice
@needs_poppler
def test_the_pdf_has_the_documents_words_and_tags_and_nothing_stays_behind(
    word_document: bytes, temporary: Path, tmp_path: Path
) -> None:
    made = tmp_path / "out.pdf"
    made.write_bytes(pdf_bytes(word_document))
    text = said_by("pdftotext", str(made), "-")
    assert "Our response" in text
    assert "Calls rose by 40 & more." in text
    assert re.search(r"^Tagged: +yes$", said_by("pdfinfo", str(made)), re.MULTILINE)
    assert list(temporary.iterdir()) == []


def test_a_missing_libreoffice_is_told_with_what_to_install(
    word_document: bytes, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(libreoffice, "_usual_places", lambda: iter(()))
    with pytest.raises(WellputError, match="Install LibreOffice"):
        pdf_bytes(word_document)
    assert list(temporary.iterdir()) == []


@posix
def test_a_libreoffice_that_hangs_is_stopped_with_all_that_it_started(
    word_document: bytes, temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive = tmp_path / "alive"
    stand_in(tmp_path, f"(sleep 2; touch '{alive}') & sleep 60", monkeypatch)
    began = time.monotonic()
    with pytest.raises(WellputError, match="not done after"):
        pdf_bytes(word_document, seconds=0.5)
    assert time.monotonic() - began < 10
    time.sleep(2.5)
    assert not alive.exists()
    assert list(temporary.iterdir()) == []


@posix
def test_a_libreoffice_that_makes_nothing_is_told_with_what_it_said(
    word_document: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, "echo 'no filter'; exit 1", monkeypatch)
    with pytest.raises(WellputError, match="no filter"):
        pdf_bytes(word_document)


@posix
def test_a_libreoffice_that_cannot_start_is_told_in_words(
    word_document: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, "", monkeypatch)
    (tmp_path / "bin" / "soffice").write_text("#!/nowhere/at/all\n", "utf-8")
    with pytest.raises(WellputError, match="could not be started"):
        pdf_bytes(word_document)


@posix
def test_it_is_found_by_name_before_the_usual_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, "", monkeypatch)
    assert find_libreoffice() == tmp_path / "bin" / "soffice"

"""The contents list has the pages of its headings where LibreOffice can count them, and a note where it cannot."""

import datetime as dt
import re
import stat
import sys
import zipfile
from pathlib import Path

import pytest

from wellput.convert import libreoffice
from wellput.convert.libreoffice import find_libreoffice
from wellput.desk.documents.rendering import Rendered, render
from wellput.desk.documents.wanted import Wanted
from wellput.desk.opening import Opened, open_workspace
from wellput.store.content import content
from wellput.store.workspaces import copy_workspace

TODAY = dt.date(2025, 9, 1)
PAGE = re.compile(rb"PAGEREF _Toc\d+ .*?<w:t xml:space=\"preserve\">(\d+)</w:t>")
needs_libreoffice = pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice is not installed")


@pytest.fixture
def example(tmp_path: Path) -> Opened:
    copy_workspace(content("responses") / "example", tmp_path / "example")
    return open_workspace(tmp_path / "example")


@pytest.fixture
def without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(libreoffice, "_usual_places", lambda: iter(()))


def pages(rendered: Rendered) -> list[int]:
    with zipfile.ZipFile(rendered.path) as archive:
        return [int(page) for page in PAGE.findall(archive.read("word/document.xml"))]


@needs_libreoffice
def test_every_entry_has_a_page_and_whoever_waits_is_told(example: Opened) -> None:
    told: list[str] = []
    found = pages(render(example, TODAY, tell=told.append))
    assert len(found) > 25
    assert found == sorted(found)
    assert 1 < found[-1] < 60
    assert len(told) == 1
    assert "LibreOffice" in told[0]


def test_whoever_does_not_want_to_wait_gets_none(example: Opened) -> None:
    told: list[str] = []
    rendered = render(example, TODAY, Wanted(page_numbers=False), tell=told.append)
    assert pages(rendered) == []
    assert not [note for note in rendered.notes if "page numbers" in note]
    assert told == []


@pytest.mark.usefixtures("without_libreoffice")
def test_without_libreoffice_a_note_says_what_to_do(example: Opened) -> None:
    rendered = render(example, TODAY)
    assert pages(rendered) == []
    (note,) = [note for note in rendered.notes if "page numbers" in note]
    assert "not installed" in note
    assert "F9" in note


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for LibreOffice")
def test_a_libreoffice_that_fails_costs_the_numbers_and_not_the_document(
    example: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "bin" / "soffice"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho broken; exit 1\n", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")
    rendered = render(example, TODAY)
    assert pages(rendered) == []
    assert [note for note in rendered.notes if "no page numbers" in note and "broken" in note]


def test_a_document_without_a_contents_list_does_not_wait(example: Opened) -> None:
    told: list[str] = []
    rendered = render(example, TODAY, Wanted(template="letter"), tell=told.append)
    assert told == []
    assert not [note for note in rendered.notes if "page numbers" in note]

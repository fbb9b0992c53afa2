"""An output that cannot or must not be written: one plain message, status 2, and every file stays as it was."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.running import Ran, wellput
from tests.word.charity import CONTENT_TYPES, PARTS, STYLES, charity_file
from tests.word.forms.form_making import form, p
from wellput.store.writing import digest_of

DAY = ("--date", "2025-09-01")
BANK = "strengthening-partnerships-2025"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED = OLE + bytes(512) + "EncryptedPackage".encode("utf-16-le")
MACROS = {"[Content_Types].xml": CONTENT_TYPES.replace("document.main", "document.macroEnabled.main")}
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaa">]>' + STYLES
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such links, limits and permissions")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A first draft, and the Word document that was made of it: no more than its name counts here."""
    folder = tmp_path / "our work"
    assert wellput("start", folder, "--bank", BANK).status == 0
    (folder / "output").mkdir()
    (folder / "output" / f"{BANK}.docx").write_bytes(b"the document of yesterday")
    return folder


def render(folder: Path, *words: object) -> Ran:
    return wellput("render", "-w", folder, "--yes", "--no-page-numbers", *words, *DAY)


def files(folder: Path) -> dict[str, str]:
    """Every file below a folder, with its fingerprint."""
    return {str(path): digest_of(path.read_bytes()) for path in sorted(folder.rglob("*")) if path.is_file()}


@contextmanager
def nothing_changes(folder: Path) -> Iterator[None]:
    before = files(folder)
    yield
    assert files(folder) == before


def refused(ran: Ran) -> str:
    """What one plain message said, with what to do in it."""
    assert ran.status == 2
    assert ran.out == ""
    assert "Traceback" not in ran.err
    assert "our mistake" not in ran.err
    return ran.said


@pytest.mark.parametrize(
    ("name", "mark", "program"),
    [
        ("response.docx", "~$sponse.docx", "Word"),
        ("reply25.docx", "~$eply25.docx", "Word"),
        ("reply.docx", "~$reply.docx", "Word"),
        ("response.docx", ".~lock.response.docx#", "LibreOffice"),
    ],
)
@pytest.mark.parametrize("options", [(), ("--overwrite",)])
def test_a_document_that_is_open_is_left_alone(
    workspace: Path, name: str, mark: str, program: str, options: tuple[str, ...]
) -> None:
    assert render(workspace, "--out", workspace / name).status == 0
    (workspace / mark).write_bytes(b"\x05Robin")
    with nothing_changes(workspace):
        said = refused(render(workspace, "--out", workspace / name, *options))
    assert f"open in {program}" in said
    assert "--out" in said
    assert mark in said
    assert render(workspace, "--out", workspace / "another.docx").status == 0
    (workspace / mark).unlink()
    assert render(workspace, "--out", workspace / name).status == 0


def test_a_mark_that_a_document_left_behind_when_it_was_deleted_stops_nothing(workspace: Path) -> None:
    (workspace / "~$sponse.docx").write_bytes(b"\x05Robin")
    assert render(workspace, "--out", workspace / "response.docx").status == 0


@posix
def test_a_link_to_a_document_that_is_open_is_seen_through(workspace: Path) -> None:
    real, link = workspace / "shared drive" / "response.docx", workspace / "link.docx"
    assert render(workspace, "--out", real).status == 0
    (real.parent / "~$sponse.docx").write_bytes(b"\x05Robin")
    link.symlink_to(real)
    with nothing_changes(workspace):
        assert "open in Word" in refused(render(workspace, "--out", link, "--overwrite"))


def test_a_filled_form_that_is_open_is_left_alone(workspace: Path) -> None:
    path, out = workspace / "their form.docx", workspace / "filled form.docx"
    path.write_bytes(form(p("Question 1: How well engagement works"), p("____")))
    words = ("form", "fill", path, "-w", workspace, "--out", out, "--yes", *DAY)
    assert wellput(*words).status in (0, 1), wellput(*words).said
    (workspace / "~$lled form.docx").write_bytes(b"\x05Robin")
    with nothing_changes(workspace):
        assert "open in Word" in refused(wellput(*words))


def test_a_folder_of_that_name_stays(workspace: Path) -> None:
    (workspace / "response.docx").mkdir()
    (workspace / "response.docx" / "minutes.txt").write_text("ours", "utf-8")
    for options in ((), ("--overwrite",)):
        with nothing_changes(workspace):
            refused(render(workspace, "--out", workspace / "response.docx", *options))


@pytest.mark.parametrize("name", ["a" * 300 + ".docx", "file.docx/response.docx"])
def test_a_name_that_cannot_be_is_refused(workspace: Path, name: str) -> None:
    (workspace / "file.docx").write_bytes(b"ours")
    with nothing_changes(workspace):
        refused(render(workspace, "--out", workspace / name))


def test_a_list_of_what_was_written_that_is_a_folder_is_told_before_anything_is_written(workspace: Path) -> None:
    (workspace / "output" / ".written.json").mkdir()
    with nothing_changes(workspace):
        refused(render(workspace, "--out", workspace / "response.docx"))


@posix
def test_a_disk_that_fills_up_loses_neither_the_old_document_nor_leaves_half_of_the_new(workspace: Path) -> None:
    """A limit on the size of files stands in for the disk: it stops the writing half-way in the same manner."""

    import resource  # noqa: PLC0415  Windows has none

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    words = ["render", "-w", str(workspace), "--yes", "--no-page-numbers", "--overwrite", *DAY]
    with nothing_changes(workspace):
        done = subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-m", "wellput", *words],
            preexec_fn=limit,
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
    assert done.returncode == 2
    assert "could not be written" in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


WITHOUT_POWERS = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
"""Starts a program that obeys the permissions of files, even where its user may else do everything."""


def render_obeying_permissions(folder: Path, *words: object) -> Ran:
    before = WITHOUT_POWERS if os.getuid() == 0 else ()
    options = ["render", "-w", folder, "--yes", "--no-page-numbers", *words, *DAY]
    command = [*before, sys.executable, "-m", "wellput", *map(str, options)]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")  # noqa: S603  our own program
    return Ran(done.returncode, done.stdout, done.stderr)


@posix
@pytest.mark.parametrize(("closed", "rights"), [("response.docx", 0o444), (".", 0o555)])
def test_what_may_not_be_written_to_stays(workspace: Path, closed: str, rights: int) -> None:
    (workspace / "closed").mkdir()
    (workspace / "closed" / "response.docx").write_bytes(b"the document of yesterday")
    (workspace / "closed" / closed).chmod(rights)
    with nothing_changes(workspace):
        ran = render_obeying_permissions(workspace, "--out", workspace / "closed" / "response.docx", "--overwrite")
    assert "may not be changed" in refused(ran)
    (workspace / "closed" / closed).chmod(0o777)


@pytest.mark.parametrize(
    ("style", "said"),
    [
        pytest.param(b"Dear all,", "not a Word document", id="words"),
        pytest.param(b"%PDF-1.7", "not a Word document", id="a PDF"),
        pytest.param(b"", "not a Word document", id="nothing"),
        pytest.param(OLE + bytes(512), "not a Word document", id="an old Word file"),
        pytest.param(LOCKED, "protected by a password", id="a file with a password"),
        pytest.param(charity_file()[:3000], "damaged", id="half a file"),
        pytest.param(charity_file(MACROS), "macros", id="macros"),
        pytest.param(charity_file({"word/styles.xml": ENTITIES}), "document type definition", id="entities"),
        pytest.param(charity_file({"word/media/logo.png": bytes(60 * 2**20)}), "unpacks to far more", id="a zip bomb"),
        pytest.param(charity_file({"word/header1.xml": "<w:hdr"}), "damaged", id="a damaged part"),
    ],
)
@pytest.mark.parametrize("form_of_output", ["docx", "pdf"])
def test_a_style_that_cannot_be_used_changes_nothing(
    workspace: Path, style: bytes, said: str, form_of_output: str
) -> None:
    look = workspace / "ours.docx"
    look.write_bytes(style)
    with nothing_changes(workspace):
        told = refused(render(workspace, "--style", look, "--to", form_of_output, "--overwrite"))
    assert said in told
    assert str(look) in told


@pytest.mark.parametrize("name", ["missing.docx", "", "output"])
def test_a_style_that_is_no_file_changes_nothing(workspace: Path, name: str) -> None:
    with nothing_changes(workspace):
        refused(render(workspace, "--style", workspace / name, "--overwrite"))


def test_what_a_style_file_would_fetch_from_elsewhere_stays_out_of_the_document(workspace: Path) -> None:
    look = workspace / "ours.docx"
    look.write_bytes(charity_file())
    assert b"pixel.png" in b"".join(str(part).encode() for part in PARTS.values())
    ran = render(workspace, "--style", look, "--out", workspace / "ours, too.docx")
    assert ran.status == 0, ran.err
    with zipfile.ZipFile(workspace / "ours, too.docx") as archive:
        rows = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".rels"))
    assert b"pixel.png" not in rows
    assert b"attachedTemplate" not in rows

"""A file is written whole or not at all, and trouble is told in plain words."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from wellput.errors import WellputError
from wellput.store.writing import digest_of, unwritable, write_bytes, write_text


def test_text_is_written_as_utf8_with_its_own_line_ends(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", "é\r\nŵ\n")
    assert (tmp_path / "a.txt").read_bytes() == "é\r\nŵ\n".encode()


def test_folders_are_made_as_needed(tmp_path: Path) -> None:
    write_bytes(tmp_path / "new" / "folder with space" / "a.txt", b"x")
    assert (tmp_path / "new" / "folder with space" / "a.txt").read_bytes() == b"x"


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a.txt", b"x")
    write_bytes(tmp_path / "a.txt", b"y")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("place", ["file/a.txt", "file/folder/a.txt"])
def test_a_file_where_a_folder_is_needed_is_told_about(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(WellputError, match="A file stands where a folder is needed"):
        write_bytes(tmp_path / place, b"y")


def test_a_folder_where_the_file_should_be_is_told_about_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(WellputError):
        write_bytes(tmp_path / "a.txt", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_name_that_the_system_refuses_is_told_about(tmp_path: Path) -> None:
    with pytest.raises(WellputError, match="could not be written"):
        write_bytes(tmp_path / ("a" * 300), b"x")


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), "open in another program"),
        (OSError(errno.ENOSPC, "No space left on device"), "No space left on device"),
        (IsADirectoryError(errno.EISDIR, "Is a directory"), "a folder of that name"),
    ],
)
def test_what_the_system_says_is_put_in_plain_words(trouble: OSError, said: str) -> None:
    told = unwritable(Path("out.docx"), trouble)
    assert told.where == "out.docx"
    assert said in told.what
    assert told.mend


def test_a_digest_tells_two_files_apart() -> None:
    assert digest_of(b"a") == digest_of(b"a") != digest_of(b"b")
    assert digest_of(b"").startswith("sha256:")


posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions and links")


@posix
def test_a_files_permissions_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")
    path.chmod(0o640)
    write_bytes(path, b"y")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@posix
def test_a_new_file_has_the_permissions_that_the_user_gives_new_files(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_bytes(tmp_path / "a.txt", b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o640


@posix
def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "a.txt"
    link.symlink_to(tmp_path / "real" / "b.txt")
    write_bytes(link, b"x")
    assert link.is_symlink()
    assert (tmp_path / "real" / "b.txt").read_bytes() == b"x"

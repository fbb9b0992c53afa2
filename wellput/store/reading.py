"""Read a text file that a person may have edited: its bytes, then its characters."""

from __future__ import annotations

import codecs
from pathlib import Path

from wellput.errors import Fault, FaultyFileError, WellputError

_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_bytes(path: Path, most: int) -> bytes:
    """Return the file's bytes; one larger than `most` bytes is refused before it is read."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise WellputError(str(path), "This is a folder, not a file.", "Give the name of a file.")
        if not path.is_file():
            raise WellputError(str(path), "This is not an ordinary file.", "Give the name of a file on the disk.")
        if size > most:
            raise FaultyFileError(str(path), [_too_large(path, size, most)])
        return path.read_bytes()
    except OSError as trouble:
        raise unreadable(path, trouble) from trouble


def decoded(path: Path, data: bytes) -> str:
    r"""Return the text of UTF-8 bytes, without a byte order mark, every line ended by \n."""
    if data.startswith(_WIDE_MARKS):
        raise FaultyFileError(str(path), [_not_utf8(path, None)])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        line = data.count(b"\n", 0, trouble.start) + 1
        raise FaultyFileError(str(path), [_not_utf8(path, line)]) from trouble
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.endswith("\n") or not text else text + "\n"


def unreadable(path: Path, trouble: OSError) -> WellputError:
    """Say in plain words why a file could not be read, and how to mend it."""
    if isinstance(trouble, FileNotFoundError | NotADirectoryError):
        return WellputError(str(path), "There is no such file.", "Check the name and the folder.")
    if isinstance(trouble, PermissionError):
        return WellputError(
            str(path), "The file may not be read.", "Ask its owner for permission, or close it elsewhere."
        )
    reason = trouble.strerror or type(trouble).__name__
    return WellputError(str(path), f"The file could not be read ({reason}).", "Check the name and the disk.")


def _too_large(path: Path, size: int, most: int) -> Fault:
    what = f"The file is {size / 2**20:,.1f} MiB; Wellput reads files of this kind up to {most // 2**20} MiB."
    return Fault(str(path), None, what, "Check that it is the right file; move long documents elsewhere.")


def _not_utf8(path: Path, line: int | None) -> Fault:
    return Fault(
        str(path),
        line,
        "The file is not UTF-8 text.",
        "Open it in a text editor and save it with the encoding UTF-8 (not Unicode, ANSI or Latin-1).",
    )

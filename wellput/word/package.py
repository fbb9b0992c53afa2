"""The package that a Word file is: a zip of parts, read with limits and written the same way every time."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from wellput.errors import WellputError
from wellput.word.markup import damaged

CONTENT_TYPES = "[Content_Types].xml"

_MOST_BYTES = 200 * 1024 * 1024
_MOST_PARTS = 10_000
_DENSE_FROM = 8 * 1024 * 1024
_DENSEST = 150
_PIECE = 256 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_EARLIEST = (1980, 1, 1, 0, 0, 0)


def read_parts(data: bytes, where: str) -> dict[str, bytes]:
    """Return the parts of a Word file by name. `where` names the file in messages."""
    return dict(PartsOnDemand(data, where))


class PartsOnDemand(Mapping[str, bytes]):
    """The parts of a Word file by name, each unpacked when it is first asked for; `where` names the file in messages.

    What the file says of all its parts is looked at before any is unpacked. What damage there is within a part comes
    to light only when that part is asked for.
    """

    def __init__(self, data: bytes, where: str) -> None:
        _refuse_other_kinds(data, where)
        self._where = where
        self._room = _MOST_BYTES
        self._unpacked: dict[str, bytes] = {}
        with _told(where):
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            self._entries = _entries(self._archive, where)

    def __getitem__(self, name: str) -> bytes:
        """Return a part, whole; raise WellputError where it is damaged."""
        if name not in self._unpacked:
            entry = self._entries[name]
            with _told(self._where):
                content = _content(self._archive, entry, self._room, self._where)
            self._room -= len(content)
            self._unpacked[name] = content
        return self._unpacked[name]

    def __contains__(self, name: object) -> bool:
        """Say whether there is such a part, and leave it packed."""
        return name in self._entries

    def __iter__(self) -> Iterator[str]:
        """Yield the names."""
        return iter(self._entries)

    def __len__(self) -> int:
        """Count the parts."""
        return len(self._entries)


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return parts as one Word file: the same parts, the same bytes."""
    names = sorted(parts, key=lambda name: (name != CONTENT_TYPES, name != "_rels/.rels", name))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, parts[name])
    return file.getvalue()


def _refuse_other_kinds(data: bytes, where: str) -> None:
    if data.startswith(_OLE) and _ENCRYPTED in data:
        raise _protected(where)
    if not data.startswith(b"PK"):
        raise not_a_word_document(where)


def _protected(where: str) -> WellputError:
    return WellputError(
        where, "The Word file is protected by a password.", "Save it without a password and use that copy."
    )


def not_a_word_document(where: str) -> WellputError:
    """Return the fault of a file that is something else, an older Word file included."""
    return WellputError(
        where,
        "This is not a Word document of the kind that ends in .docx.",
        "Open it in Word or LibreOffice and save it as a Word document (.docx).",
    )


@contextmanager
def _told(where: str) -> Iterator[None]:
    """Tell of damage in plain words."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as fault:
        raise damaged(where) from fault


def _entries(archive: zipfile.ZipFile, where: str) -> dict[str, zipfile.ZipInfo]:
    entries = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
    if len(entries) > _MOST_PARTS or len({entry.filename.lower() for entry in entries}) < len(entries):
        raise damaged(where)
    room = _MOST_BYTES
    for entry in entries:
        _refuse_unsafe(entry, where)
        _refuse_bomb(entry, entry.file_size, room, where)
        room -= entry.file_size
    return {entry.filename: entry for entry in entries}


def _refuse_unsafe(entry: zipfile.ZipInfo, where: str) -> None:
    steps = entry.filename.split("/")
    if ".." in steps or "" in steps or "\\" in entry.orig_filename or ":" in entry.filename:
        raise WellputError(
            where,
            f"The Word file holds a part with an unsafe path, {entry.filename!r}.",
            "Use a file that was saved by Word or LibreOffice.",
        )
    if entry.flag_bits & 0x1:
        raise _protected(where)
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise damaged(where)


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, room: int, where: str) -> bytes:
    """Unpack one part, counting what comes out, for what the zip says of itself may be untrue."""
    content = bytearray()
    with archive.open(entry) as stream:
        while piece := stream.read(_PIECE):
            content += piece
            _refuse_bomb(entry, len(content), room, where)
    return bytes(content)


def _refuse_bomb(entry: zipfile.ZipInfo, size: int, room: int, where: str) -> None:
    if size > room or size > max(_DENSE_FROM, _DENSEST * entry.compress_size):
        raise WellputError(
            where,
            "The Word file unpacks to far more than its size, as a file made to do harm would.",
            "Use a smaller file, for instance one with the same styles and an empty page.",
        )

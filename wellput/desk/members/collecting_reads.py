"""Read files one after another; those in formats of other programs come last, many at once through LibreOffice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wellput.convert.documents import AT_ONCE, SECONDS, Target, can_convert, converted
from wellput.desk.members.collecting_files import Incoming
from wellput.desk.members.reading_returns import LARGEST, LARGEST_TABLE, FileReader, Piece
from wellput.errors import WellputError
from wellput.model.returned import Unread
from wellput.returns.kinds import Kind, is_table, kind_of
from wellput.store.reading import read_bytes
from wellput.store.writing import digest_of

_TARGETS: dict[Kind, tuple[Target, Kind]] = {"to-word": ("docx", "word"), "to-sheet": ("xlsx", "sheet")}
_NO_LIBREOFFICE = (
    "This is in a format that is read with LibreOffice, which was not found on this computer. Install it (free, from "
    "https://www.libreoffice.org/download), or save the file in Word or Excel as .docx or .xlsx."
)
_SECONDS_ALONE = 40.0
_OTHERWISE = "Ask for it as .docx or .xlsx."
_NOT_CONVERTED = "LibreOffice could not open it: it is damaged, or protected by a password. Ask for it again."


@dataclass(frozen=True, slots=True)
class Loaded:
    """A file in memory."""

    name: str
    data: bytes
    kind: Kind


def read_all(
    files: Iterable[Incoming], reader: FileReader, seconds: float = SECONDS
) -> Iterator[tuple[Loaded | None, Iterable[Piece]]]:
    """Yield each file with what was read from it; those for LibreOffice come last, many at once in so many seconds."""
    waiting: list[Loaded] = []
    for file in files:
        loaded = _loaded(file)
        if isinstance(loaded, Unread):
            yield None, (loaded,)
        elif loaded.kind in _TARGETS:
            waiting.append(loaded)
        else:
            yield loaded, reader.read(loaded.kind, loaded.data, loaded.name, digest_of(loaded.data))
    for kind in _TARGETS:
        same = [one for one in waiting if one.kind == kind]
        for start in range(0, len(same), AT_ONCE):
            yield from _read_converted(same[start : start + AT_ONCE], kind, reader, seconds)


def _loaded(file: Incoming) -> Loaded | Unread:
    try:
        data = read_bytes(file.path, LARGEST_TABLE if is_table(file.name) else LARGEST)
        kind = kind_of(data, file.name)
        if kind != "table" and len(data) > LARGEST:
            read_bytes(file.path, LARGEST)  # it is refused
    except WellputError as fault:
        faults = getattr(fault, "faults", ())
        what = " ".join(f"{one.what} {one.mend}" for one in faults) or f"{fault.what} {fault.mend}"
        return Unread(file.name, "", "", what)
    if not data:
        return Unread(file.name, "", "", "The file is empty. Ask for it again.")
    return Loaded(file.name, data, kind)


def _read_converted(
    files: Sequence[Loaded], kind: Kind, reader: FileReader, seconds: float
) -> Iterator[tuple[Loaded, Iterable[Piece]]]:
    """Read files through LibreOffice: all at once, and where that fails one by one, so that one costs only itself."""
    target, becomes = _TARGETS[kind]
    if not can_convert():
        yield from ((file, _none(file, _NO_LIBREOFFICE)) for file in files)
        return
    try:
        made = converted([(_ending(file, kind), file.data) for file in files], target, seconds)
    except WellputError as fault:
        for file in files if len(files) > 1 else ():
            yield from _read_converted([file], kind, reader, min(seconds, _SECONDS_ALONE))
        if len(files) == 1:
            yield files[0], _none(files[0], f"LibreOffice: {fault.what} {_OTHERWISE}")
        return
    for number, file in enumerate(files):
        if number in made:
            yield file, reader.read(becomes, made[number], file.name, digest_of(file.data))
        else:
            yield file, _none(file, _NOT_CONVERTED)


def _none(file: Loaded, reason: str) -> tuple[Unread]:
    return (Unread(file.name, "", "", reason),)


def _ending(file: Loaded, kind: Kind) -> str:
    """Return what to call a file for LibreOffice, by what is in it."""
    if file.data.startswith(b"{"):
        return "rtf"
    if file.data.startswith(b"PK"):
        return "odt" if kind == "to-word" else "ods"
    return "doc" if kind == "to-word" else "xls"

"""Collect what members sent: read every file, keep the originals and the returns, and say what could not be read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.collate.standings import Outcome
from wellput.convert.documents import AT_ONCE, Target, can_convert, converted
from wellput.desk.collecting_files import Incoming, gather
from wellput.desk.keeping_returns import KeptReturns, keep_returns
from wellput.desk.opening import Opened
from wellput.desk.packing import FOLDER
from wellput.desk.reading_returns import LARGEST, FileReader, unread
from wellput.errors import WellputError
from wellput.model.returned import Member, Original, Return, Unread
from wellput.returns.kinds import Kind, kind_of
from wellput.returns.read import Read
from wellput.store.members import read_members
from wellput.store.members_file import members_file, reading
from wellput.store.originals import keep_original
from wellput.store.reading import read_bytes
from wellput.store.workspaces import Workspace
from wellput.store.writing import digest_of
from wellput.text import listed
from wellput.word.answer_forms.reading import lines_of_form

_WORD_FORM = "answer-form.docx"
_TARGETS: dict[Kind, tuple[Target, Kind]] = {"to-word": ("docx", "word"), "to-sheet": ("xlsx", "sheet")}
_NO_LIBREOFFICE = (
    "This is in a format that is read with LibreOffice, which was not found on this computer. Install it (free, from "
    "https://www.libreoffice.org/download), or save the file in Word or Excel as .docx or .xlsx."
)
_NOT_CONVERTED = "LibreOffice could not open it: it is damaged, or protected by a password. Ask for it again."

_OUTCOMES: dict[Outcome, str] = {
    "new": "new",
    "unchanged": "there already",
    "replaces": "in place of an earlier one",
    "older": "older than one that is there",
    "read-anew": "read otherwise than before",
    "contested": "to be chosen from",
}

Progress = Callable[[int, int], None]
"""Told how many files are done, and of how many."""


@dataclass(frozen=True, slots=True)
class Collected:
    """What became of the files: how many there were, what was kept, and what could not be read."""

    files: int
    returns: int
    kept: KeptReturns
    unread: tuple[Unread, ...]
    notes: tuple[str, ...] = ()

    @property
    def must_choose(self) -> bool:
        """Whether a member has several returns and one must be chosen."""
        return any(one.outcome == "contested" for one in self.kept.told)


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A file in memory."""

    name: str
    data: bytes
    kind: Kind


def collect(opened: Opened, paths: Sequence[Path], today: dt.date, progress: Progress = lambda *_: None) -> Collected:
    """Read what is at these paths and keep it; doing so again changes nothing."""
    gathered = gather(paths, opened.workspace)
    if not gathered.files and not gathered.unread:
        raise WellputError(", ".join(map(str, paths)), "There are no files here.", "Name the folder with the returns.")
    reader = FileReader(opened.workspace, opened.bank, _members(opened), _form_lines(opened.workspace))
    returns: list[Return] = []
    originals: dict[str, Original] = {}
    left = list(gathered.unread)
    for done, (loaded, read) in enumerate(_read(gathered.files, reader), 1):
        left += read.unread
        if loaded is not None and read.returns:
            original = keep_original(opened.workspace, loaded.name, loaded.data)
            originals.setdefault(original.digest, original)
            returns += read.returns
        progress(done, len(gathered.files))
    kept = KeptReturns({}, ())
    if returns:
        kept = keep_returns(opened.workspace, returns, originals.values(), dt.datetime.combine(today, dt.time()))
    return Collected(len(gathered.files), len(returns), kept, tuple(left), reader.notes)


def _read(files: Iterable[Incoming], reader: FileReader) -> Iterator[tuple[_Loaded | None, Read]]:
    """Yield each file with what was read from it; those for LibreOffice come last, many at once."""
    waiting: list[_Loaded] = []
    for file in files:
        loaded = _loaded(file)
        if isinstance(loaded, Read):
            yield None, loaded
        elif loaded.kind in _TARGETS:
            waiting.append(loaded)
        else:
            yield loaded, reader.read(loaded.kind, loaded.data, loaded.name, digest_of(loaded.data))
    for kind in _TARGETS:
        same = [one for one in waiting if one.kind == kind]
        for start in range(0, len(same), AT_ONCE):
            yield from _read_converted(same[start : start + AT_ONCE], kind, reader)


def _loaded(file: Incoming) -> _Loaded | Read:
    try:
        data = read_bytes(file.path, LARGEST)
    except WellputError as fault:
        faults = getattr(fault, "faults", ())
        what = " ".join(f"{one.what} {one.mend}" for one in faults) or f"{fault.what} {fault.mend}"
        return unread(file.name, what)
    if not data:
        return unread(file.name, "The file is empty. Ask for it again.")
    return _Loaded(file.name, data, kind_of(data, file.name))


def _read_converted(files: Sequence[_Loaded], kind: Kind, reader: FileReader) -> Iterator[tuple[_Loaded, Read]]:
    target, becomes = _TARGETS[kind]
    if not can_convert():
        yield from ((file, unread(file.name, _NO_LIBREOFFICE)) for file in files)
        return
    try:
        made = converted([(_ending(file, kind), file.data) for file in files], target)
    except WellputError as fault:
        yield from ((file, unread(file.name, f"LibreOffice: {fault.what} {fault.mend}")) for file in files)
        return
    for number, file in enumerate(files):
        if number in made:
            yield file, reader.read(becomes, made[number], file.name, digest_of(file.data))
        else:
            yield file, unread(file.name, _NOT_CONVERTED)


def _ending(file: _Loaded, kind: Kind) -> str:
    """Return what to call a file for LibreOffice, by what is in it."""
    if file.data.startswith(b"{"):
        return "rtf"
    if file.data.startswith(b"PK"):
        return "odt" if kind == "to-word" else "ods"
    return "doc" if kind == "to-word" else "xls"


def _members(opened: Opened) -> list[Member]:
    path = members_file(opened.workspace)
    if not path.is_file():
        return []
    with reading(path) as store:
        return [listed.member for listed in read_members(store, opened.bank.bank)]


def _form_lines(workspace: Workspace) -> tuple[str, ...] | None:
    """Return the lines of the Word form as it was sent out, where it is still there and can be read."""
    path = workspace.output / FOLDER / _WORD_FORM
    try:
        return lines_of_form(read_bytes(path, LARGEST), str(path))
    except WellputError:
        return None  # it is only compared with


def outcome_words(collected: Collected) -> str:
    """Say how many returns there were, and how many of them are new."""
    files, returns = _counted(collected.files, "file"), _counted(collected.returns, "return")
    told = [f"{count} {_OUTCOMES[outcome]}" for outcome, count in collected.kept.counts.items()]
    return f"{returns} in {files}{f': {listed(told)}' if told else ''}."


def unread_words(one: Unread) -> str:
    """Say where a value stood, what it was, and why it was not taken."""
    value = f"“{' '.join(one.value.split())}”. " if one.value.strip() else ""
    return f"{', '.join(filter(None, (one.file, one.place)))}: {value}{one.reason}"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"

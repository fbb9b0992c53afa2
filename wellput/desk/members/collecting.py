"""Collect what members sent: read every file, keep the originals and the returns, and say what could not be read."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from wellput.collate.standings import Outcome
from wellput.desk.members.collecting_files import Incoming, fingerprint, gather
from wellput.desk.members.collecting_reads import Loaded, read_all
from wellput.desk.members.keeping_out import kept_out_of
from wellput.desk.members.keeping_returns import KeptReturns, keep_arriving
from wellput.desk.members.packing import FOLDER
from wellput.desk.members.reading_returns import LARGEST, FileReader
from wellput.desk.members.reading_versions import VersionReader
from wellput.desk.members.same_members import double_lines
from wellput.desk.members.sieving import Sieve
from wellput.desk.opening import Opened
from wellput.errors import WellputError
from wellput.model.returned import Member, Original, Return, Unread
from wellput.store.members import names_of_members
from wellput.store.members_file import members_file, reading
from wellput.store.reading import read_bytes
from wellput.store.workspaces import Workspace
from wellput.text import listed
from wellput.text.alike import alike
from wellput.word.answer_forms.reading import lines_of_form

_WORD_FORM = "answer-form.docx"
_OUTCOMES: dict[Outcome, str] = {
    "new": "new",
    "unchanged": "there already",
    "replaces": "in place of an earlier one",
    "older": "older than one that is there",
    "read-anew": "read otherwise than before",
    "contested": "to be chosen from",
}

Progress = Callable[[int, int], None]
"""Told how many parts of the files are done, and of how many."""

_PARTS, _TOLD_EACH = 1000, 500
"""Into how many parts a file is divided, and after how many returns of it progress is told."""


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

    @property
    def in_doubt(self) -> tuple[str, ...]:
        """What is to be looked at of what was kept: members that may be one."""
        return double_lines(self.kept.doubles)


def collect(opened: Opened, paths: Sequence[Path], today: dt.date, progress: Progress = lambda *_: None) -> Collected:
    """Read what is at these paths and keep it; doing so again changes nothing."""
    gathered = gather(paths, opened.workspace)
    if not gathered.files and not gathered.unread:
        raise WellputError(", ".join(map(str, paths)), "There are no files here.", "Name the folder with the returns.")
    reader = VersionReader(opened.workspace, opened.bank, _members(opened), _form_lines(opened.workspace))
    left = list(gathered.unread)
    arriving = _arriving(opened.workspace, gathered.files, reader, left, progress)
    first = next(arriving, None)
    kept = KeptReturns(Counter(), ())
    if first is not None:
        at = dt.datetime.combine(today, dt.time())
        kept = keep_arriving(opened.workspace, chain((first,), arriving), at, fingerprint(gathered.files))
    return Collected(len(gathered.files), kept.counts.total(), kept, (*left, *kept.lost), reader.notes)


def _arriving(
    workspace: Workspace, files: Sequence[Incoming], reader: FileReader, left: list[Unread], progress: Progress
) -> Iterator[Original | Return]:
    """Yield each file that has returns, kept, and then its returns as they are read; what cannot be goes to `left`."""
    whole, kept_out = len(files) * _PARTS, kept_out_of(workspace)
    for done, (loaded, pieces) in enumerate(read_all(files, reader)):
        is_kept, lines = False, _lines(loaded)
        sieve = Sieve(workspace, kept_out, loaded)
        for number, one in enumerate(sieve.through(pieces), 1):
            if number % _TOLD_EACH == 0:
                progress(done * _PARTS + _PARTS * min(number, lines) // lines, whole)
            if isinstance(one, Unread):
                left.append(one)
                continue
            if not is_kept:
                yield from sieve.original()
                is_kept = True
            yield one
        left += sieve.close() if is_kept else ()
        progress((done + 1) * _PARTS, whole)


def _lines(file: Loaded | None) -> int:
    """Return how many returns a file has at most, where it may have very many."""
    return file.data.count(b"\n") + 1 if file is not None and file.kind == "table" else 1


def _members(opened: Opened) -> Iterator[Member]:
    """Yield those that returns may be from, by id and name; of one name, those who were asked."""
    path = members_file(opened.workspace)
    if not path.is_file():
        return
    with reading(path) as store:
        names = {alike(name) for _, name in names_of_members(store, listed=True)}
        yield from (Member(id=id_, name=name) for id_, name in names_of_members(store, listed=True))
        for id_, name in names_of_members(store, listed=False):
            if alike(name) not in names:
                yield Member(id=id_, name=name)


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

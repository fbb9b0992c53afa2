"""Find the files that members sent, in the folders that somebody names."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.errors import WellputError
from wellput.model.returned import Unread
from wellput.store.survey_maps import FOLDER as SURVEYS
from wellput.store.workspaces import Workspace

_NOT_FOR_PEOPLE = (".", "~$", "Thumbs.db", "desktop.ini")
_LINK = "This is a link to another place, and was not followed. Name the file itself."


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file and what to call it: its path from the folder that was named."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """The files, each once, and what was passed over."""

    files: tuple[Incoming, ...]
    unread: tuple[Unread, ...]


def gather(paths: Sequence[Path], workspace: Workspace) -> Gathered:
    """Return the files named, and those in the folders named; raise where a name leads to nothing."""
    files: dict[str, Incoming] = {}
    unread: list[Unread] = []
    for path in paths:
        if not path.exists():
            raise WellputError(str(path), "There is no such file or folder.", "Check the name; nothing was collected.")
        for found in _walk(path, workspace) if path.is_dir() else [Incoming(path, path.name)]:
            if path.is_dir() and found.path.is_symlink():
                unread.append(Unread(found.name, "", "", _LINK))
            else:
                files.setdefault(os.path.realpath(found.path), found)
    return Gathered(tuple(files.values()), tuple(unread))


def fingerprint(files: Iterable[Incoming]) -> str:
    """Return what tells these files, as they are now, from any others."""
    stats = ((os.path.realpath(one.path), one.path.stat()) for one in files)
    told = "\0".join(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}" for path, stat in stats)
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def _walk(folder: Path, workspace: Workspace) -> Iterator[Incoming]:
    """Yield a folder's files in order; what the workspace itself keeps and makes is passed over."""
    own = {os.path.realpath(one) for one in _own(workspace)}
    for root, folders, names in os.walk(folder):
        inner = [name for name in folders if _is_for_people(name) and os.path.realpath(Path(root) / name) not in own]
        folders[:] = sorted(name for name in inner if not (Path(root) / name).is_symlink())
        links = [name for name in inner if (Path(root) / name).is_symlink()]
        for name in sorted((*filter(_is_for_people, names), *links)):
            path = Path(root) / name
            if os.path.realpath(path) not in own:
                yield Incoming(path, path.relative_to(folder).as_posix())


def _is_for_people(name: str) -> bool:
    return not name.startswith(_NOT_FOR_PEOPLE)


def _own(workspace: Workspace) -> Iterable[Path]:
    responses = workspace.draft.parent
    return (
        *(workspace.draft, workspace.settings, workspace.output, workspace.banks, workspace.templates),
        *(
            workspace.forms,
            workspace.root / SURVEYS,
            workspace.unfinished,
            workspace.sent,
            workspace.versions,
            responses / "originals",
            responses / "members.sqlite",
        ),
    )

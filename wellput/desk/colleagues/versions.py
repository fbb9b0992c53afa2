"""Compare two versions of a draft: files, versions that were kept, or the draft as it is now."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wellput.desk.colleagues.version_names import find_version, version_words
from wellput.desk.colleagues.versions_shown import PartShown, changes_shown
from wellput.desk.opening import open_workspace
from wellput.errors import WellputError
from wellput.model.bank import Bank
from wellput.model.response import Response
from wellput.store.banks import find_bank, read_bank
from wellput.store.drafts import read_draft
from wellput.store.versions import kept_versions
from wellput.store.workspaces import Workspace, find_workspace

NOW = "now"
_FILES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Compared:
    """What two versions are called, and what changed from the first to the second."""

    was: str
    now: str
    parts: tuple[PartShown, ...]


def compare(folder: Path, was: str, now: str) -> Compared:
    """Compare two versions; each is a file, `now`, `last`, or what a kept version is called."""
    (first, before), (second, after) = (_version(folder, name) for name in (was, now))
    if before.bank != after.bank:
        raise WellputError(
            f"{was}, {now}",
            f"They answer different question banks: {before.bank} and {after.bank}.",
            "Compare two versions of one draft.",
        )
    return Compared(first, second, changes_shown(_bank(folder, after), before, after))


def _version(folder: Path, name: str) -> tuple[str, Response]:
    path = Path(name)
    if path.suffix.lower() in _FILES or path.is_file():
        return str(path), read_draft(path).response
    opened = open_workspace(folder)
    if name.strip().lower() == NOW:
        return "the draft as it is now", opened.draft.response
    version = find_version(kept_versions(opened.workspace), name)
    return version_words(version), version.read()


def _bank(folder: Path, response: Response) -> Bank:
    return read_bank(find_bank(response.bank, _workspace(folder)))


def _workspace(folder: Path) -> Workspace | None:
    """Return the workspace that the folder is in; files can be compared without one."""
    try:
        return find_workspace(folder)
    except WellputError:
        return None

"""Find and read question banks: those that ship with Wellput, and a workspace's own."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from wellput.errors import WellputError
from wellput.model.bank import Bank
from wellput.store.bank_wrongs import wrongs_in_bank
from wellput.store.content import content
from wellput.store.reading import read_bytes
from wellput.store.record_files import parsed
from wellput.store.repeated_ids import repeated_in_bank
from wellput.store.workspaces import Workspace
from wellput.store.writing import write_bytes
from wellput.text import closest

MOST_BYTES = 5 * 2**20


def read_bank(path: Path) -> Bank:
    """Return the bank, or raise every fault in it at once."""
    return parsed(path, read_bytes(path, MOST_BYTES), Bank, repeated_in_bank, partial(wrongs_in_bank, path.stem))


def bank_paths(workspace: Workspace | None) -> dict[str, Path]:
    """Return every bank's file by its id, in order; a workspace's own takes the place of a shipped one."""
    folders = [content("questionbank")]
    if workspace:
        folders.append(workspace.banks)
    found = {path.stem: path for folder in folders for path in folder.glob("*.yaml")}
    return dict(sorted(found.items()))


def keep_own_bank(path: Path, workspace: Workspace) -> None:
    """Put a copy of a bank's file where the workspace finds it; one that is there already is left alone."""
    there = workspace.banks / path.name
    if not (there.exists() or there.is_symlink()):
        write_bytes(there, read_bytes(path, MOST_BYTES))


def find_bank(name: str, workspace: Workspace | None) -> Path:
    """Return the file of a bank that is named by its id or by its path."""
    known = bank_paths(workspace)
    if name in known:
        return known[name]
    if name.endswith((".yaml", ".yml")) or Path(name).name != name:
        return Path(name)
    near = closest(name, known)
    hint = f"Did you mean `{near}`? " if near else ""
    raise WellputError(name, "There is no question bank of that name.", f"{hint}Known: {', '.join(known)}.")

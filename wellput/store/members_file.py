"""Open members.sqlite: to read it, or to change it in one transaction that happens whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path

from wellput.store import database_files
from wellput.store.database_files import Database
from wellput.store.members_schema import MARK, MIGRATIONS
from wellput.store.workspaces import Workspace
from wellput.text.in_order import in_order


def _in_natural_order(store: sqlite3.Connection) -> None:
    store.execute("PRAGMA cache_size = -65536")
    store.create_function("in_order", 1, in_order, deterministic=True)


MEMBERS = Database(
    mark=MARK,
    migrations=MIGRATIONS,
    absent=("There are no members yet.", "Name them first: wellput members import members.csv"),
    foreign=("This database was not made by Wellput.", "Move it away; nothing was changed."),
    ready=_in_natural_order,
    damaged="Put back a copy, or move it away and collect the returns again: the originals are kept beside it.",
)


def members_file(workspace: Workspace) -> Path:
    """Return where a workspace keeps its members and their returns."""
    return workspace.draft.with_name("members.sqlite")


def reading(path: Path) -> AbstractContextManager[sqlite3.Connection]:
    """Open the store to read it, as it stood at one moment."""
    return database_files.reading(MEMBERS, path)


def changing(path: Path, patience: float | None = None) -> AbstractContextManager[sqlite3.Connection]:
    """Open the store, made if need be, and keep every change made to it, or none where anything goes wrong.

    `patience` are the seconds to wait for another window, where that is to be longer than usual.
    """
    return database_files.changing(MEMBERS, path, patience)


def write_anew(path: Path) -> None:
    """Write the file anew from what is in it, so that nothing that was deleted stays in it, in a journal or a log."""
    database_files.write_anew(MEMBERS, path)

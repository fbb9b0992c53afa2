"""Open members.sqlite: to read it, or to change it in one transaction that happens whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from wellput.errors import WellputError
from wellput.store.members_schema import MARK, MIGRATIONS
from wellput.store.workspaces import Workspace
from wellput.text.in_order import in_order

PATIENCE = 20.0
"""Seconds to wait for another window."""


def members_file(workspace: Workspace) -> Path:
    """Return where a workspace keeps its members and their returns."""
    return workspace.draft.with_name("members.sqlite")


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the store to read it, as it stood at one moment."""
    if not path.is_file():
        raise WellputError(
            str(path), "There are no members yet.", "Name them first: wellput members import members.csv"
        )
    with _plainly(path), closing(_connected(path)) as store:
        if _version(store, path) < len(MIGRATIONS):
            _in_one_go(store, path)
            store.execute("COMMIT")
        store.execute("BEGIN")
        yield store


@contextmanager
def changing(path: Path, patience: float | None = None) -> Iterator[sqlite3.Connection]:
    """Open the store, made if need be, and keep every change made to it, or none where anything goes wrong.

    `patience` are the seconds to wait for another window, where that is to be longer than usual.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with _plainly(path), closing(_connected(path, patience)) as store:
        _in_one_go(store, path)
        yield store
        store.execute("COMMIT")


def write_anew(path: Path) -> None:
    """Write the file anew from what is in it, so that nothing that was deleted stays in it, in a journal or a log."""
    with _plainly(path), closing(_connected(path)) as store:
        store.execute("VACUUM")
        store.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _connected(path: Path, patience: float | None = None) -> sqlite3.Connection:
    """Connect without Python's own transactions; what is not committed by the time of closing is undone."""
    store = sqlite3.connect(path, timeout=PATIENCE if patience is None else patience, isolation_level=None)
    store.execute("PRAGMA foreign_keys = ON")
    store.execute("PRAGMA synchronous = FULL")
    store.execute("PRAGMA cache_size = -65536")
    store.create_function("in_order", 1, in_order, deterministic=True)
    return store


def _in_one_go(store: sqlite3.Connection, path: Path) -> None:
    """Begin a transaction that no other window can come between, and bring the tables up to date in it."""
    store.execute("BEGIN IMMEDIATE")
    version = _version(store, path)
    for statements in MIGRATIONS[version:]:
        for statement in statements:
            store.execute(statement)
    if version < len(MIGRATIONS):
        store.execute(f"PRAGMA application_id = {MARK}")
        store.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def _version(store: sqlite3.Connection, path: Path) -> int:
    """Return how many migrations the file has had; refuse a file of another program or of a newer Wellput."""
    version = int(store.execute("PRAGMA user_version").fetchone()[0])
    mark = int(store.execute("PRAGMA application_id").fetchone()[0])
    if mark != MARK and store.execute("SELECT 1 FROM sqlite_master").fetchone():
        raise WellputError(str(path), "This database was not made by Wellput.", "Move it away; nothing was changed.")
    if version > len(MIGRATIONS):
        raise WellputError(
            str(path),
            f"The file is of format {version}; this Wellput knows formats up to {len(MIGRATIONS)}.",
            "Nothing was changed. Use a newer Wellput.",
        )
    return version


_TROUBLES = {
    "SQLITE_BUSY": ("Another Wellput window has been busy with it for too long.", "Close it and try again."),
    "SQLITE_LOCKED": ("Another Wellput window has been busy with it for too long.", "Close it and try again."),
    "SQLITE_FULL": ("There is no room left on the disk; this change was not made.", "Make room and do it again."),
    "SQLITE_READONLY": ("The file may not be changed.", "Ask its owner for permission, or copy the folder elsewhere."),
    "SQLITE_PERM": ("The file may not be opened.", "Ask its owner for permission."),
    "SQLITE_CANTOPEN": ("The file could not be opened.", "Check the folder, and who may read and write there."),
    "SQLITE_IOERR": ("The disk could not be read or written; this change was not made.", "Check it and try again."),
    "SQLITE_NOTADB": ("This is not a store of members.", "Move it away, then collect the returns again."),
    "SQLITE_CORRUPT": (
        "The file is damaged.",
        "Put back a copy, or move it away and collect the returns again: the originals are kept beside it.",
    ),
}
"""What SQLite's own faults mean to a person, by the first two parts of their names."""


@contextmanager
def _plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as trouble:
        name = "_".join(str(getattr(trouble, "sqlite_errorname", "")).split("_")[:2])
        if name not in _TROUBLES:
            raise
        raise WellputError(str(path), *_TROUBLES[name]) from trouble

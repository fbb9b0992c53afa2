"""Open a database of one file: to read it, or to change it in one transaction that happens whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from wellput.errors import WellputError

PATIENCE = 20.0
"""Seconds to wait for another window."""


@dataclass(frozen=True, slots=True)
class Database:
    """A kind of file: SQLite's `application_id`, how its tables came about, and what to do where it is damaged.

    The file's `user_version` is the number of migrations it has had; a migration, once released, never changes.
    `absent` and `foreign` say what is wrong, and how to mend it, where there is no file or one of another program;
    `ready` makes a new connection fit for use.
    """

    mark: int
    migrations: tuple[tuple[str, ...], ...]
    absent: tuple[str, str]
    foreign: tuple[str, str]
    damaged: str
    ready: Callable[[sqlite3.Connection], None]


@contextmanager
def reading(kind: Database, path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file to read it, as it stood at one moment."""
    if not path.is_file():
        raise WellputError(str(path), *kind.absent)
    with _plainly(kind, path), closing(_connected(kind, path)) as store:
        if _version(kind, store, path) < len(kind.migrations):
            _in_one_go(kind, store, path)
            store.execute("COMMIT")
        store.execute("BEGIN")
        yield store


@contextmanager
def changing(kind: Database, path: Path, patience: float | None = None) -> Iterator[sqlite3.Connection]:
    """Open the file, made if need be, and keep every change made to it, or none where anything goes wrong.

    `patience` are the seconds to wait for another window, where that is to be longer than usual.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _plainly(kind, path), closing(_connected(kind, path, patience)) as store:
        _in_one_go(kind, store, path)
        yield store
        store.execute("COMMIT")


def write_anew(kind: Database, path: Path) -> None:
    """Write the file anew from what is in it, so that nothing that was deleted stays in it, in a journal or a log."""
    with _plainly(kind, path), closing(_connected(kind, path)) as store:
        store.execute("VACUUM")
        store.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _connected(kind: Database, path: Path, patience: float | None = None) -> sqlite3.Connection:
    """Connect without Python's own transactions; what is not committed by the time of closing is undone."""
    store = sqlite3.connect(path, timeout=PATIENCE if patience is None else patience, isolation_level=None)
    store.execute("PRAGMA foreign_keys = ON")
    store.execute("PRAGMA synchronous = FULL")
    kind.ready(store)
    return store


def _in_one_go(kind: Database, store: sqlite3.Connection, path: Path) -> None:
    """Begin a transaction that no other window can come between, and bring the tables up to date in it."""
    store.execute("BEGIN IMMEDIATE")
    version = _version(kind, store, path)
    for statements in kind.migrations[version:]:
        for statement in statements:
            store.execute(statement)
    if version < len(kind.migrations):
        store.execute(f"PRAGMA application_id = {kind.mark}")
        store.execute(f"PRAGMA user_version = {len(kind.migrations)}")


def _version(kind: Database, store: sqlite3.Connection, path: Path) -> int:
    """Return how many migrations the file has had; refuse a file of another program or of a newer Wellput."""
    version = int(store.execute("PRAGMA user_version").fetchone()[0])
    mark = int(store.execute("PRAGMA application_id").fetchone()[0])
    if mark != kind.mark and store.execute("SELECT 1 FROM sqlite_master").fetchone():
        raise WellputError(str(path), *kind.foreign)
    if version > len(kind.migrations):
        raise WellputError(
            str(path),
            f"The file is of format {version}; this Wellput knows formats up to {len(kind.migrations)}.",
            "Nothing was changed. Use a newer Wellput.",
        )
    return version


_BUSY = ("Another Wellput window has been busy with it for too long.", "Close it and try again.")
_TROUBLES = {
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_FULL": ("There is no room left on the disk; this change was not made.", "Make room and do it again."),
    "SQLITE_READONLY": ("The file may not be changed.", "Ask its owner for permission, or copy it elsewhere."),
    "SQLITE_PERM": ("The file may not be opened.", "Ask its owner for permission."),
    "SQLITE_CANTOPEN": ("The file could not be opened.", "Check the folder, and who may read and write there."),
    "SQLITE_IOERR": ("The disk could not be read or written; this change was not made.", "Check it and try again."),
}
"""What SQLite's own faults mean to a person, by the first two parts of their names."""


@contextmanager
def _plainly(kind: Database, path: Path) -> Iterator[None]:
    troubles = _TROUBLES | {
        "SQLITE_NOTADB": ("This is no database.", kind.damaged),
        "SQLITE_CORRUPT": ("The file is damaged.", kind.damaged),
    }
    try:
        yield
    except sqlite3.DatabaseError as trouble:
        name = "_".join(str(getattr(trouble, "sqlite_errorname", "")).split("_")[:2])
        if name not in troubles:
            raise
        raise WellputError(str(path), *troubles[name]) from trouble

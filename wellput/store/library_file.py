"""The library's file: where it is, and how it is opened with its full-text indexes in step."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wellput.store import database_files
from wellput.store.library_schema import INDEXES, LIBRARY
from wellput.store.own_folder import own_folder

NAME = "library.sqlite"


def usual_library() -> Path:
    """Return where the library is kept unless a person says otherwise."""
    return own_folder(sys.platform, os.environ, Path.home()) / NAME


@contextmanager
def reading_library(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the library to read it; an index that fell behind, in a Python that could not keep it, is made anew."""
    with database_files.reading(LIBRARY, path) as store:
        stale = not _is_fresh(store) and has_full_text(store)
    if stale:
        with changing_library(path) as store:
            _index(store)
    with database_files.reading(LIBRARY, path) as store:
        yield store


@contextmanager
def changing_library(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the library, made if need be, and keep every change made to it, or none where anything goes wrong."""
    with database_files.changing(LIBRARY, path) as store:
        before = store.total_changes
        yield store
        if store.total_changes > before:
            _index(store)


def write_library_anew(path: Path) -> None:
    """Write the file anew, so that nothing that was removed stays in it."""
    database_files.write_anew(LIBRARY, path)


def has_full_text(store: sqlite3.Connection) -> bool:
    """Say whether this Python's SQLite can search full text (FTS5); nearly every one can."""
    return store.execute("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'").fetchone() is not None


def is_indexed(store: sqlite3.Connection) -> bool:
    """Say whether the full-text indexes are there to be searched."""
    return _is_fresh(store) and has_full_text(store)


def _is_fresh(store: sqlite3.Connection) -> bool:
    return bool(store.execute("SELECT fresh FROM indexing").fetchone()[0])


def _index(store: sqlite3.Connection) -> None:
    """Make the indexes anew: of a library's few hundred answers that takes no time, and nothing removed stays in."""
    full_text = has_full_text(store)
    for statement in INDEXES if full_text else ():
        store.execute(statement)
    store.execute("UPDATE indexing SET fresh = ?", (int(full_text),))

"""Rounds of collecting; one that was stopped is gone on with when the same is collected again."""

from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """A round: its number, when it was begun, and the fingerprint of what is collected."""

    number: int
    at: dt.datetime
    what: str


def next_run(store: sqlite3.Connection, at: dt.datetime, what: str) -> Run:
    """Return the round that was stopped while collecting the same, or else a new one, of which nothing is kept yet.

    Returns of one round are in no order. Going on under the same number keeps it so, wherever it was stopped.
    """
    (number,) = store.execute(
        "SELECT ifnull((SELECT max(id) FROM runs WHERE unfinished = ?), (SELECT ifnull(max(id), 0) + 1 FROM runs))",
        (what,),
    ).fetchone()
    return Run(int(number), at, what)


def begin_run(store: sqlite3.Connection, run: Run) -> None:
    """Record a round, unless it is there."""
    store.execute(
        "INSERT OR IGNORE INTO runs (id, at, unfinished) VALUES (?, ?, ?)", (run.number, run.at.isoformat(), run.what)
    )


def finish_run(store: sqlite3.Connection, what: str) -> None:
    """Record that everything there was to collect is kept."""
    store.execute("UPDATE runs SET unfinished = NULL WHERE unfinished = ?", (what,))

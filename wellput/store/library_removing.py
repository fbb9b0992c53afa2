"""Take things out of the library for good."""

from __future__ import annotations

import sqlite3

from wellput.errors import WellputError
from wellput.text.alike import alike


def remove_response(store: sqlite3.Connection, response: int) -> None:
    """Take out a response: its answers, what it said of its organisation, and evidence that no other has."""
    _gone(store.execute("DELETE FROM responses WHERE id = ?", (response,)), f"response {response}")
    store.execute("DELETE FROM evidence WHERE id NOT IN (SELECT evidence FROM evidence_held)")


def remove_answer(store: sqlite3.Connection, answer: int) -> None:
    """Take out one answer."""
    _gone(store.execute("DELETE FROM answers WHERE id = ?", (answer,)), f"answer {answer}")


def remove_evidence(store: sqlite3.Connection, name: str) -> None:
    """Take out an item of evidence, whichever responses have it."""
    _gone(store.execute("DELETE FROM evidence WHERE name = ?", (name,)), f"evidence {name}")


def remove_profile(store: sqlite3.Connection, organisation: str) -> None:
    """Take out what an organisation said of itself; its responses stay."""
    rows = store.execute("SELECT id, organisation FROM responses").fetchall()
    own = [row["id"] for row in rows if alike(row["organisation"]) == alike(organisation)]
    removed = sum(store.execute("DELETE FROM profile WHERE response = ?", (one,)).rowcount for one in own)
    if not removed:
        raise _absent(f"profile {organisation}")


def _gone(done: sqlite3.Cursor, what: str) -> None:
    if not done.rowcount:
        raise _absent(what)


def _absent(what: str) -> WellputError:
    return WellputError(what, "The library has nothing of that name.", "See what it has: wellput library")

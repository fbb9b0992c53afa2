"""Search the library by words: with SQLite's full-text index, ranked; without one, by counting words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from unicodedata import category

from wellput.store.library_file import is_indexed
from wellput.text import fit
from wellput.text.alike import alike

_MOST_WORDS = 100
_WEIGHTS = {"answers": (4.0, 2.0, 2.0, 1.0), "evidence": (4.0, 2.0, 1.0, 1.0)}
"""How much a word counts by the column that it stands in: the question's wording before the answer's words."""
_COLUMNS = {
    "answers": ("wording", "title", "options", "said"),
    "evidence": ("statement", "figures", "about", "source"),
}


def answers_with(store: sqlite3.Connection, words: str, most: int, *, every: bool = False) -> list[int]:
    """Return the numbers of the answers that have these words, or `every` one of them, the best first.

    Any text can be searched for: nothing in it is taken for the language of queries.
    """
    return _with(store, "answers", words, most, every=every)


def evidence_with(store: sqlite3.Connection, words: str, most: int, *, every: bool = False) -> list[int]:
    """Return the row numbers of the evidence that has these words, the best first."""
    return _with(store, "evidence", words, most, every=every)


def _with(store: sqlite3.Connection, table: str, words: str, most: int, *, every: bool) -> list[int]:
    wanted = list(dict.fromkeys(_words(fit(words))))[:_MOST_WORDS]
    if not wanted:
        return []
    if not is_indexed(store):
        return _counted(store, table, wanted, most, every=every)
    query = (" AND " if every else " OR ").join(f'"{word}"' for word in wanted)
    weights = ", ".join(map(str, _WEIGHTS[table]))
    found = store.execute(
        f"SELECT rowid FROM {table}_words WHERE {table}_words MATCH ? "  # noqa: S608 -- our own names
        f"ORDER BY bm25({table}_words, {weights}), rowid DESC LIMIT ?",
        (query, most),
    )
    return [int(row[0]) for row in found]


def _words(text: str) -> list[str]:
    """Take a text apart as the index does: letters and figures make words, and accents belong to their letters."""
    kept = "".join(one if category(one)[0] in "LNM" else " " for one in text)
    return [word for word in kept.split() if any(map(str.isalnum, word))]


def _counted(store: sqlite3.Connection, table: str, wanted: Iterable[str], most: int, *, every: bool) -> list[int]:
    """Count how many of the words each row has, whatever their endings; the newest of equals first."""
    looked_for = {alike(word) for word in wanted}
    rows = store.execute(f"SELECT id, {', '.join(_COLUMNS[table])} FROM {table}")  # noqa: S608 -- our own names
    counts = []
    for row in rows:
        there = {word for text in tuple(row)[1:] if text for word in _words(alike(text))}
        count = sum(any(word.startswith(one) for word in there) for one in looked_for)
        if count and (not every or count == len(looked_for)):
            counts.append((-count, -int(row["id"])))
    return [-number for _, number in sorted(counts)[:most]]

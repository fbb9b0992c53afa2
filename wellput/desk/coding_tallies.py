"""Count the codes of every question that was coded, for a collation."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from wellput.collate.coding_counts import coded_tally
from wellput.collate.coding_texts import coder_named
from wellput.model.coded import CodedTally
from wellput.model.tallied import Cell
from wellput.store.members_codes import read_codes, read_codings
from wellput.store.members_reading import read_voices
from wellput.text import listed
from wellput.text.alike import alike


@dataclass(frozen=True, slots=True)
class CodedTallies:
    """What was counted, by question; `untold` says of which questions nothing is, since it must be chosen whose."""

    counted: dict[str, CodedTally]
    untold: dict[str, str]


def coded_tallies(store: sqlite3.Connection, bank: str, cells: Sequence[Cell], coder: str | None) -> CodedTallies:
    """Count the codes of the coder that is named; otherwise of each question's only one."""
    codings, book = read_codings(store, bank), read_codes(store, bank)
    counted, untold = {}, {}
    for question in dict.fromkeys(one.question for one in codings):
        given = [one for one in codings if one.question == question]
        coders = sorted({one.coder for one in given})
        wanted = coder_named(given, coder) if coder else coders[0]
        if wanted not in coders or (len(coders) > 1 and not coder):
            name = f'"{coders[0]}"' if not alike(coders[0]).isalnum() else coders[0]
            untold[question] = f"{question} is coded by {listed(coders)}; for the codes of one: --coder {name}"
            continue
        codes = [one for one in book if one.question == question]
        counted[question] = coded_tally(read_voices(store, bank, question), codes, given, wanted, cells)
    return CodedTallies(counted, untold)

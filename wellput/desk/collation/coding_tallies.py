"""Count the codes of every question that was coded, for a collation."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from wellput.collate.coding_counts import coded_tally
from wellput.collate.coding_texts import coder_named
from wellput.model.coded import CodedTally
from wellput.model.tallied import Cell
from wellput.store.members_codes import read_codes, read_codings
from wellput.store.members_reading import read_voices
from wellput.text import listed
from wellput.text.alike import alike
from wellput.text.in_order import in_order


@dataclass(frozen=True, slots=True)
class CodedTallies:
    """What was counted, by question; `untold` says of which questions nothing is, since it must be chosen whose.

    `ungrouped` says of which questions groups are told of another coder's codes.
    """

    counted: dict[str, CodedTally]
    untold: dict[str, str]
    ungrouped: dict[str, str]


AGREED = "agreed"
"""The name that a coder can go by who holds what several agreed on."""


def coded_tallies(store: sqlite3.Connection, bank: str, cells: Sequence[Cell], coder: str | None) -> CodedTallies:
    """Count the codes of the coder that is named; otherwise of each question's only one, or of what was agreed on.

    Groups are told of one coder alone: of what was agreed on, or of whoever has read most. Two coders' figures of the
    same groups would be masked differently, and each would show what the other hides.
    """
    codings, book = read_codings(store, bank), read_codes(store, bank)
    done = CodedTallies({}, {}, {})
    for question in dict.fromkeys(one.question for one in codings):
        given = [one for one in codings if one.question == question]
        coders = sorted({one.coder for one in given}, key=in_order)
        wanted = coder_named(given, coder) if coder else _only(coders)
        if wanted not in coders:
            first = f'"{coders[0]}"' if not alike(coders[0]).isalnum() else coders[0]
            done.untold[question] = f"{question} is coded by {listed(coders)}; for the codes of one: --coder {first}"
            continue
        codes = [one for one in book if one.question == question]
        said = tuple(read_voices(store, bank, question))
        tallies = {one: coded_tally(said, codes, given, one, cells) for one in coders}
        grouped = _of_groups(tallies)
        done.counted[question] = replace(tallies[wanted], by_group=wanted == grouped)
        if wanted != grouped:
            done.ungrouped[question] = (
                f"{question}: groups are told of the codes that {grouped} gave alone, since two coders' figures side "
                f"by side would give masked groups away. See: --coder {grouped}"
            )
    return done


def _only(coders: Sequence[str]) -> str | None:
    """Return whose codes are told where nobody is named; None where one must be."""
    return coders[0] if len(coders) == 1 else _agreed(coders)


def _agreed(coders: Iterable[str]) -> str | None:
    return next((one for one in coders if alike(one) == AGREED), None)


def _of_groups(tallies: Mapping[str, CodedTally]) -> str:
    """Return of whose codes groups are told."""
    return _agreed(tallies) or max(tallies, key=lambda one: sum(tallies[one].read.values()))

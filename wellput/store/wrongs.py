"""Things wrong at a place among a file's values, and how they become faults with a line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wellput.errors import Fault
from wellput.store.plain import Place
from wellput.store.yaml_reading import Reading

MOST_FAULTS = 100
ENOUGH = MOST_FAULTS + 1
"""How many to look for: one more than are told, to know that there are more."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong at a place, and what would be right."""

    place: Place
    what: str
    mend: str


def faults_of(file: str, reading: Reading, wrongs: Iterable[Wrong]) -> list[Fault]:
    """Return the faults of the YAML and of its values in the order of the lines, each once, up to a hundred."""
    placed = (Fault(file, reading.line(wrong.place), wrong.what, wrong.mend) for wrong in wrongs)
    faults = sorted(dict.fromkeys([*reading.faults, *placed]), key=lambda fault: fault.line or 0)
    if len(faults) <= MOST_FAULTS:
        return faults
    return [*faults[:MOST_FAULTS], Fault(file, None, "There are more faults.", "Mend these first.")]

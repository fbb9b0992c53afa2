"""The words of each member that may stand for its answer to a question: one passage, and never what it asks for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from wellput.collate.quoting import Names
from wellput.model.tallied import Voice

REASONS = ("text", "position", "other", "reason")
"""The fields in which members say what they think and why, those first that say most of it."""


def own_words(voices: Iterable[Voice], names: Names) -> tuple[Voice, ...]:
    """Return one passage of each member, in the order of the fields; one with a name that may not be told comes last.

    A code is given to all that a member said to a question; what it asks for seldom shows why, and is left out.
    """
    said: dict[str, list[Voice]] = defaultdict(list)
    for one in voices:
        if one.field in REASONS:
            said[one.member].append(one)
    return tuple(_told(several, names) for several in said.values())


def _told(several: list[Voice], names: Names) -> Voice:
    ordered = sorted(several, key=lambda one: REASONS.index(one.field))
    return next((one for one in ordered if one.may_quote and not names.stand_in(one.words)), ordered[0])

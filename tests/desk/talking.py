"""Talk an interview through without a terminal: what is typed, and what is said."""

import datetime as dt
from pathlib import Path

from wellput.desk.interview.interviewing import begin, hear
from wellput.desk.interview.sitting import Turn
from wellput.model.response import Response
from wellput.store.drafts import read_draft

NOON = dt.datetime(2025, 9, 1, 12, 0)
DRAFT = Path("responses") / "response.yaml"


def talk(turn: Turn, *replies: str) -> Turn:
    """Hand on one reply after the other."""
    for reply in replies:
        assert not turn.over, said(turn)
        turn = hear(turn.sitting, reply, NOON)
    return turn


def at(folder: Path, place: str, *replies: str) -> Turn:
    """Begin at a place and hand on replies."""
    return talk(begin(folder, place), *replies)


def said(turn: Turn) -> str:
    """Return everything that was said, a passage a line."""
    return "\n".join(f"{one.mark}{one.words}" for one in turn.said)


def where(turn: Turn) -> tuple[str, str]:
    """Return the place and the part that is asked now."""
    return turn.sitting.step.place, turn.sitting.step.part


def kept(folder: Path) -> Response:
    """Return the draft as it stands on disk."""
    return read_draft(folder / DRAFT).response

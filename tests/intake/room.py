"""Where the engine's own reader of question lists is called, so that the scoring need not know its names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.intake.found import Found


class RoomMissingError(Exception):
    """The engine has no reader of question lists yet."""


def read_question_list(path: Path) -> Sequence[Found]:
    """Read the file with the engine's reader, and hand its questions over as `Found`."""
    raise RoomMissingError(
        f"{path.name}: Wellput has no reader of question lists yet. "
        "Once it has, call it in tests/intake/room.py and return a `Found` for each question."
    )

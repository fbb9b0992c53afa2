"""What can go wrong, in three parts: where, what is wrong, how to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class WellputError(Exception):
    """One fault that stops the work, told so that a person can mend it.

    `where` is a file, a file with a line, or a command; `what` says what is wrong; `mend` says what to do.
    """

    def __init__(self, where: str, what: str, mend: str = "") -> None:
        super().__init__(where, what, mend)
        self.where = where
        self.what = what
        self.mend = mend

    def __str__(self) -> str:
        """Return the three parts as one message."""
        return told(self.where, self.what, self.mend)


class ChangedElsewhereError(WellputError):
    """A file is no longer as it was read; saving would overwrite someone else's change."""


class NotUnderstoodError(WellputError):
    """A reply in an interview that cannot be taken; the question is asked again."""

    def __init__(self, what: str, mend: str = "") -> None:
        super().__init__("", what, mend)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file; `line` counts from 1 and is None where the whole file is meant."""

    file: str
    line: int | None
    what: str
    mend: str

    def __str__(self) -> str:
        """Return the fault as `file:line: what mend`."""
        return told(self.file if self.line is None else f"{self.file}:{self.line}", self.what, self.mend)


class FaultyFileError(WellputError):
    """A file that cannot be used, with every fault that was found in it; `editor` is what one mends them in."""

    def __init__(self, file: str, faults: Sequence[Fault], editor: str = "a text editor") -> None:
        self.faults = tuple(faults)
        count = len(self.faults)
        noun = "fault" if count == 1 else "faults"
        super().__init__(file, f"{count} {noun} found.", f"Mend them in {editor}; nothing was changed.")

    def __str__(self) -> str:
        """Return every fault on a line of its own, then what to do."""
        return "\n".join([*(str(fault) for fault in self.faults), super().__str__()])


def told(where: str, what: str, mend: str) -> str:
    """Join the three parts of a message, leaving out those that are empty."""
    place = f"{where}:" if where else ""
    return " ".join(part for part in (place, what, mend) if part)

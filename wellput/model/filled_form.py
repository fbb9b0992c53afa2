"""A form that came back, before anything is made of it: what stands at each of its places."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from wellput.model.returned import Unread, Whence

_STAMP = re.compile(
    r"\s*form:\s*([a-z0-9-]{1,80}),\s*version\s+([0-9]{1,6}),\s*format\s+([0-9]{1,6})\.?\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which bank a form is of, which version of it, and the form's own format."""

    bank: str
    version: int
    format: int


@dataclass(frozen=True, slots=True)
class Given:
    """What stands at one place: the words typed there, and the labels or ids of what is ticked."""

    words: str
    whence: Whence
    chosen: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was given."""
        return not self.chosen and not self.words.strip()


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form that came back; `stamp` is None where the line that tells what it is of is gone.

    `given` is keyed by the names of places in the answer form; `left` is what stood at none of them.
    """

    file: str
    stamp: Stamp | None
    given: Mapping[str, Given]
    left: tuple[Unread, ...] = ()
    sent: dt.datetime | None = None


def stamp_in(words: str) -> Stamp | None:
    """Return what a form's last line says of it; None where the words are no such line."""
    found = _STAMP.fullmatch(words)
    return Stamp(found[1].lower(), int(found[2]), int(found[3])) if found else None

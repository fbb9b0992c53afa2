"""A return: one member's response as it was received, with where each value of it stood."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from wellput.model.base import Day, Id, Record, Words
from wellput.model.evidence import Evidence
from wellput.model.response import Answer

_LONGEST = 60


class Member(Record):
    """Somebody who was asked, or who replied without having been. `kind` is the id of one of the bank's kinds."""

    id: Id
    name: Words
    kind: Id | None = None
    area: str | None = None
    asked: Day | None = None
    contact: str | None = None


class Permission(Record):
    """What may be done with a member's words; None: not answered, which counts as no."""

    quote: bool | None = None
    name: bool | None = None


@dataclass(frozen=True, slots=True)
class Whence:
    """Where a value stood: the file by the name it came under, the place in words, and the text as received."""

    file: str
    place: str
    raw: str


Stood = tuple[str, str] | tuple[str, str, str]
"""What stood at a place: a field of a question, or a part of it: an option by its id, a relationship by its number."""


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it was received: the name it came under, its fingerprint, and its path from the store's folder."""

    name: str
    digest: str
    kept: str


EVIDENCE, RESPONDENT, DESCRIBES = "evidence", "respondent", "describes"
"""Under which names evidence, and what a member says that it does, have their places in a return."""


@dataclass(frozen=True, slots=True)
class Return:
    """What one member sent, as read.

    `whence` is keyed by question and field: selected, other, ranked, number, date, position, text, ask, cost, map,
    skipped; and by the part too where the parts of a field stood apart: each option that was chosen, ranked or given
    a reason, each relationship. Evidence has its place under `evidence` and its id,
    what the member does under `respondent` and `describes`.

    `evidence_for` says for which question an item of evidence was meant, `describes` what the member says that it does.
    `original` is the digest of the file it came in, `place` where in it (empty: the whole file), and `sent` when the
    member sent it, as far as the file says. `as_sent` is the return as it answered an earlier bank, where it was moved
    from one, and `lost` what has no place any more.
    """

    member: Member
    bank: str
    bank_version: int
    answers: dict[str, Answer]
    evidence: tuple[Evidence, ...] = ()
    evidence_for: Mapping[str, str] = field(default_factory=dict)
    describes: str | None = None
    permission: Permission = field(default_factory=Permission)
    whence: Mapping[Stood, Whence] = field(default_factory=dict)
    original: str | None = None
    place: str = ""
    sent: dt.datetime | None = None
    as_sent: Return | None = None
    lost: tuple[Unread, ...] = ()

    def stood(self, question: str, name: str, part: str = "") -> Whence | None:
        """Return where a field stood, or a part of it; None where that is not known."""
        return self.whence.get((question, name, part)) or self.whence.get((question, name))


@dataclass(frozen=True, slots=True)
class Unread:
    """What could not be read or placed, and why, with how to mend it."""

    file: str
    place: str
    value: str
    reason: str


def member_id(name: str) -> str:
    """Return the id that a member has by its name alone, the same whatever its capitals, accents and signs.

    A name that Latin letters cannot tell, or a very long one, is told apart by its fingerprint.
    """
    known = "".join(name.replace("&", " and ").casefold().split("'"))
    letters = [
        one for one in unicodedata.normalize("NFKD", known.replace("\u2019", "")) if not unicodedata.combining(one)
    ]
    made = "-".join(re.findall("[a-z0-9]+", "".join(letters)))
    if made and len(made) <= _LONGEST and all(one.isascii() or not one.isalpha() for one in letters):
        return made
    return f"{made[:40].strip('-') or 'member'}-{hashlib.sha256(known.encode()).hexdigest()[:8]}"

"""What is kept from one response to the next: an organisation's profile, its evidence, and what it answered before."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from wellput.model.bank import Question
from wellput.model.evidence import Evidence
from wellput.model.response import Answer

PROFILE_FIELDS = (
    *("name", "kind", "describes"),
    *("represents.number", "represents.whom", "represents.area"),
    *("contact.name", "contact.email"),
)
"""What of the respondent block is true of an organisation, and not of one response alone."""


@dataclass(frozen=True, slots=True)
class ProfileValue:
    """One thing that an organisation says of itself, and since when; `label` are the words for a kind's id."""

    field: str
    value: str
    on: dt.date
    label: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """An organisation as it described itself last."""

    organisation: str
    values: tuple[ProfileValue, ...]

    @property
    def on(self) -> dt.date:
        """The day of what was said last."""
        return max(one.on for one in self.values)


@dataclass(frozen=True, slots=True)
class Answered:
    """A question as the bank put it, what was answered, and when."""

    question: Question
    answer: Answer
    on: dt.date


@dataclass(frozen=True, slots=True)
class Given:
    """What one workspace gives to the library; by its bank and its `folder` it is known again."""

    bank: str
    bank_version: int
    consultation: str
    publisher: str
    organisation: str
    folder: str
    profile: tuple[ProfileValue, ...]
    answers: tuple[Answered, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What was new to the library: `changed` answers and evidence stand beside what they said before."""

    response: int
    answers: int
    answers_changed: int
    evidence: int
    evidence_changed: int
    profile: int

    @property
    def nothing(self) -> bool:
        """Whether the library had everything."""
        return not (self.answers + self.answers_changed + self.evidence + self.evidence_changed + self.profile)


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """An answer in the library; one that is not `current` was changed in its own response afterwards."""

    id: int
    response: int
    consultation: str
    bank: str
    organisation: str
    question: Question
    answer: Answer
    on: dt.date
    current: bool = True


@dataclass(frozen=True, slots=True)
class KeptEvidence:
    """An item of evidence in the library, by a name of its own there; `on` is the day on which it came in."""

    name: str
    item: Evidence
    on: dt.date
    current: bool = True


@dataclass(frozen=True, slots=True)
class KeptResponse:
    """A response in the library, and how much of it there is."""

    id: int
    consultation: str
    bank: str
    organisation: str
    folder: str
    added: dt.date
    changed: dt.date
    answers: int
    evidence: int

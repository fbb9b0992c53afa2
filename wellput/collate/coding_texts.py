"""What one codes: all that a member said to a question in words, and how a coder has read it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wellput.model.coded import Coding, fingerprint
from wellput.model.tallied import Voice
from wellput.text.alike import alike


@dataclass(frozen=True, slots=True)
class Text:
    """What a member said to a question; `mark` is its fingerprint."""

    member: str
    name: str
    kind: str | None
    area: str | None
    voices: tuple[Voice, ...]
    mark: str

    @property
    def words(self) -> str:
        """All the words, without what each is about."""
        return "\n\n".join(one.words for one in self.voices)


@dataclass(frozen=True, slots=True)
class Reading:
    """The codes that a coder gave; not `current` where the words have changed since."""

    codes: tuple[str, ...]
    current: bool


def texts_of(voices: Iterable[Voice]) -> tuple[Text, ...]:
    """Put together what each member said, in the order in which members come."""
    by_member: dict[str, list[Voice]] = defaultdict(list)
    for one in voices:
        by_member[one.member].append(one)
    return tuple(
        Text(member, said[0].name, said[0].kind, said[0].area, tuple(said), fingerprint(said))
        for member, said in by_member.items()
    )


def readings(texts: Sequence[Text], codings: Iterable[Coding], coder: str) -> dict[str, Reading]:
    """Return how a coder has read the texts, by member; what the coder has not read is absent."""
    given: dict[str, list[Coding]] = defaultdict(list)
    for one in codings:
        if one.coder == coder:
            given[one.member].append(one)
    return {
        text.member: Reading(
            tuple(one.code for one in given[text.member]), all(one.words == text.mark for one in given[text.member])
        )
        for text in texts
        if text.member in given
    }


def coder_named(codings: Iterable[Coding], name: str) -> str:
    """Return a coder's name as it was written before, where only capitals and spaces differ."""
    said = " ".join(name.split())
    return next((one.coder for one in codings if alike(one.coder) == alike(said)), said)

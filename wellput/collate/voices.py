"""What members said in words: whose words are wanted, and by what name they may be quoted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wellput.model.bank import Bank
from wellput.model.tallied import Voice, WantedVoices


def heard(voices: Iterable[Voice], wanted: WantedVoices) -> Iterator[Voice]:
    """Yield the words that are wanted."""
    for one in voices:
        told = ((wanted.kind, one.kind), (wanted.area, one.area), (wanted.member, one.member))
        if all(want is None or want == has for want, has in told) and (one.may_quote or not wanted.quotable):
            yield one


def credited(bank: Bank, voice: Voice) -> str:
    """Return by what name a voice may be quoted: its own where it lets us, otherwise what kind of member it is."""
    if voice.may_name:
        return voice.name
    kind = next((one.label for one in bank.respondents if one.id == voice.kind), None)
    return f"A member ({kind})" if kind else "A member"


def permission(voice: Voice) -> str:
    """Say what may be done with a member's words."""
    if not voice.may_quote:
        return "may not be quoted"
    return "may be quoted by name" if voice.may_name else "may be quoted without the name"

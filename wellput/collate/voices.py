"""What members said in words: whose words are wanted, and what may be done with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wellput.model.tallied import Voice, WantedVoices


def heard(voices: Iterable[Voice], wanted: WantedVoices) -> Iterator[Voice]:
    """Yield the words that are wanted."""
    for one in voices:
        told = ((wanted.kind, one.kind), (wanted.area, one.area), (wanted.member, one.member))
        if all(want is None or want == has for want, has in told) and (one.may_quote or not wanted.quotable):
            yield one


def permission(voice: Voice) -> str:
    """Say what may be done with a member's words."""
    if not voice.may_quote:
        return "may not be quoted"
    return "may be quoted by name" if voice.may_name else "may be quoted without the name"

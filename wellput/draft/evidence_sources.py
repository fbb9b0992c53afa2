"""Sources that several items of evidence share: written out once, and named by a letter everywhere else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, product, takewhile
from string import ascii_uppercase

from wellput.model.evidence import Evidence

LONG = 40
"""From how many characters on, link included, a shared source is worth a letter."""

_BETWEEN = ", "


@dataclass(frozen=True, slots=True)
class Shared:
    """A source under its letter, as far as its `items` have it in common."""

    letter: str
    words: str
    items: tuple[Evidence, ...]

    def section(self, item: Evidence) -> str:
        """Return what an item's source says beyond what is shared, such as a chapter; often nothing."""
        return (item.source or "")[len(self.words) :].removeprefix(_BETWEEN)


def shared_sources(items: Sequence[Evidence]) -> tuple[Shared, ...]:
    """Return the long sources that two items or more share, in the order in which they come first.

    Items share a source where date and link are the same, and its words begin alike up to a comma.
    """
    alike: dict[tuple[str | None, ...], list[Evidence]] = {}
    for item in items:
        if item.source:
            alike.setdefault((item.date, item.link, _parts(item)[0]), []).append(item)
    worth = ((words, group) for group in alike.values() if _is_long(words := _common(group), group))
    return tuple(Shared(letter, words, tuple(group)) for letter, (words, group) in zip(_letters(), worth, strict=False))


def _parts(item: Evidence) -> list[str]:
    return (item.source or "").split(_BETWEEN)


def _common(group: Sequence[Evidence]) -> str:
    """Return the words with which all the sources of a group begin, up to a comma."""
    alike = takewhile(lambda parts: len(set(parts)) == 1, zip(*map(_parts, group), strict=False))
    return _BETWEEN.join(parts[0] for parts in alike)


def _is_long(words: str, group: Sequence[Evidence]) -> bool:
    return len(group) > 1 and len(words) + len(group[0].link or "") >= LONG


def _letters() -> Iterator[str]:
    """Yield A to Z, then AA to ZZ, and so on."""
    for length in count(1):
        yield from map("".join, product(ascii_uppercase, repeat=length))

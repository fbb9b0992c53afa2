"""Find somebody's name and words again in other texts, however they are wrapped, quoted or shortened."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wellput.text.alike import alike

_WORD = re.compile(r"\w+")
_ENOUGH = 6
"""So many words in a row are somebody's own; fewer are a turn of phrase, unless they are all that was said."""

_FEWEST = 3
_LONGEST_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Trace:
    """What a text holds of somebody: whether the name, and which passages."""

    named: bool
    passages: tuple[str, ...]

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return self.named or bool(self.passages)


class Traces:
    """Knows one person's or organisation's names and words; what stands in texts that are `anybodys` is not theirs."""

    def __init__(self, names: Iterable[str], texts: Iterable[str], anybodys: Iterable[str] = ()) -> None:
        self._names = {tuple(_words(name)) for name in names} - {()}
        said = {run for text in texts for run in _runs(list(_words(text)))}
        others = (list(_words(text)) for text in anybodys)
        self._said = said - {words[start:end] for words in map(tuple, others) for start, end in _places(words, said)}

    def within(self, text: str) -> Trace:
        """Return what a text holds of them."""
        found = list(_WORD.finditer(text))
        words = [alike(one[0]) for one in found]
        named = any(True for _ in _places(words, self._names))
        passages = (
            text[found[start].start() : found[end - 1].end()]
            for start, end in _joined(sorted(_places(words, self._said)))
        )
        return Trace(named, tuple(dict.fromkeys(_shown(one) for one in passages)))


def _words(text: str) -> Iterator[str]:
    return (alike(one) for one in _WORD.findall(text))


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    if _FEWEST <= len(words) <= _ENOUGH:
        yield tuple(words)
    for start in range(len(words) - _ENOUGH):
        yield tuple(words[start : start + _ENOUGH])
    if len(words) > _ENOUGH:
        yield tuple(words[-_ENOUGH:])


def _places(words: Sequence[str], wanted: set[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    for length in {len(one) for one in wanted}:
        for start in range(len(words) - length + 1):
            if tuple(words[start : start + length]) in wanted:
                yield start, start + length


def _joined(places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join places that overlap or touch."""
    begun: tuple[int, int] | None = None
    for start, end in places:
        if begun is None or start > begun[1]:
            if begun:
                yield begun
            begun = start, end
        else:
            begun = begun[0], max(begun[1], end)
    if begun:
        yield begun


def _shown(passage: str) -> str:
    words = " ".join(passage.split())
    return words if len(words) <= _LONGEST_SHOWN else f"{words[: _LONGEST_SHOWN - 1].rstrip()}…"

"""What is found: a rule that a document breaks, where, and in which words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.word.accessibility.reading import Read

MOST_SHOWN = 60


@dataclass(frozen=True)
class Breach:
    rule: str
    place: str
    words: str


Finder = Callable[[Read], Iterator[tuple[str, str]]]
"""Yields a place and what is wrong there."""


@dataclass(frozen=True)
class Rule:
    """`looks` are rules that a person's own style file keeps or breaks: the program has no say in them."""

    name: str
    find: Finder
    looks: bool = False


def shortened(words: str) -> str:
    said = " ".join(words.split())
    return f"“{said if len(said) <= MOST_SHOWN else said[:MOST_SHOWN] + '…'}”"

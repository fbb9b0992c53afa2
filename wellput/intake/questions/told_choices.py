"""Whether one or several answers are to be chosen, told in a few words of any order, slips of typing among them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from functools import lru_cache
from itertools import pairwise
from typing import Literal

_MARKS = frozenset(("tick", "select", "choose", "circle", "mark", "cross", "check", "pick", "click", "ring"))
_THINGS = frozenset(("box", "boxes", "answer", "answers", "option", "options", "response", "responses"))
_ONE = frozenset(("one", "1", "only", "single", "radio"))
_SEVERAL = frozenset(
    ("all", "any", "everything", "whatever", "many", "more", "multiple", "apply", "applies", "applicable")
)
_APPLY = frozenset(("apply", "applies", "applicable"))
_BESIDE = frozenset(("please", "kindly", "just", "now", "a", "an", "the", "that", "which", "those", "of", "or", "than"))
_OF_READER = frozenset(("as", "to", "you", "your", "may", "can", "if"))
_OF_PLACE = frozenset(("in", "on", "per", "each", "line", "row", "below", "list", "from"))
_TELLING = _MARKS | _THINGS | _ONE | _SEVERAL
_ALL = _TELLING | _BESIDE | _OF_READER | _OF_PLACE
_KNOWN = sorted(word for word in _ALL if len(word) > 2)
_WORD = re.compile(r"[\w'\u2019]+")
_PHRASE = re.compile(r"[(\[]([^()\[\]]{4,80})[)\]]|(?:\A|(?<=[.?!:)\]])\s)([^.?!:()\[\]]{4,80})(?=[.!)]|\s*\Z)")
_FEWEST_TELLING, _MOST_WORDS, _LIKENESS = 2, 12, 0.8


def told_choice(words: str) -> Literal["one", "several"] | None:
    """Say how many are to be chosen, as words in brackets or a sentence behind the question tell: "(one box only)"."""
    for phrase in _PHRASE.finditer(words):
        said = _WORD.findall((phrase[1] or phrase[2]).lower())
        if len(said) <= _MOST_WORDS and (told := _told_in(said, is_aside=bool(phrase[1]))):
            return told
    return None


def _told_in(said: Sequence[str], *, is_aside: bool) -> Literal["one", "several"] | None:
    meant = [_meant(word) for word in said]
    telling = _TELLING.intersection(meant)
    is_telling = is_aside or bool(telling & _MARKS) or "please" in meant
    if None in meant or _names_one(meant) or len(telling) < _FEWEST_TELLING or not is_telling:
        return None
    if telling & _SEVERAL and telling & (_MARKS | _APPLY) and not telling & {"only", "single"}:
        return "several"
    return "one" if telling & _ONE else None


def _names_one(meant: Sequence[str | None]) -> bool:
    """Say whether an option is called by its number: "(option 1)"."""
    return any(thing in _THINGS and after in ("1", "one") for thing, after in pairwise(meant))


@lru_cache(maxsize=1024)
def _meant(word: str) -> str | None:
    """Return the word that was meant, though it be mistyped; None for one that is not said of choosing."""
    if word in _ALL:
        return word
    return next(iter(get_close_matches(word, _KNOWN, 1, _LIKENESS)), None)

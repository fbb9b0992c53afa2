"""How alike two questions are: by the words that say what is asked about.

The words with which every consultation asks ("to what extent do you agree with our proposal") count for nothing, so
that questions about different things are not alike for being asked in the same way. What is left is compared by
Dice's coefficient: twice the words that both have, by the words of each.
"""

from __future__ import annotations

import re
from functools import lru_cache

from wellput.text.alike import alike

SIMILAR = 0.55
"""From this likeness on, what was said to one question may help with the other. The number is ours, tried on pairs."""

SAME = 0.8
"""From this likeness on, two questions ask for the same thing, so that their answers can contradict each other."""

_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_ASKING = """
a about above accept addition additional after against agree all also an and answer any anything apply are area as ask
at be been before being believe below best between both box bring brought by can case change choose comment concern
consider consultation consultee could currently describe detail did disagree do does don each effect either else
example exist explain extent far feel following for from further general give given had has have here how if important
in include information into is issue it its know like likely list main make many matter may me might more most much
must my need neither new no none nor not now of offer on one only opinion option or order organisation other our out
outline over own particular people please point possible prefer present proposal propose proposed provide question
rank rate reason regard relate relation relevant reply respond response say section see seen select set should so some
stand state strongly such suggest suggestion support than that the their them then there these they thing think this
those through tick to together top under up us use view want was way we were what when where whether which while who
whom why will wish with within without word work working would year yes you your
"""
_ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "ers", "ed", "es", "er", "s", "e")
_FEWEST = 3
"""A word without its ending keeps at least so many letters."""
_DENIED = re.compile(r"\b(?:not|no|never|neither|nor|without|against|oppose|cannot)\b|n['\u2019]t\b", re.IGNORECASE)
_EITHER_WAY = re.compile(r"\b(?:or not|yes or no|yes, no|or no)\b|\bno more than\b", re.IGNORECASE)


@lru_cache(maxsize=8192)
def telling_words(text: str) -> frozenset[str]:
    """Return what a question is about: its words without their endings, those of asking left out."""
    words = (word for word in _words(text) if not {word, word.removesuffix("s")} & _ASKED)
    return frozenset(map(_stem, words))


def question_likeness(one: str, other: str) -> float:
    """Return 1 where two questions are about the same, 0 where they share no telling word."""
    if alike(one) == alike(other) or (_words(one) and _words(one) == _words(other)):
        return 1.0
    mine, theirs = telling_words(one), telling_words(other)
    if not mine or not theirs:
        return 0.0
    return 2 * len(mine & theirs) / (len(mine) + len(theirs))


def _words(text: str) -> list[str]:
    return _WORD.findall(alike(text))


def turned_about(one: str, other: str) -> bool:
    """Say whether one of two questions asks with a "not" that the other has not, so that a yes to each differs."""
    return (_denials(one) - _denials(other)) % 2 == 1


def _denials(text: str) -> int:
    return len(_DENIED.findall(_EITHER_WAY.sub(" ", text)))


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _FEWEST:
            word = word.removesuffix(ending)
            break
    if word.endswith("y"):
        return f"{word.removesuffix('y')}i"
    return word[:-1] if len(word) > _FEWEST and word[-2:-1] == word[-1] else word


_ASKED = frozenset(_ASKING.split())

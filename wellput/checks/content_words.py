"""The words that say what a sentence is about, so that two sentences can be compared."""

from __future__ import annotations

import re
from functools import lru_cache

from wellput.checks.figures.units import singular

_WORD = re.compile(r"[A-Za-z][a-z\u2019'-]+")
_PLAIN_WORDS = """
a about above across after again all almost along already also although always am among an and another any are around
as at away back be became because become been before being below between both but by came can come could did do does
done down during each either else even ever every few for from further gave get give given go goes got had has have
having he her here him his how however if in into is it its just keep kept know less let like made make many may me
might more most much must my near need never no nobody nor not now of off often on once one only or other our out over
own part per perhaps put quite rather said same say see seen she should since so some still such take taken than that
the their them then there these they thing this those though through thus to together too took toward under until up
upon us use used very was we well went were what when where which while who whom whose why will with within without
would year yet you your today currently nearly roughly roundly approximately month week cost pay paid spend spent
total amount amounted sum
"""
_PLAIN = frozenset(_PLAIN_WORDS.split())


@lru_cache(maxsize=1024)
def content(text: str) -> frozenset[str]:
    """Return the words of a text that carry its matter, without their endings."""
    words = (word.lower().strip("'\u2019-") for word in _WORD.findall(text))
    return frozenset(
        stem(word) for word in words if len(word) > 2 and word not in _PLAIN and singular(word) not in _PLAIN
    )


def stem(word: str) -> str:
    """Return a word without its ending: waited, waits and waiting are one."""
    word = singular(word.removesuffix("'s").removesuffix("\u2019s"))
    for ending in ("ing", "ed", "es", "e"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            return word.removesuffix(ending)
    return word


def tells(statement: str, said: str) -> bool:
    """Say whether a statement speaks of what is said: it has at least half of the words that carry the matter."""
    words = content(said)
    return bool(words) and len(words & content(statement)) * 2 >= len(words)

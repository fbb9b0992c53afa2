"""Notes that say when a question of a survey's print is shown: "Display This Question: If <wording> = <answer>"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.model.question_list import SourceLine

_SHOWN_IF = re.compile(r"Display This (?P<what>Question|Choice)s?:", re.IGNORECASE)
_CONDITION = re.compile(r"(?P<join>If|And|Or)\b\s*(?P<said>\S.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Shown:
    """After which answers to which question, by its wording, the question at a place is shown."""

    place: int
    asked: str
    answers: tuple[str, ...]


def condition_places(lines: Sequence[SourceLine]) -> frozenset[int]:
    """Return the places of what says when a question or an answer is shown."""
    found: set[int] = set()
    goes_on = False
    for at, line in enumerate(lines):
        if not line.text:
            continue
        goes_on = bool(_SHOWN_IF.fullmatch(line.text) or (goes_on and _CONDITION.match(line.text)))
        if goes_on:
            found.add(at)
    return frozenset(found)


def all_shown(lines: Sequence[SourceLine], held: frozenset[int], said: Sequence[int]) -> Iterator[Shown]:
    """Yield when each question with such a note is shown; without answers where the note asks for more than one."""
    for at in sorted(held):
        head = _SHOWN_IF.fullmatch(lines[at].text)
        place = next((one for one in said if one > at), None)
        if not head or head["what"].lower() != "question" or place is None:
            continue
        below = [_CONDITION.fullmatch(lines[one].text) for one in range(at + 1, place) if one in held]
        found = [one for one in below if one]
        sides = [tuple(map(str.strip, one["said"].rpartition(" = ")[::2])) for one in found]
        is_clear = sides and len({asked for asked, _ in sides}) == 1 and all(one["join"] != "And" for one in found)
        answers = tuple(answer for _, answer in sides) if is_clear and sides[0][0] else ()
        yield Shown(place, sides[0][0] if sides else "", answers)

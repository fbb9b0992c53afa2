"""A scale on one line without marks between its steps: "Very good Good Neither good nor bad Bad"."""

from __future__ import annotations

import re
from functools import lru_cache

from wellput.intake.options.scales import is_known, is_scale

_BEGINS = re.compile(r"\s+(?=[A-Z])")
_PARTED = re.compile(r"\s{2,}|\s*[|/\t]\s*")
_FEWEST, _MOST_PARTS, _MOST_UNKNOWN, _LONGEST = 3, 3, 1, 300


@lru_cache(maxsize=4096)
def run_on_steps(words: str) -> tuple[str, ...]:
    """Return the steps of a line that is nothing but a scale; nothing where any of it is not surely one."""
    steps = _steps(words)
    return steps if all(map(is_known, steps)) else ()


@lru_cache(maxsize=4096)
def likely_steps(words: str) -> tuple[str, ...]:
    """Return the steps of a line that is likely a scale, one of which may be in words of its own."""
    parts = tuple(part for part in _PARTED.split(words.strip()) if part)
    if len(parts) < _FEWEST:
        return _steps(words)
    return parts if len(words) <= _LONGEST and is_scale(parts, _FEWEST) and _strange(parts) <= _MOST_UNKNOWN else ()


def _steps(words: str) -> tuple[str, ...]:
    if len(words) > _LONGEST or any(sign in words for sign in "?.:;,"):
        return ()
    chunks = _BEGINS.split(words.strip())
    steps = tuple(chunks) if all(map(is_known, chunks)) else _longest_known(chunks)
    are_some = len(steps) >= _FEWEST and is_scale(steps, _FEWEST) and len(set(steps)) == len(steps)
    return steps if are_some and _strange(steps) <= _MOST_UNKNOWN else ()


def _longest_known(chunks: list[str]) -> tuple[str, ...]:
    """Put words that begin with a capital together as far as they are known: Strongly + Agree."""
    steps: list[str] = []
    at = 0
    while at < len(chunks):
        ends = range(min(at + _MOST_PARTS, len(chunks)), at, -1)
        end = next((end for end in ends if is_known(" ".join(chunks[at:end]))), at + 1)
        steps.append(" ".join(chunks[at:end]))
        at = end
    return tuple(steps)


def _strange(steps: tuple[str, ...]) -> int:
    return sum(not is_known(step) for step in steps)

"""A scale told in a few words: "(1-5 Likert)", "Use scale: using, planning to use", "(5 = high, 1 = low)"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellput.intake.options.scales import is_known

_NOTE = re.compile(r"\s*[(\[](?P<said>[^()\[\]]{3,160})[)\]]\s*[:.]?\s*\Z")
_RANGE = re.compile(r"(?<![\w.])(?P<first>[01])\s*(?:-|\u2013|\u2014|to)\s*(?P<last>[3-9]|10)(?![\w%]|\s*[-/\u2013])")
_OF_SCALE = re.compile(
    r"\b(?:likert|scales?|rate[ds]?|rating|scor(?:e|ed|ing)|points?|low\w*|high\w*|why|reasons?|comments?|"
    r"(?:least|most|very|strongly|not|poor\w*|bad|good|best|worst|excellent|never|always)\b)",
    re.IGNORECASE,
)
_STEP = re.compile(r"(?<![\w.])(?P<number>\d{1,2})\s*+(?:=|:|\bis\b|\bmeans\b)\s*+(?P<words>[^\d,;|=]{2,60})")
_LED = re.compile(
    r"\W*(?P<lead>(?:[\w'\u2019]+[ ,]+){0,9}?(?:scales?|each|every|ratings?|(?:answer )?options(?= for)|columns)\b"
    r"[^:?.]{0,60}):\s*(?P<list>\S.*)",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"(?:[+,;&]|\band\b)\s*(?P<said>(?:please )?(?:say |give |add )?(?:why|reasons?|comments?)\b.*)", re.I
)
"""What is asked for beside a step of the scale: "(1-5, and why)"."""
_SEPARATORS = (
    re.compile(r"\s*;\s*"),
    re.compile(r"\s*\|\s*"),
    re.compile(r"\s+/\s+"),
    re.compile(r",\s+"),
    re.compile(r"/"),
)
_OR = re.compile(r"\A(?:or|and)\s+", re.IGNORECASE)
_FEWEST, _LONGEST, _MOST_NUMBER, _JUST_RANGE = 2, 60, 10, 3


@dataclass(frozen=True, slots=True)
class ToldScale:
    """The words before a scale that is told, and its steps."""

    before: str
    steps: tuple[str, ...]


def scale_told_by(words: str) -> tuple[str, ...]:
    """Return the steps that a line tells and nothing else: "Use scale: agree, disagree"."""
    led = None if "?" in words else _LED.fullmatch(words.strip(" *_()[]"))
    return (_numbers_in(led["list"]) or _listed(led["list"])) if led else ()


def scale_noted(words: str) -> ToldScale | None:
    """Take the note of a scale of numbers off the end of a question: "Features wanted (1-5 Likert)"."""
    note = _NOTE.search(words)
    steps = _numbers_in(note["said"]) if note else ()
    if not (note and steps and note.start()):
        return None
    beside = _BESIDE.search(note["said"])
    return ToldScale(words[: note.start()].rstrip() + (f" ({beside['said']})" if beside else ""), steps)


def _numbers_in(said: str) -> tuple[str, ...]:
    """Return every number of a scale of which the ends are told, with the words for those that have some."""
    if named := {int(one["number"]): one["words"].strip(" .") for one in _STEP.finditer(said)}:
        return _named_steps(named)
    found = _RANGE.search(said)
    rest = f"{said[: found.start()]} {said[found.end() :]}" if found else ""
    is_scale = found is not None and (_OF_SCALE.search(rest) or not re.search(r"\w", rest))
    return tuple(map(str, range(int(found["first"]), int(found["last"]) + 1))) if found and is_scale else ()


def _named_steps(named: dict[int, str]) -> tuple[str, ...]:
    order = list(named)
    first, last = order[0], order[-1]
    is_even = len(order) > 1 and order in (sorted(order), sorted(order, reverse=True))
    if not is_even or min(order) > 1 or max(order) > _MOST_NUMBER:
        return ()
    step = 1 if last > first else -1
    return tuple(f"{at} = {named[at]}" if at in named else str(at) for at in range(first, last + step, step))


def _listed(said: str) -> tuple[str, ...]:
    parts = next((parts for sign in _SEPARATORS if len(parts := sign.split(said)) >= _FEWEST), [])
    steps = tuple(_OR.sub("", part).strip(" .*_)(]") for part in parts)
    are_short = all(step and len(step) <= _LONGEST for step in steps)
    return steps if are_short and (len(steps) > _FEWEST or all(map(is_known, steps))) else ()

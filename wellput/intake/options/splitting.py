"""A line parted into options at the strongest sign that stands between them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.glyphs import is_blank_line, without_lines
from wellput.intake.options.run_on_scales import run_on_steps
from wellput.intake.options.scales import are_abbreviated, is_band, is_known, is_run_of_numbers
from wellput.intake.options.scores import between_ends

LONGEST, FEWEST_COMMAS = 60, 3
_RUN = re.compile(
    r"(?:(?:yes|no|don['\u2019]t know|do not know|not sure|unsure|maybe|perhaps|no opinion|no view|not applicable|"
    r"n/a|undecided|neither|both|prefer not to say|other)(?:\s+|$))",
    re.IGNORECASE,
)

_BLANK = re.compile(r"(?<=\s)_{1,20}+(?=\s|\Z)\s*+")


def split(words: str, *, alone: bool) -> tuple[str, ...]:
    """Split at the strongest sign between options that there is."""
    words = words.strip().rstrip(".")
    if scores := between_ends(words):
        return scores[1]
    for sign in (r"\s*\|\s*", r"\s+[\u2022\u00b7\u2219]\s+", r"\s*;\s*(?:or\s+)?", r"\s*/\s*(?![a-z]\b)", r"\s{2,}"):
        parts = [part for part in re.split(sign, words) if part.strip()]
        if len(parts) > 1 and all_short(parts):
            return tuple(bare(part) for part in parts)
    dashed = [part for part in re.split(r"\s+[-\u2013\u2014]\s+", words) if part.strip()]
    is_list = alone and len(dashed) >= FEWEST_COMMAS and mostly_known(dashed)
    if len(dashed) > 1 and (all(map(is_known, dashed)) or is_list):
        return tuple(bare(part) for part in dashed)
    commas = _at_commas(words)
    if len(commas) == 2 and not all(map(is_known, commas)):
        return ()
    if len(commas) > 1 and (mostly_known(commas) or (alone and len(commas) >= FEWEST_COMMAS)) and all_short(commas):
        return tuple(bare(part) for part in commas)
    words = _BLANK.sub("", words).strip()
    spaced = words.split()
    if len(spaced) > 1 and is_run_of_numbers(spaced):
        return tuple(spaced)
    run = _RUN.findall(words)
    return tuple(one.strip() for one in run) if len(run) > 1 and "".join(run) == words else run_on_steps(words)


def _at_commas(words: str) -> list[str]:
    """Split at commas and the "or" before the last: "Yes, No or No view"."""
    if "," not in words:
        return [part for part in re.split(r"\s+or\s+", words) if part.strip()]
    parts = [part for part in re.split(r"\s*,\s*(?:or\s+)?", words) if part.strip()]
    last = re.split(r"\s+or\s+", parts[-1]) if parts else []
    return [*parts[:-1], *last] if len(last) == 2 and all(map(is_known, (*parts[:-1], *last))) else parts


def mostly_known(options: Sequence[str]) -> bool:
    """Say whether half of the options or more are answers known from any form."""
    known = sum(is_known(option) or is_band(option) for option in options)
    return is_run_of_numbers(options) or are_abbreviated(options) or known >= max(1, len(options) / 2)


def all_short(options: Sequence[str]) -> bool:
    """Say whether all have words, and few enough for an option on a line with others."""
    return all(len(option.strip()) <= LONGEST and re.search(r"\w", option) for option in options)


def bare(option: str) -> str:
    """Return an option without lines to write on, and the signs that part it from the next."""
    return without_lines(option).strip(" ;,|\u2022") if not is_blank_line(option) else ""

"""A cell that lists options, parted at the sign between them; what stands in brackets is never cut in two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.glyphs import is_said_space
from wellput.intake.options.scales import is_known

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_MORE = re.compile(r"(?<!\s)\s*+[(\[]\s*\+\s*(?P<more>[^()\[\]+]{2,40})[)\]]\s*\Z")
_LIST = re.compile(
    r"[(\[<][^()\[\]<>]*\b(?:list|options|drop-?down|menu)\b[^()\[\]<>]*[)\]>]",
    re.IGNORECASE,
)
_OR = re.compile(r"or\s+", re.IGNORECASE)
_FEWEST, _MOST_CUT, _FEWEST_BESIDE = 3, 0.5, 3


def at_sign(words: str, sign: str) -> list[str]:
    """Cut words at a sign wherever it stands outside brackets."""
    kept = _BRACKETS.sub(lambda found: "\0" * len(found[0]), words)
    ends = [found.start() for found in re.finditer(re.escape(sign), kept)]
    starts = [0, *(at + len(sign) for at in ends)]
    return [words[start:end].strip() for start, end in zip(starts, [*ends, len(words)], strict=True)]


def at_commas(words: str) -> list[str]:
    """Cut words at commas; one piece that goes on in small letters, among several that do not, is not cut off."""
    parts = [_OR.sub("", part, count=1) if _OR.match(part) else part for part in at_sign(words, ",") if part]
    small = [at for at, part in enumerate(parts) if part[:1].islower() and not is_known(part)]
    if len(small) != 1 or not small[0] or len(parts) <= _FEWEST_BESIDE:
        return parts
    at = small[0]
    return [*parts[: at - 1], f"{parts[at - 1]}, {parts[at]}", *parts[at + 1 :]]


def are_at_commas(words: str) -> bool:
    """Say whether commas part a list of three or more, in few of which a slash stands between two words."""
    parts = at_commas(words)
    cut = sum(len(at_sign(part, "/")) > 1 for part in parts)
    return len(parts) >= _FEWEST and cut < len(parts) * _MOST_CUT


def with_more(options: Sequence[str]) -> tuple[str, ...]:
    """Return options; one that is added in brackets behind the last stands by itself: "Very hard (+ don't know)"."""
    found = _MORE.search(options[-1]) if options else None
    return (*options[:-1], options[-1][: found.start()], found["more"].strip()) if found else tuple(options)


def list_noted(options: Sequence[str]) -> str | None:
    """Return the words in brackets that stand for options which are not printed: "[List of all countries]"."""
    return next((option.strip() for option in options if _LIST.fullmatch(option.strip())), None)


def without_notes_of_lists(options: Sequence[str]) -> tuple[str, ...]:
    """Return the options that are none but a note of what stands elsewhere, or of a place to write in."""
    return tuple(one for one in options if not (list_noted((one,)) or (one[:1] in "([" and is_said_space(one))))

"""The option for whatever is not listed, which survey sites set apart from the others: "Other (please specify)"."""

from __future__ import annotations

import re

_OTHER = re.compile(
    r"(?:any )?other\s*+(?:[-\u2013(,:;.\u2026]*+\s*+(?:please |kindly )?(?:specify|state|describe|tell us|explain|say)"
    r"\b[^?]{0,40}|\s?[:?]?)\Z",
    re.IGNORECASE,
)


_TO_FOLLOW = re.compile(
    r"[(\[][^()\[\]?]*\b(?:to (?:follow|come|be (?:added|drafted|confirmed|agreed|written|decided))|awaiting|awaited|"
    r"pending|not yet|placeholder|drafting note|t\.?b\.?[acd])\b[^()\[\]?]*[)\]]",
    re.IGNORECASE,
)


def is_to_follow(words: str) -> bool:
    """Say whether words are a drafter's note where an option is still to come: "[third use - awaiting committee]"."""
    return bool(_TO_FOLLOW.fullmatch(words.strip()))


def is_other(words: str) -> bool:
    """Say whether words are such an option."""
    return bool(_OTHER.match(words))

"""The option for whatever is not listed, which survey sites set apart from the others: "Other (please specify)"."""

from __future__ import annotations

import re

_OTHER = re.compile(
    r"(?:any )?other\s*+(?:[-\u2013(,:;.\u2026]*+\s*+(?:please |kindly )?(?:specify|state|describe|tell us|explain|say)"
    r"\b[^?]{0,40}|:?)\Z",
    re.IGNORECASE,
)


def is_other(words: str) -> bool:
    """Say whether words are such an option."""
    return bool(_OTHER.match(words))

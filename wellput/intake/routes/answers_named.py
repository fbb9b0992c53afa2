"""Answers as a condition names them: "Yes" or "Not sure", either of them."""

from __future__ import annotations

import re

_QUOTES = "\"'\u2018\u2019\u201c\u201d"
_QUOTED = re.compile(r"[\"\u201c]([^\"\u201c\u201d]+)[\"\u201d]|(?<!\w)['\u2018]([^'\u2018]+?)['\u2019](?!\w)")
_KNOWN = re.compile(r"\b(?:yes|no|don['\u2019]t know|not sure|unsure|both|neither|agree|disagree)\b", re.IGNORECASE)


def answers_in(said: str) -> tuple[str, ...]:
    """Take answers apart: "Yes" or "Not sure"."""
    if quoted := [one.strip(" .,") for pair in _QUOTED.findall(said) for one in pair if one.strip(" .,")]:
        return (*_KNOWN.findall(_QUOTED.sub(" ", said)), *quoted)
    bare = re.sub(r"^(?:either|with|the answer|that|you)\s+", "", said.strip(), flags=re.IGNORECASE)
    parts = re.split(r"\s*(?:,\s*or|,|\bor\b|/)\s*", bare)
    return tuple(part.strip(_QUOTES + " .") for part in parts if part.strip(_QUOTES + " ."))

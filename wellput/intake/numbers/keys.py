"""A question's number without what only dresses it, so that "Q4", "Question 4" and "4)" are the same."""

from __future__ import annotations

import re

_NAMED = re.compile(r"^(?:question|cwestiwn|qu|no|q)(?=[\W\d])", re.IGNORECASE)


def number_key(shown: str | None) -> str:
    """Return the bare number."""
    return re.sub(r"[^\w.]", "", _NAMED.sub("", (shown or "").strip().casefold())).strip(".")

"""Words that tell how several questions are to be answered: "For questions 4 to 6, use this scale:"."""

from __future__ import annotations

import re

from wellput.intake.numbers.labels import label_of

FOR = re.compile(
    r"\bquestions?\s+(?P<first>\d{1,3})\s*(?:to|-|\u2013|and|through|until|"
    r"&)\s*(?:questions?\s+)?(?P<last>\d{1,3})\b|\bQ\.?(?P<q_first>\d{1,3})\s*(?:to|-|\u2013|"
    r"and)\s*Q?\.?(?P<q_last>\d{1,3})\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:(?:each|all) (?:of the )?(?:following |next )?(?:questions|statements)|(?:following|"
    r"next) (?:\w+ )?(?:questions|statements))\b",
    re.IGNORECASE,
)
_SCALE = re.compile(r"\b(?:scale|answers?|options|choose|select|tick|say|use|agree|rate|how)\b", re.IGNORECASE)


def is_shared(words: str) -> bool:
    """Say whether words speak of how several questions are to be answered."""
    return bool((FOR.search(words) or _EACH.search(words)) and _SCALE.search(words)) and label_of(words) is None

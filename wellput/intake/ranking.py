"""Options that are to be put in order: all of them, or a first and a second choice among them."""

from __future__ import annotations

import re

_RANK = re.compile(
    r"\b(?:rank(?:ing|ed)?|in order(?! (?:to|that|for))|in what order|order of (?:importance|preference|priority)|"
    r"priority order|put (?:them|these|the \w+) in (?:\w+ )?order|drag (?:and drop|the|these)|"
    r"number (?:them|these|the (?:boxes|following|options|items|list)|each|your)|where 1 is (?:the )?(?:most|"
    r"your first|highest|top|best)|in your order|most (?:important|urgent|useful)(?: \w+)? (?:first|at the top)|"
    r"with 1(?: and|,) 2|(?:write|put|place|mark)(?: the numbers?| a)? 1(?:,| to| and| beside| next to| by| against)|"
    r"(?:first|1st),? (?:second|2nd),? (?:and )?(?:third|3rd)|(?:put|write|place|number|mark|"
    r"beside)\b[^.?!]{0,40}\bfirst\b[^.?!]{0,40}\bsecond|prioritise (?:these|the))(?!\w)",
    re.IGNORECASE,
)
_TOGETHER = re.compile(
    r"\b(?:first|1st)\b(?:,| and| or| ?&)? (?:your )?(?:and )?(?:second|2nd)\b(?:,? (?:and |or )?(?:third|3rd))?"
    r"(?:,? (?:and |or )?(?:fourth|4th))?(?:,? (?:and |or )?(?:fifth|5th))? "
    r"(?:choices?|preferences?|priorit(?:y|ies)|options?)\b",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\b(?:first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th))\b", re.IGNORECASE)
_EACH = re.compile(r"\b(?P<place>first|second|third|fourth|fifth) (?:choice|preference|priority)\b", re.IGNORECASE)
_PLACED = re.compile(r"\b(?P<place>[1-5]) (?:beside|next to|by|against|to|for|in)\b", re.IGNORECASE)
_REST = re.compile(r"\b(?:rest|others?)\b[^.?!]{0,20}\b(?:empty|blank)\b", re.IGNORECASE)


def is_ranked(words: str) -> bool:
    """Say whether options are to be put in order."""
    return bool(_RANK.search(words)) or places_named(words) is not None


def places_named(words: str) -> int | None:
    """Return how many places are to be given where each is named: two for a first and a second choice."""
    if together := _TOGETHER.search(words):
        return len(_ORDINAL.findall(together.group()))
    each = len({found["place"].lower() for found in _EACH.finditer(words)})
    if each > 1:
        return each
    placed = [int(found["place"]) for found in _PLACED.finditer(words)]
    counts_up = len(placed) > 1 and placed == list(range(1, len(placed) + 1))
    return len(placed) if counts_up and _REST.search(words) else None

"""The place a figure is said of, against the place its evidence is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.checks.figures.masks import MONTH
from wellput.checks.group_names import group_in
from wellput.model.evidence import Evidence

_WIDE = re.compile(
    r"\b(?:(?:across|throughout|in|all over|around|of)(?: all(?: of)?)? (?P<name>England|Wales|Scotland"
    r"|Northern Ireland|(?:Great )?Britain|the (?:UK|United Kingdom|country|nation|whole country))|nationally"
    r"|nationwide|countrywide)\b",
    re.IGNORECASE,
)
_NAME = r"[A-Z][a-z\u2019'-]+"
_NAMED = re.compile(rf"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout) ({_NAME}(?: (?:(?:of|on|upon|and) )?{_NAME})*)")
_PLACE = re.compile(r"[A-Z][\w\u2019'-]+(?:[ ,]+(?:[A-Z][\w\u2019'-]+|of|on|upon|and|the))*")
_SMALL = re.compile(
    r"\b(?:our|one|a|the) (?:county|district|town|village|city|area|borough|valley|parish|branch)\b", re.IGNORECASE
)
_NO_PLACE = re.compile(
    rf"{MONTH}\b|[A-Z][a-z]+day\b|Category|Parliament|English|Welsh|Storm|Phase|Part|Question|Government"
)
_WORD = re.compile(r"[A-Z][\w\u2019'-]+")


def wrong_place(text: str, held: Sequence[Sequence[Evidence]]) -> tuple[str, str] | None:
    """Return the words that name a wider or another place than the evidence is about, and what that is."""
    for items in held:
        if all(_is_place(item.about or "") for item in items):
            said = [found for item in items if (found := _elsewhere(text, item))]
            if len(said) == len(items):
                return said[0], items[0].about or ""
    return None


def _is_place(about: str) -> bool:
    if _SMALL.fullmatch(about.strip()):
        return True
    return bool(_PLACE.fullmatch(about.strip())) and group_in(about) is None and not _WIDE.search(f"in {about}")


def _elsewhere(text: str, item: Evidence) -> str | None:
    """Return the place in a text that the item does not name, unless the text names the item's own too."""
    about = item.about or ""
    names = _WORD.findall(about)
    if any(name in text for name in names):
        return None
    known = " ".join((item.statement, about, item.source or ""))
    if (wide := _WIDE.search(text)) and (wide["name"] or wide[0]) not in known:
        return wide[0]
    for found in _NAMED.finditer(text):
        if names and not _NO_PLACE.match(found[1]) and found[1] not in known:
            return found[0]
    return None

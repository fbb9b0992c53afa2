"""The kind of answer that a note to whoever builds a form names: "Type: Checkboxes", "(single choice)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Answer = Literal["one", "several", "written", "integer", "date", "grid"]
_SEVERAL = (
    r"check ?boxe?s?|tick ?boxe?s?|multi(?:ple)?[- ]?(?:select(?:ion)?s?|responses?|answers?)|"
    r"(?:select|choose|tick|check) (?:all|several|many|any)"
)
_ONE = (
    r"(?:single|one)[- ](?:choice|select(?:ion)?|response|answer)|single|multiple[- ]choice|drop-?\s?down|radio|"
    r"(?:select|choose) one|yes ?/ ?no|likert|(?:linear |rating )?scale"
)
_WRITTEN = r"(?:short|long|free|open|plain)[- ]?(?:ended|text|form|answer|response)|paragraph|text"
_OWN_WORDS = r"(?:free|open)[- ]?(?:ended|text)"
_FORM_WORDS = (
    r"(?:[ -](?:choice|menu|list|button|question|field|box|response|text|input|answer|only|grid)(?:e?s)?){0,3}"
)
_LABELLED = re.compile(
    rf"(?:(?P<several>{_SEVERAL})|(?P<one>{_ONE})|(?P<grid>grid|matrix)|(?P<integer>number|numeric|integer)|"
    rf"(?P<date>date)|(?P<written>{_WRITTEN}|email|e-mail|phone))\b",
    re.IGNORECASE,
)
_BRACKETED = re.compile(
    r"[(\[]\s*(?:(?P<several>check ?boxe?s|multi(?:ple)?[- ]?(?:select(?:ion)?|responses?|answers?))|"
    r"(?P<one>(?:single|one)[- ](?:choice|select(?:ion)?|response|answer)|multiple[- ]choice|drop-?\s?down|radio)|"
    rf"(?P<grid>grid|matrix)|(?P<written>{_OWN_WORDS})){_FORM_WORDS}\s*[)\]]",
    re.IGNORECASE,
)
_SIDES = re.compile(r"(?P<head>[A-Za-z][A-Za-z /]{2,30}):(?:\s+(?P<said>\S.*))?")


@dataclass(frozen=True, slots=True)
class Side:
    """A note of two sides, what it is about and what it says of it."""

    head: str
    said: str


def sides_of(words: str) -> Side | None:
    """Read "Required: yes" as a note of two sides."""
    found = _SIDES.fullmatch(words)
    return Side(found["head"].strip().lower(), (found["said"] or "").strip()) if found else None


def named_answer(words: str) -> Answer | None:
    """Return the kind of answer that the words behind "Type:" begin with."""
    return _kind(_LABELLED.match(words))


def bracketed_answer(words: str) -> Answer | None:
    """Return the kind of answer that a line in brackets names, and nothing else."""
    return _kind(_BRACKETED.fullmatch(words))


def _kind(found: re.Match[str] | None) -> Answer | None:
    kinds: tuple[Answer, ...] = ("one", "several", "written", "integer", "date", "grid")
    return next((kind for kind in kinds if found and found.groupdict().get(kind)), None)

"""What a draft says in brackets, to whoever builds the form, of how a question is answered: "(multi-select)"."""

from __future__ import annotations

import re
from typing import Literal

from wellput.intake.lines.glyphs import OPEN_NOTE

_NOTE = re.compile(r"[(\[{](?P<said>[^()\[\]{}]{3,300})[)\]}]\W*\Z")
_CONTROL = re.compile(
    r"\s*[(\[{](?:check|tick)[ -]?box(?:es)?\b[^()\[\]{}]{0,120}[)\]}](?=\W*\Z)|"
    r"\s*[(\[{](?:radio|drop-?\s?down|free[- ]text|text)(?: (?:button|entry|input|choice|menu|list|field|box)s?)++"
    r"[^()\[\]{}:]{0,120}[)\]}](?=\W*\Z)|"
    r"\s*[(\[{](?:multi(?:ple)?|single|one)[ -]?(?:select(?:ion)?|choice|answer|response)s?(?: question)?[)\]}]"
    r"(?=\W*\Z)",
    re.IGNORECASE,
)
"""What names the form's control, and tells how to use it: "(Checkbox entry input. Check all that apply)"."""
_LISTED = re.compile(
    r"(?P<kind>(?:drop-?\s?down(?: list| menu)?|radio(?: ?buttons?)?|check ?box(?:es)?|single[ -](?:choice|select)|"
    r"multiple[ -](?:choice|select)|multi-?select|options|choices))\s*[:\u2013\u2014-]\s+(?P<options>\S.*)",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[Literal["open", "one", "several"], re.Pattern[str]], ...] = (
    ("open", re.compile(rf"\b{OPEN_NOTE}\Z|\bfree[ -]?text\b", re.IGNORECASE)),
    ("one", re.compile(r"\b(?:single[ -](?:choice|select(?:ion)?|answer|response)|radio(?: ?buttons?)?)\b", re.I)),
    (
        "several",
        re.compile(
            r"\b(?:multiple[ -](?:choices?|select(?:ion)?|answers?|responses?)|"
            r"multi[ -]?(?:select(?:ion)?|choice|answer|response)|select multiple|check ?box(?:es)?)\b",
            re.I,
        ),
    ),
)


def listed_in_note(words: str) -> tuple[str, str] | None:
    """Take a note apart that lists the answers: "Which day? (dropdown: Monday, Friday)"; None where none does."""
    note = _NOTE.search(words)
    listed = _LISTED.fullmatch(note["said"].strip()) if note else None
    return (f"{words[: note.start()]}({listed['kind'].strip()})", listed["options"]) if note and listed else None


def without_control(words: str) -> str:
    """Return the words without a note at their end that names the form's control."""
    return _CONTROL.sub("", words).rstrip() or words


def noted_type(words: str) -> Literal["open", "one", "several"] | None:
    """Return how a question is answered, as a note at its end says; None where none does."""
    note = _NOTE.search(words)
    if not note:
        return None
    return next((kind for kind, pattern in _KINDS if pattern.search(note["said"].strip())), None)

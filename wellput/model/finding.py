"""A finding: what a check says of a draft."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "advice"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "advice")


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a draft: a question (or `respondent`, `summary`, `evidence`), a field, an item's id, words."""

    question: str | None = None
    field: str | None = None
    item: str | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """`code` is stable; error: do not send; warning: likely to weaken it; advice: could be better."""

    code: str
    severity: Severity
    place: Place
    message: str
    mend: str

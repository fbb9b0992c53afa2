"""How the draft stands, as a template sees it: how far the answers have come, and what the check found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wellput.draft.standing import Found
from wellput.model.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class PartView:
    """How far the answers to one theme have come."""

    title: str
    """The theme's heading."""
    total: int
    """How many of its questions are asked of this respondent."""
    answered: int
    """How many of them are answered."""
    skipped: int
    """How many were left unanswered with a reason."""
    to_do: int
    """How many are still to answer."""


@dataclass(frozen=True, slots=True)
class ProgressView:
    """How far the answers have come."""

    themes: tuple[PartView, ...]
    """The themes, in the bank's order."""

    @property
    def total(self) -> int:
        """How many questions are asked of this respondent."""
        return sum(theme.total for theme in self.themes)

    @property
    def answered(self) -> int:
        """How many of them are answered."""
        return sum(theme.answered for theme in self.themes)

    @property
    def skipped(self) -> int:
        """How many were left unanswered with a reason."""
        return sum(theme.skipped for theme in self.themes)

    @property
    def to_do(self) -> int:
        """How many are still to answer."""
        return sum(theme.to_do for theme in self.themes)


@dataclass(frozen=True, slots=True)
class FindingView:
    """One thing that `wellput check` says of the draft."""

    severity: str
    """error, warning or advice."""
    code: str
    """The rule's code; `wellput explain` tells why it exists."""
    place: str
    """What it is about: a question's name, the respondent, the summary, or the evidence."""
    message: str
    """What was found."""
    mend: str
    """How to mend it."""


@dataclass(frozen=True, slots=True)
class FindingList:
    """What `wellput check` says of the draft, without what was set aside; the check runs when a template asks."""

    _found: Callable[[], Found]
    _view: Callable[[Finding], FindingView]

    @property
    def errors(self) -> tuple[FindingView, ...]:
        """What must be mended before the response is sent."""
        return self._of("error")

    @property
    def warnings(self) -> tuple[FindingView, ...]:
        """What is likely to weaken the response."""
        return self._of("warning")

    @property
    def advice(self) -> tuple[FindingView, ...]:
        """What could be better."""
        return self._of("advice")

    @property
    def set_aside(self) -> int:
        """How many findings were looked at and left, with a reason."""
        return self._found().set_aside

    def _of(self, severity: Severity) -> tuple[FindingView, ...]:
        return tuple(self._view(one) for one in self._found().findings if one.severity == severity)

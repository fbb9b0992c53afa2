"""Findings with the same advice told together: the advice once, then the places."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wellput.model.finding import Finding

_ASK = "wellput ask"
NAME = "NAME"
"""Stands in advice for the name of each of its questions."""


@dataclass(frozen=True, slots=True)
class Folded:
    """Findings of one rule with the same advice, in their order."""

    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The finding that stands for its rule and severity."""
        return self.findings[0]

    @property
    def mend(self) -> str:
        """The advice; for several places, with NAME for the question where each has a command of its own."""
        mends = {finding.mend for finding in self.findings}
        return self.first.mend if len(mends) == 1 else _general(self.first)

    @property
    def places(self) -> tuple[str, ...]:
        """What each finding says, with its question's name in brackets where the advice needs it."""
        named = self.mend != self.first.mend
        return tuple(f"{one.message} [{one.place.question}]" if named else one.message for one in self.findings)


def folded(findings: Iterable[Finding]) -> tuple[Folded, ...]:
    """Put findings together that have severity, rule and advice in common, each at the place of its first."""
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.severity, finding.code, _general(finding)), []).append(finding)
    return tuple(Folded(tuple(group)) for group in groups.values())


def _general(finding: Finding) -> str:
    return finding.mend.replace(f"{_ASK} {finding.place.question}", f"{_ASK} {NAME}")

"""Run the rules over a draft."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.checks.rule import Rule, Subject
from wellput.model.finding import SEVERITIES, Finding


def findings_of(subject: Subject, rules: Sequence[Rule]) -> tuple[Finding, ...]:
    """Return what the rules find, the most severe first, otherwise in the order of the rules."""
    found = [finding for rule in rules for finding in rule.find(subject)]
    return tuple(sorted(found, key=lambda finding: SEVERITIES.index(finding.severity)))

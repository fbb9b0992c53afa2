"""Rules that read a draft as a demanding colleague would; each family lists its own."""

from __future__ import annotations

from wellput.checks import citations, completeness, limits
from wellput.checks.rule import Rule

RULES: tuple[Rule, ...] = (*completeness.RULES, *limits.RULES, *citations.RULES)
"""Every rule, in the order in which findings are told."""

"""Check a draft: choose the rules, run them, leave out what was set aside, and say what they found."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.checks import RULES
from wellput.checks.rule import Rule, Subject
from wellput.checks.running import findings_of
from wellput.checks.setting_aside import split
from wellput.desk.collective.counted_statements import CountedStatements, counted_statements
from wellput.desk.library.earlier import earlier_or_why_not
from wellput.desk.opening import Opened
from wellput.desk.worksheets.costings import cost_totals
from wellput.errors import NotUnderstoodError, WellputError
from wellput.interview.steps import EVIDENCE
from wellput.interview.walking import find_place
from wellput.model.finding import SEVERITIES, Finding, Severity
from wellput.model.routing import relevant_questions
from wellput.store.settings import read_settings
from wellput.text import closest, listed

NOUNS: dict[Severity, tuple[str, str]] = {
    "error": ("error", "errors"),
    "warning": ("warning", "warnings"),
    "advice": ("piece of advice", "pieces of advice"),
}


@dataclass(frozen=True, slots=True)
class Checked:
    """What the rules find in a draft: `findings`, the most severe first, and those that were `set_aside`.

    `threshold` is the severity from which on a finding counts as found; `trouble` says why no library was used.
    """

    findings: tuple[Finding, ...]
    set_aside: tuple[Finding, ...]
    threshold: Severity
    trouble: str = ""

    @property
    def counting(self) -> tuple[Finding, ...]:
        """The findings at or above the threshold."""
        return tuple(one for one in self.findings if _rank(one.severity) <= _rank(self.threshold))

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings with which a response is not to be sent."""
        return tuple(one for one in self.findings if one.severity == "error")


def check(
    opened: Opened,
    today: dt.date,
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    question: str | None = None,
    threshold: Severity | None = None,
    errors_only: bool = False,
    library: Path | None = None,
) -> Checked:
    """Run the rules over the draft.

    `select` and `ignore` are codes or families and stand before the workspace's settings; `question` keeps the
    findings of one place; `errors_only` leaves out the rules that find no errors, the slowest among them. With a
    `library`, answers are compared with what was said before. Raises WellputError for a code or a place that is not
    known.
    """
    settings = read_settings(opened.workspace).checks
    chosen = _chosen(select or settings.select, ignore or settings.ignore)
    rules = [rule for rule in chosen if rule.severity == "error"] if errors_only else chosen
    if question is not None:
        question = find_finding_place(opened, question)
    response = opened.draft.response
    asked = relevant_questions(opened.bank, response)
    earlier, trouble = earlier_or_why_not(library, opened, asked)
    counted = CountedStatements() if errors_only else counted_statements(opened)
    costs = cost_totals(response)
    subject = Subject(opened.bank, response, asked, today, costs, earlier, counted.made, counted.uncountable)
    found = tuple(one for one in findings_of(subject, rules) if question in (None, one.place.question))
    kept, aside = split(found, response)
    return Checked(kept, aside, threshold or settings.threshold, trouble)


def find_rule(code: str) -> Rule:
    """Return the rule with that code, in capitals or not."""
    known = {rule.code: rule for rule in RULES}
    if code.upper() in known:
        return known[code.upper()]
    near = closest(code.upper(), known)
    hint = f"Did you mean {near}?" if near else f"Known: {', '.join(known)}."
    raise WellputError(code, "There is no rule with that code.", hint)


def told(checked: Checked) -> str:
    """Say how many findings there are of each severity."""
    counts = Counter(finding.severity for finding in checked.findings)
    said = [
        f"{counts[severity]} {one if counts[severity] == 1 else more}"
        for severity, (one, more) in NOUNS.items()
        if counts[severity]
    ]
    aside = f" {len(checked.set_aside)} more set aside in the draft, with reasons." if checked.set_aside else ""
    return f"The checks found {listed(said) or 'nothing to improve'}.{aside}"


def _chosen(select: Sequence[str], ignore: Sequence[str]) -> tuple[Rule, ...]:
    def named(rule: Rule, names: Sequence[str]) -> bool:
        return any(rule.code == name.upper() or rule.code.rstrip("0123456789") == name.upper() for name in names)

    for name in (*select, *ignore):
        if not any(named(rule, [name]) for rule in RULES):
            find_rule(name)
    return tuple(rule for rule in RULES if (not select or named(rule, select)) and not named(rule, ignore))


def find_finding_place(opened: Opened, name: str) -> str:
    """Return the place of findings of that name: as `wellput ask` finds it, or the evidence."""
    if name.strip().casefold() == EVIDENCE:
        return EVIDENCE
    try:
        return find_place(opened.bank, name)
    except NotUnderstoodError as fault:
        raise WellputError("--question", fault.what, fault.mend) from fault


def _rank(severity: Severity) -> int:
    return SEVERITIES.index(severity)

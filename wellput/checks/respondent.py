"""Completeness of what is said about the respondent: who, for whom, on what terms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place, Severity
from wellput.model.response import Gathered, Respondent
from wellput.text import listed

ASK = "wellput ask respondent"
_ONESELF = re.compile(
    r"\b(?:nobody|no one|no-one|none|ourselves|oneself|only us|just us|alone|itself"
    r"|our own|only our|just our|no other|no members|nobody else)\b",
    re.IGNORECASE,
)


def not_introduced(subject: Subject) -> Iterator[Finding]:
    """The response does not say whose it is, in what capacity, or what they do."""
    who = subject.response.respondent
    if not (who.name or "").strip():
        yield _finding(subject, "COM05", "error", "name", "whose it is", "Give the organisation's full name")
    if who.kind is None and subject.bank.respondents:
        yield _finding(
            subject, "COM05", "warning", "kind", "in what capacity you answer", "Choose a kind of respondent"
        )
    if not (who.describes or "").strip():
        yield _finding(
            subject, "COM05", "warning", "describes", "what you do", "Say in a sentence whom you serve, and how"
        )


def nobody_represented(subject: Subject) -> Iterator[Finding]:
    """The response does not say for whom it speaks."""
    if not (subject.response.respondent.represents.whom or "").strip():
        mend = "Say who they are and where, or that you answer for your own organisation alone"
        yield _finding(subject, "COM06", "warning", "represents.whom", "whom it represents", mend)


def views_not_gathered(subject: Subject) -> Iterator[Finding]:
    """A response for others does not say how their views were gathered."""
    who = subject.response.respondent
    if not _speaks_for_others(who):
        return
    if not (who.gathered.method or "").strip():
        mend = "Say in a line how you asked: a survey, a meeting, calls. One person's judgement is an answer too"
        yield _finding(subject, "COM07", "warning", "gathered.method", "how members' views were gathered", mend)
    elif missing := _missing_base(who.gathered):
        mend = "Add what you know, so that a reader can weigh it"
        yield _finding(subject, "COM07", "advice", "gathered", f"of members' views {missing}", mend)


def no_confidentiality(subject: Subject) -> Iterator[Finding]:
    """The response does not say whether it may be published."""
    if subject.response.respondent.confidentiality is None:
        mend = "Choose publish, anonymous or confidential"
        yield _finding(subject, "COM08", "error", "confidentiality", "whether it may be published", mend)


def _finding(subject: Subject, code: str, severity: Severity, field: str, what: str, mend: str) -> Finding:
    """Return a finding whose mend leads to the question that asks for it, or to the draft where the bank has none."""
    asked = any(one.id == field or one.id.startswith(f"{field}.") for one in subject.bank.profile)
    *above, key = ("respondent", *field.split("."))
    written = f"write `{key}:` under {', '.join(f'`{one}:`' for one in above)} in the draft"
    how = ASK if asked else f"no question of this bank asks for it, so {written}"
    place = Place("respondent", field)
    return Finding(code, severity, place, f"The response does not say {what}.", f"{mend}: {how}.")


def _speaks_for_others(who: Respondent) -> bool:
    if who.represents.number is not None:
        return who.represents.number > 1
    whom = (who.represents.whom or "").strip()
    return bool(whom) and not _ONESELF.search(whom)


def _missing_base(gathered: Gathered) -> str:
    """Name what a reader needs to weigh the views by, and does not find."""
    parts = (
        (gathered.from_ or gathered.to, "when they were gathered"),
        (gathered.asked, "how many were asked"),
        (gathered.replied, "how many replied"),
    )
    return listed([words for value, words in parts if value is None])


RULES = (
    Rule(
        code="COM05",
        severity="error",
        title="The response does not say who is answering",
        why="A response without a name cannot be weighed. A warning where only the capacity or what you do is missing.",
        source="NICVA, how to respond to a consultation; House of Commons, guidance on written evidence",
        before="(nothing)",
        after="(name: the organisation's full name; describes: We run a food bank in two villages.)",
        find=not_introduced,
    ),
    Rule(
        code="COM06",
        severity="warning",
        title="The response does not say whom you represent",
        why="A reader gives an answer the weight of those who stand behind it, and cannot guess who they are.",
        source="e-consultation.org, guide",
        before="(nothing)",
        after="(whom: village halls and food banks in the county; or: our own organisation)",
        find=nobody_represented,
    ),
    Rule(
        code="COM07",
        severity="warning",
        title="How members' views were gathered is not said",
        why="A view gathered by a stated method, with the numbers, counts for more than one that is merely claimed.",
        source="e-consultation.org, guide",
        before="(number: 44; method: nothing)",
        after="(number: 44; method: a survey in August, 61 asked and 44 replied)",
        find=views_not_gathered,
    ),
    Rule(
        code="COM08",
        severity="error",
        title="Confidentiality is not stated",
        why="Departments publish responses unless they are asked not to.",
        source="NICVA, how to respond to a consultation",
        before="(nothing)",
        after="(confidentiality: publish)",
        find=no_confidentiality,
    ),
)

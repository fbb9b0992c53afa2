"""Evidence items: each that is cited has a source, a date and permission, and is fresh; none lies unused."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from wellput.checks.rule import Rule, Subject
from wellput.model.evidence import Evidence
from wellput.model.finding import Finding, Place, Severity
from wellput.text import cited_ids

OLD_AFTER = 5
"""Years after which evidence is called old. Published advice asks for a date; the five years are ours."""

TOLD = {"quote": "a quote", "case-study": "a case study", "lived-experience": "lived experience"}
"""The kinds that are somebody's own, so that they need that person's permission."""

_ISO = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?(?!\d)", re.ASCII)
_YEARS = re.compile(r"\b((?:19|20)\d\d)(?:\s?[-/\u2013]\s?(\d\d)\b)?", re.ASCII)


def without_source(subject: Subject) -> Iterator[Finding]:
    """Evidence is cited, and nothing says where it comes from."""
    for item, cited in _cited(subject):
        if not (item.source or "").strip():
            yield Finding(
                "EVI04",
                "warning",
                Place("evidence", "source", item.id),
                f"Evidence `{item.id}`, cited in {cited}, has no source.",
                f"Say where it comes from, your own log or minutes included: wellput evidence edit {item.id}.",
            )


def without_date(subject: Subject) -> Iterator[Finding]:
    """Evidence is cited, and nothing says from when it is."""
    for item, cited in _cited(subject):
        if not (item.date or "").strip():
            yield Finding(
                "EVI05",
                "warning",
                Place("evidence", "date", item.id),
                f"Evidence `{item.id}`, cited in {cited}, has no date.",
                f"Give the year at least: wellput evidence edit {item.id}.",
            )


def old(subject: Subject) -> Iterator[Finding]:
    """Evidence is cited that is more than five years old."""
    for item, cited in _cited(subject):
        if _is_old(item.date or "", subject.today):
            yield Finding(
                "EVI06",
                "advice",
                Place("evidence", "date", item.id),
                f"Evidence `{item.id}`, cited in {cited}, is from {item.date}: more than {OLD_AFTER} years ago.",
                "Put something newer in its place or beside it, or say in the answer why it still holds.",
            )


def never_cited(subject: Subject) -> Iterator[Finding]:
    """Evidence was gathered, and no answer uses it: documents list it at their end, as further evidence."""
    cited = {item.id for item, _ in _cited(subject)}
    for item in subject.response.evidence:
        if item.id not in cited:
            yield Finding(
                "EVI07",
                "advice",
                Place("evidence", None, item.id),
                f"Evidence `{item.id}` is cited in no answer: it stands in the list at the end, beside no point.",
                f"Write [@{item.id}] after the sentence that it supports, or remove it: wellput evidence.",
            )


def without_permission(subject: Subject) -> Iterator[Finding]:
    """Somebody's words or story are used, and they did not say that they may be."""
    for item, cited in _cited(subject):
        if item.kind not in TOLD or item.permission in ("given", "not-needed"):
            continue
        if item.published and item.permission is None:
            continue
        state, severity, mend = _permission(item)
        yield Finding(
            "EVI09",
            severity,
            Place("evidence", "permission", item.id),
            f"Evidence `{item.id}`, cited in {cited}, is {TOLD[item.kind]}, and {state}.",
            mend,
        )


def _cited(subject: Subject) -> Iterator[tuple[Evidence, str]]:
    """Yield the items that are cited, in their own order, each with the first place that cites it."""
    first: dict[str, str] = {}
    for passage in subject.passages:
        for evidence in cited_ids(passage.prose.text):
            first.setdefault(evidence, passage.prose.question)
    for item in subject.response.evidence:
        if item.id in first:
            yield item, subject.name(first[item.id])


def _permission(item: Evidence) -> tuple[str, Severity, str]:
    edit = f"wellput evidence edit {item.id}"
    if item.permission == "refused":
        return "permission was refused", "error", f"Take [@{item.id}] out, with the words that rest on it."
    if item.permission == "asked":
        return "permission was asked but not given", "warning", f"Wait for the answer, then record it: {edit}."
    return "nothing says that it may be used", "warning", f"Ask, then record the answer: {edit}."


def _is_old(date: str, today: dt.date) -> bool:
    latest = _latest_day(date)
    return latest is not None and (latest[0] + OLD_AFTER, *latest[1:]) < (today.year, today.month, today.day)


def _latest_day(date: str) -> tuple[int, int, int] | None:
    """Return the last day that a date may mean, as year, month and day; None where no year is told."""
    if found := _ISO.match(date):
        return int(found[1]), int(found[2]), int(found[3] or 31)
    ends = [int(year[:2] + short) if short else int(year) for year, short in _YEARS.findall(date)]
    return (max(ends), 12, 31) if ends else None


RULES = (
    Rule(
        code="EVI04",
        severity="warning",
        title="Evidence that is cited has no source",
        why="A reader who cannot tell where a figure comes from will not repeat it.",
        source="Visionary, top tips for responding to consultations",
        before="(31 households, cited; source: nothing)",
        after="(31 households, cited; source: our flood log)",
        find=without_source,
    ),
    Rule(
        code="EVI05",
        severity="warning",
        title="Evidence that is cited has no date",
        why="Evidence without a date may be of any age, and is taken for old.",
        source="Visionary, top tips for responding to consultations",
        before="(31 households, cited; date: nothing)",
        after="(31 households, cited; date: 2024-01-03)",
        find=without_date,
    ),
    Rule(
        code="EVI06",
        severity="advice",
        title="Evidence is old",
        why=f"Things may have changed since. The {OLD_AFTER} years are our reckoning; some evidence does not age.",
        source="Visionary, top tips for responding to consultations",
        before="(a survey of 2016, cited as how things are)",
        after="(the survey of 2016 beside one of 2024)",
        find=old,
    ),
    Rule(
        code="EVI07",
        severity="advice",
        title="Evidence is never cited",
        why="Evidence persuades where it stands beside the point that it proves, and not in an annex.",
        source="Visionary, top tips for responding to consultations",
        before="(a flood log among the evidence, and no answer that cites it)",
        after="(We were called after nine hours [@flood-2024].)",
        find=never_cited,
    ),
    Rule(
        code="EVI09",
        severity="error",
        title="Somebody's words or story are used without permission",
        why="People are hurt by a story told without them. A refusal is an error; an answer still open is a warning.",
        source="Christian Medical Fellowship, responding to consultations",
        before="(a quote, cited; permission: refused)",
        after="(a quote, cited; permission: given)",
        find=without_permission,
    ),
)

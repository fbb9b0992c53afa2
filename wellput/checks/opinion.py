"""Fact apart from opinion: what is recorded as a figure or a document is no view of one's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place

FACTS = {"figure": "a figure", "document": "a document"}

_OPINION = re.compile(
    r"\b(?:we|I)(?:\s+(?:all|also|still|both|strongly|firmly|really|do|honestly|certainly|generally|sincerely)){0,2}"
    r"\s+(?:believe|believed|feel|felt|think|thought|reckon|suspect|consider)\b"
    r"|\b(?:in|to) (?:our|my) (?:view|opinion|mind|judgement|judgment)\b"
    r"|\b(?:our|my) (?:view|opinion|belief|feeling|impression|sense|guess) is\b"
    r"|\bit is (?:our|my) (?:view|opinion|belief|feeling|impression)\b"
    r"|\bit (?:is|was) felt\b|\b(?:it )?(?:seems|feels) to (?:us|me)\b"
    r"|\bas (?:we|I) see it\b|\bwe are (?:convinced|of the (?:view|opinion))\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")


def opinion_as_fact(subject: Subject) -> Iterator[Finding]:
    """An item that is recorded as a figure or a document states what its author thinks."""
    for item in subject.response.evidence:
        if item.kind not in FACTS:
            continue
        own = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), item.statement)
        found = _OPINION.search(own)
        if found:
            words = item.statement[found.start() : found.end()]
            yield Finding(
                "EVI11",
                "advice",
                Place("evidence", "statement", item.id, words),
                f"Evidence `{item.id}` is recorded as {FACTS[item.kind]}, and says “{words}”: that is an opinion.",
                "State what happened or was counted, and put the view into your answer; "
                f"or record it as somebody's quote: wellput evidence edit {item.id}.",
            )


RULES = (
    Rule(
        code="EVI11",
        severity="advice",
        title="An opinion is presented as fact",
        why="Readers trust a writer who keeps what was seen apart from what is thought of it.",
        source="Aaron McLoughlin, checklist (aaronmcloughlin.com)",
        before="(a document: “We feel that the forum does not want small groups.”)",
        after="(a document: “No small group was invited to the forum's four meetings in 2024.”)",
        find=opinion_as_fact,
    ),
)

"""Citations: what is cited is there."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place
from wellput.model.prose import response_prose
from wellput.text import cited_ids, closest


def cited_but_missing(subject: Subject) -> Iterator[Finding]:
    """A text cites an item of evidence that does not exist."""
    known = [item.id for item in subject.response.evidence]
    there = set(known)
    for prose in response_prose(subject.bank, subject.response):
        for evidence in dict.fromkeys(cited_ids(prose.text)):
            if evidence not in there:
                near = closest(evidence, known)
                hint = f"Did you mean [@{near}]? " if near else ""
                yield Finding(
                    "EVI08",
                    "error",
                    Place(prose.question, prose.field, prose.item, f"[@{evidence}]"),
                    f"{subject.name(prose.question)} cites [@{evidence}], and there is no such evidence.",
                    f"{hint}Mend the citation, or add the evidence: wellput evidence add.",
                )


RULES = (
    Rule(
        code="EVI08",
        severity="error",
        title="Evidence is cited that is not there",
        why="A reference that leads nowhere makes the reader doubt the others.",
        source="Christian Medical Fellowship, responding to consultations",
        before="We were called late [@flood-2042].",
        after="We were called late [@flood-2024].",
        find=cited_but_missing,
    ),
)

"""Sector terms: one name for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.checks.quotations import quoted_places
from wellput.checks.rule import Passage, Rule, Subject
from wellput.checks.written import without_links
from wellput.model.finding import Finding
from wellput.text import listed
from wellput.text.sentences import Sentence

# A term with a capitalised word after it is part of a name: VCS Emergencies Partnership.
_TERM = re.compile(r"(?<![\w-])(VC(?:F|FS|S|SE|FSE|SFE|SO))(?:['\u2019]?s)?(?![\w@])(?!\)? [A-Z][a-z])")
_TELLS_APART = re.compile(
    r"\b(?:terms?|words?|names?|letters|labels?|acronyms?|abbreviations?|says?|said|speaks? of|writes?|wrote|calls?"
    r"|called|means?|meant|stands? for|adds?|includ\w+|exclud\w+|covers?|differ\w*|distinct\w*|distinguish\w*"
    r"|not the same|apart|known as|wider|narrower|broader|as opposed|rather than|unlike|whereas|instead of"
    r"|interchangeabl\w+)\b",
    re.IGNORECASE,
)


_SAYS_WHICH = re.compile(
    r"\b(?:we (?:say|write|use|mean|call)|(?:consultation|department|government|outcome|report|paper|document|others?)"
    r" (?:says?|writes?|uses?|speaks? of|calls?)|stands? for|means|adds social|the (?:term|word|letters)|short for"
    r"|differs?)\b",
    re.IGNORECASE,
)


def mixed_terms(subject: Subject) -> Iterator[Finding]:
    """VCF, VCFS, VCS and VCSE are used for one thing in one response.

    Not where a sentence tells two of them apart, and not the names of organisations or what is quoted.
    """
    seen: dict[str, Passage] = {}
    for passage in subject.passages:
        for sentence, terms in _used(passage):
            if (_TELLS_APART if len(set(terms)) > 1 else _SAYS_WHICH).search(sentence.words):
                return
            for term in terms:
                seen.setdefault(term, passage)
    if len(seen) > 1:
        first, other = list(seen)[:2]
        where = subject.name(seen[other].prose.question)
        yield Finding(
            "ENG06",
            "advice",
            seen[other].place(other),
            f"{where} says {other}; elsewhere it is {listed([term for term in seen if term != other])}.",
            f"Use one term throughout, such as {first}, or say how they differ.",
        )


def _used(passage: Passage) -> Iterator[tuple[Sentence, list[str]]]:
    quoted = quoted_places(passage.prose.text)
    for sentence in passage.sentences:
        found = _TERM.finditer(without_links(sentence.words))
        terms = [one.group(1) for one in found if not quoted[sentence.start + one.start()]]
        if terms:
            yield sentence, terms


RULES = (
    Rule(
        code="ENG06",
        severity="advice",
        title="Several terms for one sector",
        why="VCF (the consultation), VCFS (its outcome), VCS and VCSE name different groups. A reader who meets two of "
        "them looks for the difference.",
        source="NICVA, how to respond to a consultation; GOV.UK style guide",
        before="VCSE groups here have vans. Ask VCF groups for a list of them.",
        after="VCF groups here have vans. Ask VCF groups for a list of them.",
        find=mixed_terms,
    ),
)

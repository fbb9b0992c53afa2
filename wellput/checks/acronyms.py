"""Acronyms: the reader meets their long form first."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.acronym_reading import acronyms, expansions
from wellput.checks.rule import Rule, Subject
from wellput.checks.vocabulary import COMMON, bank_words, lower_words
from wellput.checks.written import without_links
from wellput.model.finding import Finding


def unexpanded_acronym(subject: Subject) -> Iterator[Finding]:
    """An acronym is used before a reader was told what it stands for.

    Reading goes as the document does: who answers, the summary, then the answers. A plural or a possessive is the
    same acronym. Words that are merely shouted are none: words that stand in lower case elsewhere in the draft or the
    bank, that everybody knows, or that stand beside such a word in capitals.
    """
    known = set(_of_respondent(subject))
    typed = (without_links(sentence.words) for passage in subject.passages for sentence in passage.sentences)
    ordinary = COMMON | bank_words(subject.bank) | lower_words(typed)
    for passage in subject.passages:
        for sentence in passage.sentences:
            words = without_links(sentence.words)
            explained = expansions(words)
            for acronym in acronyms(words, ordinary):
                if acronym.key not in known | explained:
                    yield Finding(
                        "ENG03",
                        "warning",
                        passage.place(acronym.typed),
                        f"{subject.name(passage.prose.question)} uses {acronym.typed} before it is explained.",
                        f"Write it out where it is first used, with {acronym.short} in brackets after it.",
                    )
                known.add(acronym.key)


def _of_respondent(subject: Subject) -> Iterator[str]:
    who = subject.response.respondent
    for text in (who.name, who.describes, who.represents.whom, who.represents.area, who.gathered.method):
        yield from expansions(text or "")


RULES = (
    Rule(
        code="ENG03",
        severity="warning",
        title="An acronym before it is explained",
        why="Readers come from many departments, and one short form can mean different things to them: VCF, VCFS, VCS "
        "and VCSE are four terms. Those that everybody knows (NHS, BBC, MP) need no explanation.",
        source="GOV.UK style guide, abbreviations and acronyms; NICVA, how to respond to a consultation",
        before="The LRF writes to us late.",
        after="The Local Resilience Forum (LRF) writes to us late.",
        find=unexpanded_acronym,
    ),
)

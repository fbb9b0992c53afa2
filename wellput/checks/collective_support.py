"""Speaking for members: each such sentence is a statement that can be counted, and each statement still stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.checks.quotations import quoted_places
from wellput.checks.rule import Passage, Rule, Subject
from wellput.checks.stated import is_stated
from wellput.model.collective import Statement
from wellput.model.collective_fields import field_of
from wellput.model.finding import Finding, Place
from wellput.model.minority_shown import stands
from wellput.text.other_figures import other_figures
from wellput.text.sentences import Sentence

_WHO = r"(?:members|the membership|member organisations)"
_HOW_MANY = (
    r"(?:all|most|many|some|few|several|none|half|nearly all|almost all|the majority|a majority|a minority|\d[\d,]*)"
)
_DOES = (
    r"(?:say|said|tell|told|think|thought|want|wanted|ask|asked|agree|agreed|disagree|disagreed|support|supported"
    r"|oppose|opposed|answer|answered|report|reported|feel|felt|believe|believed|call|called|see|saw|prefer|preferred"
    r"|name|named|choose|chose|reject|rejected|favour|favoured|fear|feared|need|needed|warn|warned)"
)
_SPEAKS = re.compile(
    rf"\b{_HOW_MANY}(?: of)?(?: (?:our|the|these|those))?(?: \d[\d,]*)? {_WHO}\b"
    rf"|\b(?:our )?{_WHO} (?:also |often |mostly |largely |all )?{_DOES}\b",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\b(\d[\d,]*) of (?:our |the )?(\d[\d,]*) members\b")


def words_gone(subject: Subject) -> Iterator[Finding]:
    """A statement's words no longer stand in the draft, or have other figures than the returns came to."""
    for one in _statements(subject):
        if subject.response.answer(one.question).skipped is not None:
            continue
        if not stands(one, subject.response):
            said = f"says no more, or otherwise, what was counted: “{_short(one.words)}”"
        elif wrong := _wrong_count(one):
            said = f"says “{wrong}”, and the returns come to {one.supports} of {one.base}"
        elif other := other_figures(one.words, subject.made.get(one.id, one.words)):
            said = f"has other figures than were counted: {other.words}"
        else:
            continue
        field = field_of(one)
        yield Finding(
            "MEM02",
            "warning",
            Place(field.about, field.name, one.id),
            f"{subject.name(field.about)} {said}.",
            "Bring the text and the figures behind it together: wellput combine",
        )


def cannot_be_counted(subject: Subject) -> Iterator[Finding]:
    """What a statement is counted from is not there, or is not said."""
    for entry in subject.uncountable:
        one = entry.statement
        if subject.response.answer(one.question).skipped is None:
            field = field_of(one)
            yield Finding(
                "MEM04",
                "warning",
                Place(field.about, field.name, one.id),
                f"{subject.name(field.about)}: nobody can be counted for “{_short(one.words)}”. {entry.trouble}",
                f"Mend the `basis` of the statement `{one.id}` in the draft. {entry.mend}".rstrip(),
            )


def speaks_uncounted(subject: Subject) -> Iterator[Finding]:
    """A sentence says what members say, and no statement stands behind it, in a response made from their returns."""
    if not subject.statements:
        return
    for passage in subject.passages:
        for sentence in passage.sentences:
            found = _speaking(sentence)
            if found and not sentence.cites and not is_stated(subject, passage, sentence):
                yield _uncounted(subject, passage, found)


def _uncounted(subject: Subject, passage: Passage, words: str) -> Finding:
    return Finding(
        "MEM03",
        "warning",
        passage.place(words),
        f'{subject.name(passage.prose.question)}: "{words}" speaks for members, and it is not counted who.',
        "Add a statement with its basis to the draft (docs/combine.md), cite what shows it, or speak for yourselves.",
    )


def _speaking(sentence: Sentence) -> str | None:
    quoted = quoted_places(sentence.text)
    return next((found.group() for found in _SPEAKS.finditer(sentence.words) if not quoted[found.start()]), None)


def _statements(subject: Subject) -> Iterator[Statement]:
    return (one for several in subject.statements.values() for one in several)


def _wrong_count(one: Statement) -> str | None:
    """Return a count in edited words that is not that of the returns."""
    counts = [
        (found.group(), found[1].replace(",", ""), found[2].replace(",", "")) for found in _COUNT.finditer(one.words)
    ]
    if (
        not one.edited
        or not counts
        or any(int(base) == one.base and int(count) == one.supports for _, count, base in counts)
    ):
        return None
    return counts[0][0]


def _short(words: str) -> str:
    return words if len(words) <= 100 else f"{words[:99].rsplit(' ', 1)[0]} …"


RULES = (
    Rule(
        code="MEM02",
        severity="warning",
        title="A statement and the figures behind it have come apart",
        why="Whoever asks who stands behind a sentence must get the answer for the sentence that was sent.",
        source="e-consultation.org, guide, on saying whom you represent and how their views were gathered",
        before="(counted: 31 of 44 members) Nearly all of our members want a duty.",
        after="(counted: 31 of 44 members) 31 of 44 members (70%) want a duty.",
        find=words_gone,
    ),
    Rule(
        code="MEM03",
        severity="warning",
        title="A sentence speaks for members, and it is not counted who",
        why="A reader who finds one claim about members without figures doubts those that have them.",
        source="e-consultation.org, guide, on saying whom you represent and how their views were gathered",
        before="(in a response made from returns) Most of our members want a shared fund.",
        after="(in a response made from returns) Most of our members, 31 of 44 (70%), want a shared fund.",
        find=speaks_uncounted,
    ),
    Rule(
        code="MEM04",
        severity="warning",
        title="A statement for which nobody can be counted",
        why="Whoever asks who stands behind a sentence must get an answer, and there is none.",
        source="e-consultation.org, guide, on saying whom you represent and how their views were gathered",
        before="(basis: {counts: option, of: yes-dutty}) Most of our members want a duty.",
        after="(basis: {counts: option, of: yes-duty}) 31 of our 44 members (70%) want a duty.",
        find=cannot_be_counted,
    ),
)

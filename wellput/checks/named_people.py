"""Named people: who is quoted or described has agreed to be named."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.names import people
from wellput.checks.quotations import quoted_places
from wellput.checks.rule import Passage, Rule, Subject
from wellput.checks.vocabulary import COMMON, bank_words
from wellput.checks.written import written_evidence
from wellput.model.finding import Finding, Place
from wellput.text.sentences import Sentence

_PERSONAL = ("quote", "case-study", "lived-experience")
_ALLOWED = ("given", "not-needed")


def named_person(subject: Subject) -> Iterator[Finding]:
    """A private person is named in a quote, a case study or lived experience, with no permission on record.

    Looked for in evidence of these kinds, and in an answer beside a quotation; a sentence that cites evidence whose
    permission is given is in order.
    """
    ordinary = COMMON | bank_words(subject.bank)
    allowed = {item.id for item in subject.response.evidence if item.permission in _ALLOWED}
    private = {item.id for item in subject.response.evidence if item.kind in _PERSONAL} - allowed
    for one in written_evidence(subject):
        if one.place.item in private:
            for name in dict.fromkeys(people(one.words, ordinary)):
                yield _finding(one.at(name), one.name, name)
    for passage in subject.passages:
        near = [one.words for one in _beside_quotations(passage) if allowed.isdisjoint(one.cites)]
        for name in dict.fromkeys(name for words in near for name in people(words, ordinary)):
            yield _finding(passage.place(name), subject.name(passage.prose.question), name)


def _beside_quotations(passage: Passage) -> Iterator[Sentence]:
    """Yield the sentences that a quotation touches, and what follows it on its line: who said it."""
    quoted = quoted_places(passage.prose.text)
    line_quoted: int | None = None
    for one in passage.sentences:
        touched = any(quoted[one.start : one.end])
        if touched or line_quoted == one.paragraph:
            yield one
        line_quoted = one.paragraph if touched else None


def _finding(place: Place, where: str, name: str) -> Finding:
    return Finding(
        "PER07",
        "warning",
        place,
        f"{where} names {name}, and no permission is recorded.",
        "Ask for permission and record it with the evidence, or say what the person does in place of the name.",
    )


RULES = (
    Rule(
        code="PER07",
        severity="warning",
        title="A person is named without permission",
        why="Responses are published, and a person's words about an emergency can follow them for years.",
        source="House of Commons, guidance on written evidence",
        before="As Janet, who runs the hall, told us: “We found out from the radio.”",
        after="As the woman who runs the hall told us: “We found out from the radio.”",
        find=named_person,
    ),
)

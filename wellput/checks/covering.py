"""Which citations stand behind a sentence: its own, or those that end its paragraph and hold what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from wellput.checks.rule import Passage, Subject
from wellput.model.evidence import Evidence
from wellput.text import CITATION
from wellput.text.sentences import Sentence

_AFTER = " \t\n.!?…\"'”\u2019)"


@dataclass(frozen=True, slots=True)
class Standing:
    """A sentence in its passage.

    `closing` holds the evidence that the end of its paragraph cites; `introduces` says that it ends with a colon and
    what follows cites.
    """

    passage: Passage
    sentence: Sentence
    closing: tuple[Evidence, ...]
    introduces: bool


def standings(subject: Subject) -> Iterator[Standing]:
    """Yield each sentence of a draft with what its paragraph's last citations offer."""
    known = {item.id: item for item in subject.response.evidence}
    for passage in subject.passages:
        last = {sentence.paragraph: sentence for sentence in passage.sentences}
        closing = {paragraph: _closing(sentence, known) for paragraph, sentence in last.items()}
        for sentence, following in zip_longest(passage.sentences, passage.sentences[1:]):
            introduces = sentence.text.endswith(":") and following is not None and bool(following.cites)
            yield Standing(passage, sentence, closing[sentence.paragraph], introduces)


def cited_items(subject: Subject) -> Iterator[tuple[Passage, Sentence, tuple[Evidence, ...]]]:
    """Yield each sentence that cites, with its evidence; one that also cites what is missing is left out."""
    known = {item.id: item for item in subject.response.evidence}
    for passage in subject.passages:
        for sentence in passage.sentences:
            ids = sentence.cites
            if ids and all(one in known for one in ids):
                yield passage, sentence, tuple(known[one] for one in dict.fromkeys(ids))


def told_of_oneself(subject: Subject) -> frozenset[int]:
    """Return the numbers of the respondent's own account, which stands at the head of the response."""
    about = subject.response.respondent
    numbers = (about.represents.number, about.gathered.asked, about.gathered.replied)
    return frozenset(number for number in numbers if number is not None)


def _closing(sentence: Sentence, known: Mapping[str, Evidence]) -> tuple[Evidence, ...]:
    """Return the evidence of the citations with which a sentence ends."""
    end, found = len(sentence.text), []
    for mark in reversed([*CITATION.finditer(sentence.text)]):
        if sentence.text[mark.end() : end].strip(_AFTER):
            break
        end = mark.start()
        if mark[1] in known:
            found.append(known[mark[1]])
    return tuple(found)

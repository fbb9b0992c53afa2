"""What a draft says for members: sentences that are statements, whose support is counted from their returns."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.quotations import quoted_places
from wellput.checks.rule import Passage, Subject
from wellput.model.collective import Statement
from wellput.model.collective_fields import field_of
from wellput.model.minority_shown import in_one_line
from wellput.text.sentences import Sentence


def is_stated(subject: Subject, passage: Passage, sentence: Sentence, words: str = "") -> bool:
    """Say whether a sentence, or words of it, belong to a statement."""
    return any(words in one.words for one in stated_by(subject, passage, sentence))


def is_quoted(subject: Subject, passage: Passage, sentence: Sentence, place: int) -> bool:
    """Say whether words of a sentence are a member's: in a response made from returns, those between quotation marks.

    A quote may be of several sentences.
    """
    return bool(subject.statements) and bool(quoted_places(passage.prose.text)[sentence.start + place])


def stated_by(subject: Subject, passage: Passage, sentence: Sentence) -> Iterator[Statement]:
    """Yield the statements that a sentence makes, or is a part of."""
    prose, text = passage.prose, in_one_line(sentence.text)
    for one in subject.statements.get((prose.question, prose.field), ()):
        words = in_one_line(one.words)
        if field_of(one).item in ("", prose.item) and (words in text or text in words):
            yield one

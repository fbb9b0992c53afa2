"""The library of evidence prompts: by topic, what to look for when a question asks about it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from wellput.model.bank import Advice, QuestionType, Source
from wellput.model.base import Format, Id, Record, Words


class PromptTopic(Record):
    """What a question may be about, how that is seen from its words, and what then helps to answer it.

    A word of `words` is found as a whole word, whatever its capitals; one that ends in `*` finds every word that
    begins so. `types` are types of question that are always about the topic. `advice` is what a published source says,
    in our words, where there is one.
    """

    id: Id
    title: Words
    words: tuple[Words, ...] = ()
    types: tuple[QuestionType, ...] = ()
    advice: tuple[Advice, ...] = ()
    prompts: Annotated[tuple[Words, ...], Field(min_length=1)]


class PromptLibrary(Record):
    """All topics, and the sources of their advice."""

    format: Format
    sources: tuple[Source, ...] = ()
    topics: Annotated[tuple[PromptTopic, ...], Field(min_length=1)]

    def source(self, source: str) -> Source | None:
        """Return the source with that id, or None."""
        return next((one for one in self.sources if one.id == source), None)

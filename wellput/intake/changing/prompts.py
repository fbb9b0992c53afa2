"""Suggest what to look for as evidence: a question's words tell its topics, and each topic has its prompts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellput.model.bank import Question
from wellput.model.prompt_library import PromptLibrary, PromptTopic
from wellput.text.alike import alike

_ANY_ENDING = "*"


@dataclass(frozen=True, slots=True)
class TopicFound:
    """A topic that a question is about, what gave it away, and its prompts that the question does not have yet.

    `because` are the question's own words; empty where its type is enough.
    """

    topic: PromptTopic
    because: tuple[str, ...]
    prompts: tuple[str, ...]


def topics_of(question: Question, library: PromptLibrary) -> tuple[TopicFound, ...]:
    """Return the topics of a question: the one that most words speak for first, and then in the library's order."""
    found = [one for topic in library.topics if (one := _found(question, topic))]
    return tuple(sorted(found, key=lambda one: -len(one.because)))


def suggested_prompts(question: Question, library: PromptLibrary) -> tuple[str, ...]:
    """Return every prompt of a question's topics that it does not have yet, each once."""
    return tuple(dict.fromkeys(prompt for found in topics_of(question, library) for prompt in found.prompts))


def _found(question: Question, topic: PromptTopic) -> TopicFound | None:
    because = tuple(dict.fromkeys(_spoken(question, topic)))
    if not because and question.type not in topic.types:
        return None
    has = set(map(alike, question.prompts))
    return TopicFound(topic, because, tuple(one for one in topic.prompts if alike(one) not in has))


def _spoken(question: Question, topic: PromptTopic) -> Iterator[str]:
    """Yield the words of the question that speak for the topic, in the topic's order."""
    said = alike(f"{question.title or ''}\n{question.text}")
    for word in topic.words:
        plain = r"\s+".join(map(re.escape, alike(word.removesuffix(_ANY_ENDING)).split()))
        ending = r"\w*" if word.endswith(_ANY_ENDING) else ""
        yield from re.findall(rf"(?<!\w){plain}{ending}(?!\w)", said)

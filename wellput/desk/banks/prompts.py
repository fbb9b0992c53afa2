"""Suggest evidence prompts for a question, from the library of the workspace one is in or the shipped one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wellput.errors import WellputError
from wellput.intake.changing.prompts import topics_of
from wellput.model.bank import Question, Source
from wellput.model.prompt_library import PromptLibrary
from wellput.store.prompt_library import prompt_library
from wellput.store.workspaces import Workspace, find_workspace
from wellput.text import listed


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Prompts of a topic that a question seems to be about: why it seems so, and what published advice says."""

    title: str
    why: str
    advice: tuple[str, ...]
    prompts: tuple[str, ...]


def suggestions(question: Question) -> tuple[Suggestion, ...]:
    """Return prompts by topic; nothing where the question's words speak for no topic of the library."""
    library = prompt_library(_here())
    return tuple(
        Suggestion(found.topic.title, _why(found.because, question), _advice(library, found.topic.id), found.prompts)
        for found in topics_of(question, library)
        if found.prompts
    )


def suggested_prompts(question: Question) -> tuple[str, ...]:
    """Return the prompts alone, each once."""
    return tuple(dict.fromkeys(prompt for one in suggestions(question) for prompt in one.prompts))


def _why(because: tuple[str, ...], question: Question) -> str:
    if not because:
        return f"since its type is {question.type}"
    return f"since the question says {listed([f'“{word}”' for word in because])}"


def _advice(library: PromptLibrary, topic: str) -> tuple[str, ...]:
    (found,) = (one for one in library.topics if one.id == topic)
    sources = ((one.text, library.source(one.source)) for one in found.advice)
    return tuple(f"{text} ({_named(source)})" for text, source in sources if source)


def _named(source: Source) -> str:
    return ", ".join(dict.fromkeys((source.publisher, source.title)))


def _here() -> Workspace | None:
    try:
        return find_workspace(Path())
    except WellputError:
        return None

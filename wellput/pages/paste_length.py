"""How long a text is that goes into a survey's box, against what the survey takes and what is advised."""

from __future__ import annotations

from wellput.model.bank import Advised, Limit, Question
from wellput.pages.paste_answer import Pasted
from wellput.text import CITATION, count_words


def length_told(pasted: Pasted) -> str:
    """Count words and characters of all that goes into the box."""
    text = pasted.text
    told = f"{_counted(len(text.split()), 'word')}, {_counted(len(text), 'character')}"
    return f"{told}, the list of sources included" if pasted.sources else told


def limits_told(pasted: Pasted, question: Question) -> tuple[str, ...]:
    """Say each limit. A survey's is for all that goes into the box, an advised one for the respondent's own words."""
    return tuple(_told(pasted, limit, noun) for limit, noun in _limits(question))


def is_too_long(pasted: Pasted, question: Question) -> bool:
    """Say whether the survey would not take the text."""
    limits = ((limit, noun) for limit, noun in _limits(question) if not isinstance(limit, Advised))
    return any(_all(pasted, noun) > limit for limit, noun in limits)


def _limits(question: Question) -> tuple[tuple[Limit, str], ...]:
    limits = ((question.max_words, "word"), (question.max_characters, "character"))
    return tuple((limit, noun) for limit, noun in limits if limit is not None)


def _told(pasted: Pasted, limit: Limit, noun: str) -> str:
    if isinstance(limit, Advised):
        most, count = limit.advised, _own(pasted, noun)
        told = f"your own {noun}s: {count:,}, advised at most {most:,}"
    else:
        most, count = limit, _all(pasted, noun)
        told = f"the survey takes at most {_counted(most, noun)}"
    return f"{told}; this is {count - most:,} over" if count > most else told


def _all(pasted: Pasted, noun: str) -> int:
    return len(pasted.text.split()) if noun == "word" else len(pasted.text)


def _own(pasted: Pasted, noun: str) -> int:
    """Count as the check does: what was typed, without labels, citations and sources."""
    if noun == "word":
        return sum(map(count_words, pasted.typed))
    return sum(len(CITATION.sub("", text)) for text in pasted.typed)


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun if count == 1 else f'{noun}s'}"

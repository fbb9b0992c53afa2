"""What an answer form says beside a question: guidance, limits, how many to choose, and who answers it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from wellput.model.answer_form_labels import heading_of
from wellput.model.bank import Advised, Bank, Option, Question
from wellput.text import listed

_WORDING = {
    "official": "The questions are in the consultation's own words.",
    "mirrored": (
        "The questions are in our words, for the themes that the consultation published; they are not the official "
        "questions, and the numbers are ours."
    ),
    "adapted": "The questions are adapted from a published toolkit.",
    "general": "The questions are general, for a consultation that asks none.",
}


_MARKS = {"option": "", "published": "(published elsewhere)", "supplied": "(supplied)"}
_MEANINGS = {
    "supplied": "are in our words",
    "published": "were published, but not as options of this question",
}
_REASONS = re.compile(
    r"\b(?:reasons?|why|explain|comments?|details?|describe|specify|elaborate|tell us (?:more|about)|"
    r"please (?:say|state|give|tell))\b",
    re.IGNORECASE,
)


def wording_of(bank: Bank) -> str:
    """Say whose words the questions are in."""
    return _WORDING[bank.wording]


def guidance_of(bank: Bank, question: Question) -> tuple[str, ...]:
    """Return what helps to answer: the guidance, how the options are known, and what to look for."""
    said = [question.guidance] if question.guidance else []
    said += _standings(bank, question)
    if question.incomplete_options:
        said.append("The published list of options is longer than what is public; some may be missing here.")
    if question.prompts:
        said.append(f"What would help, if you have it: {'; '.join(_lowered(one) for one in question.prompts)}.")
    return tuple(said)


def note_of(question: Question, option: Option) -> str:
    """Return what guides whoever looks at an option: its note, and its mark where options are known in several ways."""
    mark = _MARKS[option.standing] if _is_mixed(question) else ""
    return " ".join(filter(None, (option.note, mark)))


def _standings(bank: Bank, question: Question) -> Iterator[str]:
    """Say of options that are not published as such whose words they are."""
    for standing, meaning in _MEANINGS.items():
        sources = [bank.source(one.source) for one in question.options if one.standing == standing]
        if not sources:
            continue
        publishers = dict.fromkeys(source.publisher if source else "not named" for source in sources)
        which = f"Options marked “{_MARKS[standing]}”" if _is_mixed(question) else "The options"
        yield f"{which} {meaning}; source: {listed(list(publishers))}."


def _is_mixed(question: Question) -> bool:
    return len({one.standing for one in question.options}) > 1


def limits_of(question: Question) -> str:
    """Say how long an answer may or should be; nothing where nobody says."""
    told = [
        f"{'about ' if isinstance(limit, Advised) else 'at most '}{_most(limit):,} {noun}"
        for limit, noun in ((question.max_words, "words"), (question.max_characters, "characters"))
        if limit is not None
    ]
    return f"Length: {' and '.join(told)}." if told else ""


def words_limit(question: Question) -> int | None:
    """Return how many words an answer may or should have."""
    return None if question.max_words is None else _most(question.max_words)


def wants_words(question: Question) -> bool:
    """Say whether the bank itself asks for words at a question that is answered by a choice or a figure."""
    said = f"{question.text} {question.guidance or ''}"
    limited = question.max_words is not None or question.max_characters is not None
    return limited or bool(question.prompts) or _REASONS.search(said) is not None


def how_many(question: Question) -> str:
    """Say how many options are to be chosen."""
    if question.least == question.most:
        return str(question.most)
    if question.most >= len(question.options):
        return "all that apply" if question.least <= 1 else f"{question.least} or more"
    return f"up to {question.most}" if question.least <= 1 else f"{question.least} to {question.most}"


def routing_of(bank: Bank, question: Question, called: Callable[[Question], str] = heading_of) -> str:
    """Say who answers the question, and after what; nothing where everybody does."""
    rule = question.relevant
    if rule is None:
        return ""
    kinds = [kind.label for kind in bank.respondents if kind.id in rule.respondent]
    said = [f"if you answer as {listed([f'“{kind}”' for kind in kinds], 'or')}"] if kinds else []
    before = bank.question(rule.question) if rule.question else None
    if before is not None:
        labels = [f"“{option.label}”" for option in before.options if option.id in rule.is_]
        said.append(f"if you answered {listed(labels, 'or')} to {called(before)}")
    return f"Only {', and only '.join(said)}." if said else ""


def _most(limit: int | Advised) -> int:
    return limit.advised if isinstance(limit, Advised) else limit


def _lowered(words: str) -> str:
    """Begin with a small letter, unless the word is written in capitals."""
    words = words.rstrip(".")
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]

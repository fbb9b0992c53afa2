"""Words compared without what does not matter: case, marks, spacing, the number before a question."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from unicodedata import normalize

_APOSTROPHES = re.compile("['\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}]")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(
    r"\s*(?:(?:question|q|no|number)\.?\s*)?\(?(?P<number>\d+(?:\.\d+)*[a-z]?|[a-z](?=[).:]))[).:]*(?:[\s\u2013\u2014-]+|$)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[?.!:;](?=\s|$)|\s(?=[(\[\u2013\u2014])|\n")
_ASIDE = re.compile(r"\([^()]*\)")
_TURNS_ROUND = frozenset(("not", "no", "never", "nor", "without", "cannot", "dont", "doesnt", "isnt", "wont"))

ALIKE = 0.9
"""How much of two wordings must be the same words in the same order: at most about one in ten may differ."""
_SHORTEST_ALIKE, _LONGEST_ALIKE = 6, 120
_LONGEST_LABEL = 300
_LONGEST = 2_000
"""Characters of a passage that are looked at; no question is longer."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A text as its words, the number before it apart."""

    words: tuple[str, ...]
    number: str | None = None


def wording(text: str, known_number: str | None = None) -> Wording:
    """Return a text without its number; `known_number` may have any form, such as Prop 2 Q8."""
    words, known = words_of(text[:_LONGEST]), words_of(known_number or "")
    if known and words[: len(known)] == known and len(words) > len(known):
        return Wording(words[len(known) :], _bare(known))
    found = _NUMBER.match(text)
    if found is None:
        return Wording(words)
    return Wording(words_of(text[found.end() : _LONGEST]), _bare(words_of(found["number"])))


def beginnings(text: str) -> frozenset[tuple[str, ...]]:
    """Return the words of a text, and of what stands before each end of a sentence in it, without its number."""
    cuts = [match.end() for match in _SENTENCE_END.finditer(text[:_LONGEST])]
    return frozenset(wording(text[:end]).words for end in (*cuts, len(text))) - {()}


def number_words(number: str | None) -> str | None:
    """Return a question's number as a Wording has it."""
    return _bare(words_of(number)) if number else None


def alike(one: Wording, other: Wording) -> bool:
    """Say whether two texts are the same but for a word in ten, none of which turns the meaning round."""
    shorter, longer = sorted((len(one.words), len(other.words)))
    if shorter < _SHORTEST_ALIKE or longer > _LONGEST_ALIKE or 2 * shorter < ALIKE * (shorter + longer):
        return False
    matcher = SequenceMatcher(None, one.words, other.words, autojunk=False)
    if matcher.quick_ratio() < ALIKE or matcher.ratio() < ALIKE:
        return False
    changes = [codes for codes in matcher.get_opcodes() if codes[0] != "equal"]
    changed = {word for _, a, b, c, d in changes for word in (*one.words[a:b], *other.words[c:d])}
    return changed.isdisjoint(_TURNS_ROUND)


@lru_cache(4096)
def label_forms(label: str) -> frozenset[tuple[str, ...]]:
    """Return the words of a short label, with and without what it says in brackets; nothing for a long one."""
    if len(label) > _LONGEST_LABEL:
        return frozenset()
    return frozenset((words_of(label), words_of(_ASIDE.sub(" ", label)))) - {()}


def same_label(label: str, known: str) -> bool:
    """Say whether a short label is a known one, with or without what either says in brackets."""
    return not label_forms(label).isdisjoint(label_forms(known))


def begins_question(text: str) -> bool:
    """Say whether words look like a question of their own: numbered, or ending in a question mark."""
    return bool(_NUMBER.match(text)) or text.rstrip().endswith("?")


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared."""
    return tuple(_WORD.findall(_APOSTROPHES.sub("", normalize("NFKC", text)).casefold()))


def _bare(words: tuple[str, ...]) -> str:
    return " ".join(word for word in words if word not in ("question", "q"))

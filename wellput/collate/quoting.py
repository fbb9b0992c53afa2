"""Which words may be quoted, and by what name.

Words are quoted only where their member lets us, and never where they hold the name of a member who may not be named:
such words are left out whole, since nobody's words are rewritten. A kind is told only where no small group could be
seen by it. Unnamed quotes stand in an order that has nothing to do with who said them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from wellput.collate.masking import masks
from wellput.model.bank import Bank, Question
from wellput.model.coded import fingerprint
from wellput.model.collation_shown import Quote, QuotesShown
from wellput.model.tallied import Cell, Voice
from wellput.text.in_order import in_order
from wellput.text.near_duplicates import near_duplicates

A_MEMBER = "A member"

_WORD = re.compile(r"\w+")
_OWNING = re.compile(r"['\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}]s\b", re.IGNORECASE)
_JOINED = dict.fromkeys(map(ord, "'\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}"))
_ABOUT = {"other": "another answer", "reason": "", "unlocks": "what it would unlock", "ask": "what should be done"}


@dataclass(frozen=True, slots=True)
class Names:
    """Names that may not be told: as words in a row, by how many; and such as may stand within a run of letters."""

    by_length: Mapping[int, AbstractSet[tuple[str, ...]]]
    within: tuple[str, ...]

    def stand_in(self, words: str) -> bool:
        """Say whether one of the names stands in the words, whatever its capitals, accents and signs, owning or not."""
        return self._stand_in(_folded(words)) or self._stand_in(_folded(_OWNING.sub("", words)))

    def _stand_in(self, folded: str) -> bool:
        said = tuple(_WORD.findall(folded))
        return any(name in folded for name in self.within) or any(
            said[at : at + length] in names
            for length, names in self.by_length.items()
            for at in range(len(said) - length + 1)
        )


def names_not_to_tell(names: Iterable[str]) -> Names:
    """Return names to look for; not every script puts spaces between words, and a name may be all signs."""
    by_length: dict[int, set[tuple[str, ...]]] = defaultdict(set)
    within = []
    for name in names:
        folded = _folded(name)
        words = tuple(_WORD.findall(folded))
        if words:
            by_length[len(words)].add(words)
        if folded and not (words and folded.isascii()):
            within.append(folded)
    return Names(by_length, tuple(within))


def kinds_to_tell(cells: Sequence[Cell], least: int) -> frozenset[str]:
    """Return the kinds of member that may stand below a quote: none by which a small group could be told."""
    returns: dict[str | None, int] = defaultdict(int)
    for cell in cells:
        returns[cell.kind] += cell.returns
    kinds = list(returns)
    hidden = masks(list(returns.values()), (), least)
    if hidden.everybody:
        return frozenset()
    return frozenset(kind for at, kind in enumerate(kinds) if kind is not None and at not in hidden.groups)


def quotes_shown(
    bank: Bank, question: Question, voices: Sequence[Voice], kinds: frozenset[str], names: Names, most: int | None
) -> QuotesShown:
    """Return what was said to a question in words and may be quoted: at most `most`, from each kind in turn.

    What several gave in nearly the same words is quoted once.
    """
    open_ = [one for one in voices if one.may_quote]
    told = [one for one in open_ if not names.stand_in(one.words)]
    chosen = in_credited_order(bank, _in_turn(_each_once(told), kinds)[:most], kinds)
    quotes = tuple(
        Quote(_tidy(one.words), credit(bank, one, kinds), about(question, one), one.may_name) for one in chosen
    )
    return QuotesShown(quotes, len(told) - len(chosen), len(voices) - len(open_), len(open_) - len(told))


def in_credited_order(bank: Bank, voices: Iterable[Voice], kinds: AbstractSet[str]) -> list[Voice]:
    """Order voices by what stands beside them, and then by chance, the same each time."""
    return sorted(voices, key=lambda one: (in_order(credit(bank, one, kinds)), _order(one)))


def _each_once(voices: Sequence[Voice]) -> list[Voice]:
    """Leave out all but one of those that say nearly the same in nearly the same words."""
    again = set()
    for places in near_duplicates([one.words for one in voices]):
        again |= set(sorted(places, key=lambda place: _order(voices[place]))[1:])
    return [one for place, one in enumerate(voices) if place not in again]


def _in_turn(voices: Iterable[Voice], kinds: frozenset[str]) -> list[Voice]:
    """Order voices so that each kind that is told has its turn; within a kind by chance, the same each time."""
    by_kind: dict[str, list[Voice]] = defaultdict(list)
    for one in sorted(voices, key=_order):
        by_kind[one.kind if one.kind in kinds else ""].append(one)
    places = [(at, kind, one) for kind, several in by_kind.items() for at, one in enumerate(several)]
    return [one for _, _, one in sorted(places, key=lambda place: place[:2])]


def _order(voice: Voice) -> str:
    return fingerprint([voice])


def credit(bank: Bank, voice: Voice, kinds: AbstractSet[str]) -> str:
    """Return by what name a voice may be quoted: its own where it lets us, otherwise its kind if that may be told."""
    if voice.may_name:
        return voice.name
    label = next((one.label for one in bank.respondents if one.id == voice.kind and one.id in kinds), None)
    return f"{A_MEMBER} ({label})" if label else A_MEMBER


def about(question: Question, voice: Voice) -> str:
    """Return what the words are about, where that is not the question alone."""
    part = _ABOUT.get(voice.field, "")
    if not voice.item:
        return part
    option = question.called(voice.item)
    return f"{option}: {part}" if part else option


def _tidy(words: str) -> str:
    """Return words without empty lines, as they stand in one item of a list."""
    return "\n".join(line for line in (" ".join(one.split()) for one in words.splitlines()) if line)


def _folded(words: str) -> str:
    """Return words without capitals, accents and apostrophes, with `and` for its sign."""
    parted = unicodedata.normalize("NFKD", words.replace("&", " and ").translate(_JOINED))
    return " ".join("".join(one for one in parted if not unicodedata.combining(one)).casefold().split())

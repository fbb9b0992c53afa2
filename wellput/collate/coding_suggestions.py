"""Suggest codes by shared words, and say which words: nothing is given unasked, and nothing is learnt elsewhere.

A text is a list of words weighed by how often they stand in it and how few texts have them (TF-IDF, as scikit-learn's
TfidfTransformer defines it with its defaults), and two texts are as alike as the cosine of their lists. A code is
suggested where the text is like one that the same coder gave it, or like the code's own label and definition. Coders do
not see each other's codes in it, for else their agreement would prove nothing.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wellput.collate.coding_texts import Reading, Text
from wellput.model.coded import NONE, Code

MOST = 3
"""Suggestions for a text."""

_LEAST_ALIKE = 0.1
_LEAST_BESIDE_THE_BEST = 0.5
_MOST_WORDS = 4
_SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_LITTLE = """
about after all also and any are because been before being both but can cannot could did does each either else even
ever every few for from get gets had has have her here him his how into its itself just less like many may might more
most much must nor not now off often one only other our ours out over own same she should since some still such than
that the their theirs them then there these they this those through too under until very was way well were what when
where whether which while who whom whose why will with within without would yet you your yours don't doesn't didn't
isn't aren't wasn't weren't can't couldn't won't wouldn't haven't hasn't it's we're we've mae gyda ond ein eich gan
neu nid yng dros
"""
_EMPTY = frozenset(_LITTLE.split())
"""Words that say nothing of what a text is about, English and some Welsh."""

_Key = tuple[str, str]
"""Whose words: a member's, or a code's own."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A code, the shared words that it rests on as they stand here, and who said the like; None: the code itself."""

    code: Code
    words: tuple[str, ...]
    like: str | None


class Suggester:
    """Knows which words each text of a question and each code has."""

    def __init__(self, texts: Sequence[Text], book: Sequence[Code]) -> None:
        self._book = [one for one in book if one.code != NONE]
        self._names = {text.member: text.name for text in texts}
        counts: dict[_Key, Counter[str]] = {
            ("member", text.member): Counter(word for word, _ in _words(text.words)) for text in texts
        }
        having = Counter(word for counted in counts.values() for word in counted)
        for code in self._book:
            own = f"{code.label} {code.definition or ''}"
            counts["code", code.code] = Counter(word for word, _ in _words(own) if word in having)
        self._weights = {key: _weighed(counted, having, len(texts)) for key, counted in counts.items()}
        self._having: dict[str, list[_Key]] = defaultdict(list)
        for key, weights in self._weights.items():
            for word in weights:
                self._having[word].append(key)

    def suggest(self, text: Text, readings: Mapping[str, Reading]) -> tuple[Suggestion, ...]:
        """Return the codes whose words are most like the text's, by what its coder has read."""
        mine = self._weights["member", text.member]
        likeness: dict[_Key, float] = defaultdict(float)
        for word, weight in mine.items():
            for key in self._having[word]:
                likeness[key] += weight * self._weights[key][word]
        likeness.pop(("member", text.member), None)
        nearest = _nearest(likeness, readings)
        best = sorted((one for one in self._book if one.code in nearest), key=lambda one: -likeness[nearest[one.code]])
        enough = _LEAST_BESIDE_THE_BEST * likeness[nearest[best[0].code]] if best else 0
        told = (one for one in best[:MOST] if likeness[nearest[one.code]] >= enough)
        return tuple(self._suggestion(text, one, nearest[one.code]) for one in told)

    def _suggestion(self, text: Text, code: Code, key: _Key) -> Suggestion:
        mine, theirs = self._weights["member", text.member], self._weights[key]
        shared = sorted(mine.keys() & theirs.keys(), key=lambda word: (-mine[word] * theirs[word], word))
        written = dict(reversed(list(_words(text.words))))
        kind, whose = key
        words = tuple(written[word] for word in shared[:_MOST_WORDS])
        return Suggestion(code, words, self._names[whose] if kind == "member" else None)


def _nearest(likeness: Mapping[_Key, float], readings: Mapping[str, Reading]) -> dict[str, _Key]:
    """Return for each code the most alike of what has it: the first of several, in the order of their words."""
    nearest: dict[str, _Key] = {}
    for key, alike in likeness.items():
        if alike >= _LEAST_ALIKE:
            kind, name = key
            read = readings.get(name) if kind == "member" else Reading((name,), True)
            for code in read.codes if read and read.current else ():
                if code not in nearest or alike > likeness[nearest[code]]:
                    nearest[code] = key
    return nearest


def _weighed(counted: Counter[str], having: Counter[str], texts: int) -> dict[str, float]:
    weights = {word: count * (math.log((1 + texts) / (1 + having[word])) + 1) for word, count in counted.items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {word: weight / length for word, weight in weights.items()}


def _words(text: str) -> Iterator[tuple[str, str]]:
    """Yield the words that say something: without the plural's s, and as they are written."""
    for found in _WORD.findall(text):
        word = found.casefold().replace("\u2019", "'")
        if len(word) >= _SHORTEST and word not in _EMPTY:
            yield _singular(word), found


def _singular(word: str) -> str:
    """Take the plural's s off, by the three rules of D. Harman's S stemmer (1991, JASIS 42, 7-15)."""
    if word.endswith("ies"):
        return word if word.endswith(("eies", "aies")) else f"{word[:-3]}y"
    if word.endswith("es"):
        return word if word.endswith(("aes", "ees", "oes")) else word[:-1]
    return word if word.endswith(("us", "ss")) or not word.endswith("s") else word[:-1]

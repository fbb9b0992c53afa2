"""Which known word a mistyped one may mean: offered only where it is nearly the same and does not say the opposite.

"Satisfied" and "dissatisfied" are alike by their letters. Whoever follows a suggestion of the one for the other turns
an answer round, so that a word and its opposite are never offered for each other, nor two words with other figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product

from wellput.text.alike import alike
from wellput.text.likeness import is_one_slip, likeness
from wellput.text.similar_questions import turned_about

NEARLY = 0.8
"""From this likeness on, of 1, a word is taken for another one mistyped."""

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_PREFIXES = ("counter", "under", "over", "anti", "dis", "non", "mis", "un", "in", "im", "il", "ir")
_ALONE = frozenset({"non", "un", "dis", "anti"})
"""What stands before a hyphen, or on its own."""

_FEWEST = 3
_OPPOSED = (
    *(("more", "less"), ("more", "fewer"), ("most", "least"), ("many", "few"), ("much", "little"), ("high", "low")),
    *(("higher", "lower"), ("increase", "decrease"), ("above", "below"), ("over", "under"), ("before", "after")),
    *(("for", "against"), ("with", "without"), ("always", "never"), ("good", "bad"), ("better", "worse")),
    *(("support", "oppose"), ("inside", "outside"), ("yes", "no"), ("true", "false"), ("all", "none")),
    *(("strong", "weak"), ("strongly", "slightly"), ("harmful", "harmless"), ("agree", "disagree")),
)
_OPPOSITES = frozenset(pair for one, other in _OPPOSED for pair in ((one, other), (other, one)))


def surely_meant(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that is nearly the same, or None where none is, two are, or it may say the opposite."""
    found = sorted(((likeness(word, one), one) for one in known), reverse=True)
    if not found or (len(found) > 1 and found[1][0] == found[0][0]):
        return None
    score, near = found[0]
    is_near = score >= NEARLY or (min(len(word), len(near)) >= _FEWEST and is_one_slip(word, near))
    return near if is_near and not opposed(word, near) and not other_numbers(word, near) else None


def opposed(one: str, other: str) -> bool:
    """Say whether one of two wordings may deny what the other says."""
    mine, theirs = _words(one), _words(other)
    mine = [_mended(word, theirs) for word in mine]
    gone, come = [word for word in mine if word not in theirs], [word for word in theirs if word not in mine]
    if turned_about(" ".join(mine), " ".join(theirs)) or not _ALONE.isdisjoint((*gone, *come)):
        return True
    return any(_are_opposite(*pair) for pair in product(gone, come))


def other_numbers(one: str, other: str) -> bool:
    """Say whether two wordings hold other numbers, such as two bands of income."""
    mine, theirs = ([word for word in _words(text) if word[0].isdigit()] for text in (one, other))
    return mine != theirs


def _words(text: str) -> list[str]:
    return _WORD.findall(alike(text).replace("_", " "))


def _mended(word: str, others: Sequence[str]) -> str:
    """Return a word, or the one of the others that it is but for a slip."""
    near = (other for other in others if len(word) > _FEWEST and likeness(word, other) >= NEARLY)
    return next((other for other in near if word not in others and not _are_opposite(word, other)), word)


def _are_opposite(one: str, other: str) -> bool:
    return (one, other) in _OPPOSITES or _is_other_with_prefix(one, other) or _is_other_with_prefix(other, one)


def _is_other_with_prefix(one: str, other: str) -> bool:
    """Say whether a word is another one, as it is or mistyped, with a beginning that turns it round."""
    rests = (one.removeprefix(prefix) for prefix in _PREFIXES if one.startswith(prefix))
    return any(
        len(rest) >= _FEWEST and likeness(rest, other) >= NEARLY and likeness(rest, other) > likeness(one, other)
        for rest in rests
    )

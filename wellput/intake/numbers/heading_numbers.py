"""Numbers that stand before headings, when the question of each stands below: "2. Rents", and then what is asked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import asks, asks_first, opens_question, requests
from wellput.intake.questions.subquestions import Start

_LONGEST, _FEWEST, _MOST_WORDS = 120, 2, 8


def with_heading_numbers(
    pieces: Sequence[Piece], starts: Mapping[int, Start]
) -> tuple[dict[int, Start], frozenset[int]]:
    """Return the starts, with the numbers of the headings over them, and the places of those headings."""
    pages = _of_pages(pieces, starts)
    starts = {at: start for at, start in starts.items() if at not in pages}
    heads = {at: start for at, start in _heads(pieces, starts).items() if at not in pages}
    asked = {**starts, **_swallowed(pieces, heads, starts)}
    below = _only_starts(heads, asked)
    whole = [at for at in below if at in starts] or list(below)
    is_run = list(below) == list(heads) and [heads[at].value for at in heads] == [(n + 1,) for n in range(len(heads))]
    if len(whole) < _FEWEST or not (is_run or all(at in starts for at in below)):
        return dict(starts), pages
    kept = {at: start for at, start in starts.items() if at not in whole}
    numbered = {below[at]: replace(asked[below[at]], number=heads[at].number) for at in whole}
    return dict(sorted((kept | numbered).items())), pages | frozenset(whole)


def _of_pages(pieces: Sequence[Piece], starts: Mapping[int, Start]) -> frozenset[int]:
    """Return the titles of pages or parts whose own numbers are out of step with the questions': "2. Your views"."""
    counted = [(at, start.value) for at, start in starts.items() if start.value and not start.is_sub]
    found: set[int] = set()
    for place, (at, value) in enumerate(counted[:-1]):
        below, after = counted[place + 1]
        before = next((one for where, one in reversed(counted[:place]) if where not in found), (0,))
        is_out_of_step = value >= after or (value <= before and after > before)
        if below == at + 1 and is_out_of_step and _is_title(starts[at].rest) and asks(starts[below].rest):
            found.add(at)
    return frozenset(found)


def _is_title(words: str) -> bool:
    """Say whether words are short, and neither ask anything nor end as a sentence or a lead does."""
    is_short = 0 < len(words.split()) <= _MOST_WORDS and not words.endswith((".", "?", ":", ";"))
    return is_short and _names(words) and not opens_question(words) and words[:1].isupper()


def _swallowed(pieces: Sequence[Piece], heads: Mapping[int, Start], starts: Mapping[int, Start]) -> dict[int, Start]:
    """Return the paragraphs that ask outright below headings that were taken for the beginning of what they ask."""
    below = [at + 1 for at in heads if at in starts and at + 1 < len(pieces) and at + 1 not in starts]
    return {at: Start(pieces[at].words) for at in below if _asks_apart(pieces[at])}


def _asks_apart(piece: Piece) -> bool:
    is_text = piece.follows_gap and not piece.rows and not piece.line.control and label_of(piece.words) is None
    return is_text and opens_question(piece.words) and asks_first(piece.words)


def _heads(pieces: Sequence[Piece], starts: Mapping[int, Start]) -> dict[int, Start]:
    """Return the short numbered lines that ask nothing."""
    found: dict[int, Start] = {}
    for at, piece in enumerate(pieces):
        label = None if piece.rows or piece.line.control else label_of(piece.words, piece.line.number)
        is_head = label is not None and label.style in ("number", "named") and piece.follows_gap
        if label and is_head and label.rest and len(piece.words) <= _LONGEST and _names(label.rest):
            found[at] = Start(label.rest, label.shown, value=label.value)
    return found


def _names(words: str) -> bool:
    """Say whether words name a topic: a request would end with its stop, or be a polite one."""
    is_request = requests(words) and (words.endswith((".", ":")) or words.lower().startswith(("please", "any ")))
    return not is_request and "?" not in words


def _only_starts(heads: Mapping[int, Start], starts: Mapping[int, Start]) -> dict[int, int]:
    """Return of each heading the one question without a number before the next number, if there is no other."""
    edges = sorted({*heads, *(at for at, start in starts.items() if start.number)})
    free = sorted(at for at, start in starts.items() if not start.number)
    found: dict[int, int] = {}
    for head in heads:
        place = bisect_right(edges, head)
        first = bisect_right(free, head)
        last = bisect_right(free, edges[place]) if place < len(edges) else len(free)
        is_below = last - first == 1 and (head not in starts or free[first] == head + 1)
        if is_below and asks(starts[free[first]].rest):
            found[head] = free[first]
    return found

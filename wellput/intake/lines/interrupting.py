"""Lines that stand in the middle of a sentence and are none of its words: they recur, or hold the number of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of

_NUMBER_APART = re.compile(r"[A-Z][^?]*\S\s{3,}+(?:page\s*)?\d{1,3}\Z", re.IGNORECASE)
_ENDS = re.compile(r"[.?!:;][\"'\u2019\u201d)\]*]*\Z")
_FEWEST_WORDS, _FEWEST_TITLE, _TITLES = 4, 2, 3


def interrupting_places(
    pieces: Sequence[Piece], marked: Sequence[bool], alike: Mapping[str, Sequence[int]]
) -> frozenset[int]:
    """Return the places of such lines; `alike` are those of lines that recur, `marked` are of a page in any case."""
    again = {at: ats for ats in alike.values() if len(ats) > 1 for at in ats}
    titles = tuple(" ".join(piece.words.lower().split()) for piece in pieces[:_TITLES] if piece.words[:1].isupper())
    may_be = [
        is_page
        or (
            _may_interrupt(piece)
            and (at in again or _is_of_page(pieces, at, marked) or (at >= _TITLES and _says(piece, titles)))
        )
        for at, (piece, is_page) in enumerate(zip(pieces, marked, strict=True))
    ]
    found: set[int] = set()
    for start, end in _runs(may_be):
        is_within = start > 0 and end < len(pieces)
        is_apart = is_within and (any(marked[start:end]) or any(one.follows_gap for one in pieces[start : end + 1]))
        if is_apart and _is_broken(pieces[start - 1], pieces[end]):
            found.update(pieces[one].place for at in range(start, end) for one in again.get(at, (at,)))
    return frozenset(found)


def _runs(may_be: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield where each unbroken run of such lines begins and ends."""
    start: int | None = None
    for at, is_one in enumerate((*may_be, False)):
        if is_one and start is None:
            start = at
        elif not is_one and start is not None:
            yield start, at
            start = None


def _may_interrupt(piece: Piece) -> bool:
    is_text = piece.line.is_wrapped and piece.line.kind == "text" and not piece.rows
    return is_text and not piece.words[:1].islower() and not boxed(piece.words) and "?" not in piece.words


def _says(piece: Piece, titles: Sequence[str]) -> bool:
    """Say whether a line begins with the title of the file, as the head of a page does."""
    words = " ".join(piece.words.lower().split())
    return any(words.startswith(title) for title in titles if len(title.split()) >= _FEWEST_TITLE)


def _is_of_page(pieces: Sequence[Piece], at: int, marked: Sequence[bool]) -> bool:
    """Say whether a line holds the number of a page, or is set off between one and what goes on below."""
    is_head = 0 < at < len(pieces) - 1 and marked[at - 1] and pieces[at + 1].follows_gap
    return bool(_NUMBER_APART.match(pieces[at].words)) or (is_head and label_of(pieces[at].words) is None)


def _is_broken(before: Piece, after: Piece) -> bool:
    """Say whether a sentence goes on from the line before to the one after."""
    if not all(one.line.is_wrapped and one.line.kind == "text" and not one.rows for one in (before, after)):
        return False
    is_open = len(before.words.split()) >= _FEWEST_WORDS and not _ENDS.search(before.words)
    goes_on = after.words[:1].islower() and not (label_of(after.words) or boxed(after.words) or bulleted(after.words))
    return is_open and goes_on


def lines_alike(pieces: Sequence[Piece], longest: int) -> dict[str, list[int]]:
    """Return where lines stand that say the same, numbers aside."""
    alike: dict[str, list[int]] = {}
    for at, piece in enumerate(pieces):
        if piece.line.is_wrapped and not piece.rows and 3 < len(piece.words) <= longest:
            alike.setdefault(re.sub(r"\d+", "#", " ".join(piece.words.split()).casefold()), []).append(at)
    return alike

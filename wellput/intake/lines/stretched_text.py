"""Running text whose setting leaves gaps within its lines, so that they look like columns side by side.

A gap between columns goes on in the lines above and below it; one that justified setting leaves, or letters that a PDF
places one by one, has words above or below that run across it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import boxes_in
from wellput.intake.lines.pieces import Piece
from wellput.intake.options.scales import is_known

_GAP = re.compile(r"(?<=\S) {3,}+(?=\S)")
_WORD = re.compile(r"(?<!\S)[^\W\d_]\S*")
_FEWEST_WORDS, _PROSE, _NARROWEST, _NEAR = 6, 0.6, 60, 2
_FEWEST_LINES, _FEWEST_AS_FAR, _REACH = 12, 2, 2


def with_gaps_closed(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, gaps within running text one space wide; all as they are where most gaps are of columns."""
    texts = [_running(piece) for piece in pieces]
    of_columns = 0
    gaps: dict[int, list[tuple[int, int]]] = {}
    for at, (piece, text) in enumerate(zip(pieces, texts, strict=True)):
        beside = [near for near in _beside(pieces, texts, at) if near]
        for start, end in _gaps_in(text):
            as_far = sum(any(abs(end - other) <= _NEAR for _, other in _gaps_in(near)) for near in beside)
            if as_far and as_far >= min(_FEWEST_AS_FAR, len(beside)):
                of_columns += 1
            elif any(near[end - 2 : end].strip() for near in beside) or _goes_out(piece, beside, end):
                gaps.setdefault(at, []).append((start, end))
    if len(gaps) < _FEWEST_LINES or sum(map(len, gaps.values())) <= of_columns:
        return tuple(pieces)
    return tuple(_closed(piece, texts[at], gaps[at]) if at in gaps else piece for at, piece in enumerate(pieces))


def _goes_out(piece: Piece, beside: Sequence[str], end: int) -> bool:
    """Say whether a gap stands farther out than the lines around reach, in one that begins in mid-sentence."""
    return bool(beside) and piece.words[:1].islower() and all(len(near) < end for near in beside)


def _gaps_in(text: str) -> list[tuple[int, int]]:
    return [gap.span() for gap in _GAP.finditer(text)]


def _running(piece: Piece) -> str:
    """Return a line of running text as it stands, and nothing for any other."""
    if piece.rows or piece.line.kind != "text" or not piece.line.is_wrapped or boxes_in(piece.words):
        return ""
    words = _WORD.findall(piece.words)
    is_text = len(words) >= _FEWEST_WORDS and sum(one[0].islower() for one in words) >= _PROSE * len(words)
    if not is_text or all(is_known(part) for part in _GAP.split(piece.words)):
        return ""
    text = " " * piece.indent + piece.words
    return text if len(text) >= _NARROWEST else ""


def _beside(pieces: Sequence[Piece], texts: Sequence[str], at: int) -> Iterator[str]:
    """Yield the running text of up to two lines right above and of two right below."""
    for above in range(at, max(0, at - _REACH), -1):
        if pieces[above].follows_gap:
            break
        yield texts[above - 1]
    for below in range(at + 1, min(len(pieces), at + _REACH + 1)):
        if pieces[below].follows_gap:
            break
        yield texts[below]


def _closed(piece: Piece, text: str, gaps: Collection[tuple[int, int]]) -> Piece:
    """Return a piece with these gaps one space wide; what stands behind another gap stays where it is."""
    said, end = "", 0
    for gap in _gaps_in(text):
        said += text[end : gap[0]]
        end = gap[1]
        said += " " * (1 if gap in gaps else end - len(said))
    return replace(piece, words=(said + text[end:]).strip())

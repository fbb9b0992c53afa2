"""Paragraphs under words that call for views, each of which names a matter: "We seek views on:", "12. Whether ...".

Their numbers may go on from those of the text around them, so that nothing but what they say, and the words above,
tells that they are questions. Letters and bullets below such a paragraph are part of what it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wellput.intake.document.calling import calls_for
from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.numbers.labels import Label, label_of
from wellput.intake.questions.asking import asks_with_mark

_MATTER = re.compile(
    r"(?:and |or |also )?(?:whether|if\b[^.?]{1,200}\b(?:whether|how|what)|"
    r"how|what|why|which|where|when|who|whose|(?:to|in|for|on|by|under|with|from) (?:what|"
    r"which|whom)|(?:the|any) (?:extent|degree)|any)\b",
    re.IGNORECASE,
)
_STATED = re.compile(r"(?:if\b[^.?:]{1,160}, )?(?:and |or |also )?(?:whether|the (?:extent|degree))\b", re.IGNORECASE)
_LEADS = re.compile(r"\b(?:on|following(?: \w+)?|below)\W*\Z", re.IGNORECASE)
_PARTS = ("letter", "roman")
_MOST_BETWEEN, _LONGEST_LEAD = 12, 600


def states_matter(words: str) -> bool:
    """Say whether words name a matter without asking: what they list is no answer to choose."""
    return "?" not in words and bool(_STATED.match(words))


def called_matters(pieces: Sequence[Piece]) -> dict[int, Label]:
    """Return the numbered or lettered paragraphs that name a matter under such words, with their labels."""
    return {at: label for lead in _leads(pieces) for at, label in _matters_below(pieces, lead)}


def with_matters_whole(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, each such paragraph with the letters and bullets that stand below it and ask nothing."""
    within = {at: _parts_below(pieces, at) for at, label in called_matters(pieces).items() if label.style == "number"}
    gone = {part for parts in within.values() for part in parts}
    return tuple(_whole(pieces, at, within.get(at, [])) for at in range(len(pieces)) if at not in gone)


def _whole(pieces: Sequence[Piece], at: int, parts: Sequence[int]) -> Piece:
    together = [pieces[at], *(pieces[part] for part in parts)]
    return joined(together, " ".join(piece.words for piece in together)) if parts else pieces[at]


def _leads(pieces: Sequence[Piece]) -> Iterator[int]:
    """Yield where words call for views on what stands below."""
    for at, piece in enumerate(pieces):
        words = piece.words.rstrip()
        if piece.rows or len(words) > _LONGEST_LEAD:
            continue
        if calls_for(words) or (_LEADS.search(words) and calls_for(f"{words.rstrip('.:')}:")):
            yield at


def _matters_below(pieces: Sequence[Piece], lead: int) -> Iterator[tuple[int, Label]]:
    """Yield the paragraphs that count up below a lead and name a matter each, until anything else stands there."""
    last: tuple[int, Label] | None = None
    for at in range(lead + 1, len(pieces)):
        label = _label(pieces[at])
        if last and (_is_part(pieces[at], last[1]) or _is_footnote(label)):
            if at - last[0] > _MOST_BETWEEN:
                return
            continue
        if label is None or not _comes_next(last, label) or not _names_matter(label.rest):
            return
        last = at, label
        yield last


def _label(piece: Piece) -> Label | None:
    if piece.rows or piece.line.control or boxed(piece.words) or piece.is_heading:
        return None
    return label_of(piece.words, piece.line.number)


def _comes_next(last: tuple[int, Label] | None, label: Label) -> bool:
    if last is None:
        return label.style == "number" or (label.style in _PARTS and label.value == (1,))
    above = last[1]
    return label.close == above.close and label.value == (*above.value[:-1], above.value[-1] + 1)


def _names_matter(words: str) -> bool:
    return bool(_MATTER.match(words)) or asks_with_mark(words)


def _is_part(piece: Piece, above: Label) -> bool:
    """Say whether a piece is a letter or a bullet below a paragraph with a number, or goes on in mid-sentence."""
    label = _label(piece)
    is_lettered = label is not None and label.style in _PARTS
    goes_on = label is None and not piece.rows and not piece.is_heading and piece.words[:1].islower()
    return above.style == "number" and (is_lettered or goes_on or bulleted(piece.words) is not None)


def _is_footnote(label: Label | None) -> bool:
    return label is not None and label.style == "bare"


def _parts_below(pieces: Sequence[Piece], at: int) -> list[int]:
    """Return the letters and bullets below a paragraph; none where one of them asks by itself."""
    above = _label(pieces[at])
    found: list[int] = []
    for below in range(at + 1, min(len(pieces), at + 1 + _MOST_BETWEEN)):
        if above and _is_part(pieces[below], above):
            found.append(below)
        elif not _is_footnote(_label(pieces[below])):
            break
    return [] if any(asks_with_mark(pieces[part].words) for part in found) else found

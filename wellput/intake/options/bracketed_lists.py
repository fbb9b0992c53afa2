"""Options in brackets on the line below a question: "Choose one. (Plan, Money, People)", "(None, one, several)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.pieces import Piece
from wellput.intake.options.inline import inline_options
from wellput.intake.options.optionlists import is_open, may_choose
from wellput.intake.options.parting import are_at_commas, at_commas, at_sign
from wellput.intake.options.splitting import all_short
from wellput.intake.questions.asking import asks_with_mark, only_instructs

_LISTED = re.compile(r"(?P<told>[^()]{0,80}?)\s*\((?P<inside>[^()]{5,600})\)\.?")
_EXAMPLES = re.compile(r"(?:e\.?g\b|i\.?e\b|for example|for instance|such as|including|see|if|and|as)\b", re.IGNORECASE)
_FEWEST = 2


def with_bracketed_lists(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; what such a line lists as a line for each option, or as a line without brackets."""
    return tuple(part for at in range(len(pieces)) for part in _parts(pieces, at))


def _parts(pieces: Sequence[Piece], at: int) -> Iterator[Piece]:
    piece = pieces[at]
    is_text = at > 0 and not (piece.rows or piece.line.control or piece.is_heading)
    found = _LISTED.fullmatch(piece.words.strip()) if is_text else None
    if not found or _EXAMPLES.match(found["inside"]) or not asks_with_mark(pieces[at - 1].words):
        yield piece
    elif found["told"] and only_instructs(found["told"]) and (options := _listed(found["inside"])):
        yield piece.saying(found["told"])
        line = replace(piece.line, number=None, kind="text", text="", is_bold=False)
        yield from (replace(piece, words=f"\u25cb {one}", follows_gap=False, line=line) for one in options)
    elif not found["told"] and _may_answer(pieces[at - 1].words, found["inside"]):
        yield piece.saying(found["inside"])
    else:
        yield piece


def _listed(inside: str) -> tuple[str, ...]:
    """Return the options of a list at whose end nothing more is said."""
    parts = next((parts for sign in (";", "|") if len(parts := at_sign(inside, sign)) >= _FEWEST), [])
    parts = parts or (at_commas(inside) if are_at_commas(inside) else at_sign(inside, "/"))
    return tuple(parts) if len(parts) >= _FEWEST and all(parts) and all_short(parts) else ()


def _may_answer(asked: str, inside: str) -> bool:
    found = inline_options(inside, is_asked=True)
    return found is not None and not found.before and may_choose(asked) and not is_open(asked)

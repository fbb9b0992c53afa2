"""A scale of which one line names some numbers: "1 = No; 3 = Somewhat; 5 = Yes", read as all of its steps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from wellput.intake.lines.glyphs import boxes_in, bulleted
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.announcing import announces_options
from wellput.intake.options.scales import is_known
from wellput.intake.options.scores import between_ends, is_score_line
from wellput.intake.options.told_scales import scale_noted
from wellput.intake.questions.asking import asks

_LEAD = re.compile(r"\W*(?:(?:rating |on a |the )?(?:scale|key|rating)(?: \w+ \d+ \w+ \d+)?\s*:?\s*,?|where)?\s*", re.I)
_SIGN = r"(?:=|:|\bis\b|\bbeing\b|\bmeans\b|[-\u2013\u2014](?!\s*\d))"
_NAMED = re.compile(rf"(?<![\w.])(?P<number>\d{{1,2}})\s*+{_SIGN}\s*+(?P<words>[^\d;|?()\[\]]{{2,60}})")
_BRACKETED = re.compile(r"(?<![\w.])(?P<number>\d{1,2})\s*+\((?P<words>[^\d()?]{2,60})\)")
_AFTER = re.compile(r"(?<!\w)(?P<words>[^\W\d][^\d;|?()=\[\]]{1,60}?)\s*+=\s*+(?P<number>\d{1,2})(?!\w)")
_BETWEEN = re.compile(r"[\s,;|/.*_\u2026\u2013\u2014)(\[\]-]*+(?:(?:to|and|through)\b[\s,;|/.*_\u2026)(\[\]-]*+)*+")
_SEPARATORS = re.compile(r"[\s,;|/.*_\u2026\u2013\u2014-]+\Z|\s*(?:,|;)?\s(?:to|and|through)\s*\Z")
_FEWEST_APART, _HIGHEST = 2, 10


def with_printed_scales(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; a line that names numbers of a question's scale as a line for each step, if no others do."""
    return tuple(part for at in range(len(pieces)) for part in _parts(pieces, at))


def _parts(pieces: Sequence[Piece], at: int) -> Iterator[Piece]:
    piece = pieces[at]
    is_text = not (piece.rows or piece.line.control or piece.is_heading) and not _is_named_below(pieces, at)
    before, mark, rest = piece.words.rpartition("?")
    steps = steps_in(rest) if is_text and (mark or (at and _may_be_rated(pieces[at - 1]))) else ()
    is_bare = announces_options(piece.words)
    noted = scale_noted(piece.words) if is_text and not (steps or is_bare) and _may_be_rated(piece) else None
    if noted:
        yield piece.saying(noted.before)
        yield from lines_of_steps(piece, noted.steps)
        return
    if not steps:
        yield piece
        return
    if mark:
        yield piece.saying(before + mark)
    yield from lines_of_steps(piece, steps)


def lines_of_steps(piece: Piece, steps: Sequence[str]) -> Iterator[Piece]:
    """Yield a line for each step of a scale, as if it stood below what is rated."""
    line = replace(piece.line, number=None, kind="text", text="", is_bold=False)
    yield from (replace(piece, words=f"\u25cb {step}", follows_gap=False, line=line) for step in steps)


def _may_be_rated(piece: Piece) -> bool:
    """Say whether words ask, or have a question's number, so that the line below them may be their scale."""
    is_text = not piece.rows and not piece.line.control and boxes_in(piece.words) == 0
    label = label_of(piece.words, piece.line.number) if is_text else None
    is_numbered = label is not None and label.style in ("number", "named", "chapters", "bare") and len(label.rest) > 1
    is_scored = is_score_line(piece.words) or between_ends(piece.words) is not None
    return is_text and not is_scored and not piece.words.endswith(":") and (is_numbered or asks(piece.words))


def _is_named_below(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether what stands below is rated, or holds the answers themselves: boxes, a list, a row of numbers."""
    below = pieces[at + 1] if at + 1 < len(pieces) else None
    if below is None or below.is_heading:
        return False
    if below.rows or below.line.control or boxes_in(below.words) or bulleted(below.words) is not None:
        return True
    words = below.words.strip()
    if words.isdigit() or is_score_line(words) or between_ends(words) or is_known(words):
        return True
    label = label_of(words, below.line.number)
    return label is not None and label.style in ("letter", "roman")


def steps_in(words: str) -> tuple[str, ...]:
    """Return the steps of a scale, in rising or falling order, those that are not named as their numbers alone."""
    said = words[found.end() :] if (found := _LEAD.match(words)) else words
    for pattern in (_NAMED, _BRACKETED, _AFTER):
        named = {int(one["number"]): _SEPARATORS.sub("", one.group()).strip() for one in pattern.finditer(said)}
        if _is_scale(list(named)) and _BETWEEN.fullmatch(pattern.sub("", said)):
            first, *_, last = named
            step = 1 if last > first else -1
            return tuple(named.get(number, str(number)) for number in range(first, last + step, step))
    return ()


def _is_scale(numbers: Sequence[int]) -> bool:
    """Say whether numbers are named in their order and evenly apart, from the least of a scale to its most."""
    if len(numbers) < 2 or min(numbers) > 1 or not _FEWEST_APART <= max(numbers) - min(numbers) <= _HIGHEST:
        return False
    apart = [after - one for one, after in pairwise(numbers)]
    return (min(apart) > 0 or max(apart) < 0) and max(apart) - min(apart) <= 1

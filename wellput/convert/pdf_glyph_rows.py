"""Rows of a grid whose boxes are letters of a symbol font, below heads that a page has turned on their side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from wellput.convert.pdf_places import within
from wellput.convert.pdf_turned import Turned, block_start, spread, with_heads
from wellput.model.question_list import SourceLine

if TYPE_CHECKING:
    from pypdf import PageObject

_BOX = re.compile("[\u25a0-\u25a3\u25cb\u25cf\u25ef\u26aa\u26ab\u2610-\u2612\u2751\u2752\u274f\u2b1c\ue000-\uf8ff]")
_FEWEST, _LEVEL, _FAR = 3, 3.0, 150.0
_SHIFTS = (0.0, -4.0, -8.0)
_SAME_LEADING = 1.0


@dataclass(frozen=True, slots=True)
class BoxRow:
    """Where on a page the boxes of one row begin, from left to right, and how high they stand."""

    lefts: tuple[float, ...]
    height: float


def box_rows_on(page: PageObject) -> tuple[BoxRow, ...]:
    """Return the rows of boxes that a page's letters make, from its top to its foot."""
    found: list[tuple[float, float]] = []

    def visit(words: str, outer: Any, inner: Any, *_: object) -> None:  # noqa: ANN401 -- the library's matrices
        if len(words.strip()) == 1 and _BOX.fullmatch(words.strip()):
            place = within(tuple(map(float, inner)), tuple(map(float, outer)))  # type: ignore[arg-type]
            found.append((place[5], place[4]))

    page.extract_text(visitor_text=visit)
    rows: list[list[tuple[float, float]]] = []
    for place in sorted(found, reverse=True):
        if rows and rows[-1][0][0] - place[0] <= _LEVEL:
            rows[-1].append(place)
        else:
            rows.append([place])
    return tuple(BoxRow(tuple(sorted(left for _, left in row)), row[0][0]) for row in rows if len(row) >= _FEWEST)


def with_heads_over_glyphs(
    lines: Sequence[SourceLine], turned: Sequence[Turned], rows: Sequence[BoxRow]
) -> tuple[SourceLine, ...]:
    """Return a page's lines; above the first row of boxes below turned words, these as heads of its columns."""
    drawn = [at for at, line in enumerate(lines) if len(_BOX.findall(line.text)) >= _FEWEST]
    if not turned or [len(_BOX.findall(lines[at].text)) for at in drawn] != [len(row.lefts) for row in rows]:
        return tuple(lines)
    done, before, heads = list(lines), dict[int, SourceLine](), tuple[str, ...]()
    for at, row, words in zip(drawn, rows, _words_above(rows, turned), strict=True):
        above = _heads(words, row.lefts)
        heads = above or (heads if len(heads) == len(row.lefts) else ())
        if not heads:
            continue
        said, *_ = _BOX.split(lines[at].text)
        if above:
            start = block_start(lines, at)
            before[start] = replace(lines[start], text=spread(" " * len(said), heads, heads))
        done[at] = replace(lines[at], text=spread(said, _BOX.findall(lines[at].text), heads))
    return tuple(with_heads(done, before))


def _words_above(rows: Sequence[BoxRow], turned: Sequence[Turned]) -> Iterator[list[Turned]]:
    """Yield for each row the turned words between it and the row above."""
    top = float("inf")
    for row in rows:
        yield sorted(
            (one for one in turned if row.height < one.bottom < min(top, row.height + _FAR)), key=lambda one: one.left
        )
        top = row.height


def _heads(words: Sequence[Turned], lefts: Sequence[float]) -> tuple[str, ...]:
    """Return the head of each box; none where a box has none, or the lines of one are not as far apart as another's."""
    for shift in _SHIFTS:
        columns = [
            [one for one in words if left + shift <= one.left < after + shift]
            for left, after in pairwise((*lefts, float("inf")))
        ]
        leading = [after.left - one.left for column in columns for one, after in pairwise(column)]
        is_even = not leading or max(leading) - min(leading) <= _SAME_LEADING
        if all(columns) and sum(map(len, columns)) == len(words) and is_even:
            return tuple(" ".join(one.words for one in column) for column in columns)
    return ()

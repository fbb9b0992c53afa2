"""Grids drawn with spaces, as text taken out of a PDF has them: marks below heads, statements on several lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import BOX, boxes_in, without_boxes
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.scales import is_known, is_run_of_numbers, is_scale
from wellput.intake.tables.centred_rows import with_marks_first
from wellput.intake.tables.columns_to_write import is_to_write
from wellput.intake.tables.drawn_asked_rows import with_drawn_asked_rows
from wellput.intake.tables.drawn_columns import box_columns, head_cells, head_columns
from wellput.intake.tables.stepped_rows import is_head_of, rows_with_steps, with_steps_end

_BOXES = re.compile(BOX)
_MOST_HEAD_LINES, _FEWEST, _NARROWEST, _MOST_LINES = 5, 3, 10, 12
_FAR_IN, _OVER = 20, 14


def with_drawn_grids(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, the lines of each grid that is drawn as the rows of a table."""
    pieces, done, at = with_drawn_asked_rows(with_marks_first(pieces)), list[Piece](), 0
    while at < len(pieces):
        end = _rows_end(pieces, at)
        heads = heads_before(done, pieces[at]) if end > at else 0
        blank_end, blank_heads = _blank_grid(pieces, at) if not heads else (at, 0)
        numbered_end = with_steps_end(pieces, at)
        if numbered_end > at:
            head = [done.pop()] if done and is_head_of(done[-1], pieces[at]) else []
            done += rows_with_steps(pieces[at:numbered_end], head)
            at = numbered_end
        elif heads:
            lines = done[-heads:]
            del done[-heads:]
            done += _boxes_in_row(lines, pieces[at]) if _is_box_row(pieces[at]) else _grid(lines, pieces[at:end])
            at = end
        elif blank_heads:
            done += _grid(pieces[at : at + blank_heads], pieces[at + blank_heads : blank_end])
            at = blank_end
        else:
            done.append(pieces[at])
            at += 1
    return tuple(done)


def _rows_end(pieces: Sequence[Piece], start: int) -> int:
    """Return where a grid's rows that begin here end; the same place where fewer than two do."""
    if _is_box_row(pieces[start]):
        return start + 1
    if not _is_row(pieces[start]):
        return start
    count = boxes_in(pieces[start].words)
    rows, end, last = 1, start + 1, start + 1
    while end < len(pieces):
        piece = pieces[end]
        if _is_row(piece) and boxes_in(piece.words) == count:
            rows, last = rows + 1, end + 1
        elif not (_goes_on(piece, box_columns(pieces[start])) or _leads_to_row(pieces, end)):
            break
        else:
            last = end + 1
        end += 1
    return last if rows > 1 else start


def _leads_to_row(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a letter begins a statement here whose marks stand beside its next line."""
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    is_next = after is not None and _is_row(after) and label_of(after.words) is None and not after.follows_gap
    return after is not None and is_next and _is_lettered(pieces[at], box_columns(after))


def _is_box_row(piece: Piece) -> bool:
    """Say whether a line has nothing but boxes, the words of which stand above them."""
    is_drawn = piece.line.is_wrapped and not piece.rows and "  " in piece.words
    return is_drawn and boxes_in(piece.words) > 1 and not without_boxes(piece.words)


def _is_row(piece: Piece) -> bool:
    """Say whether a line has a statement, two marks or more, and nothing else."""
    if piece.rows or not piece.line.is_wrapped:
        return False
    first = _BOXES.search(piece.words)
    if first is None or not piece.words[: first.start()].endswith("  "):
        return False
    return boxes_in(piece.words) > 1 and not without_boxes(piece.words[first.start() :])


def _goes_on(piece: Piece, columns: Sequence[int]) -> bool:
    """Say whether a line goes on with the statement above it, within the column of statements."""
    if piece.rows or piece.follows_gap or boxes_in(piece.words) or label_of(piece.words) or "?" in piece.words:
        return False
    if "\x0c" in piece.line.text:
        return False
    return piece.indent + len(piece.words) < columns[0]


def heads_before(done: Sequence[Piece], row: Piece) -> int:
    """Return how many lines above a grid's first row are its head."""
    columns = box_columns(row)
    for count in range(1, min(_MOST_HEAD_LINES, len(done)) + 1):
        top = done[-count]
        if top.rows or not top.line.is_wrapped or "?" in top.words or boxes_in(top.words):
            return 0
        if all(head_cells(done[-count:], columns)[1:]) and not _is_cut(done, count, columns):
            return _with_lines_above(done, count, columns)
    return 0


def _with_lines_above(done: Sequence[Piece], count: int, columns: Sequence[int]) -> int:
    """Return of how many lines a head is, with those right above that stand wholly over the columns of marks."""
    while count < min(_MOST_HEAD_LINES, len(done)) and not done[-count].follows_gap:
        above = done[-count - 1] if len(done) > count else done[0]
        is_text = not above.rows and above.line.is_wrapped and "?" not in above.words and not boxes_in(above.words)
        if not is_text or above.indent < max(_FAR_IN, columns[0] - _OVER):
            break
        count += 1
    return count


def _is_cut(done: Sequence[Piece], count: int, columns: Sequence[int]) -> bool:
    """Say whether a head has another line above: one that has words over each column, too."""
    if len(done) <= count or done[-count].words[:1].isupper():
        return False
    above = done[-count - 1]
    return not above.rows and "?" not in above.words and all(head_cells([above], columns)[1:])


def _blank_grid(pieces: Sequence[Piece], at: int) -> tuple[int, int]:
    """Return where a grid without marks that begins here ends, and how many lines its head has; 0 for none."""
    head = pieces[at]
    columns = head_columns(head) if head.line.is_wrapped and not head.rows and "  " in head.words else []
    if len(columns) < _FEWEST or boxes_in(head.words) or "?" in head.words or columns[0] < _NARROWEST:
        return at, 0
    for count in range(1, min(_MOST_HEAD_LINES, len(pieces) - at) + 1):
        heads = head_cells(pieces[at : at + count], columns)[1:]
        steps = [head for head in heads if not is_to_write(head)]
        is_run = is_run_of_numbers(steps) and head_cells(pieces[at : at + 1], columns)[0]
        if (is_scale(steps) and all(is_known(step) for step in steps[:-1])) or is_run:
            end = _statements_end(pieces, at + count, columns)
            rows = sum(_begins_statement(pieces[at + count : end], place) for place in range(end - at - count))
            if rows > 1:
                return end, count
    return at, 0


def _statements_end(pieces: Sequence[Piece], start: int, columns: Sequence[int]) -> int:
    end = start
    while end < len(pieces) and (_goes_on(pieces[end], columns) or _is_lettered(pieces[end], columns)):
        end += 1
    return end


def _is_lettered(piece: Piece, columns: Sequence[int]) -> bool:
    label = label_of(piece.words)
    is_narrow = piece.indent + len(piece.words) < columns[0] and not piece.follows_gap and not piece.rows
    return is_narrow and label is not None and label.style in ("letter", "roman") and "?" not in piece.words


def _begins_statement(lines: Sequence[Piece], at: int) -> bool:
    """Say whether a line begins a statement: by its letter, or by a capital, where a sentence above it has ended."""
    if at == 0 or label_of(lines[at].words) is not None:
        return True
    are_sentences = any(one.words.endswith((".", "!")) for one in lines[:_MOST_LINES])
    return lines[at].words[:1].isupper() and (not are_sentences or lines[at - 1].words.endswith((".", "!")))


def _boxes_in_row(heads: Sequence[Piece], row: Piece) -> Iterator[Piece]:
    """Yield the options that stand over a row of boxes as one line with its boxes."""
    cells = head_cells(heads, box_columns(row))
    yield joined([*heads, row], "  ".join(f"\u2610 {cell}" for cell in cells if cell))


def _grid(heads: Sequence[Piece], lines: Sequence[Piece]) -> Iterator[Piece]:
    columns = box_columns(lines[0]) or head_columns(heads[0])
    yield _row(heads, head_cells(heads, columns), is_first=True)
    row: list[Piece] = []
    for at, line in enumerate(lines):
        begins = _begins_row(lines, at) if boxes_in(lines[0].words) else _begins_statement(lines, at)
        if row and begins:
            yield _row(row, _said(row, len(columns)), is_first=False)
            row = []
        row.append(line)
    yield _row(row, _said(row, len(columns)), is_first=False)


def _said(lines: Sequence[Piece], columns: int) -> tuple[str, ...]:
    return (" ".join(without_boxes(line.words) for line in lines), *("\u2610",) * columns)


def _begins_row(lines: Sequence[Piece], at: int) -> bool:
    """Say whether a row begins: by its marks, or by its letter where the marks stand a line lower."""
    return _leads_to_row(lines, at) or (_is_row(lines[at]) and not (at > 0 and _leads_to_row(lines, at - 1)))


def _row(lines: Sequence[Piece], cells: tuple[str, ...], *, is_first: bool) -> Piece:
    line = replace(lines[0].line, kind="row", cells=cells)
    words = " | ".join(cell for cell in cells if cell)
    return replace(joined(lines, words), line=line, rows=(cells,), follows_gap=is_first)

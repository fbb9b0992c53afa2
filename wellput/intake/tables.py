"""Tables: grids of statements and a scale, options set in rows, and forms whose cells hold questions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.asked_rows import with_asked_rows
from wellput.intake.glyphs import boxes_in, is_blank_line, is_space, without_boxes
from wellput.intake.labels import label_of
from wellput.intake.listed_rows import with_listed_rows
from wellput.intake.pieces import Piece, joined
from wellput.intake.scales import is_known, is_run_of_numbers
from wellput.intake.spanned_rows import with_spanned_rows
from wellput.text.alike import alike

_GAPS = re.compile(r"\s{2,}|\s*\|\s*|\t")
_MARK = re.compile(r"(?:\d{1,2}|[.\u2026_-]+|[oOxX]|n/?a|sa|sd|[and])\Z", re.IGNORECASE)
_LABEL_ONLY = re.compile(r"(?:question|q)?\.?\s*\d{1,3}(?:\.\d+)*\s*[a-z]?[.):]?\Z", re.IGNORECASE)
_LONGEST_HEAD = 60
_ORDER = re.compile(
    r"(?:your )?(?:rank(?:ing)?|order|priority|preference|position|place)(?: order)?(?:\s*\(.{0,30}\))?", re.IGNORECASE
)
Cells = tuple[str, ...]


def with_tables(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with each table read: a grid as one piece with its rows, other cells as lines."""
    done: list[Piece] = []
    table: list[Piece] = []
    for piece in with_spanned_rows(with_asked_rows(tuple(_drawn(with_listed_rows(pieces))))):
        if table and (not piece.rows or piece.follows_gap):
            done += _table(table)
            table = []
        if piece.rows:
            table.append(piece)
        else:
            done.append(piece)
    return (*done, *_table(table))


def _drawn(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces, those of a table that is drawn with spaces or bars as rows."""
    at = 0
    while at < len(pieces):
        end = _drawn_until(pieces, at)
        for piece in pieces[at:end]:
            yield replace(piece, rows=(_drawn_cells(piece, piece is pieces[at]),), follows_gap=piece is pieces[at])
        if end == at:
            yield pieces[at]
            end = at + 1
        at = end


def _drawn_until(pieces: Sequence[Piece], start: int) -> int:
    """Return where the table that begins here ends; where none begins, the same place."""
    head = pieces[start]
    if not _may_be_drawn(head) or not _is_head(heads := _drawn_cells(head, True)):
        return start
    end = start + 1
    while end < len(pieces) and _may_be_drawn(pieces[end]) and _is_row(_drawn_cells(pieces[end], False), len(heads)):
        end += 1
    return end if end - start > 2 else start


def _may_be_drawn(piece: Piece) -> bool:
    return not piece.rows and piece.line.is_wrapped and piece.line.kind == "text" and bool(_GAPS.search(piece.words))


def _drawn_cells(piece: Piece, is_head: bool) -> Cells:
    cells = tuple(cell.strip() for cell in _GAPS.split(piece.words.strip()))
    cells = cells[1:] if cells and not cells[0] and "|" in piece.words and not is_head else cells
    cells = cells[:-1] if cells and not cells[-1] else cells
    return ("", *cells) if is_head and cells and cells[0] and _is_option_head(cells[0]) else cells


def _is_option_head(cell: str) -> bool:
    return is_known(cell) or bool(re.fullmatch(r"\d{1,2}", cell))


def _is_head(cells: Cells) -> bool:
    """Say whether a row may be the head of a grid: two steps or more after the column of statements."""
    heads = [cell for cell in cells[1:] if cell]
    if len(heads) < 2 or any(is_blank_line(head) or len(head) > _LONGEST_HEAD or "?" in head for head in heads):
        return False
    return sum(is_known(head) for head in heads) >= len(heads) / 2 or is_run_of_numbers(heads)


def _is_row(cells: Cells, width: int) -> bool:
    """Say whether a row has a statement, and nothing but marks beside it."""
    return (
        len(cells) > 1
        and bool(_word(cells[0]))
        and all(_is_mark(cell) for cell in cells[1:])
        and len(cells) <= width + 2
    )


def _is_mark(cell: str) -> bool:
    return is_blank_line(cell) or all(is_blank_line(part) or _MARK.match(part) for part in cell.split())


def _word(cell: str) -> str:
    return "" if is_space(cell) else without_boxes(cell).strip()


def _table(pieces: Sequence[Piece]) -> Iterator[Piece]:
    if not pieces:
        return
    rows = _boxes_alone([piece.rows[0] for piece in pieces])
    if _is_ranking(rows):
        yield from _ranked(pieces)
        return
    start = next((at for at, row in enumerate(rows) if _begins_grid(rows, at)), None)
    if start is None:
        yield from _lines(pieces)
        return
    end = next((at for at in range(start + 1, len(rows)) if not _is_grid_row(rows[at], len(rows[start]))), len(rows))
    yield from _lines(pieces[:start])
    row_places = tuple(piece.places for piece in pieces[start:end])
    yield replace(joined(pieces[start:end], ""), rows=tuple(rows[start:end]), row_places=row_places)
    yield from _table(pieces[end:])


def _is_ranking(rows: Sequence[Cells]) -> bool:
    """Say whether each row names something that is to be given a place in an order."""
    is_headed = len(rows[0]) == 2 and bool(_ORDER.fullmatch(rows[0][1])) and len(rows) > 2
    return is_headed and all(len(row) == 2 and _word(row[0]) and _is_mark(row[1]) for row in rows[1:])


def _ranked(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield what is to be put in order; the head is taken into the first."""
    for at, piece in enumerate(pieces[1:]):
        line = replace(piece.line, kind="text", control="tick")
        whole = joined(pieces[:2], piece.words) if at == 0 else piece
        yield replace(whole, words=_word(piece.rows[0][0]), rows=(), line=line, follows_gap=at == 0)


def _boxes_alone(rows: Sequence[Cells]) -> list[Cells]:
    """Return the rows; a box beside which a cell repeats the head of its column stands alone."""
    return [rows[0], *(tuple(map(_box_alone, row, (*rows[0], *[""] * len(row)))) for row in rows[1:])]


def _box_alone(cell: str, head: str) -> str:
    words = _word(cell) if boxes_in(cell) == 1 else ""
    return "\u2610" if words and head != cell and alike(words) == alike(_word(head)) else cell


def _begins_grid(rows: Sequence[Cells], at: int) -> bool:
    heads = [cell for cell in rows[at][1:] if cell]
    short = len(heads) > 1 and all(len(head) <= _LONGEST_HEAD and "?" not in head for head in heads)
    may_head = _is_head(rows[at]) or (short and not any(map(is_blank_line, heads)) and not _word(rows[at][0]))
    below = rows[at + 1 : at + 3]
    boxed = len(below) > 1 and len(heads) > 1 and all(_is_row(row, len(rows[at])) and _all_boxes(row) for row in below)
    may_head = may_head or (boxed and not any(boxes_in(head) for head in heads))
    return may_head and bool(below) and all(_is_grid_row(row, len(rows[at])) for row in below)


def _all_boxes(row: Cells) -> bool:
    return len(row) > 2 and all(boxes_in(cell) for cell in row[1:])


def _is_grid_row(row: Cells, width: int) -> bool:
    return len(row) <= width + 1 and _is_row(row, width) and not (len(row) == 2 and width > 2)


def _lines(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the cells of a table that is no grid as lines."""
    for at, piece in enumerate(pieces):
        row = piece.rows[0]
        below = pieces[at + 1].rows[0] if at + 1 < len(pieces) else ()
        yield from (
            replace(one, follows_gap=one.follows_gap and number == 0)
            for number, one in enumerate(_row(piece, row, below))
        )


def _row(piece: Piece, row: Cells, below: Cells) -> Iterator[Piece]:
    line = replace(piece.line, kind="text")
    said = [cell for cell in row if _word(cell)]
    plain = replace(piece, rows=(), line=line)
    if len(said) == 1 and _is_starred(row):
        yield from _cell(plain, f"{said[0]} *")
    elif len(said) > 1 and _LABEL_ONLY.match(said[0]) and label_of(f"{said[0]} x"):
        yield from _cell(plain.as_kind(replace(line, number=said[0])), "\n".join(said[1:]))
    elif len(said) > 1 and (_is_options(row) or (below and all(_is_mark(cell) for cell in below))):
        marked = [cell if cell != _word(cell) else f"\u2610 {cell}" for cell in said]
        yield plain.saying(" ".join(marked))
    elif len(said) == 1 and len(row) > 1 and any(cell and cell != _word(cell) for cell in row) and _is_box_row(row):
        yield plain.saying(f"\u2610 {_word(said[0])}")
    elif len(said) > 1:
        for cell in said:
            yield from _cell(plain, cell)
    elif said:
        yield from _cell(plain, said[0])
        yield from (plain.saying(cell) for cell in row if cell and cell != said[0])
    else:
        yield from _cell(plain, " ".join(cell for cell in row if cell))


def _is_starred(row: Cells) -> bool:
    """Say whether all that stands beside the words of a row is a star: it must be answered."""
    return any(cell.strip() == "*" for cell in row) and sum(bool(cell.strip("* ")) for cell in row) == 1


def _cell(piece: Piece, cell: str) -> Iterator[Piece]:
    for at, text in enumerate(part for part in cell.split("\n") if part.strip()):
        first = replace(piece.line, number=piece.line.number if at == 0 else None)
        yield replace(piece, words=text.strip(), line=first)
    if not cell.strip():
        yield piece.saying("")


def _is_options(row: Cells) -> bool:
    said = [cell for cell in row if _word(cell)]
    return sum(is_known(_word(cell)) for cell in said) >= len(said) / 2 or all(_word(cell) != cell for cell in said)


def _is_box_row(row: Cells) -> bool:
    """Say whether a row is an option with its box in a cell beside it."""
    return any(is_blank_line(cell) and boxes_in(cell) == 1 for cell in row)

"""Lines of which a person says that a question begins there: each stands apart, and is the start of one question."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import bulleted, without_boxes
from wellput.intake.lines.lines import pieces_of
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.subquestions import Start
from wellput.model.question_list import SourceLine


def with_named_apart(pieces: Sequence[Piece], lines: Sequence[SourceLine], named: Collection[int]) -> tuple[Piece, ...]:
    """Return the pieces, each of which begins at a named line or holds none."""
    if not named:
        return tuple(pieces)
    parted = [one for piece in pieces for one in _parted(piece, lines, named)]
    held = {place for piece in parted for place in piece.places}
    for place in sorted(set(named) - held):
        before = sum(piece.place < place for piece in parted)
        parted.insert(before, _of_lines((place,), lines))
    return tuple(parted)


def with_named_starts(pieces: Sequence[Piece], starts: Mapping[int, Start], named: Collection[int]) -> dict[int, Start]:
    """Return the starts, those of named lines among them, each sure to begin a question of its own."""
    firsts: dict[int, int] = {}
    for at, piece in enumerate(pieces):
        if piece.place in named:
            firsts.setdefault(piece.place, at)
    same = {at for at, piece in enumerate(pieces) if piece.place in firsts and firsts[piece.place] != at}
    kept = {at: start for at, start in starts.items() if at not in same}
    sure = {at: replace(starts.get(at) or _start(pieces[at]), is_unsure=False, is_named=True) for at in firsts.values()}
    return dict(sorted({**kept, **sure}.items()))


def _parted(piece: Piece, lines: Sequence[SourceLine], named: Collection[int]) -> Iterator[Piece]:
    """Yield what stands in a piece before each named line, and from it on."""
    inside = [place for place in piece.places[1:] if place in named]
    if not inside and not (piece.rows and piece.place in named):
        yield piece
        return
    edges = [piece.place, *inside]
    for start, end in zip(edges, [*inside, piece.places[-1] + 1], strict=True):
        places = tuple(place for place in piece.places if start <= place < end)
        if start not in named and piece.rows:
            yield _with_rows_of(piece, places)
        elif piece.rows:
            yield _of_lines((start,), lines)
            yield from (_of_lines((place,), lines) for place in places[1:])
        else:
            yield replace(_of_lines(places, lines), indent=piece.indent)


def _with_rows_of(piece: Piece, places: tuple[int, ...]) -> Piece:
    rows = [
        (row, of)
        for row, of in zip(piece.rows, piece.row_places, strict=True)
        if of and all(place in places for place in of)
    ]
    return replace(piece, places=places, rows=tuple(row for row, _ in rows), row_places=tuple(of for _, of in rows))


def _of_lines(places: tuple[int, ...], lines: Sequence[SourceLine]) -> Piece:
    """Return lines as one piece; the cells of a row after its first are the answers to it."""
    line = lines[places[0]]
    cells = [" ".join(cell.split()) for cell in line.cells if cell.strip()]
    if line.kind == "row" and cells:
        words = " ".join(filter(None, (cells[0], " / ".join(cells[1:]))))
        return Piece(words, places, replace(line, kind="text"), follows_gap=True)
    said = [" ".join(one.words for one in pieces_of([lines[place]])) for place in places]
    return Piece(" ".join(filter(None, said)), places, line, follows_gap=True)


def _start(piece: Piece) -> Start:
    label = label_of(piece.words, piece.line.number)
    if label is None or not label.rest:
        return Start(without_boxes(bulleted(piece.words) or piece.words).strip() or piece.words)
    return Start(label.rest, label.shown, None, None if label.letter else label.value)

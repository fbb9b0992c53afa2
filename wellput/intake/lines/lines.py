"""The lines of a file as pieces: blank ones noted, and what typing or mark-up adds to the words taken off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import with_letter_boxes
from wellput.intake.lines.links import without_links
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.questions.asking import asks
from wellput.model.question_list import SourceLine

_LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st"}
)
_UNSEEN = str.maketrans({**dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff"), "\x0c": " "})
_QUOTED = re.compile(r"(?:> ?)+")
_HEADING = re.compile(r"(#{1,6}(?=\s)|#{2,6}(?=[^\s#])|#(?=[A-Z][^#]*\Z))\s*(\S.*?)\s*#*\s*$")
_STRONG = re.compile(r"(\*\*|__)(?=[^\s*_])(.+?)(?<=[^\s*_])\1")
_EMPHASIS = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_]+?)(?<=[^\s*_])\1(?![\w*_])")
_BULLETED_BOX = re.compile(r"\A(\s*+)[-*+\u2022]\s+(?=(?:\[[ xX]?\]|[\u2610-\u2612\u25a1\u25cb])\s+\S)")
_BEFORE_LINE = re.compile(r"(?<![\w*_])_(?=[^\s_])([^_]+)(?<=[^\s_])_(?=_{3,}+\s*\Z)")
_CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_STRUCK = re.compile(r"~~(?=[^\s~])[^~]+~~")
_BAR_ROW = re.compile(r"\|.*\|\s*$")
_RULE = re.compile(r"\|?[\s:|+-]*-{2,}[\s:|+=-]*\|?$")
_RULED = re.compile(r"[-=*_~\u2500-\u257f]{3,}")
_ESCAPED = re.compile(r"\\([-_*.#>()\[\]!+`~'\"])")
_APART = re.compile(r"\d{1,3}[.)]|[\u2022\u2023\u2043\u25e6\u2219\u00b7\uf0b7]")
_WIDEST = " " * 200
_WIDE = re.compile(" {201,}+")
_INNER_TAB = re.compile(r"(?<=\S)\t")
_FEWEST_APART, _FEWEST_COUNTED, _LONGEST_ASKED, _NEARLY_ALL = 2, 3, 5, 0.75
TAB = 4


def pieces_of(lines: Sequence[SourceLine]) -> tuple[Piece, ...]:
    """Return a piece for each line that says something; a cell's paragraphs are pieces of their own."""
    return tuple(_with_marks_joined(tuple(_noting_gaps(lines))))


def _with_marks_joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces; a number or bullet on a line of its own, as PDFs set them, goes before the line below it."""
    marks = {at for at, piece in enumerate(pieces[:-1]) if _stands_apart(piece, pieces[at + 1])}
    signs = {pieces[at].words for at in marks} - {""}
    if len(marks) < _FEWEST_APART and not any(piece.words.startswith(f"{sign} ") for sign in signs for piece in pieces):
        marks = set()
    counted = _counting(pieces)
    for at, piece in enumerate(pieces):
        if at in marks or at in counted:
            continue
        mark = pieces[at - 1] if at - 1 in marks or at - 1 in counted else None
        stop = "." if at - 1 in counted else ""
        yield joined((mark, piece), f"{mark.words}{stop} {piece.words}") if mark else piece


def _counting(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the bare numbers, each on a line of its own, that count up from 1 above questions, as pages do not."""
    found: list[int] = []
    for at, piece in enumerate(pieces[:-1]):
        if piece.words == str(len(found) + 1) and _is_alone(piece, pieces[at + 1]):
            found.append(at)
    asking = sum(any("?" in piece.words for piece in pieces[at + 1 : at + 1 + _LONGEST_ASKED]) for at in found)
    apart = [pieces[at + 1].words for at in found if pieces[at + 1].follows_gap]
    is_run = len(found) >= _FEWEST_COUNTED and asking > len(found) / 2
    return frozenset(found) if is_run and sum(map(asks, apart)) >= len(apart) * _NEARLY_ALL else frozenset()


def _is_alone(piece: Piece, below: Piece) -> bool:
    is_text = all(one.line.is_wrapped and one.line.kind == "text" and not one.rows for one in (piece, below))
    return is_text and below.words[:1].isupper() and "\x0c" not in below.line.text


def _stands_apart(piece: Piece, below: Piece) -> bool:
    if not _APART.fullmatch(piece.words) or below.follows_gap or not below.words or _APART.fullmatch(below.words):
        return False
    return all(one.line.is_wrapped and one.line.kind == "text" and not one.rows for one in (piece, below))


def _noting_gaps(lines: Sequence[SourceLine]) -> Iterator[Piece]:
    gap = True
    row_before = False
    for place, line in enumerate(lines):
        is_row = line.kind == "row"
        gap = gap or is_row != row_before
        row_before = is_row
        if not is_row and not line.text.strip(" \t>\x0c\ufeff") and not line.choices and line.control is None:
            gap = True
            continue
        for piece in _pieces(line, place):
            yield replace(piece, follows_gap=gap)
            gap = False


def _pieces(line: SourceLine, place: int) -> Iterator[Piece]:
    if line.kind == "row":
        cells = tuple(_clean(cell).strip() for cell in line.cells)
        yield Piece(" | ".join(cell for cell in cells if cell), (place,), line, rows=(cells,))
        return
    for text in line.text.split("\n"):
        if text.strip() or line.text == text:
            yield _piece(_WIDE.sub(_WIDEST, _INNER_TAB.sub("  \t", _clean(text)).expandtabs(TAB)), line, place)


def _piece(text: str, line: SourceLine, place: int) -> Piece:
    if line.is_wrapped:
        text = _QUOTED.sub("", text, count=1) if text.startswith(">") else text
        if _RULE.match(text.strip()) and not _RULED.fullmatch(text.strip()):
            return Piece("", (place,), line)
        if heading := _HEADING.match(text):
            level = len(heading[1])
            return Piece(without_emphasis(heading[2]), (place,), replace(line, kind="heading", depth=level))
        if _BAR_ROW.match(text.strip()):
            cells = tuple(without_emphasis(cell.strip()) for cell in text.strip().strip("|").split("|"))
            row = replace(line, kind="row", cells=cells)
            return Piece(" | ".join(cell for cell in cells if cell), (place,), row, rows=(cells,))
    words = _boxes_first(without_emphasis(_ESCAPED.sub(r"\1", text))) if line.is_wrapped else text
    return Piece(words.strip(), (place,), line, indent=len(text) - len(text.lstrip()))


def _boxes_first(words: str) -> str:
    """Return the words with boxes for letters that stand for them, and without a bullet before a box."""
    return with_letter_boxes(_BULLETED_BOX.sub(r"\1", words))


def _clean(text: str) -> str:
    return text.translate(_UNSEEN).replace("\u00a0", " ")


def without_ligatures(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with letters set as one apart again, once columns are read by the places of letters."""
    return tuple(
        replace(
            piece,
            words=piece.words.translate(_LIGATURES),
            rows=tuple(tuple(cell.translate(_LIGATURES) for cell in row) for row in piece.rows),
        )
        for piece in pieces
    )


def without_emphasis(words: str) -> str:
    """Return the words without Markdown's stars, underscores and addresses of links, and without what is struck out."""
    words = _without_struck(words) if "~~" in words else words
    if not any(mark in words for mark in "*_[`{"):
        return words
    words = _BEFORE_LINE.sub(r"\1 ", _CODE.sub(r"\1", words))
    return without_links(_EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", words)))


def _without_struck(words: str) -> str:
    """Return the words that are not struck out; nothing where a bracket on why is all that is left."""
    left = _STRUCK.sub("", words)
    return "" if left != words and left.lstrip().startswith(("(", "[")) else left

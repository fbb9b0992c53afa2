"""Questions that each stand behind the kind of field that a survey's software gives them: "[RADIO] 4. Are you ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.lines.noted_types import Answer
from wellput.intake.lines.pieces import Piece, joined

_TAGGED = re.compile(
    r"(?P<number>(?:Q(?:uestion)?\s?)?\d{1,3}[.):]\s+)?"
    r"[\[(<{](?P<tag>[A-Za-z]{3,}(?:[ _-][A-Za-z]{3,}){0,2})[\])>}]:?\s+"
    r"(?P<rest>\S.*)",
    re.DOTALL,
)
_KINDS: tuple[tuple[Answer, re.Pattern[str]], ...] = (
    ("several", re.compile(r"check|tick|multi(?!ple choice)", re.IGNORECASE)),
    ("grid", re.compile(r"matrix|grid|table", re.IGNORECASE)),
    ("one", re.compile(r"radio|select|drop|single|choice|choose|likert|scale|rating|yes", re.IGNORECASE)),
    ("integer", re.compile(r"\A(?:num|int)", re.IGNORECASE)),
    ("date", re.compile(r"\Adate", re.IGNORECASE)),
    ("written", re.compile(r"text|\bopen|\bfree|essay|paragraph|string|input", re.IGNORECASE)),
)
_CODED = re.compile(r"\[(?P<code>\w{1,20})\]\s+(?=\S)")
_POINTS = re.compile(r"[A-Za-z]+ (?P<code>\w{1,20})[.,;]?(?:\s+|\Z)")
_ROW = re.compile(r"#{1,6}\s+")
_FEWEST, _BOX = 3, "\u2610"


def with_typed_tags(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces without such tags; the options below them are to tick, and a place to write is a box."""
    tagged = [at for at, piece in enumerate(pieces) if _kind(piece)]
    if len(tagged) < _FEWEST:
        return tuple(pieces)
    codes = frozenset(found["code"] for piece in pieces if (found := _CODED.match(bulleted(piece.words) or "")))
    done = list(pieces[: tagged[0]])
    for at, end in zip(tagged, [*tagged[1:], len(pieces)], strict=True):
        stop = next((place for place in range(at + 1, end) if _ends_field(pieces, place)), end)
        done += [*_field(pieces[at], [_uncoded(piece, codes) for piece in pieces[at + 1 : stop]]), *pieces[stop:end]]
    return tuple(done)


def _ends_field(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a heading stands here that is no row of a grid, with options of its own right below."""
    return pieces[at].is_heading and not (at + 1 < len(pieces) and _is_option(pieces[at + 1]))


def tagged_places(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the places of the lines that have such a tag: each begins a question, whatever it says."""
    places = frozenset(piece.place for piece in pieces if _kind(piece))
    return places if len(places) >= _FEWEST else frozenset()


def _kind(piece: Piece) -> Answer | None:
    """Return the kind of answer that a tag before a line's words names."""
    found = None if piece.rows or piece.line.control else _TAGGED.fullmatch(piece.words)
    return next((kind for kind, named in _KINDS if found and named.search(found["tag"])), None)


def _uncoded(piece: Piece, codes: frozenset[str]) -> Piece:
    """Return an option without the code that stands for it; a line that only points at such codes is furniture."""
    words = bulleted(piece.words)
    if words and (found := _CODED.match(words)) and found["code"] in codes:
        return piece.saying(f"- {words[found.end() :]}")
    pointed = [found["code"] for found in _POINTS.finditer(piece.words)]
    is_pointer = pointed and codes.issuperset(pointed) and not _POINTS.sub("", piece.words)
    return piece.as_kind(replace(piece.line, kind="furniture")) if is_pointer else piece


def _field(head: Piece, below: Sequence[Piece]) -> Iterator[Piece]:
    """Yield a question, what answers it, and then what is said between the two."""
    kind = _kind(head)
    edge = _rest_until(head, below)
    rest = below[edge:]
    rows = [at for at, piece in enumerate(rest) if _is_row(piece)]
    yield _asked(head, below[:edge])
    if kind == "grid" and rows:
        yield from rest[: rows[0]]
        yield from _grid([rest[at:end] for at, end in zip(rows, [*rows[1:], len(rest)], strict=True)])
    elif kind in ("one", "several"):
        yield from (_option(piece, several=kind == "several") for piece in rest if _is_option(piece))
        yield from (piece for piece in rest if not _is_option(piece))
    else:
        expects = kind if kind in ("integer", "date") else None
        box = replace(head.line, kind="text", text="", control="box", expects=expects, is_wrapped=False)
        yield replace(head, words="", line=box, follows_gap=False)
        yield from rest


def _rest_until(head: Piece, below: Sequence[Piece]) -> int:
    """Return where the lines end that are the rest of a question: at a gap, or where the quotation closes."""
    if head.words.count("`") % 2:
        return next((at + 1 for at, piece in enumerate(below) if "`" in piece.words), 0)
    ends = (at for at, one in enumerate(below) if one.follows_gap or _is_row(one) or _is_option(one))
    return next(ends, len(below))


def _asked(head: Piece, more: Sequence[Piece]) -> Piece:
    """Return a question without its tag, with the lines right below it that are the rest of it."""
    found = _TAGGED.fullmatch(head.words)
    words = f"{found['number'] or ''}{found['rest']}" if found else head.words
    said = " ".join((words, *(piece.words for piece in more))).replace("`", "")
    line = replace(head.line, kind="text", depth=0)
    whole = joined((head, *more), " ".join(said.split()))
    return replace(whole, line=line, is_marked=True, follows_gap=True)


def _is_row(piece: Piece) -> bool:
    return piece.is_heading or _ROW.match(piece.words) is not None


def _is_option(piece: Piece) -> bool:
    return not piece.rows and boxed(piece.words) is None and bool(bulleted(piece.words))


def _option(piece: Piece, *, several: bool) -> Piece:
    line = replace(piece.line, control="tick" if several else "radio", is_wrapped=False)
    words = bulleted(piece.words) or piece.words
    return replace(piece, words=words, line=line, follows_gap=False, is_told_several=several)


def _grid(rows: Sequence[Sequence[Piece]]) -> Iterator[Piece]:
    """Yield rows that repeat the same answers as a grid; of others, only what is to be written in the first."""
    said = [tuple(words for piece in row[1:] if (words := bulleted(piece.words))) for row in rows]
    names = [_ROW.sub("", row[0].words, count=1) for row in rows]
    if not said[0] or any(one != said[0] for one in said) or all(name.isdigit() for name in names):
        box = replace(rows[0][0].line, kind="text", text="", control="box", is_wrapped=False)
        yield replace(joined([piece for row in rows for piece in row], ""), line=box)
        return
    yield _as_row(rows[0][:1], ("", *said[0]), is_first=True)
    for row, name in zip(rows, names, strict=True):
        yield _as_row(row, (name, *(_BOX,) * len(said[0])))


def _as_row(pieces: Sequence[Piece], cells: tuple[str, ...], *, is_first: bool = False) -> Piece:
    whole = joined(pieces, " | ".join(filter(None, cells)))
    line = replace(whole.line, kind="row", cells=cells)
    return replace(whole, line=line, rows=(cells,), indent=0, follows_gap=is_first)

"""Lines that were wrapped, put together again; what begins something of its own is joined to nothing before it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wellput.intake.document.contacts import is_of_letter, why_no_question
from wellput.intake.lines.furniture import is_contents_line
from wellput.intake.lines.glyphs import boxed, boxes_in, bulleted, is_space
from wellput.intake.lines.line_ends import hyphened_in, is_broken, line_end
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.lines.wrapping import (
    goes_on_in_brackets,
    goes_on_in_list,
    goes_on_with_jump,
    same_block,
    wrapped_widths,
)
from wellput.intake.numbers.labels import Label, label_of
from wellput.intake.options.inline import inline_options
from wellput.intake.options.scales import is_known
from wellput.intake.options.small_lists import places_in_small_lists
from wellput.intake.questions.asking import is_instruction, only_instructs, opens_question

_ENDS = re.compile(r"[.?!:;][\"'\u2019\u201d)\]*]*$")
_ENDS_IN_NOTE = re.compile(r"[.?!]\s*[(\[][^()\[\]]{2,80}[)\]]$")
"""The end of a question and of how to answer it: "What would help? (100 words at most)"."""
_FIELD = re.compile(r"[A-Z][\w' /()-]{1,40}:\s*(?:[._\u2026]{2,}|$)")
_LETTER_O = re.compile(r"o\s+[A-Z]")
_BRACKETED = re.compile(r"(?:\[[A-Z][^\[\]]{3,}\]\s*)+")
_ENDS_ASKING = re.compile(r"[^.?!:]{1,120}\?(?=[\s)*])")
_OPEN_END = re.compile(
    r"(?: (?:the|an?|of|and|or|to|for|your|our|their|its|in|on|by|with|from|that|which|as|at|than|into|between)|,)\Z"
)
"""The end of a line on which no sentence ends."""
_EMPHASISED = re.compile(r"\A([*_]{1,3})(?=[^\s*_])([^*_]*)\1\Z")
_POINT = re.compile(r";(?: (?:or|and))?\Z")
_WIDE_GAP = re.compile(r"\s{3,}")
_LONGEST_POINT = 60
_FEWEST_SPACED, _FEWEST_PROSE = 3, 4
_AROUND, _NARROWEST = 20, 34
_SLACK, _SHORT, _WIDE_ENOUGH = 0.86, 0.6, 60


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with what is known of it before it is joined."""

    piece: Piece
    opens: bool
    width: int
    wrapped: float


def rejoined(pieces: Sequence[Piece], dropped: frozenset[int], apart: Collection[int] = ()) -> tuple[Piece, ...]:
    """Return the pieces that are not dropped, wrapped lines joined; a page's edge may stand within a sentence.

    A line at one of the places `apart` is joined to nothing before it.
    """
    widths = zip(_widths(pieces), wrapped_widths(pieces), strict=True)
    small = places_in_small_lists(pieces, dropped)
    done: list[list[_Line]] = []
    broken_off = False
    for piece, (width, wrapped) in zip(pieces, widths, strict=True):
        if piece.place in dropped:
            broken_off = True
            continue
        line = _Line(piece, piece.place in small or _opens(piece), width, wrapped)
        if done and piece.place not in apart and _continues(done[-1], line, over_edge=broken_off):
            done[-1].append(line)
        else:
            done.append([line])
        broken_off = False
    hyphened = hyphened_in(piece.words for piece in pieces)
    return tuple(_whole(lines, hyphened) for lines in done)


def _widths(pieces: Sequence[Piece]) -> list[int]:
    lengths = [piece.indent + len(piece.words) if piece.line.is_wrapped and not piece.rows else 0 for piece in pieces]
    around = [max(_NARROWEST, *lengths[max(0, at - _AROUND) : at + _AROUND + 1]) for at in range(len(lengths))]
    for start, end in _paragraphs(pieces):
        around[start:end] = [max(lengths[start:end])] * (end - start)
    return around


def _paragraphs(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Yield where several lines of prose begin and end: a gap before and behind, most of them in mid-sentence."""
    starts = [at for at, piece in enumerate(pieces) if piece.follows_gap or at == 0]
    for start, end in pairwise((*starts, len(pieces))):
        lines = pieces[start:end]
        is_text = all(piece.line.is_wrapped and not piece.rows and piece.line.control is None for piece in lines)
        goes_on = sum(piece.words[:1].islower() for piece in lines)
        if is_text and len(lines) >= _FEWEST_PROSE and goes_on * 2 >= len(lines) and _are_as_wide(lines):
            yield start, end


def _are_as_wide(lines: Sequence[Piece]) -> bool:
    widths = [piece.indent + len(piece.words) for piece in lines[:-1]]
    return min(widths) > max(_NARROWEST, max(widths) * _SLACK * _SLACK)


def _opens(piece: Piece) -> bool:
    """Say whether a line begins something of its own."""
    words = piece.words
    if piece.rows or piece.line.kind != "text" or piece.line.control or not piece.line.is_wrapped:
        return True
    if piece.is_bare_option:
        return True
    label = label_of(words)
    if (label and _is_opening(label)) or bulleted(words) or is_space(words) or is_contents_line(words):
        return True
    if boxed(words) and (not words[:1].islower() or boxes_in(words[:1]) > 0 or _LETTER_O.match(words)):
        return True
    if _BRACKETED.fullmatch(words):
        return True
    if (
        is_of_letter(words)
        or (is_instruction(words) and words[:1].isupper())
        or only_instructs(words)
        or _FIELD.match(words)
    ):
        return True
    if words[:1].islower() and len(_WIDE_GAP.split(words)) >= _FEWEST_SPACED:
        return True
    return not words[:1].islower() and (is_known(words) or boxes_in(words) > 1 or _lists_options(words))


def _lists_options(words: str) -> bool:
    return "?" not in words and inline_options(words, is_asked=True) is not None


def _is_opening(label: Label) -> bool:
    """Say whether a label is one; a number without a stop may be one that stands in the text."""
    if label.style in ("bare", "capital"):
        return label.rest[:1].isupper()
    return label.style != "named" or not label.rest[:1].islower()


def _continues(before: Sequence[_Line], line: _Line, *, over_edge: bool) -> bool:
    last = before[-1].piece
    is_below_edge = over_edge and _heads_page(last.words.rstrip(), line.piece.words)
    if is_below_edge or _ends_table(last.words.strip(), line.piece.words.lstrip()):
        return False
    first = before[0].piece
    if _is_cut_off(last, line.piece) or _explains_box(first, line.piece):
        return True
    if _is_in_brackets(before, line.piece) or goes_on_with_jump(last, line.piece):
        return True
    if line.opens or not last.line.is_wrapped:
        return False
    if last.rows or first.line.kind != "text" or is_space(last.words) or is_contents_line(last.words):
        return False
    words, more = last.words.rstrip(), line.piece.words
    if is_broken(words) and more[:1].islower():
        is_part = is_broken(more) and " " not in more
        return (not line.piece.follows_gap or over_edge) and not is_part
    if line.piece.follows_gap:
        return over_edge and not _ENDS.search(words) and more[:1].islower()
    return _runs_on(before, line)


def _is_in_brackets(before: Sequence[_Line], piece: Piece) -> bool:
    above = [one.piece for one in before]
    lines = [one.line for one in (*above, piece) if not one.rows and not _WIDE_GAP.search(one.line.text.strip())]
    are_text = len(lines) == len(above) + 1 and all(line.is_wrapped and line.kind == "text" for line in lines)
    return are_text and goes_on_in_brackets(" ".join(one.words for one in above), piece)


def _heads_page(words: str, more: str) -> bool:
    """Say whether a question ended above a page's edge, and what stands below it begins anew without ending."""
    return words.endswith("?") and more[:1].isupper() and not _ENDS.search(more)


def _explains_box(first: Piece, piece: Piece) -> bool:
    """Say whether a line stands right below the words of a box to tick on a page, as far in as they do."""
    if first.line.control not in ("tick", "radio") or not first.line.is_wrapped or piece.follows_gap:
        return False
    is_text = piece.line.kind == "text" and piece.line.control is None and piece.line.is_wrapped and not piece.rows
    is_plain = "?" not in piece.words and not boxes_in(piece.words) and not is_space(piece.words)
    return is_text and is_plain and piece.indent >= first.indent and label_of(piece.words) is None


def _ends_table(words: str, more: str) -> bool:
    """Say whether a row drawn with bars ends above a line that is none."""
    if not words.endswith("|") or more.startswith("|"):
        return False
    return (words.startswith("|") and words.count("|") > 2) or (more[:1].isupper() and opens_question(more))


def _runs_on(before: Sequence[_Line], line: _Line) -> bool:
    """Say whether a line goes on with the one right above it: by a small letter, or since that one was full."""
    first, last = before[0].piece, before[-1].piece
    words, more = last.words.rstrip(), line.piece.words
    if _is_of_list(first.words, words, more) or _asks_anew(words, more) or _is_next_box(words, more):
        return False
    is_amid = more[:1].islower() and not words.endswith((":", ";", "; or", "; and"))
    if is_amid or _asks_on(first.words, words, more) or _is_left_open(before, line):
        return True
    if inline_options(words) is not None:
        return False
    if (_ENDS.search(words) or _ENDS_IN_NOTE.search(words)) and more[:1].isupper() and why_no_question(more):
        return False
    if _ENDS.search(words) and not _ENDS.search(more) and len(more) < line.width * _SHORT:
        return False
    if _POINT.search(more if words.endswith(":") else words) and len(words) < _LONGEST_POINT:
        return False
    if words.endswith(")") and more[:1].isupper() and len(more) < line.width * _SHORT / 2:
        return False
    full = last.indent + len(words) + 1 + len(more.split(maxsplit=1)[0]) > line.width * _SLACK
    return (full and same_block(first, line.piece)) or goes_on_in_list(first, last, line.piece, line.wrapped)


def _is_left_open(before: Sequence[_Line], line: _Line) -> bool:
    """Say whether a long line breaks off where no sentence ends, "... of the", and lists no options."""
    words = before[-1].piece.words.rstrip()
    is_open = len(words) >= _WIDE_ENOUGH and _OPEN_END.search(words) is not None
    return is_open and same_block(before[0].piece, line.piece) and inline_options(words) is None


def _asks_on(first: str, words: str, more: str) -> bool:
    """Say whether a line begun as a question has not ended, and the one below brings its mark, and begins no other."""
    label = label_of(first)
    asked = label.rest if label else bulleted(first) or first
    is_begun = opens_question(asked) and "?" not in first and words[-1:].isalnum()
    has_mark = more.rstrip(" )*").endswith("?") or _ENDS_ASKING.match(more) is not None
    return is_begun and has_mark and not opens_question(more) and not is_known(words)


def _asks_anew(words: str, more: str) -> bool:
    """Say whether a line is a question of its own: below another that has ended, or below a heading."""
    if not (more[:1].isupper() and opens_question(more)):
        return False
    return words.endswith("?") or (more.endswith("?") and words[-1:].isalnum() and label_of(words) is None)


def _is_next_box(words: str, more: str) -> bool:
    """Say whether a line is an option with its box behind it, below a question, or stands below such an option."""
    if boxes_in(words[-3:]) and boxes_in(words) == 1 and boxed(words) is not None and "tick" not in words.lower():
        return True
    if boxed(more) is None:
        return False
    return boxed(words) is not None or bool(_ENDS.search(words)) or words[-1:] in ")]*" or "?" in words


def _is_cut_off(last: Piece, piece: Piece) -> bool:
    """Say whether a line breaks off between two options: "Every week / Less often /"."""
    is_text = last.line.is_wrapped and piece.line.is_wrapped and not last.rows and not piece.rows
    if not is_text or piece.follows_gap or label_of(piece.words) or boxed(piece.words[:2]) or bulleted(piece.words):
        return False
    return last.words.endswith((" /", " |")) or (last.words.endswith(",") and _lists_options(last.words))


def _is_of_list(first: str, words: str, more: str) -> bool:
    """Say whether a line is the next option of a list, or the first one below a question."""
    if _is_list_line(first) and (not more[:1].islower() or is_known(first) or _ENDS.search(words)):
        return True
    return is_known(more) and bool(_ENDS.search(words))


def _is_list_line(words: str) -> bool:
    """Say whether a line lists options, or is one that is known, so that the next is another."""
    return is_known(words) or _lists_options(words)


def _whole(lines: Sequence[_Line], hyphened: Collection[str]) -> Piece:
    if len(lines) == 1:
        return lines[0].piece
    ends = [line_end(line.piece.words.rstrip(), after.piece.words, hyphened) for line, after in pairwise(lines)]
    words = "".join((*ends, lines[-1].piece.words))
    return joined([line.piece for line in lines], _EMPHASISED.sub(r"\2", words))

"""What a page prints around its text: page numbers, running heads and feet, contents, the head of an e-mail."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from wellput.intake.lines.glyphs import boxed, is_space
from wellput.intake.lines.interrupting import interrupting_places, lines_alike
from wellput.intake.lines.page_edges import kept_to_edges
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.other_option import is_other
from wellput.intake.options.scales import is_known

_PAGE = re.compile(
    r"(?:[-\u2013\u2014]\s*\d{1,3}\s*[-\u2013\u2014]|\d{1,3}|(?:page|p\.)\s*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?|"
    r"\d{1,3}\s*(?:of|/)\s*\d{1,3}|\d{1,3}\s*\|\s*p ?a ?g ?e|p ?a ?g ?e\s*\|?\s*\d{1,3})",
    re.IGNORECASE,
)
_ENDS_IN_PAGE = re.compile(
    r"\S(?:\s{2,}|\s*[,|\u2013\u2014\u00b7-]\s*|\s+)(?:(?:page|p\.|"
    r"p a g e)\s*\|?\s*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?|\d{1,3}\s*\|\s*p ?a ?g ?e)$",
    re.IGNORECASE,
)
_BEGINS_WITH_PAGE = re.compile(
    r"page \d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?\s*(?:[,|\u2013\u2014\u00b7-]|\s{2,})\s*\S", re.IGNORECASE
)
_BAR_PAGE = re.compile(r"[^\W\d_].*\s\|\s*(\d{1,3})$")
_CONTENTS = re.compile(r"\S.*?(?:\.{3,}|\u2026{1,}|(?: \.){3,})\s*\d{1,3}$")
_FAR_OUT = re.compile(r"[^\W\d_]\s{20,}+\d{1,3}\Z")
_WIDEST_GAP = 40
_MAIL = re.compile(r"(?:from|to|cc|bcc|sent|date|subject|attachments?|reply-to)\s*:\s*\S", re.IGNORECASE)
_WROTE = re.compile(r"On .{6,80} wrote:$")
_RULE = re.compile(r"[-=*_~#\u2500-\u257f\s]{3,}$")
_MENTIONS = re.compile(r"\?|\byes\b", re.IGNORECASE)
_OFFICE = re.compile(
    r"\W*(?:for )?(?:(?:our|internal) )?(?:(?:office|official|internal|staff|admin(?:istrative|istration)?|council) "
    r"use(?: only)?|use (?:by|of) (?:the )?office(?: only)?)(?:\s*[:|.\u2013\u2014-]|\s{2}|\W*\Z)",
    re.IGNORECASE,
)
"""What the office fills in that gets the form back: "For office use: Rec'd [box]"."""
_LONGEST = 120
_PRINTED = re.compile(
    r"https?://\S{8,}?(?:\s+|\u2026\s*+)\d{1,3}/\d{1,3}|"
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}(?: ?[AP]M)?\s\s.*",
    re.IGNORECASE,
)
"""What a browser prints above and below each page: when it was printed, the page's title, its address, the page."""
_NAMES_PART = re.compile(
    r"question (?:title|text|heading)\s*\*?|"
    r"(?:(?:single|multiple) choice|(?:single|multi)[ -]line text|likert|ranking|rating|date)\.|"
    r"(?:please )?leave this (?:field|box|space) (?:blank|empty)\.?",
    re.IGNORECASE,
)
"""What survey programs say, and show to no one who looks: that a title follows, of which kind, or a trap for robots."""


def furniture_places(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the places of the lines that belong to the page and not to the text."""
    marked = [_is_page_line(piece) or _ends_in_lone_number(pieces, at) for at, piece in enumerate(pieces)]
    found = {piece.place for piece, is_page in zip(pieces, marked, strict=True) if is_page}
    found |= _running(pieces, marked)
    found |= _mail_heads(pieces)
    found |= _for_office(pieces)
    around = zip(pieces, pieces[1:], (*pieces[2:], None), strict=False)
    found |= {piece.place for before, piece, after in around if _is_lone_tick(before, piece, after)}
    return frozenset(found)


def _is_lone_tick(before: Piece, piece: Piece, after: Piece | None) -> bool:
    """Say whether one box to tick stands below a form's choice of one only: consent, and none of its answers."""
    is_behind = before.line.control == "radio" and piece.line.control == "tick" and not piece.line.is_wrapped
    return is_behind and not is_other(piece.words) and (after is None or after.line.control not in ("tick", "radio"))


def is_contents_line(words: str) -> bool:
    """Say whether it is a line of a list of contents: dots, and then a page."""
    return len(words) <= _LONGEST and bool(_CONTENTS.match(words))


def _is_page_line(piece: Piece) -> bool:
    words = piece.words
    if piece.line.kind == "furniture" or (piece.line.is_wrapped and not piece.rows and _is_rule(words)):
        return True
    if piece.line.is_wrapped and _PRINTED.fullmatch(words):
        return True
    if piece.rows or len(words) > _LONGEST:
        return False
    if _NAMES_PART.fullmatch(words):
        return True
    if piece.line.is_wrapped and _PAGE.fullmatch(words):
        return True
    return not _MENTIONS.search(words) and bool(_ENDS_IN_PAGE.search(words) or _BEGINS_WITH_PAGE.match(words))


def _ends_in_lone_number(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a line ends in a number far out to the right, and no line beside it does: no table, but a foot."""
    beside = (*pieces[max(0, at - 1) : at], *pieces[at + 1 : at + 2])
    return _is_far_out(pieces[at]) and not any(map(_is_far_out, beside)) and not _is_answer(pieces[at])


def _is_far_out(piece: Piece) -> bool:
    is_wide = piece.line.is_wrapped and not piece.rows and _WIDEST_GAP < len(piece.words) <= _LONGEST
    return is_wide and piece.words[:1].isupper() and bool(_FAR_OUT.search(piece.words))


def _is_rule(words: str) -> bool:
    return not words or (
        bool(_RULE.match(words)) and not words.startswith("__") and "." not in words and "]" not in words
    )


def _running(pieces: Sequence[Piece], marked: Sequence[bool]) -> set[int]:
    """Return the places of lines that are printed again and again, each time beside a page's edge."""
    alike = kept_to_edges(pieces, lines_alike(pieces, _LONGEST))
    breaks = {at for at, piece in enumerate(pieces) if _breaks(piece)}
    edges = {at for at, is_page in enumerate(marked) if is_page} | breaks | {at - 1 for at in breaks}
    edges |= {0, len(pieces) - 1} if breaks else set()
    found: set[int] = set()
    for ats in alike.values():
        if _counts_pages([pieces[at].words for at in ats]) and not _is_answer(pieces[ats[0]]):
            found |= {pieces[at].place for at in ats}
        if (
            len(ats) > 1
            and sum(bool({at - 1, at, at + 1} & edges) for at in ats) > len(ats) / 2
            and not _is_answer(pieces[ats[0]])
        ):
            found |= {pieces[at].place for at in ats}
    asked = {key: ats for key, ats in alike.items() if not _is_answer(pieces[ats[0]])}
    return found | interrupting_places(pieces, marked, asked)


def _counts_pages(words: Sequence[str]) -> bool:
    """Say whether the same words stand again and again beside a bar and a number that goes up."""
    pages = [int(number[1]) for one in words if (number := _BAR_PAGE.search(one))]
    return 1 < len(words) == len(pages) and all(one < after for one, after in pairwise(pages))


def _is_answer(piece: Piece) -> bool:
    is_left = is_known(piece.words) or bool(boxed(piece.words)) or is_space(piece.words)
    return is_left or "?" in piece.words or piece.words.endswith(":")


def _breaks(piece: Piece) -> bool:
    return "\x0c" in piece.line.text


def _for_office(pieces: Sequence[Piece]) -> set[int]:
    """Return the places of what the office fills in: the line that says so, and those right below it."""
    found: set[int] = set()
    is_within = False
    for piece in pieces:
        is_head = bool(_OFFICE.match(piece.words)) and len(piece.words) <= _LONGEST
        is_beside = piece.rows or (piece.line.is_wrapped and not piece.follows_gap)
        is_within = is_head or (is_within and bool(is_beside) and "?" not in piece.words and not label_of(piece.words))
        if is_within:
            found.update(piece.places)
    return found


def _mail_heads(pieces: Sequence[Piece]) -> set[int]:
    """Return the places of an e-mail's head lines, two or more of which stand together."""
    heads = [bool(_MAIL.match(piece.words)) and len(piece.words) <= _LONGEST for piece in pieces]
    found = {piece.place for piece in pieces if _WROTE.match(piece.words)}
    for at, piece in enumerate(pieces):
        beside = heads[max(0, at - 1) : at] + heads[at + 1 : at + 2]
        if heads[at] and any(beside):
            found.add(piece.place)
    return found

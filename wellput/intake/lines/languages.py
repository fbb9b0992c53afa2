"""Lines in Welsh, which a list in two languages has beside its English ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import BOX, boxed
from wellput.intake.lines.pieces import Piece
from wellput.intake.lines.welsh_below import below_welsh
from wellput.intake.numbers.keys import number_key
from wellput.intake.numbers.labels import Label, label_of
from wellput.intake.options.scales import is_known
from wellput.text.alike import alike

_WELSH_WORDS = """
    a'ch a'r anghytuno arall ateb atebion beth ble bod bydd byddaf byddai byddech byddwch byth chi chwi cwestiwn
    cwestiynau cyfrifol cymraeg cymru cyngor cytunaf cytuno cytunwch ddim ddylai ddylem ddylid ddylwn dewiswch dylai
    dylech dylem dylid efallai ei eich ein esboniwch eu faint fod fyddai fyddech fyddwch gallai gan ganlynol gennych
    gwahanol gwn gwybod gyda gydag gyfer gymraeg hefyd hoffech hwn hyn hyd hynny i'r iaith iawn mae mewn nac neu nifer
    o'r oddi oedd oes oherwydd os pa pam pob pryd pwy pwys pwysig resymau rhan rhestr rhesymau rhoi rhowch saesneg
    sawl sut sydd sylwadau ticiwch trwy unrhyw wedi wneud wrth y'ch y'r ychwanegol ychydig ydw ydy ydych ydyn ydynt
    ym ymateb ymgynghoriad yn yna ynghylch yr yw â â'r
"""
_ENGLISH_WORDS = """
    agree an and answer any are as at be by can comments do does for from has have how if in is it not of on or
    other our please should that the there this to we what when where which who why will with would you your
"""
_WELSH = frozenset(_WELSH_WORDS.split())
_SHORT = frozenset(("a", "am", "ar", "dim", "er", "i", "o", "pan", "y"))
_BEYOND_DOUBT, _LIKELY = 5, 3
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_MARK = re.compile(
    r"\s*(?:(?:Q\.?\s?|[A-Z])?\d{1,3}[a-z]?[.):]|[-*\u2022\u2610\u25a1\u25cb]|\[ ?\]|\( ?\)|\(?[a-z][).])\s+"
)
_APART = re.compile(rf"\s*{BOX}\s*|\s{{3,}}")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_ENDED = re.compile(r"[a-zŵŷâêîôû](?:'r|'n|'ch|'u)\Z(?<!n't)|\w{3}wch\Z")
_LETTERS = re.compile(r"[âêîôûŵŷ]|\b(?:dd|ff(?=[aeiouwy])|ll|rh)\w|\bng|wy\w*dd\b", re.IGNORECASE)


def welshness(words: str) -> int:
    """Return how much more Welsh than English the words are: above 0 for Welsh, below for English, 0 unknown."""
    found = [word.lower().replace("\u2019", "'") for word in _WORD.findall(words)]
    welsh = sum(2 for word in found if word in _WELSH or _ENDED.search(word))
    welsh += sum(1 for word in found if word in _SHORT) if welsh else 0
    welsh += sum(1 for word in found if _LETTERS.search(word) and word not in _WELSH)
    return welsh - sum(2 for word in found if word in _ENGLISH)


def foreign_places(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the places of the lines in Welsh, in a list that has some beyond doubt."""
    scores = [_score(piece.words) for piece in pieces]
    pairs = sum(_welsh_side(piece.words) is not None for piece in pieces)
    if max(scores, default=0) < _BEYOND_DOUBT or pairs + sum(score >= _LIKELY for score in scores) < 2:
        return frozenset()
    below = below_welsh(pieces, scores)
    return frozenset(
        place
        for at, piece in enumerate(pieces)
        if scores[at] > 1 or at in below or (scores[at] >= 0 and _stands_among(scores, at))
        for place in piece.places
    )


def _score(words: str) -> int:
    """Score a line; an option in both languages, "Yes / Ydw", is no line in Welsh."""
    chunks = [chunk for chunk in _APART.split(words) if chunk.strip()]
    if len(chunks) > 1 and all(chunk.count(" / ") == 1 for chunk in chunks):
        return -1
    halves = words.split(" / ")
    scores = [welshness(half) for half in halves]
    is_both = len(halves) == 2 and min(scores) <= 0 and (max(scores) > 0 or any(map(_is_english, halves)))
    return -1 if is_both else welshness(words)


def _is_english(words: str) -> bool:
    return welshness(words) < 0 or (is_known(words) and alike(words) != "na")


def _stands_among(scores: Sequence[int], at: int) -> bool:
    """Say whether what cannot be told by itself, as a line of two words, stands between lines in Welsh alone."""
    before = next((score for score in reversed(scores[max(0, at - 8) : at]) if score), 0)
    after = next((score for score in scores[at + 1 : at + 9] if score), before)
    return before > 1 and after > 1


def in_english(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, of each line that says the same in both languages, "Cwestiwn 1 / Question 1", the English."""
    sides = [_welsh_side(piece.words) for piece in pieces]
    counts = Counter(side for side in sides if side is not None)
    if not counts:
        return tuple(pieces)
    usual = max(counts, key=lambda side: counts[side])
    both = tuple(zip(pieces, sides, strict=True))
    ticked = Counter(side for piece, side in both if side is not None and _has_box(piece))
    of_answers = max(ticked, key=lambda side: ticked[side]) if ticked else usual
    supposed = [of_answers if _has_box(piece) else usual for piece in pieces]
    return tuple(_half(piece, 1 - (supposed[at] if side is None else side)) for at, (piece, side) in enumerate(both))


def _has_box(piece: Piece) -> bool:
    """Say whether a line is an answer to tick: the answers may begin in one language, and headings in the other."""
    return piece.line.control in ("tick", "radio") or boxed(piece.words) is not None


def _welsh_side(words: str) -> int | None:
    """Return which half of a line is in Welsh beyond doubt, where the other is not."""
    halves = words.split(" / ")
    scores = [welshness(half) for half in halves]
    return scores.index(max(scores)) if len(halves) == 2 and min(scores) <= 0 and max(scores) >= 2 else None


def _half(piece: Piece, side: int) -> Piece:
    halves = piece.words.split(" / ")
    if (
        piece.rows
        or len(halves) != 2
        or welshness(halves[1 - side]) < 0
        or is_known(halves[1 - side].strip("-*\u2022 []()\u2610"))
    ):
        return piece
    mark = _MARK.match(halves[0])
    return piece.saying(f"{mark[0] if mark and side else ''}{halves[side]}")


def english_halves(options: Sequence[str]) -> tuple[str, ...]:
    """Return the English halves of options that are each in two languages: "Yes / Ydw"."""
    halves = [option.split(" / ") for option in options]
    if len(options) < 2 or any(len(half) != 2 for half in halves):
        return tuple(options)
    first, second = ("".join(f"{half[side]} " for half in halves) for side in (0, 1))
    if welshness(second) > welshness(first):
        return tuple(half[0].strip() for half in halves)
    return tuple(half[1].strip() for half in halves) if welshness(first) > welshness(second) else tuple(options)


def with_numbers(pieces: Sequence[Piece], foreign: Collection[int]) -> tuple[Piece, ...]:
    """Return the pieces that are not in Welsh, with the numbers that stand before the Welsh above them alone."""
    english = [piece for piece in pieces if piece.place not in foreign]
    own = {number_key(label.shown) for piece in english if (label := label_of(piece.words, piece.line.number))}
    done: list[Piece] = []
    above: Piece | None = None
    for piece in pieces:
        label = label_of(piece.words, piece.line.number)
        if piece.place in foreign:
            above = piece if label else above
            continue
        shown = label_of(above.words, above.line.number) if above else None
        if above and shown and label is None and number_key(shown.shown) not in own and not piece.is_heading:
            piece = _numbered_as(piece, above, shown)
        above = None
        done.append(piece)
    return tuple(done)


def _numbered_as(piece: Piece, above: Piece, label: Label) -> Piece:
    """Return an English piece behind the number of the Welsh one above it."""
    if above.line.number:
        return replace(piece, line=replace(piece.line, number=above.line.number), follows_gap=above.follows_gap)
    mark = above.words[: len(above.words) - len(label.rest)]
    english = re.sub(r"cwestiwn", "Question", mark, flags=re.IGNORECASE)
    return replace(piece, words=f"{english.rstrip()} {piece.words}", indent=above.indent, follows_gap=above.follows_gap)

"""Scores: numbers one below the other, or on a line, often with words for what their ends mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from wellput.intake.lines.pieces import Piece
from wellput.intake.options.scales import is_aside, is_degree, is_run_of_numbers

_STEP = re.compile(r"(?P<number>\d{1,2})(?:\s*[-\u2013\u2014=:]\s*\S.{0,40}|\s*\([^()]{1,40}\)|\.)?")
_WORDED = re.compile(r"(?P<number>\d{1,2}) +[A-Za-z][^\d?.]{1,40}")
_BETWEEN = re.compile(
    r"(?P<low>[^\d?|/;]{3,40}?)[\s:|]+\(?(?P<numbers>\d{1,2}(?:[\s|,/-]+\d{1,2}){2,10})\)?[\s|]+(?P<high>[^\d?|/;]{3,40})"
)
_LINE = re.compile(r"\d{1,2}(?:[\s|,/-]+\d{1,2}){2,10}")
_NUMBERED = re.compile(r"\d{1,2}\s*[-\u2013\u2014=:]\s*")
_FEWEST, _MOST_ENDS, _LONGEST_END = 3, 3, 40


def ladder_end(pieces: Sequence[Piece], at: int) -> int:
    """Return where the numbers that stand one below the other from here end; the same place for fewer than three."""
    numbers: list[int] = []
    has_words: list[bool] = []
    for piece in pieces[at:]:
        worded = _worded(piece)
        step = _step(piece) if worded is None else worded
        if step is None or not _goes_on([*numbers, step]):
            break
        numbers.append(step)
        has_words.append(worded is not None)
    is_ladder = len(numbers) >= _FEWEST and not all(has_words) and (has_words[0] == has_words[-1])
    return at + len(numbers) if is_ladder else at


def ladder_in_ends(pieces: Sequence[Piece], at: int, stops: Collection[int]) -> int | None:
    """Return where numbers below each other end that stand between lines for their ends: "Dirty", 1 to 5, "Clean"."""
    last = ladder_end(pieces, at + 1)
    if last == at + 1 or last >= len(pieces) or any(place in stops for place in range(at + 1, last + 1)):
        return None
    is_tight = pieces[last].follows_gap == pieces[at + 2].follows_gap
    return last + 1 if is_tight and _may_be_end(pieces[at]) and _may_be_end(pieces[last]) else None


def _may_be_end(piece: Piece) -> bool:
    is_text = not (piece.rows or piece.line.control or piece.is_heading or is_aside(piece.words))
    is_short = len(piece.words) <= _LONGEST_END and not piece.words.endswith((".", "?", ":", "*"))
    return is_text and is_short and _step(piece) is None


def ladder_places(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the places of numbers one below the other, which are no page numbers."""
    found: set[int] = set()
    at = 0
    while at < len(pieces):
        end = ladder_end(pieces, at)
        found.update(place for piece in pieces[at:end] for place in piece.places)
        at = max(end, at + 1)
    return frozenset(found)


def between_ends(words: str) -> tuple[str, tuple[str, ...], str] | None:
    """Take a line apart of which the numbers stand between words for its ends: "Poor 1 2 3 4 5 Good"."""
    found = _BETWEEN.fullmatch(words.strip())
    numbers = tuple(re.findall(r"\d{1,2}", found["numbers"])) if found else ()
    return (found["low"].strip(), numbers, found["high"].strip()) if found and is_run_of_numbers(numbers) else None


def is_score_line(words: str) -> bool:
    """Say whether a line is nothing but numbers that count up or down."""
    return bool(_LINE.fullmatch(words.strip())) and is_run_of_numbers(re.findall(r"\d{1,2}", words))


def names_ends(piece: Piece, beside: Sequence[str]) -> bool:
    """Say whether a line beside a score's numbers says what its ends mean: "Not at all likely    Extremely likely"."""
    parts = [part for part in re.split(r"\s{2,}|\s*\|\s*|\t", piece.words.strip()) if part]
    if not is_run_of_numbers(beside) or piece.rows or len(parts) > _MOST_ENDS or _STEP.fullmatch(piece.words):
        return False
    return all(_names_step(part) for part in parts)


def _names_step(words: str) -> bool:
    return is_degree(_NUMBERED.sub("", words)) and not is_aside(words)


def _step(piece: Piece) -> int | None:
    found = None if piece.rows else _STEP.fullmatch(piece.words)
    return int(found["number"]) if found else None


def _worded(piece: Piece) -> int | None:
    """Return the number of a step that has words behind nothing but a space: "5 Strongly agree"."""
    found = None if piece.rows or piece.is_heading else _WORDED.fullmatch(piece.words)
    return int(found["number"]) if found else None


def _goes_on(numbers: Sequence[int]) -> bool:
    steps = {after - one for one, after in pairwise(numbers)}
    return steps <= {1} or steps <= {-1}

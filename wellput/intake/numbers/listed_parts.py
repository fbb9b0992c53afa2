"""Numbered titles of parts, whose bullets ask: "2. Fares", and below it "- Who should pay?" and "- How much?"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from wellput.intake.document.contacts import why_no_question
from wellput.intake.document.respondents import asks_for_field
from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import Label
from wellput.intake.questions.asking import asks, asks_with_mark, opens_question, requests
from wellput.intake.questions.subquestions import Start

_FEWEST, _ENOUGH, _MOST_WORDS = 2, 0.5, 8


@dataclass(frozen=True, slots=True)
class ListedParts:
    """The labels that are left, the titles of parts, where their bullets begin questions, and which are fields."""

    labels: Mapping[int, Label]
    heads: frozenset[int] = frozenset()
    starts: Mapping[int, Start] = field(default_factory=dict)
    fields: frozenset[int] = frozenset()


def listed_parts(pieces: Sequence[Piece], labels: Mapping[int, Label]) -> ListedParts:
    """Return which numbers are of parts, and what their bullets are; a bullet further in that asks nothing is none."""
    below = {at: points for at in labels if (points := _points_below(pieces, at, labels))}
    heads = {at: points for at, points in below.items() if _is_title(pieces[at], labels[at])}
    others = (label for at, label in labels.items() if at not in heads)
    if any("?" in label.rest for label in others) or not any(map(_mostly_ask, heads.values())):
        return ListedParts(labels)
    fields = {at for points in heads.values() if _are_fields(points) for at in points}
    starts = {
        at: start
        for head, points in heads.items()
        if fields.isdisjoint(points)
        for at, start in _starts(pieces, points, is_asked=requests(labels[head].rest))
    }
    left = {at: label for at, label in labels.items() if at not in heads and at not in fields and at not in starts}
    return ListedParts(left, frozenset(heads), dict(sorted(starts.items())), frozenset(fields))


def _is_title(piece: Piece, label: Label) -> bool:
    is_counted = label.style in ("number", "chapters", "bare") and bool(label.rest) and "?" not in label.rest
    is_short = len(label.rest.split()) <= _MOST_WORDS and not label.rest.endswith((".", ":", ";", ","))
    return is_counted and (piece.is_heading or (is_short and not opens_question(label.rest)))


def _points_below(pieces: Sequence[Piece], head: int, labels: Mapping[int, Label]) -> dict[int, str]:
    """Return the bullets down to the next heading or number."""
    found: dict[int, str] = {}
    for at in range(head + 1, len(pieces)):
        if pieces[at].is_heading or at in labels:
            break
        if words := _point(pieces[at]):
            found[at] = words
    return found


def _point(piece: Piece) -> str | None:
    if piece.rows or piece.line.control or boxed(piece.words) or why_no_question(piece.words):
        return None
    is_item = piece.line.kind == "item" and piece.line.number is None
    return bulleted(piece.words) or (piece.words if is_item else None)


def _mostly_ask(points: Mapping[int, str]) -> bool:
    asking = sum("?" in words for words in points.values())
    return asking >= _FEWEST and asking > len(points) * _ENOUGH


def _are_fields(points: Mapping[int, str]) -> bool:
    """Say whether short bullets name what is to be filled in, one of them a field that is known for who answers."""
    are_names = all(len(words.split()) <= _MOST_WORDS and words[-1:].isalnum() for words in points.values())
    return are_names and not any(map(asks, points.values())) and any(map(asks_for_field, points.values()))


def _starts(pieces: Sequence[Piece], points: Mapping[int, str], *, is_asked: bool) -> Iterator[tuple[int, Start]]:
    """Yield the bullets furthest out, and those further in that ask; `is_asked` says that the title asks for them."""
    outermost = min(_inward(pieces[at]) for at in points)
    for at, words in points.items():
        is_out = _inward(pieces[at]) == outermost
        if is_out or asks_with_mark(words):
            yield at, Start(words, is_unsure=not (is_asked or "?" in words or asks(words)))


def _inward(piece: Piece) -> tuple[int, int]:
    return piece.line.depth if piece.line.kind == "item" else 0, piece.indent

"""Options as bare lines right beneath a question of a numbered list that has neither marks nor blank lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.furniture import is_contents_line
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import Label, label_of
from wellput.intake.options.optionlists import is_open, is_set_as_option, lists_prompts, may_be_bare, may_choose, offers
from wellput.intake.options.ranking import places_headed
from wellput.intake.questions.asking import is_instruction

_NUMBERED = ("named", "number")
_FEWEST, _FEWEST_OPEN, _LONGEST_QUESTION = 2, 3, 4


def with_bare_options(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, with a note on those that stand as options between a question and the next number."""
    found: set[int] = set()
    for at in range(len(pieces)):
        if label := _label(pieces[at]):
            found.update(_options(pieces, at, label))
        elif places_headed(pieces[at].words) and pieces[at].line.is_wrapped:
            found.update(range(at, _end_of_options(pieces, at + 1)))
    return tuple(replace(piece, is_bare_option=at in found) for at, piece in enumerate(pieces))


def _label(piece: Piece) -> Label | None:
    is_text = piece.line.is_wrapped and not piece.rows and not piece.line.control and not is_contents_line(piece.words)
    label = label_of(piece.words) if is_text else None
    return label if label and label.style in _NUMBERED else None


def _options(pieces: Sequence[Piece], at: int, label: Label) -> range:
    """Return the places of the options of the question that begins here; none where they are not set as that."""
    first = _end_of_question(pieces, at)
    asked = " ".join([label.rest, *(piece.words for piece in pieces[at + 1 : first])])
    end = _end_of_options(pieces, first)
    after = _label(pieces[end]) if end < len(pieces) and not pieces[end].follows_gap else None
    is_next = after is not None and after.value == (label.value[0] + 1,)
    is_choice = (offers(asked) or may_choose(asked)) and not lists_prompts(asked)
    fewest = _FEWEST_OPEN if is_open(asked) else _FEWEST
    return range(first, end) if end - first >= fewest and is_next and is_choice else range(0)


def _end_of_options(pieces: Sequence[Piece], first: int) -> int:
    end = first
    while end < len(pieces) and _may_be_option(pieces[end]):
        end += 1
    return end


def _end_of_question(pieces: Sequence[Piece], at: int) -> int:
    """Return where the lines of a question end: below the one with its mark, and one that tells how to answer."""
    for end in range(at + 1, min(at + 1 + _LONGEST_QUESTION, len(pieces))):
        if pieces[end - 1].words.rstrip(" )*").endswith("?"):
            return end + (not pieces[end].follows_gap and is_instruction(pieces[end].words))
        if pieces[end].follows_gap or _label(pieces[end]):
            break
    return at + 1


def _may_be_option(piece: Piece) -> bool:
    is_text = piece.line.is_wrapped and not piece.follows_gap
    return is_text and is_set_as_option(piece.words) and may_be_bare(replace(piece, is_bare_option=True))

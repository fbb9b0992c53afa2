"""A second look at what no question has: a line that asks outright is asked about, and not left out in silence."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from wellput.intake.document.contacts import field_in, why_no_question
from wellput.intake.document.sections import CONTACT, PRIVACY
from wellput.intake.lines.furniture import is_contents_line
from wellput.intake.lines.glyphs import boxes_in, bulleted
from wellput.intake.lines.pieces import Piece
from wellput.intake.options.inline import inline_options
from wellput.intake.questions.asking import asks_first, asks_with_mark, opens_question, sentences_of
from wellput.intake.questions.blocks import blocks_of, tidied
from wellput.intake.questions.parts import Block
from wellput.intake.questions.reasons import is_reasons
from wellput.intake.questions.subquestions import Start
from wellput.text.alike import alike

_ASKS_READER = re.compile(r"\b(?:you|your|should|ought|agree)\b", re.IGNORECASE)
_OF_PAGE = re.compile(r"\bthis (?:web ?)?(?:page|site)\b", re.IGNORECASE)
_TICKS = re.compile(
    r"\W*(?:please |kindly )?(?:tick|mark|cross|circle|select|choose|indicate|state|say)\b.{12,}", re.IGNORECASE
)
_FEWEST_WORDS, _FEWEST_IN_PROSE, _FEWEST_BULLETS = 4, 2, 3


@dataclass(frozen=True, slots=True)
class Seen:
    """The blocks of all questions, with where each begins and which lines are headings."""

    starts: dict[int, Start]
    titles: frozenset[int]
    blocks: tuple[Block, ...]


def seen(pieces: Sequence[Piece], starts: Mapping[int, Start], titles: frozenset[int], sections: Sequence[str]) -> Seen:
    """Return the blocks of the questions, those of a second look among them."""
    blocks = blocks_of(pieces, starts, titles)
    if more := _seen_again(pieces, starts, blocks, titles, sections):
        starts, titles = dict(sorted({**starts, **more}.items())), titles - more.keys()
        blocks = blocks_of(pieces, starts, titles)
    return Seen(dict(starts), titles, tuple(tidied(block) for block in blocks))


def _seen_again(
    pieces: Sequence[Piece],
    starts: Mapping[int, Start],
    blocks: Sequence[Block],
    titles: Collection[int],
    sections: Sequence[str],
) -> dict[int, Start]:
    """Return, as unsure, the starts of what asks and belongs to no question; a heading only where nothing else asks."""
    taken = {place for block in blocks for place in block.places}
    known = " ".join(alike(block.wording) for block in blocks)
    free = [at for at in range(min(starts, default=0), len(pieces)) if taken.isdisjoint(pieces[at].places)]
    in_prose, last = _asks_in_prose(pieces, starts), max(starts, default=len(pieces))
    found = [
        at
        for at in free
        if (at not in titles or not starts)
        and sections[at] not in (CONTACT, PRIVACY)
        and alike(_words(pieces[at])) not in known
        and (
            (
                _may_ask(pieces[at])
                and (_asks_outright(pieces, at, last) or (in_prose and _holds_question(pieces[at].words)))
            )
            or (at + 1 in free and _is_to_be_ticked(pieces, at))
        )
    ]
    bulleted_starts = sum(bulleted(pieces[at].words) is not None for at in starts)
    are_bullets = bulleted_starts >= _FEWEST_BULLETS and bulleted_starts * 2 > len(starts)
    return {
        at: Start(_words(pieces[at]), is_unsure=not (are_bullets and bulleted(pieces[at].words) is not None))
        for at in found
    }


def _words(piece: Piece) -> str:
    return bulleted(piece.words) or piece.words


def _may_ask(piece: Piece) -> bool:
    words = _words(piece)
    if "?" not in words or piece.rows or piece.line.control or piece.line.kind == "furniture":
        return False
    is_of_above = is_reasons(words) and bulleted(piece.words) is None
    is_other = why_no_question(words) or field_in(words) or is_contents_line(words) or is_of_above
    return not is_other and len(words.split()) >= _FEWEST_WORDS


def _is_to_be_ticked(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a line tells to tick one of the boxes that stand on the line below it."""
    below = inline_options(pieces[at + 1].words, is_asked=True) if boxes_in(pieces[at + 1].words) > 1 else None
    is_text = not pieces[at].rows and not pieces[at].line.control and boxes_in(pieces[at].words) == 0
    return below is not None and not below.before and is_text and bool(_TICKS.match(pieces[at].words))


def _asks_outright(pieces: Sequence[Piece], at: int, last: int) -> bool:
    """Say whether a line asks from its first word, and is no link behind the list nor answered by the next line."""
    words = _words(pieces[at])
    if not (opens_question(words) and asks_first(words) and asks_with_mark(words)) or _OF_PAGE.search(words):
        return False
    below = pieces[at + 1 : at + 2]
    is_told = bool(below) and not below[0].rows and below[0].words.endswith(".") and "?" not in below[0].words
    return bool(_ASKS_READER.search(words)) or (at < last and not is_told)


def _asks_in_prose(pieces: Sequence[Piece], starts: Mapping[int, Start]) -> bool:
    """Say whether most questions of a list stand at the end of paragraphs, behind statements, and have no number."""
    prose = sum(one.number is None and _ends_prose(pieces[at].words) for at, one in starts.items())
    return prose >= _FEWEST_IN_PROSE and prose * 2 > len(starts)


def _ends_prose(words: str) -> bool:
    return "?" in words and not asks_first(words) and len(sentences_of(words)) > 1


def _holds_question(words: str) -> bool:
    return any(_is_question(one) for one in sentences_of(words))


def _is_question(sentence: str) -> bool:
    return sentence.endswith("?") and opens_question(sentence) and len(sentence.split()) >= _FEWEST_WORDS

"""The questions of all blocks, each line given to one of them and no other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from wellput.intake.numbers.keys import number_key
from wellput.intake.questions.asking import asks, opens_question, requests_late
from wellput.intake.questions.finding import question_of
from wellput.intake.questions.listed_again import asked_anew, asked_of_each, asked_of_rows, reworded_copies
from wellput.intake.questions.parts import Block
from wellput.intake.routes.jumps import Jump
from wellput.intake.routes.passing_over import jumps_at
from wellput.intake.tables.grids import grid_questions
from wellput.model.question_list import FoundQuestion, SourceLine
from wellput.text.alike import alike

_SHORTEST_REPEATED = 20
_LONGEST_TOPIC = 6
_CONDITION = re.compile(r"\A(?:\([^()]{1,60}\)\s*(?:(?:or|and)\s)?\s*){1,3}")


@dataclass(slots=True)
class Claims:
    """Questions in their order, the jumps said at each, and the places that they have taken.

    `is_again` says that the last one with options repeats one above, as those of each chapter do: what is asked below
    it belongs to this chapter, too. `repeated` are the places of what stands above already.
    """

    questions: list[FoundQuestion] = field(default_factory=list)
    jumps: list[tuple[Jump, ...]] = field(default_factory=list)
    inferred: list[bool] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    asked: set[tuple[str, str, str]] = field(default_factory=set)
    repeated: set[int] = field(default_factory=set)
    is_again: bool = False


def claimed(blocks: Sequence[Block], lines: Sequence[SourceLine], *, numbered: bool) -> Claims:
    """Return the questions of blocks; words that only lead to sub-questions are put before these."""
    claims = Claims()
    worded_anew = reworded_copies(blocks)
    anew = asked_anew(blocks) | asked_of_each(blocks) | asked_of_rows(blocks, lines)
    stem: Block | None = None
    for at, block in enumerate(blocks):
        after = blocks[at + 1] if at + 1 < len(blocks) else None
        if _is_stem(block, after):
            stem = block
            continue
        if not block.wording and not block.of("option", "options", "grid"):
            continue
        is_again = _is_repeated(claims, block) or at in worded_anew
        if is_again and at not in anew and not block.start.is_named:
            claims.repeated.update(block.places)
            continue
        is_inferred = numbered and block.start.number is None and not block.start.is_sub and not block.start.is_named
        of_stem = stem if stem and block.start.parent == stem.start.number else None
        _claim(claims, block, of_stem, lines, is_inferred=is_inferred)
    return claims


def _is_repeated(claims: Claims, block: Block) -> bool:
    """Say whether the same question stood above already, as it does where an annex lists what the chapters ask."""
    said = alike(block.wording).replace(" ", "")
    key = (number_key(block.start.number), number_key(block.start.parent), said)
    has_options = bool(block.of("option", "options", "grid"))
    if len(key[-1]) < _SHORTEST_REPEATED or has_options:
        claims.is_again = has_options and key in claims.asked and block.start.number is None
        claims.asked.add(key)
        return False
    known = key in claims.asked
    claims.asked.add(key)
    return known and not claims.is_again


def _is_stem(block: Block, after: Block | None) -> bool:
    """Say whether a block asks nothing itself, and the next is its first part."""
    if (
        after is None
        or block.start.is_named
        or not after.start.is_sub
        or after.start.parent != block.start.number
        or block.start.number is None
    ):
        return False
    has_answer = bool(block.of("option", "options", "grid", "space"))
    if not has_answer and after.start.number and not after.of("option", "options") and _only_names(after.wording):
        return True
    return not has_answer and (not asks(block.wording) or not block.wording.rstrip(" )").endswith((".", "?")))


def _only_names(words: str) -> bool:
    """Say whether the words of a part are what the question above it asks about, and ask nothing."""
    return not asks(words) and not requests_late(words) and not words.endswith((".", ")"))


def _names_topic(words: str, part: str) -> bool:
    """Say whether words above the parts of a question only name its topic, and a part asks in a whole sentence."""
    is_name = len(words.split()) <= _LONGEST_TOPIC and words[:1].isupper() and words[-1:].isalnum()
    said = _CONDITION.sub("", part)
    is_whole = "?" in said or asks(said) or opens_question(said)
    return is_name and not opens_question(words) and said[:1].isupper() and is_whole


def _claim(claims: Claims, block: Block, stem: Block | None, lines: Sequence[SourceLine], *, is_inferred: bool) -> None:
    above = stem.places if stem else ()
    places = [place for place in (*above, *block.places) if place not in claims.taken]
    claims.taken.update(places)
    said = stem.wording if stem and not _names_topic(stem.wording, block.wording) else None
    whole = question_of(block, tuple(lines[place] for place in sorted(set(places))), said)
    found = grid_questions(block, whole, lines) if block.of("grid") else (whole,)
    raw = [option for part in block.of("option", "options") for option in part.options]
    claims.questions += found
    claims.jumps += [jumps_at(found[0], raw), *((),) * (len(found) - 1)]
    claims.inferred += [is_inferred] * len(found)

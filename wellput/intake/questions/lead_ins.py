"""The statement above a question that speaks of it: "The ferry will stop." before "What do you think of this?"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from wellput.intake.document.contacts import why_no_question
from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import asks, is_instruction, sentences_of
from wellput.model.question_list import FoundQuestion, SourceLine

_REFERS = re.compile(
    r"(?<!of )\b(?:this|these|those|such(?: an?)?)\b(?! (?:consultation|survey|questionnaire|form|questions?|sections?|"
    r"document|paper|page|inquiry|enquiry|call|poll|year|time|week|month|area|place|region|list|chapter|of|as|that|"
    r"who|about)\b)(?: (?P<noun>[a-z]+))?",
    re.IGNORECASE,
)
"""Words that point back; "this survey" points to the paper itself, and "which of these" to what is below."""

_NEXT = re.compile(r"\w+(?: \w+){1,3}")
_LONGEST, _STEM = 600, 5


def with_lead_ins(
    questions: Sequence[FoundQuestion],
    pieces: Sequence[Piece],
    lines: Sequence[SourceLine],
    headings: Collection[int],
    taken: Collection[int],
) -> tuple[tuple[FoundQuestion, ...], frozenset[int]]:
    """Return the questions with the statements above that they speak of, and the places that these take."""
    free = {
        piece.line: before
        for at, (before, piece) in enumerate(pairwise(pieces))
        if at not in headings and _states(before) and before.places[-1] < piece.place and not _any(before, taken)
    }
    found: list[FoundQuestion] = []
    places: set[int] = set()
    lead: Piece | None = None
    for at, question in enumerate(questions):
        is_row = at > 0 and _is_of_same_grid(questions[at - 1], question)
        lead = lead if is_row else _lead_of(question, free)
        above = () if lead is None or is_row else tuple(lines[place] for place in lead.places)
        said = f"{lead.words} {question.text}" if lead else question.text
        found.append(replace(question, text=said, source=(*above, *question.source)))
        places.update(lead.places if lead else ())
    return tuple(found), frozenset(places)


def _is_of_same_grid(before: FoundQuestion, question: FoundQuestion) -> bool:
    """Say whether two questions are rows of one grid, whose words above them are the same."""
    is_row = question.parent is not None and question.parent == before.parent and question.options == before.options
    return is_row and bool(question.options) and sentences_of(before.text)[:1] == sentences_of(question.text)[:1]


def _any(piece: Piece, taken: Collection[int]) -> bool:
    return any(place in taken for place in piece.places)


def _lead_of(question: FoundQuestion, free: Mapping[SourceLine, Piece]) -> Piece | None:
    """Return the free statement right above a question that speaks of it."""
    piece = free.get(question.source[0]) if question.source else None
    said = _REFERS.search(next(iter(sentences_of(question.text)), "")) if piece else None
    if piece is None or said is None:
        return None
    noun = (said["noun"] or "").lower()
    if _is_said_before(said):
        return None
    is_named = len(noun) >= _STEM and noun[:_STEM] in piece.words.lower()
    is_likely = not question.options and not why_no_question(piece.words)
    return piece if is_named or is_likely else None


def _is_said_before(said: re.Match[str]) -> bool:
    """Say whether what the words point back to stands before them in the question: "the right ... this right"."""
    before, after = said.string[: said.start()].lower(), _NEXT.match(said.string, said.start())
    named = after.group().lower().split()[1:] if after else []
    return any(len(word) >= _STEM and re.search(rf"\b{re.escape(word)}", before) for word in named)


def _states(piece: Piece) -> bool:
    """Say whether a piece is prose that neither asks, tells how to answer, nor is an item of a list."""
    words = piece.words
    if piece.rows or piece.line.kind != "text" or piece.line.control or len(words) > _LONGEST:
        return False
    is_item = label_of(words, piece.line.number) is not None or boxed(words) or bulleted(words)
    return words.endswith(".") and not is_item and "?" not in words and not asks(words) and not is_instruction(words)

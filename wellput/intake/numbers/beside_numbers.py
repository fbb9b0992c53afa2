"""Questions without a number among numbered ones, or before the first of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from wellput.intake.document.contacts import why_no_question
from wellput.intake.lines.glyphs import boxes_in, bulleted
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.numbers.starting import LEAVE, asks_with_options, may_start
from wellput.intake.options.inline import inline_options
from wellput.intake.questions.answered import has_own_options, is_answered, is_offered
from wellput.intake.questions.asking import asks_first, asks_others, asks_with_mark, opens_question, requests
from wellput.intake.questions.follow_ups import asks_below_choice
from wellput.intake.questions.reasons import is_reasons
from wellput.intake.questions.subquestions import Start
from wellput.intake.routes.named_choices import answer_followed

_FOLLOWS = re.compile(
    r"\W*(?:if\b|why\b|please\b|(?:only )?(?:answer|complete)(?: this(?: question)?)?(?: only)? (?:if|where)\b|"
    r"and\b(?! (?:a |one |our |the )?(?:last|final)\b)|or\b|because\b|"
    r"e\.g|for example|note\b|your reasons|when answering|"
    r"what (?:has )?(?:makes|made|leads|led) you|what (?:is|are) your reason|on what grounds)",
    re.IGNORECASE,
)
_KEY = re.compile(r"(?:the |our )?(?:key|main|overarching|general|big) questions\W*", re.IGNORECASE)
_HINTS = re.compile(
    r"\b(?:you|your|consider|considering|think|prompts?|for example|such as|include|includes|including|helpful|guide|"
    r"guidance|hints?|if|answering|respond(?:ing)?)\b",
    re.IGNORECASE,
)
_FEWEST_BULLETS, _FEWEST_WORDS = 2, 4
_OF_PERSON = re.compile(
    r"(?:(?:in|on|from|to|at) )?(?:which|what|where)\b[^.?]{0,60}\b"
    r"(?:do you (?:live|work|study|belong|come from|represent)|are you (?:from|based))\b[^.?]{0,40}\?\Z",
    re.IGNORECASE,
)
_DASH = re.compile(r"[\u2012-\u2015]\s+(?=\S)")
_HOW_TO = re.compile(r"how (?:to|you)\b", re.IGNORECASE)


def starts_beside(
    pieces: Sequence[Piece], starts: Mapping[int, Start], headings: Collection[int], sections: Sequence[str]
) -> dict[int, Start]:
    """Return the starts of questions without a number, in a list in which others have one."""
    first, asked = min(starts), ""
    key = _key_questions(pieces, first, headings)
    before = (
        at
        for at in range(first)
        if asks_below_choice(pieces, at)
        or (may_start(pieces, at, headings, sections) and (at in key or _asks_before_all(pieces, at)))
    )
    found = {at: Start(pieces[at].words) for at in before}
    above_grids = (at for at in range(first - 1) if at not in headings and _leads_to_grid(pieces, at))
    found |= {at: Start(pieces[at].words) for at in above_grids}
    for at in range(first, len(pieces)):
        if at in starts:
            asked = starts[at].rest
            continue
        words = pieces[at].words
        if at in headings and not asks_with_mark(words):
            asked = asked or words
        is_more = _is_complete(asked) and _is_new(pieces, at, starts) and _may_begin(pieces, at, headings, sections)
        if is_more or asks_below_choice(pieces, at) or _follows_named(pieces, at, asked):
            found[at] = Start(words)
        elif _is_field_beside(pieces, at, starts):
            found[at] = Start(words, None, _last_number(starts, at), is_sub=True)
        elif _is_dash_below(pieces, at, asked):
            found[at] = Start(bulleted(words) or words, None, _number_above(starts, at), is_sub=True)
        asked = asked if _is_complete(asked) else f"{asked} {words}"
    return {at: Start(bulleted(pieces[at].words) or pieces[at].words) for at in _bullets_behind(pieces, starts)} | found


def _follows_named(pieces: Sequence[Piece], at: int, asked: str) -> bool:
    """Say whether a line asks those of one answer that the question names, as a line beside it does of another."""
    near = [piece for piece in pieces[max(0, at - 1) : at + 2] if not piece.rows and asks_with_mark(piece.words)]
    mine = answer_followed(pieces[at].words, asked) if pieces[at] in near else None
    return mine is not None and len({answer_followed(one.words, asked) for one in near} - {None}) > 1


def _is_field_beside(pieces: Sequence[Piece], at: int, starts: Mapping[int, Start]) -> bool:
    """Say whether a form has a number or a date of its own below a label, under a question that is answered above."""
    label, below = pieces[at], pieces[at + 1] if at + 1 < len(pieces) else None
    is_label = label.words.endswith(":") and not (label.rows or label.line.control or label.line.is_wrapped)
    if below is None or not is_label or below.line.control != "box" or below.line.expects is None:
        return False
    asked = max((place for place in starts if place < at), default=at)
    return any(piece.line.control for piece in pieces[asked + 1 : at]) and not is_reasons(label.words)


def _last_number(starts: Mapping[int, Start], at: int) -> str | None:
    return starts[max(place for place in starts if place < at)].number


def _is_dash_below(pieces: Sequence[Piece], at: int, asked: str) -> bool:
    """Say whether a paragraph behind a dash asks, below a numbered question that is asked in full."""
    words, is_apart = pieces[at].words, pieces[at].follows_gap or not pieces[at].line.is_wrapped
    asks_it = bool(_DASH.match(words)) and asks_with_mark(words) and not is_reasons(_DASH.sub("", words))
    is_other = pieces[at].rows or pieces[at].line.control or why_no_question(words)
    return asks_it and is_apart and not is_other and _is_complete(asked)


def _number_above(starts: Mapping[int, Start], at: int) -> str | None:
    above = max((place for place in starts if place < at and not starts[place].is_sub), default=None)
    return None if above is None else starts[above].number


def _bullets_behind(pieces: Sequence[Piece], starts: Mapping[int, Start]) -> Iterator[int]:
    """Yield the bullets of lists that ask with their marks, behind the last number and a paragraph of their own."""
    at = max(starts) + 1
    while at < len(pieces):
        end = at
        while end < len(pieces) and _is_asking_bullet(pieces[end]):
            end += 1
        lead = pieces[at - 1]
        if end - at >= _FEWEST_BULLETS and at - 1 not in starts and _leads_to_more(lead):
            yield from range(at, end)
        at = max(end, at + 1)


def _is_asking_bullet(piece: Piece) -> bool:
    words = bulleted(piece.words) or (piece.words if piece.line.kind == "item" else None)
    is_one = words is not None and not piece.rows and not piece.line.control
    return is_one and asks_with_mark(words or "") and not why_no_question(words or "")


def _leads_to_more(piece: Piece) -> bool:
    """Say whether words lead to questions of their own, and not to hints on the one above: "You may consider:"."""
    is_said = not piece.rows and bulleted(piece.words) is None and "?" not in piece.words
    return is_said and len(piece.words.split()) >= _FEWEST_WORDS and not _HINTS.search(piece.words)


def _key_questions(pieces: Sequence[Piece], first: int, headings: Collection[int]) -> frozenset[int]:
    """Return what asks under a heading for it, before the numbered questions and until a paragraph of prose."""
    found: set[int] = set()
    is_under = False
    for at, piece in enumerate(pieces[:first]):
        if at in headings and _KEY.fullmatch(piece.words):
            is_under = True
        elif is_under and at not in headings and asks_with_mark(piece.words) and asks_first(piece.words):
            found.add(at)
        elif found and at not in headings:
            is_under = False
    return frozenset(found)


def _is_new(pieces: Sequence[Piece], at: int, starts: Mapping[int, Start]) -> bool:
    """Say whether a piece neither asks for reasons nor helps with the question above, and stands apart from it."""
    words = pieces[at].words
    follows = _FOLLOWS.match(words) and not has_own_options(pieces, at)
    if follows or (is_reasons(words) and "?" not in words) or _is_help(pieces, at, starts):
        return False
    return _stands_apart(pieces[at])


def _may_begin(pieces: Sequence[Piece], at: int, headings: Collection[int], sections: Sequence[str]) -> bool:
    if may_start(pieces, at, headings, sections) and _asks_alone(pieces, at):
        return True
    is_text = at not in headings and sections[at] not in LEAVE and not why_no_question(pieces[at].words)
    return is_text and label_of(pieces[at].words) is None and asks_others(pieces[at].words)


def _asks_before_all(pieces: Sequence[Piece], at: int) -> bool:
    """Before the numbered questions, one without a number must have its options beside or below it."""
    words = pieces[at].words
    if _HOW_TO.match(words):
        return False
    if _OF_PERSON.match(words):
        return True
    if opens_question(words) and words.endswith(("...", "\u2026")):
        return True
    return boxes_in(words) > 1 or is_offered(pieces, at)


def _leads_to_grid(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a grid stands right below words, be they no more than "Tick one box on each line."."""
    return not pieces[at].rows and bool(pieces[at].words) and len(pieces[at + 1].rows) > 1


def _is_help(pieces: Sequence[Piece], at: int, starts: Mapping[int, Start]) -> bool:
    """Say whether a request right below a numbered question only helps to answer it."""
    words = pieces[at].words
    is_below = at - 1 in starts and asks_with_mark(starts[at - 1].rest)
    return is_below and asks_first(words) and not asks_with_mark(words) and not is_answered(pieces, at)


def _is_complete(asked: str) -> bool:
    return asks_with_mark(asked) or requests(asked) or (bool(asked) and inline_options(asked) is not None)


def _stands_apart(piece: Piece) -> bool:
    is_apart = piece.follows_gap or not piece.line.is_wrapped
    return is_apart and bulleted(piece.words) is None and piece.line.kind != "item"


def _asks_alone(pieces: Sequence[Piece], at: int) -> bool:
    """Among numbered questions, one without a number must ask outright, or have an answer below it."""
    words = pieces[at].words
    if asks_with_options(words):
        return True
    if asks_with_mark(words) and (asks_first(words) or is_answered(pieces, at)):
        return True
    return requests(words) and (is_answered(pieces, at) or asks_first(words))

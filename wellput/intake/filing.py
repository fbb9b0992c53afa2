"""What each piece below the start of a question is to it: wording, an option, a space to answer, or nothing of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from wellput.intake.asking import asks, asks_with_mark, is_instruction, only_instructs
from wellput.intake.contacts import field_in, why_no_question
from wellput.intake.glyphs import boxed, boxes_in, bulleted, is_space
from wellput.intake.inline import Inline, inline_options
from wellput.intake.labels import label_of
from wellput.intake.lettered import is_lettered_prompt, lettered_option, letters_go_on
from wellput.intake.optionlists import (
    accepts_bare,
    bare_group,
    bulleted_group,
    is_marked_option,
    is_open,
    lists_prompts,
    may_choose,
)
from wellput.intake.parts import Part, Role
from wellput.intake.pieces import Piece, places_of
from wellput.intake.reasons import is_reasons
from wellput.intake.required import without_marks
from wellput.intake.respondents import asks_for_field
from wellput.intake.runs import is_gone
from wellput.intake.scales import is_known
from wellput.intake.shared_words import is_shared
from wellput.intake.wording import option_words

_ASIDE = re.compile(r"(?:\d{1,3}[.)]\s*)?(?:please )?tick (?:here|this box|the box|if)\b", re.IGNORECASE)


def parts_from(
    pieces: Sequence[Piece], places: range, first: tuple[Part, ...], stops: Collection[int]
) -> tuple[Part, ...]:
    """Return the parts of a question: the first ones, and those that the pieces below are."""
    parts = list(first)
    at = places.start
    while at < places.stop:
        new = [*_group(pieces, at, parts, stops)] or [*_single(pieces, at, parts)]
        if not new:
            break
        parts += new
        at += len(new)
    return _with_context(parts)


def _with_context(parts: Sequence[Part]) -> tuple[Part, ...]:
    """Return the parts; where a list stands amid the wording, what leads to it and the list are no wording."""
    asked = [at for at, part in enumerate(parts) if part.role == "wording"]
    lists = [at for at in range(asked[0], asked[-1]) if parts[at].role == "prompt"]
    if not lists or _is_asked(_wording(parts[: lists[0]])):
        return tuple(parts)
    above = (replace(part, role="prompt") if part.role == "wording" else part for part in parts[: lists[-1]])
    return (*above, *parts[lists[-1] :])


def _group(pieces: Sequence[Piece], at: int, parts: Sequence[Part], stops: Collection[int]) -> Iterator[Part]:
    """Yield the options of a list that begins here and has no boxes."""
    asked = _wording(parts)
    if _has_options(parts) and not all(is_known(piece.words) for piece in pieces[at : at + 1]):
        return
    end = bulleted_group(pieces, at, stops)
    if end > at:
        is_context = not _is_asked(asked) and not asked.endswith("?") and _asks_after(pieces, end, stops)
        role: Role = "prompt" if is_context or _are_prompts(asked, pieces[at:end]) else "option"
        for piece in pieces[at:end]:
            words = bulleted(piece.words) or piece.words
            yield Part(role, piece, (words,) if role == "option" else ())
        return
    end = bare_group(pieces, at, stops)
    goes_on = end < len(pieces) and label_of(pieces[end].words, pieces[end].line.number) is not None
    if end > at and accepts_bare(asked, parts[0].piece.indent, pieces[at:end], is_amid=goes_on):
        sure = any(is_known(option_words(piece.words)) for piece in pieces[at:end])
        for piece in pieces[at:end]:
            yield Part("option", piece, (piece.words,), is_sure=sure)


def _asks_after(pieces: Sequence[Piece], at: int, stops: Collection[int]) -> bool:
    """Say whether the paragraph below a list asks the question of which the list is the context."""
    piece = pieces[at] if at < len(pieces) and at not in stops else None
    is_text = piece is not None and not piece.rows and not piece.line.control and label_of(piece.words) is None
    return piece is not None and is_text and asks_with_mark(piece.words) and not is_reasons(piece.words)


def _are_prompts(asked: str, bullets: Sequence[Piece]) -> bool:
    said = [bulleted(piece.words) or piece.words for piece in bullets]
    if sum(is_known(words) for words in said) >= len(said) / 2:
        return False
    asking = sum(asks(words) for words in said)
    return asking > len(bullets) / 2 or lists_prompts(asked) or is_open(asked) or len(bullets) == 1


def _single(pieces: Sequence[Piece], at: int, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield what one piece is to the question above it; nothing where it does not belong to it."""
    piece = pieces[at]
    if piece.rows and _has_options(parts):
        return
    if piece.rows:
        yield Part("grid", piece)
    elif piece.line.control == "list":
        yield Part("options", piece, piece.line.choices)
    elif is_marked_option(piece):
        yield from _boxed(piece)
    elif piece.line.control == "box" or is_space(piece.words):
        yield Part("space", piece)
    elif boxes_in(piece.words) > 1 and (found := inline_options(piece.words, is_asked=True)) and not found.before:
        yield Part("options", piece, found.options)
    elif option := lettered_option(pieces, at, parts):
        is_prompt = is_lettered_prompt(_wording(parts), option)
        yield Part("prompt", piece) if is_prompt else Part("option", piece, (option,))
    else:
        yield from _text(pieces, at, parts)


def _boxed(piece: Piece) -> Iterator[Part]:
    """Yield the option or options behind boxes; a lone "Tick here if ..." is none."""
    inline = inline_options(piece.words, is_asked=True) if boxes_in(piece.words) > 1 else None
    words = boxed(piece.words) or piece.words
    if inline:
        yield Part("options", piece, inline.options)
    elif not _ASIDE.match(words):
        yield Part("option", piece, (words,))


def _text(pieces: Sequence[Piece], at: int, parts: Sequence[Part]) -> Iterator[Part]:
    piece, asked = pieces[at], _wording(parts)
    words = piece.words
    answered = any(part.role != "wording" for part in parts) and not _awaits(parts, piece)
    if (is_shared(words) and asked and not _is_grid(pieces, at + 1)) or is_gone(words) or field_in(words):
        return
    if piece.follows_gap and without_marks(asked)[0].endswith(":") and asks_for_field(asked):
        return
    found = None if "?" in words else inline_options(words, is_asked=True)
    is_first = not _has_options(parts) or letters_go_on(words, parts)
    if found and not found.before and is_first and _may_list(asked, found):
        yield Part("options", piece, found.options, is_sure=_is_sure(words, found))
    elif only_instructs(words) or is_reasons(words) or is_instruction(words):
        if not why_no_question(words):
            yield Part("after" if answered else "wording", piece)
    elif _goes_on(pieces, at, asked, parts) or (not answered and _leads_to_options(pieces, at)):
        yield Part("wording" if not answered else "after", piece)


def _awaits(parts: Sequence[Part], piece: Piece) -> bool:
    """Say whether a list of points stands above, and the piece is the question that follows it."""
    is_led = all(part.role in ("wording", "prompt") for part in parts) and parts[-1].role == "prompt"
    return is_led and not _is_asked(_wording(parts)) and asks_with_mark(piece.words)


def _is_grid(pieces: Sequence[Piece], at: int) -> bool:
    return at < len(pieces) and bool(pieces[at].rows)


def _may_list(asked: str, found: Inline) -> bool:
    """Say whether words below a question are its options: known ones, or what a question of "which" is followed by."""
    return any(is_known(option) for option in found.options) or (may_choose(asked) and not is_open(asked))


def _is_sure(words: str, found: Inline) -> bool:
    return boxes_in(words) > 1 or label_of(words) is not None or any(is_known(option) for option in found.options)


def _goes_on(pieces: Sequence[Piece], at: int, asked: str, parts: Sequence[Part]) -> bool:
    """Say whether text belongs to the question: it is not asked in full yet, or the line stands right below."""
    piece = pieces[at]
    if why_no_question(piece.words):
        return False
    if (
        not _is_asked(asked)
        and not _has_options(parts)
        and (not asked or asked.endswith((":", ",")) or _asks_soon(pieces, at))
    ):
        return True
    below = not piece.follows_gap and piece.line.is_wrapped and places_of([parts[-1].piece])[-1] + 1 == piece.place
    if not below or asks(piece.words):
        return below
    is_sentence = piece.words.rstrip().endswith((".", "?", "!", ")")) and label_of(piece.words) is None
    return is_sentence and not any(part.role != "wording" for part in parts)


def _asks_soon(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a paragraph asks, or the one or two after it do, before anything else begins."""
    for piece in pieces[at : at + 3]:
        if label_of(piece.words, piece.line.number) or piece.is_heading or why_no_question(piece.words):
            return False
        if asks(piece.words):
            return True
    return False


def _is_asked(asked: str) -> bool:
    return asks(asked) or inline_options(asked) is not None


def _leads_to_options(pieces: Sequence[Piece], at: int) -> bool:
    after = pieces[at + 1 : at + 2]
    return (
        bool(after)
        and not why_no_question(pieces[at].words)
        and (bool(after[0].rows or after[0].line.control) or is_marked_option(after[0]))
    )


def _has_options(parts: Sequence[Part]) -> bool:
    is_listed = any(part.role in ("option", "options", "grid") for part in parts)
    return is_listed or inline_options(_wording(parts)) is not None


def _wording(parts: Sequence[Part]) -> str:
    return " ".join(part.piece.words for part in parts if part.role == "wording")

"""Lines of options that ran together, below a question or behind it on its own line, put one below the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.document.contacts import field_in, why_no_question
from wellput.intake.lines.glyphs import boxed, boxes_in, bulleted, is_space
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.inline import inline_options
from wellput.intake.options.optionlists import lists_prompts, may_choose, offers
from wellput.intake.options.run_together import (
    all_known,
    apart_at_capitals,
    band_run,
    ended_apart,
    in_two,
    names_in,
    number_run,
    surely_apart,
)
from wellput.intake.options.scales import is_known
from wellput.intake.questions.asking import asks, asks_with_mark, is_instruction, opens_question

_TAIL = re.compile(r"(?P<asked>[^?]{6,}\?)\s+(?P<tail>(?!(?:The|This|These|It|We|Our)\b)[A-Z\d][^?.:;]{2,160})\Z")
_SIGNS = re.compile(r"[/|;\[\]_\u2026]|\.{2,}|\s{2,}")
_NUMBERED = ("named", "number", "part", "chapters", "bare")
_ARTICLE = re.compile(r"[AI] [A-Za-z]")
_LONGEST, _MOST_HINTS, _LONGEST_TAIL, _PAIR = 160, 2, 80, 2


def with_run_together_apart(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; each option of a line that holds several is a piece of its own."""
    done: list[Piece] = []
    at = 0
    while at < len(pieces):
        asked, options = _behind(pieces[at])
        done += (asked, *options)
        if not options and (run := _below_on_page(pieces, at)):
            done += run
            at += 2
            continue
        end = _end(pieces, at + 1) if not options and _may_offer(asked) else at + 1
        done += _apart(pieces[at + 1 : end])
        at = end
    return tuple(done)


def _behind(piece: Piece) -> tuple[Piece, tuple[Piece, ...]]:
    """Part a question from the answers that ran together behind its mark: "Are you here today? Never Later"."""
    found = None if piece.rows or piece.line.control else _TAIL.match(piece.words)
    if not found or len(found["tail"]) > _LONGEST_TAIL or not _is_plain(found["tail"]) or inline_options(piece.words):
        return piece, ()
    label = label_of(found["asked"], piece.line.number)
    if not (opens_question(label.rest if label else found["asked"])):
        return piece, ()
    tail, apart = found["tail"], replace(piece, follows_gap=False)
    options = number_run(tail) or band_run(tail) or apart_at_capitals(tail)
    asked = piece.saying(found["asked"])
    if len(options) == _PAIR and not (surely_apart(tail) or _are_named(options, found["asked"])):
        return asked, (apart.saying(tail),)
    return (asked, _pieces(apart, options)) if options else (piece, ())


def _below_on_page(pieces: Sequence[Piece], at: int) -> tuple[Piece, ...]:
    """Return the answers that ran together on the one line below a question of a page: "Yes, both Yes, one No"."""
    asked, *below = pieces[at : at + 2]
    is_page = not any(piece.line.is_wrapped or piece.rows or piece.line.control for piece in (asked, *below))
    is_asked = asks_with_mark(asked.words) and not why_no_question(asked.words)
    if not (below and is_page and is_asked and below[0].line.kind == "text"):
        return ()
    options = surely_apart(below[0].words) if _is_plain(below[0].words) else ()
    known = sum(is_known(option) or is_known(option.partition(",")[0]) for option in options)
    return _pieces(below[0], options) if known > 1 and known * 2 >= len(options) else ()


def _are_named(options: Sequence[str], asked: str) -> bool:
    """Say whether a question names the answers behind it: "Is it early or late? Early Late"."""
    return all(option.casefold() in asked.casefold() for option in options)


def _may_offer(piece: Piece) -> bool:
    if not piece.line.is_wrapped or piece.rows or piece.line.control:
        return False
    label = label_of(piece.words, piece.line.number)
    words = label.rest if label and label.style in _NUMBERED else piece.words
    is_choice = may_choose(words) or offers(words) or asks_with_mark(words)
    return is_choice and asks(words) and not lists_prompts(words)


def _end(pieces: Sequence[Piece], first: int) -> int:
    """Return where the plain lines below a question end; a line that tells how to choose may stand above them."""
    end = first
    while end < len(pieces) and (
        _is_line(pieces[end]) or (end - first < _MOST_HINTS and is_instruction(pieces[end].words))
    ):
        end += 1
    return end


def _is_line(piece: Piece) -> bool:
    is_text = piece.line.is_wrapped and piece.line.kind == "text" and not piece.rows and not piece.line.control
    if not is_text or len(piece.words) > _LONGEST:
        return False
    is_listing = "?" not in piece.words and inline_options(piece.words, is_asked=True) is not None
    is_listing = is_listing or bool(number_run(piece.words))
    return is_known(piece.words) or is_listing or _is_plain(piece.words)


def _is_plain(words: str) -> bool:
    """Say whether words are no sentence, field, number, box or instruction, and have no signs between them."""
    if len(words) > _LONGEST or "?" in words or words.endswith((".", ":", "!")) or boxes_in(words) or boxed(words):
        return False
    is_labelled = label_of(words) is not None and not _ARTICLE.match(words)
    is_other = _SIGNS.search(words.replace(" / ", " ")) or bulleted(words) or is_space(words) or is_labelled
    return not (is_other or asks(words) or is_instruction(words) or field_in(words) or why_no_question(words))


def _apart(lines: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the lines, those apart that ran together; half of those below a question must have done so."""
    hints = next((at for at, line in enumerate(lines) if not is_instruction(line.words)), len(lines))
    names = names_in([line.words for line in lines])
    parted = [_options(line, names) for line in lines[hints:]]
    is_run = sum(map(bool, parted)) > max(1, len(parted) / 2 - 1)
    if len(parted) == 1 and inline_options(lines[hints].words, is_asked=True) is None:
        words = lines[hints].words
        parted = [number_run(words) or band_run(words) or ended_apart(words)]
        is_run = bool(parted[0])
    are_pairs = is_run and all(len(options) in (0, 2) for options in parted)
    yield from lines[:hints]
    for line, options in zip(lines[hints:], parted, strict=True):
        found = options or (in_two(line.words) if are_pairs else ())
        if found and (is_run or number_run(line.words) or all_known(found)):
            yield from _pieces(line, found)
        else:
            yield replace(line, follows_gap=False, is_bare_option=True, ran_together=True) if is_run else line


def _options(line: Piece, names: frozenset[str]) -> tuple[str, ...]:
    """Return the options that surely ran together on a line, unless it is read as it stands."""
    if inline_options(line.words, is_asked=True) is not None and not _ARTICLE.match(line.words):
        return ()
    return number_run(line.words) or band_run(line.words) or surely_apart(line.words, names)


def _pieces(line: Piece, options: Sequence[str]) -> tuple[Piece, ...]:
    if number_run(" ".join(options)):
        return (replace(line, words=" / ".join(options)),)
    own = replace(line.line, number=None, kind="text")
    apart = replace(line, line=own, follows_gap=False, is_bare_option=True, ran_together=not all_known(options))
    return tuple(apart.saying(option) for option in options)

"""Which numbered paragraphs are questions: a run of numbers is judged as a whole, by how many of its paragraphs ask."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wellput.intake.asking import asks, asks_with_mark, opens_question
from wellput.intake.contacts import field_in
from wellput.intake.furniture import is_contents_line
from wellput.intake.glyphs import boxed, boxes_in, is_space
from wellput.intake.inline import inline_options
from wellput.intake.labels import Label, label_of, places_of_letter
from wellput.intake.pieces import Piece
from wellput.intake.scales import is_known
from wellput.intake.shared_words import is_shared

_GONE = re.compile(
    r"\W*(?:(?:this |the )?question )?(?:is |has been |was )?(?:now |no longer )?(?:deleted|withdrawn|not used|removed|omitted|"
    r"intentionally (?:left )?blank|deliberately)\b",
    re.IGNORECASE,
)
_SET_OFF = re.compile(r"\s*(?:[:.)\-\u2013\u2014]|\Z)")
_STEP, _LEAP, _ABOVE = 3, 30, 6
_ENOUGH, _NEARLY_ALL = 0.5, 0.8


@dataclass(frozen=True, slots=True)
class _Numbered:
    at: int
    label: Label
    does_ask: bool


def numbered_starts(pieces: Sequence[Piece]) -> dict[int, Label]:
    """Return the pieces at which a numbered question begins, with their labels."""
    labels = {at: label for at, piece in enumerate(pieces) if (label := _label(piece))}
    starts = {at: label for at, label in labels.items() if label.style == "named" and _is_named(pieces[at], label)}
    for run in _runs(pieces, labels):
        if _is_run_of_questions(run, starts) or _shares_scale(pieces, run):
            starts |= {one.at: one.label for one in run if not _GONE.match(one.label.rest)}
    return dict(sorted((starts or _lettered(pieces, labels)).items()))


def _shares_scale(pieces: Sequence[Piece], run: Sequence[_Numbered]) -> bool:
    """Say whether the run is of statements, for which a scale is printed above."""
    above = pieces[max(0, run[0].at - _ABOVE) : run[0].at]
    return len(run) > 1 and any(is_shared(piece.words) for piece in above)


def _lettered(pieces: Sequence[Piece], labels: Mapping[int, Label]) -> dict[int, Label]:
    """Return the starts of a list whose questions have letters, or Roman numbers, and none has another number."""
    lettered = {at: label for at, label in labels.items() if label.style in ("letter", "roman") and label.rest}
    asking = sum(asks_with_mark(label.rest) for label in lettered.values())
    values = [min(places_of_letter(label)) for label in lettered.values()]
    goes_up = all(one < after for one, after in pairwise(values))
    return lettered if len(lettered) > 1 and goes_up and asking > len(lettered) * _ENOUGH else {}


def is_gone(words: str) -> bool:
    """Say whether a numbered line says that its question was taken out."""
    label = label_of(words)
    return bool(label and _GONE.match(label.rest))


def _label(piece: Piece) -> Label | None:
    if piece.rows or is_contents_line(piece.words) or boxed(piece.words) or (piece.line.control in ("tick", "radio")):
        return None
    return label_of(piece.words, piece.line.number)


def _is_named(piece: Piece, label: Label) -> bool:
    """Question 4 within a sentence is not question 4."""
    if _GONE.match(label.rest):
        return False
    is_set_off = piece.line.number is not None or piece.is_heading
    return is_set_off or bool(_SET_OFF.match(piece.words[len(label.shown) :])) or not label.rest[:1].islower()


def _runs(pieces: Sequence[Piece], labels: Mapping[int, Label]) -> Iterator[list[_Numbered]]:
    kinds: defaultdict[tuple[str, str, int], list[_Numbered]] = defaultdict(list)
    for at, label in labels.items():
        if label.style not in ("named", "letter", "roman", "capital"):
            kinds[_kind(pieces[at], label)].append(_Numbered(at, label, _does_ask(pieces, at, label)))
    for numbered in kinds.values():
        asking = [one for one in numbered if one.does_ask]
        if _are_amid_lists(asking, numbered):
            yield asking
            numbered = [one for one in numbered if not one.does_ask]
        yield from _parted(numbered)


def _kind(piece: Piece, label: Label) -> tuple[str, str, int]:
    style = label.style if label.style in ("chapters", "coded") else "bare" if label.close == " " else "number"
    inward = piece.line.depth if piece.line.number else piece.indent // 2 if piece.indent > 1 else 0
    return style, label.close + ("#" if piece.is_heading else ""), 0 if style in ("chapters", "coded") else inward


def _are_amid_lists(asking: Sequence[_Numbered], numbered: Sequence[_Numbered]) -> bool:
    """Say whether the questions count up by one, and lists of options with numbers of their own stand between them."""
    values = [one.label.value[0] for one in asking]
    counts_up = len(values) > 1 and all(after - one == 1 for one, after in pairwise(values))
    begin_again = sum(one.label.value > after.label.value for one, after in pairwise(numbered))
    return counts_up and begin_again > 0 and len(asking) < len(numbered)


def _parted(numbered: Sequence[_Numbered]) -> Iterator[list[_Numbered]]:
    """Part the numbered paragraphs of one kind where the numbers begin again, or leap."""
    run: list[_Numbered] = []
    for one in numbered:
        is_bare = one.label.close == " "
        if run and not _follows(run[-1].label.value, one.label.value, _STEP if is_bare else _LEAP):
            if is_bare and one.label.value[0] > run[-1].label.value[0]:
                continue
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _follows(value: tuple[int, ...], after: tuple[int, ...], leap: int) -> bool:
    return value <= after and after[0] - value[0] <= leap


def _does_ask(pieces: Sequence[Piece], at: int, label: Label) -> bool:
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    if field_in(label.rest):
        return False
    if pieces[at].is_heading:
        return _heads_question(label, after)
    if is_known(label.rest):
        return False
    if asks(label.rest) or inline_options(label.rest) is not None:
        return True
    if opens_question(label.rest) and after is not None and _lists(after):
        return True
    return after is not None and label.rest[:1].isalpha() and _answers(after)


def _lists(after: Piece) -> bool:
    """Say whether the first of a lettered list stands below."""
    label = label_of(after.words, after.line.number)
    return label is not None and 1 in places_of_letter(label) and label.style in ("letter", "roman", "capital")


def _heads_question(label: Label, after: Piece | None) -> bool:
    """Say whether a heading begins a question; one that has prose below it is of the text."""
    if not (asks(label.rest) or not label.rest):
        return False
    return after is None or after.is_heading or _answers(after) or len(after.words) < 120 or asks(after.words)


def _answers(after: Piece) -> bool:
    words = after.words
    if after.rows or after.line.control or is_space(words) or boxed(words) or boxes_in(words) > 1:
        return True
    return is_known(words) or ("?" not in words and inline_options(words, is_asked=True) is not None)


def _is_run_of_questions(run: Sequence[_Numbered], named: Mapping[int, Label]) -> bool:
    share = sum(one.does_ask for one in run) / len(run)
    if run[0].label.close == " " and (len(run) < 2 or run[0].label.value[0] > 2) and not _goes_on(run, named):
        return False
    plain = {at: label for at, label in named.items() if label.style == "named"}
    if not plain:
        return share >= _ENOUGH
    if share < _NEARLY_ALL:
        return False
    marked = sum("?" in one.label.rest for one in run)
    outnumber = marked > len(plain) and marked >= len(run) * _NEARLY_ALL
    return (
        outnumber
        or _goes_on(run, plain)
        or (run[0].at > min(plain) and all(opens_question(one.label.rest) for one in run))
    )


def _goes_on(run: Sequence[_Numbered], named: Mapping[int, Label]) -> bool:
    """Say whether the numbers lead up to a named question, or go on from one."""
    before = max((at for at in named if at < run[0].at), default=None)
    after = min((at for at in named if at > run[-1].at), default=None)
    leads = after is not None and named[after].value[0] - run[-1].label.value[0] == 1
    return leads or (before is not None and run[0].label.value[0] - named[before].value[0] == 1)

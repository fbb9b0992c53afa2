"""Whether a run of numbered paragraphs is one of questions: by how many of them ask, and what stands around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wellput.intake.document.contacts import field_in
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import Label
from wellput.intake.numbers.numbered import Numbered, has_answers_in, numbered_label
from wellput.intake.questions.asking import opens_question

_SHORT, _LONGEST = 90, 150
_ENOUGH, _NEARLY_ALL = 0.5, 0.8


def is_run_of_questions(run: Sequence[Numbered], named: Mapping[int, Label], *, is_close: bool) -> bool:
    """Say whether a run is of questions; `named` are those found so far, `is_close` that it has no prose between."""
    share = _share(run)
    if run[0].label.close == " " and (len(run) < 2 or run[0].label.value[0] > 2) and not _goes_on(run, named):
        return False
    plain = {at: label for at, label in named.items() if label.style == "named"}
    if not plain:
        return share >= _ENOUGH or (is_close and _are_requests(run))
    if is_close and share == 1 and _begins_or_belongs(run, named):
        return True
    if share < _NEARLY_ALL:
        return False
    marked = sum("?" in one.label.rest for one in run)
    outnumber = marked > len(plain) and marked >= len(run) * _NEARLY_ALL
    return (
        outnumber
        or _goes_on(run, plain)
        or (run[0].at > min(plain) and all(opens_question(one.label.rest) for one in run))
    )


def is_close(pieces: Sequence[Piece], run: Sequence[Numbered]) -> bool:
    """Say whether no prose stands below any of a run's paragraphs, as it does in a text that is numbered."""
    below = (pieces[one.at + 1] for one in run if one.at + 1 < len(pieces))
    return all(numbered_label(piece) is not None or _may_stand_below(piece) for piece in below)


def _may_stand_below(piece: Piece) -> bool:
    is_apart = piece.follows_gap and len(piece.words) <= _SHORT
    return is_apart or piece.is_heading or has_answers_in(piece)


def _are_requests(run: Sequence[Numbered]) -> bool:
    """Say whether any of a run asks, and what does not ask outright is a short sentence."""
    others = [one.label.rest for one in run if not one.does_ask and not field_in(one.label.rest)]
    is_short = all(len(words) <= _LONGEST and words.endswith((".", ":", ")")) for words in others)
    return is_short and any("?" in one.label.rest for one in run)


def _begins_or_belongs(run: Sequence[Numbered], named: Mapping[int, Label]) -> bool:
    """Say whether a run is a list of its own beside named questions, or below one of those that were found."""
    if len(run) > 1 and run[0].label.value == (1,):
        return True
    return any(label.value == run[0].label.value[:-1] for label in named.values())


def _share(run: Sequence[Numbered]) -> float:
    """Return how much of a run asks; fields for a name or an address neither ask nor tell against it."""
    asking = sum(one.does_ask for one in run)
    return asking / max(1, sum(one.does_ask or not field_in(one.label.rest) for one in run))


def _goes_on(run: Sequence[Numbered], named: Mapping[int, Label]) -> bool:
    """Say whether the numbers lead up to a named question, or go on from one."""
    before = max((at for at in named if at < run[0].at), default=None)
    after = min((at for at in named if at > run[-1].at), default=None)
    leads = after is not None and named[after].value[0] - run[-1].label.value[0] == 1
    return leads or (before is not None and run[0].label.value[0] - named[before].value[0] == 1)

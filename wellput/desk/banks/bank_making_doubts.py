"""Replies to what is not sure of a list, one thing at a time; each gives a new state, and none is lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from wellput.desk.banks.bank_making_afterwards import asked_after, question_meant
from wellput.desk.banks.bank_making_below import awaits_answers
from wellput.desk.banks.bank_making_unsure import ABSENT, Asked, Doubting
from wellput.errors import NotUnderstoodError
from wellput.intake.options.scales import is_scale
from wellput.model.bank import CHOOSING, QuestionType
from wellput.model.question_list import Doubt, FoundLimit, FoundQuestion
from wellput.text.alike import alike

SKIP, DROP, STOP, TYPE, SAME, BACK, HELP, ALL = ":skip", ":drop", ":stop", ":type", ":same", ":back", ":help", ":all"
HOW = (
    f"Enter: right as it is. {SKIP}: decide later. {DROP}: no question, leave it out. "
    f"{TYPE} text (or select_one, scale ...): change how it is answered. {BACK}: the one before. {STOP}: ask no more."
)
_TYPES: tuple[QuestionType, ...] = tuple(one for one in get_args(QuestionType) if one not in ("cost", "relationships"))
_NUMBER = re.compile(r"\d{1,6}")
_PARTED = re.compile(r"\s*[;\n]\s*")


def heard(state: Doubting, reply: str) -> Doubting:
    """Take a reply; raise NotUnderstoodError for one that cannot be taken, and nothing has changed."""
    if reply.strip() != BACK:
        return replace(_heard(state, reply.strip()), before=state)
    if state.before is None:
        raise NotUnderstoodError("This is the first.", HOW)
    return state.before


def _heard(state: Doubting, said: str) -> Doubting:
    now = state.waiting[0]
    rest = replace(state, waiting=state.waiting[1:])
    command, _, words = said.partition(" ")
    if command == STOP:
        return replace(state, waiting=(), is_stopped=True)
    if command == SKIP:
        return rest
    if command == DROP:
        return _dropped(state, now.place)
    if command == TYPE:
        return _typed(state, now.place, words.strip())
    if command == ALL:
        return _as_found(state)
    if command == SAME:
        return _with_options(rest, now.place, "; ".join(_same(state)))
    if said.startswith(":"):
        raise NotUnderstoodError("" if command == HELP else f"There is no command {command}.", HOW)
    return _settle(rest, now, said)


def _as_found(state: Doubting) -> Doubting:
    """Take this, and whatever else is not sure for the same reason, as it was found."""
    alike_ones = [one for one in state.waiting if one.reason == state.waiting[0].reason]
    for one in alike_ones:
        rest = replace(state, waiting=tuple(other for other in state.waiting if other != one))
        state = _settle(rest, one, "")
    return state


def _same(state: Doubting) -> tuple[str, ...]:
    """Return the options that were typed last; raise where there are none, or none are asked for."""
    if state.typed_last:
        return state.typed_last
    if state.waiting[0].about == ABSENT and state.typed:
        raise NotUnderstoodError("What was typed before does not fit this one.", "Type its options, or Enter for none.")
    if state.waiting[0].about == ABSENT:
        raise NotUnderstoodError(f"No options were typed yet that {SAME} could take.", "Type them, or Enter for none.")
    raise NotUnderstoodError(f"{SAME} is for where options are asked for.", HOW)


def _settle(rest: Doubting, now: Asked, said: str) -> Doubting:
    """Apply a reply to the question; an empty one says that it is right as it is."""
    question = rest.found.questions[now.place]
    if now.about == "question" and _is_no(now, said):
        return _dropped(rest, now.place)
    if now.about == ABSENT:
        return _with_options(rest, now.place, said) if said else _in_words(rest, now.place)
    as_found = not said or (now.replies and said.casefold() == now.replies[0].casefold())
    if now.about == "options" and ";" in said:
        return _with_options(_put(rest, now.place, _without_doubt(question, now)), now.place, said)
    if now.about == "type" and ";" in said:
        chosen = _without_doubt(replace(question, type="select_one"), now)
        return _with_options(_put(rest, now.place, chosen), now.place, said)
    if now.about == "route" and question.route is None and said:
        meant = question_meant(rest.found, now.place, now.words)
        return _put(rest, now.place, _without_doubt(asked_after(question, meant, said), now))
    if now.about == "type" and not as_found:
        return _typed(rest, now.place, said)
    changed = question if as_found else _changed(question, now, said)
    return _put(rest, now.place, _without_doubt(changed, now))


def _changed(question: FoundQuestion, now: Asked, said: str) -> FoundQuestion:
    match now.about:
        case "options":
            return replace(question, options=(), type="text") if _is_no(now, said) else question
        case "route":
            return replace(question, route=None) if _is_no(now, said) else question
        case "number":
            return replace(question, number=said)
        case "wording":
            return replace(question, text=" ".join(said.split()))
        case "choose":
            return replace(question, most=_count(said))
        case "limit":
            return replace(question, limit=_limit(question.limit, said))
    return question


def _type(said: str) -> QuestionType:
    found = next((one for one in _TYPES if said.replace(" ", "_").casefold() == one), None)
    if found is None:
        raise NotUnderstoodError(f"{said!r} is no type of question.", f"Types: {', '.join(_TYPES)}.")
    return found


def _typed(state: Doubting, place: int, words: str) -> Doubting:
    """Change a question's type; a choice without options asks for them."""
    type_ = _type(words)
    question = replace(state.found.questions[place], type=type_)
    waiting = tuple(one for one in state.waiting if not (one.place == place and one.about in ("type", ABSENT)))
    if type_ not in CHOOSING:
        question = replace(question, options=(), options_absent=False)
    elif not question.options:
        question = replace(question, options_absent=True)
        waiting = (Asked(place, ABSENT, f"Changed to {type_}; now its options."), *waiting)
    doubts = tuple(doubt for doubt in question.doubts if doubt.about != "type")
    return _put(replace(state, waiting=waiting), place, replace(question, doubts=doubts))


def _with_options(rest: Doubting, place: int, said: str) -> Doubting:
    options = tuple(one for one in _PARTED.split(said) if one)
    twice = [one for at, one in enumerate(options) if alike(one) in map(alike, options[:at])]
    if twice:
        raise NotUnderstoodError(f"“{twice[0]}” is there twice.", "Type each once, with semicolons between.")
    if len(options) < 2:
        raise NotUnderstoodError(
            "That is one option.", "Type them all in one line, with semicolons between, or Enter for none."
        )
    question = rest.found.questions[place]
    type_: QuestionType = question.type if question.type in CHOOSING else "select_one"
    if question.type == "text" and is_scale(options, 3):
        type_ = "scale"
    changed = replace(question, options=options, options_absent=False, type=type_, doubts=_answered(question))
    return replace(_put(rest, place, changed), typed=rest.typed | {place})


def _in_words(rest: Doubting, place: int) -> Doubting:
    """Have a question answered in words, since there are no options to give."""
    question = rest.found.questions[place]
    return _put(rest, place, replace(question, options_absent=False, type="text", doubts=_answered(question)))


def _answered(question: FoundQuestion) -> tuple[Doubt, ...]:
    """Return the doubts that are left once it is known what can be answered."""
    return tuple(one for one in question.doubts if not awaits_answers(one))


def _limit(limit: FoundLimit | None, said: str) -> FoundLimit | None:
    if said in ("fixed", "advised"):
        return limit and replace(limit, is_advised=said == "advised")
    return FoundLimit(_count(said), limit.unit if limit else "words", limit.is_advised if limit else False)


def _count(said: str) -> int:
    if not _NUMBER.fullmatch(said) or int(said) < 1:
        raise NotUnderstoodError(f"{said!r} is no number.", "Type a whole number, or Enter.")
    return int(said)


def _is_no(now: Asked, said: str) -> bool:
    if said.casefold() in ("n", "no"):
        return True
    if said.casefold() in ("", "y", "yes"):
        return False
    raise NotUnderstoodError(f"{said!r} was not understood.", "Type yes or no, or Enter for yes.")


def _dropped(state: Doubting, place: int) -> Doubting:
    waiting = tuple(one for one in state.waiting if one.place != place)
    return replace(state, waiting=waiting, dropped=state.dropped | {place})


def _put(state: Doubting, place: int, question: FoundQuestion) -> Doubting:
    questions = (*state.found.questions[:place], question, *state.found.questions[place + 1 :])
    return replace(state, found=replace(state.found, questions=questions))


def _without_doubt(question: FoundQuestion, now: Asked) -> FoundQuestion:
    return replace(question, doubts=_without(question.doubts, now))


def _without(doubts: Sequence[Doubt], now: Asked) -> tuple[Doubt, ...]:
    return tuple(one for one in doubts if (one.about, one.words) != (now.about, now.words))

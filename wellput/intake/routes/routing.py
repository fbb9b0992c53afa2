"""Routes set at the questions that they lead to: those asked after some answers, and those that a jump passes over."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from wellput.intake.numbers.keys import number_key
from wellput.intake.questions.asking import sentences_of
from wellput.intake.questions.unprinted_answers import is_closed
from wellput.intake.questions.wording import jump_in as option_jump
from wellput.intake.routes.answers_named import answers_in
from wellput.intake.routes.clauses import answers_meant, clause_in, is_mostly_of, said_again_by
from wellput.intake.routes.conditions import (
    Condition,
    Jump,
    Range,
    answer_before,
    condition_in,
    jump_in,
    not_for,
    only_for,
    ranges_in,
    ticked_in,
)
from wellput.intake.routes.meant_answers import is_unclear_yes, labels_of, meant_by
from wellput.model.bank import CHOOSING
from wellput.model.question_list import Doubt, FoundQuestion, FoundRoute


def routed(
    questions: Sequence[FoundQuestion], jumps: Sequence[Sequence[Jump]], ranges: Sequence[Range] = ()
) -> tuple[FoundQuestion, ...]:
    """Return the questions with their routes; `jumps` are those said at each of them, `ranges` anywhere."""
    places = _Places(questions)
    done = [_asked_after(question, at, places) for at, question in enumerate(questions)]
    free = frozenset(at for at, question in enumerate(done) if question.route is None)
    for at, said in enumerate(jumps):
        for jump in _together(said):
            _pass_over(done, at, jump, places, free)
    for one in ranges:
        _keep_for_some(done, one, places, free)
    return tuple(done)


def jumps_at(question: FoundQuestion, options: Sequence[str]) -> tuple[Jump, ...]:
    """Return the jumps at a question: in its words, or beside its options as they stand."""
    said = [jump_in(one) for part in (question.text, question.guidance or "") for one in sentences_of(part)]
    beside = [
        Jump((label,), None, part=part["part"]) if (part := _TO_PART.search(shown)) else Jump((label,), to)
        for label, shown in zip(question.options, options, strict=False)
        if (to := option_jump(shown))
    ]
    return (*(jump for jump in said if jump), *beside)


_TO_PART = re.compile(r"\bto (?:the )?(?P<part>(?:section|part)\s+\w+)\W*\Z", re.IGNORECASE)
_VAGUE = re.compile(r"\W*if (?:so|not)\b", re.IGNORECASE)
_IF_YES = re.compile(r"\W*if (?:yes|no)\b", re.IGNORECASE)
_TOLD = re.compile(r"\Ayou (?:have )?(?:answered|ticked|selected|chose|chosen|said|replied|put|picked) ", re.IGNORECASE)
_FOR_SOME = re.compile(
    r"\W*?(\[(?:only |ask )?if (?!you\b)[^\[\]]{2,120}\]|\((?:only )?if (?:yes|no|so|not)\))", re.IGNORECASE
)
_UNPRINTED = "It is asked after one answer to the question before it, whose answers are not printed."
_MOST_BACK, _FAR_BACK = 6, 12


class _Places:
    """Where each number stands, the nearest before or after a place first."""

    def __init__(self, questions: Sequence[FoundQuestion]) -> None:
        self.questions = questions
        self.by_number: dict[str, list[int]] = {}
        for at, question in enumerate(questions):
            is_row = bool(question.parent and question.number and question.number.isdigit())
            if not is_row:  # the second row of question 4 is no question 2
                self.by_number.setdefault(number_key(question.number), []).append(at)
        for at, question in enumerate(questions):  # where a grid's rows stand in the place of its own question
            if question.parent and number_key(question.parent) not in self.by_number:
                self.by_number[number_key(question.parent)] = [at]

    def before(self, number: str, at: int) -> int | None:
        """Return the last place before another at which the number stands."""
        return max((one for one in self.by_number.get(number_key(number), ()) if one < at), default=None)

    def after(self, number: str, at: int) -> int | None:
        """Return the first place after another at which the number stands, or a part's that is without its own."""
        mine = self.by_number.get(number_key(number)) or self.by_number.get(f"{number_key(number)}.1", [])
        return min((one for one in mine if one > at), default=None)


def _asked_after(question: FoundQuestion, at: int, places: _Places) -> FoundQuestion:
    said = sentences_of(f"{question.text} {question.guidance or ''}")
    condition = condition_in(" ".join(one for one in said if not ranges_in(one)))
    if condition is None:
        return _perhaps_after(question, at, places)
    asked = places.before(condition.question, at)
    if asked is None:
        return _unclear(question, f"It is asked after question {condition.question}, which does not stand before it.")
    before = places.questions[asked]
    answers = labels_of(before, condition.answers) or meant_by(before, " or ".join(condition.answers))
    if not answers:
        why = "which, is not clear" if before.options else "they are not printed there"
        return _unclear(question, f"It is asked after some answers to question {condition.question}; {why}.")
    return replace(question, route=FoundRoute(_name(before), answers))


def _perhaps_after(question: FoundQuestion, at: int, places: _Places) -> FoundQuestion:
    """Set "If yes, ..." after the yes that it speaks of, and doubt whether "If so, ..." means the last question."""
    said = answer_before(question.text)
    if ticked := ticked_in(f"{question.text} {question.guidance or ''}"):
        return _after_named(question, at, (ticked,), places)
    if wanted := only_for(question.text):
        return _after_named(question, at, answers_in(wanted), places)
    if left := not_for(f"{question.text} {question.guidance or ''}"):
        return _unless(question, at, left, places)
    again = said_again_by(places.questions[max(0, at - _FAR_BACK) : at], clause_in(question.text) or "")
    if again:
        return replace(question, route=FoundRoute(_name(again[0]), again[1]))
    if said is None or at == 0:
        return _if_for_some(question)
    before = places.questions[at - 1]
    answers = meant_by(before, said)
    asked = None if _VAGUE.match(question.text) else _asked_of(places.questions, at, said)
    if asked and not is_unclear_yes(asked, said):
        return replace(question, route=FoundRoute(_name(asked), meant_by(asked, said)))
    if not answers:
        is_unprinted = is_closed(before) and _IF_YES.match(question.text)
        return _unclear(question, _UNPRINTED) if is_unprinted else _if_for_some(question)
    words = (
        f'It begins with "If" and may be meant only for those who answered "{answers[0]}" to the question before it.'
    )
    return replace(question, doubts=(*question.doubts, Doubt("route", words)))


def _if_for_some(question: FoundQuestion) -> FoundQuestion:
    """Doubt after which answers a question is asked that begins with a condition in brackets."""
    noted = _FOR_SOME.match(question.text)
    why = f"It is asked of some only: {noted[1]}; after which answers, is not clear." if noted else ""
    return _unclear(question, why) if noted else question


def _after_named(question: FoundQuestion, at: int, said: Sequence[str], places: _Places) -> FoundQuestion:
    """Set "Only if you ticked ..." after the nearest question above that has the option, or all of several."""
    for before in reversed(places.questions[max(0, at - _MOST_BACK) : at]):
        if answers := labels_of(before, said):
            return replace(question, route=FoundRoute(_name(before), answers))
    return question


def _unless(question: FoundQuestion, at: int, said: str, places: _Places) -> FoundQuestion:
    """Set "Leave this out if you answered no" after the other answers to the nearest question that has this one."""
    for before in reversed(places.questions[max(0, at - _MOST_BACK) : at]):
        left = meant_by(before, _TOLD.sub("", said))
        others = tuple(option for option in before.options if option not in left)
        if left and others:
            return replace(question, route=FoundRoute(_name(before), others))
    return question


def _asked_of(questions: Sequence[FoundQuestion], at: int, said: str) -> FoundQuestion | None:
    """Return which question "If yes, ..." speaks of: the one before, or a part of the same that has that answer."""
    mine = _family(questions[at])
    for place in range(at - 1, max(-1, at - _MOST_BACK), -1):
        before = questions[place]
        if meant_by(before, said):
            return before
        if answer_before(before.text) is None and (mine is None or _family(before) != mine):
            return None
    return None


def _family(question: FoundQuestion) -> str | None:
    """Return the number that a question's parts have in common: 1(a) and 1(b) are of 1."""
    found = re.match(r"[\d.]+", number_key(question.number))
    return found[0] if found else None


def _unclear(question: FoundQuestion, words: str) -> FoundQuestion:
    return replace(question, doubts=(*question.doubts, Doubt("route", words)))


def _together(jumps: Sequence[Jump]) -> tuple[Jump, ...]:
    """Return the jumps of a question with those to the same place as one: from "No" and from "I don't remember"."""
    answers: dict[Jump, tuple[str, ...]] = {}
    for jump in jumps:
        aim = replace(jump, answers=())
        answers[aim] = (*answers.get(aim, ()), *jump.answers)
    return tuple(replace(aim, answers=said) for aim, said in answers.items())


def _pass_over(done: list[FoundQuestion], at: int, jump: Jump, places: _Places, free: Collection[int]) -> None:
    """Set the route of those passed over that have no condition of their own; the nearest such jump counts."""
    end = _end_of(jump, at, places)
    earlier = places.before(jump.of, at) if jump.of else None
    asked = places.questions[at if earlier is None else earlier]
    sent = labels_of(asked, jump.answers)
    others = tuple(option for option in asked.options if option not in sent)
    if end is None or asked.type not in CHOOSING or not sent or not others:
        done[at] = _unclear(done[at], "It sends some on to a later question; from which answer to where, is not clear.")
        return
    for place in range(at if earlier == at - 1 else at + 1, end):
        route = done[place].route
        if place in free and (route is None or route.question != _name(asked)):
            done[place] = replace(done[place], route=FoundRoute(_name(asked), others))


def _end_of(jump: Jump, at: int, places: _Places) -> int | None:
    """Return the place of the question that a jump leads to."""
    if jump.part:
        name = re.compile(rf"{re.escape(jump.part)}\b", re.IGNORECASE)
        later = range(at + 1, len(places.questions))
        return next((one for one in later if name.match(places.questions[one].theme or "")), None)
    return places.after(jump.to, at) if jump.to else min(at + jump.over + 1, len(places.questions))


def _keep_for_some(done: list[FoundQuestion], said: Range, places: _Places, free: Collection[int]) -> None:
    """Set the route of every question from the first to the last that a list says are for some only."""
    if said.clause:
        _keep_for_clause(done, said.clause, said, places)
        return
    for start in places.by_number.get(number_key(said.first), ()):
        asked = _asked_above(said.after, start, places)
        last = places.after(said.last, start - 1)
        answers = () if asked is None else labels_of(places.questions[asked], said.after.answers)
        if asked is None or last is None or not answers:
            done[start] = _unclear(done[start], "It is said to be for some only; after which answers, is not clear.")
            continue
        if said.is_passed:
            answers = tuple(option for option in places.questions[asked].options if option not in answers)
        for place in range(start, last + 1):
            is_open = done[place].route is None or (place in free and _is_nearer(asked, done[place], place, places))
            if is_open and answers:
                done[place] = replace(done[place], route=FoundRoute(_name(places.questions[asked]), answers))


def _is_nearer(asked: int, question: FoundQuestion, place: int, places: _Places) -> bool:
    """Say whether a question stands nearer than that after which another is asked by a jump over it."""
    before = places.before(question.route.question, place) if question.route else None
    return before is not None and before < asked


def _keep_for_clause(done: list[FoundQuestion], clause: str, said: Range, places: _Places) -> None:
    """Set the route of the questions that a list says are for some, in words that say a question above again."""
    start = places.after(said.first, -1)
    last = None if start is None else places.after(said.last, start - 1)
    if start is None or last is None or not start:
        return
    above = places.questions[start - 1]
    is_of_above = (done[start].parent == above.number and above.number) or is_mostly_of(above, clause)
    answers = answers_meant(above, clause) if is_of_above else ()
    found = (above, answers) if answers else said_again_by(places.questions[max(0, start - _FAR_BACK) : start], clause)
    if found is None:
        done[start] = _unclear(done[start], "It is said to be for some only; after which answers, is not clear.")
        return
    for place in range(start, last + 1):
        if done[place].route is None:
            done[place] = replace(done[place], route=FoundRoute(_name(found[0]), found[1]))


def _asked_above(after: Condition, start: int, places: _Places) -> int | None:
    """Return where the question stands that a condition is of: by its number, or the nearest above with the answers."""
    if after.question:
        return places.before(after.question, start)
    nearest = range(start - 1, max(-1, start - 1 - _MOST_BACK), -1)
    return next((at for at in nearest if labels_of(places.questions[at], after.answers)), None)


def _name(question: FoundQuestion) -> str:
    return question.number or question.text

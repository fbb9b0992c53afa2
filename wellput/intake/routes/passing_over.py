"""Routes of the questions that a jump passes over, and of those that a list says are for some only."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from wellput.intake.numbers.keys import number_key
from wellput.intake.questions.asking import sentences_of
from wellput.intake.questions.wording import jump_in as option_jump
from wellput.intake.routes.clauses import answers_meant, is_mostly_of, said_again_by
from wellput.intake.routes.conditions import Condition
from wellput.intake.routes.jumps import Jump, jump_in
from wellput.intake.routes.meant_answers import labels_of
from wellput.intake.routes.places import FAR_BACK, MOST_BACK, Places, name_of, with_doubt
from wellput.intake.routes.ranges import Range
from wellput.model.bank import CHOOSING
from wellput.model.question_list import FoundQuestion, FoundRoute

_TO_PART = re.compile(r"\bto (?:the )?(?P<part>(?:section|part)\s+\w+)\W*\Z", re.IGNORECASE)


def jumps_at(question: FoundQuestion, options: Sequence[str]) -> tuple[Jump, ...]:
    """Return the jumps at a question: in its words, or beside its options as they stand."""
    said = [jump_in(one) for part in (question.text, question.guidance or "") for one in sentences_of(part)]
    beside = [
        Jump((label,), None, part=part["part"]) if (part := _TO_PART.search(shown)) else Jump((label,), to)
        for label, shown in zip(question.options, options, strict=False)
        if (to := option_jump(shown))
    ]
    return (*(jump for jump in said if jump), *beside)


def together(jumps: Sequence[Jump]) -> tuple[Jump, ...]:
    """Return the jumps of a question with those to the same place as one: from "No" and from "I don't remember"."""
    answers: dict[Jump, tuple[str, ...]] = {}
    for jump in jumps:
        aim = replace(jump, answers=())
        answers[aim] = (*answers.get(aim, ()), *jump.answers)
    return tuple(replace(aim, answers=said) for aim, said in answers.items())


def pass_over(done: list[FoundQuestion], at: int, jump: Jump, places: Places, free: Collection[int]) -> None:
    """Set the route of those passed over that have no condition of their own; the nearest such jump counts."""
    end = _end_of(jump, at, places)
    earlier = places.before(jump.of, at) if jump.of else None
    asked = places.questions[at if earlier is None else earlier]
    sent = labels_of(asked, jump.answers)
    others = tuple(option for option in asked.options if option not in sent)
    if end is None or asked.type not in CHOOSING or not sent or not others:
        done[at] = with_doubt(
            done[at], "It sends some on to a later question; from which answer to where, is not clear."
        )
        return
    for place in range(at if earlier == at - 1 else at + 1, end):
        route = done[place].route
        if place in free and (route is None or route.question != name_of(asked)):
            done[place] = replace(done[place], route=FoundRoute(name_of(asked), others))


def _end_of(jump: Jump, at: int, places: Places) -> int | None:
    """Return the place of the question that a jump leads to."""
    if jump.part:
        name = re.compile(rf"{re.escape(jump.part)}\b", re.IGNORECASE)
        later = range(at + 1, len(places.questions))
        return next((one for one in later if name.match(places.questions[one].theme or "")), None)
    return places.after(jump.to, at) if jump.to else min(at + jump.over + 1, len(places.questions))


def keep_for_some(done: list[FoundQuestion], said: Range, places: Places, free: Collection[int]) -> None:
    """Set the route of every question from the first to the last that a list says are for some only."""
    if said.clause:
        _keep_for_clause(done, said.clause, said, places)
        return
    for start in places.by_number.get(number_key(said.first), ()):
        asked = _asked_above(said.after, start, places)
        last = places.after(said.last, start - 1)
        answers = () if asked is None else labels_of(places.questions[asked], said.after.answers)
        if asked is None or last is None or not answers:
            done[start] = with_doubt(done[start], "It is said to be for some only; after which answers, is not clear.")
            continue
        if said.is_passed:
            answers = tuple(option for option in places.questions[asked].options if option not in answers)
        for place in range(start, last + 1):
            is_open = done[place].route is None or (place in free and _is_nearer(asked, done[place], place, places))
            if is_open and answers:
                done[place] = replace(done[place], route=FoundRoute(name_of(places.questions[asked]), answers))


def _is_nearer(asked: int, question: FoundQuestion, place: int, places: Places) -> bool:
    """Say whether a question stands nearer than that after which another is asked by a jump over it."""
    before = places.before(question.route.question, place) if question.route else None
    return before is not None and before < asked


def _keep_for_clause(done: list[FoundQuestion], clause: str, said: Range, places: Places) -> None:
    """Set the route of the questions that a list says are for some, in words that say a question above again."""
    start = places.after(said.first, -1)
    last = None if start is None else places.after(said.last, start - 1)
    if start is None or last is None or not start:
        return
    above = places.questions[start - 1]
    is_of_above = (done[start].parent == above.number and above.number) or is_mostly_of(above, clause)
    answers = answers_meant(above, clause) if is_of_above else ()
    found = (above, answers) if answers else said_again_by(places.questions[max(0, start - FAR_BACK) : start], clause)
    if found is None:
        done[start] = with_doubt(done[start], "It is said to be for some only; after which answers, is not clear.")
        return
    for place in range(start, last + 1):
        if done[place].route is None:
            done[place] = replace(done[place], route=FoundRoute(name_of(found[0]), found[1]))


def _asked_above(after: Condition, start: int, places: Places) -> int | None:
    """Return where the question stands that a condition is of: by its number, or the nearest above with the answers."""
    if after.question:
        return places.before(after.question, start)
    nearest = range(start - 1, max(-1, start - 1 - MOST_BACK), -1)
    return next((at for at in nearest if labels_of(places.questions[at], after.answers)), None)

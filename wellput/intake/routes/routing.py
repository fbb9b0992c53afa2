"""Routes set at the questions that they lead to: those asked after some answers, and those that a jump passes over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.numbers.keys import number_key
from wellput.intake.questions.asking import sentences_of
from wellput.intake.questions.unprinted_answers import is_closed
from wellput.intake.routes.answers_named import answers_in
from wellput.intake.routes.clauses import clause_in, said_again_by
from wellput.intake.routes.conditions import answer_before, condition_in, not_for, only_for, ticked_in
from wellput.intake.routes.jumps import Jump
from wellput.intake.routes.meant_answers import is_unclear_yes, labels_of, lettered_as, meant_by
from wellput.intake.routes.passing_over import keep_for_some, pass_over, together
from wellput.intake.routes.places import FAR_BACK, MOST_BACK, Places, name_of, with_doubt
from wellput.intake.routes.ranges import Range, ranges_in
from wellput.model.question_list import Doubt, FoundQuestion, FoundRoute

_VAGUE = re.compile(r"\W*if (?:so|not)\b", re.IGNORECASE)
_IF_YES = re.compile(r"\W*if (?:yes|no)\b", re.IGNORECASE)
_TOLD = re.compile(r"\Ayou (?:have )?(?:answered|ticked|selected|chose|chosen|said|replied|put|picked) ", re.IGNORECASE)
_FOR_SOME = re.compile(
    r"\W*?(\[(?:only |ask )?if (?!you\b)[^\[\]]{2,120}\]|\((?:only )?if (?:yes|no|so|not)\))", re.IGNORECASE
)
_UNPRINTED = "It is asked after one answer to the question before it, whose answers are not printed."


def routed(
    questions: Sequence[FoundQuestion], jumps: Sequence[Sequence[Jump]], ranges: Sequence[Range] = ()
) -> tuple[FoundQuestion, ...]:
    """Return the questions with their routes; `jumps` are those said at each of them, `ranges` anywhere."""
    places = Places(questions)
    done = [_asked_after(question, at, places) for at, question in enumerate(questions)]
    free = frozenset(at for at, question in enumerate(done) if question.route is None)
    for at, said in enumerate(jumps):
        for jump in together(said):
            pass_over(done, at, jump, places, free)
    for one in ranges:
        keep_for_some(done, one, places, free)
    return tuple(done)


def _asked_after(question: FoundQuestion, at: int, places: Places) -> FoundQuestion:
    said = sentences_of(f"{question.text} {question.guidance or ''}")
    condition = condition_in(" ".join(one for one in said if not ranges_in(one)))
    if condition is None:
        return _perhaps_after(question, at, places)
    asked = places.before(condition.question, at)
    if asked is None:
        return with_doubt(question, f"It is asked after question {condition.question}, which does not stand before it.")
    before = places.questions[asked]
    answers = lettered_as(before, condition.answers) or labels_of(before, condition.answers)
    answers = answers or meant_by(before, " or ".join(condition.answers))
    if not answers:
        why = "which, is not clear" if before.options else "they are not printed there"
        return with_doubt(question, f"It is asked after some answers to question {condition.question}; {why}.")
    return replace(question, route=FoundRoute(name_of(before), answers))


def _perhaps_after(question: FoundQuestion, at: int, places: Places) -> FoundQuestion:
    """Set "If yes, ..." after the yes that it speaks of, and doubt whether "If so, ..." means the last question."""
    said = answer_before(question.text)
    if ticked := ticked_in(f"{question.text} {question.guidance or ''}"):
        return _after_named(question, at, (ticked,), places)
    if wanted := only_for(question.text):
        return _after_named(question, at, answers_in(wanted), places)
    if left := not_for(f"{question.text} {question.guidance or ''}"):
        return _unless(question, at, left, places)
    again = said_again_by(places.questions[max(0, at - FAR_BACK) : at], clause_in(question.text) or "")
    if again:
        return replace(question, route=FoundRoute(name_of(again[0]), again[1]))
    if said is None or at == 0:
        return _if_for_some(question)
    before = places.questions[at - 1]
    answers = meant_by(before, said)
    asked = None if _VAGUE.match(question.text) else _asked_of(places.questions, at, said)
    if asked and not is_unclear_yes(asked, said):
        return replace(question, route=FoundRoute(name_of(asked), meant_by(asked, said)))
    if not answers:
        is_unprinted = is_closed(before) and _IF_YES.match(question.text)
        return with_doubt(question, _UNPRINTED) if is_unprinted else _if_for_some(question)
    words = (
        f'It begins with "If" and may be meant only for those who answered "{answers[0]}" to the question before it.'
    )
    return replace(question, doubts=(*question.doubts, Doubt("route", words)))


def _if_for_some(question: FoundQuestion) -> FoundQuestion:
    """Doubt after which answers a question is asked that begins with a condition in brackets."""
    noted = _FOR_SOME.match(question.text)
    why = f"It is asked of some only: {noted[1]}; after which answers, is not clear." if noted else ""
    return with_doubt(question, why) if noted else question


def _after_named(question: FoundQuestion, at: int, said: Sequence[str], places: Places) -> FoundQuestion:
    """Set "Only if you ticked ..." after the nearest question above that has the option, or all of several."""
    for before in reversed(places.questions[max(0, at - MOST_BACK) : at]):
        if answers := labels_of(before, said):
            return replace(question, route=FoundRoute(name_of(before), answers))
    return question


def _unless(question: FoundQuestion, at: int, said: str, places: Places) -> FoundQuestion:
    """Set "Leave this out if you answered no" after the other answers to the nearest question that has this one."""
    for before in reversed(places.questions[max(0, at - MOST_BACK) : at]):
        left = meant_by(before, _TOLD.sub("", said))
        others = tuple(option for option in before.options if option not in left)
        if left and others:
            return replace(question, route=FoundRoute(name_of(before), others))
    return question


def _asked_of(questions: Sequence[FoundQuestion], at: int, said: str) -> FoundQuestion | None:
    """Return which question "If yes, ..." speaks of: the one before, or a part of the same that has that answer."""
    mine = _family(questions[at])
    for place in range(at - 1, max(-1, at - MOST_BACK), -1):
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

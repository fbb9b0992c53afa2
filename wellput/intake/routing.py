"""Routes set at the questions that they lead to: those asked after some answers, and those that a jump passes over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.conditions import Jump, answer_before, condition_in, jump_in
from wellput.intake.keys import number_key
from wellput.intake.wording import jump_in as option_jump
from wellput.model.bank import CHOOSING
from wellput.model.question_list import Doubt, FoundQuestion, FoundRoute
from wellput.text.alike import alike


def routed(questions: Sequence[FoundQuestion], jumps: Sequence[Sequence[Jump]]) -> tuple[FoundQuestion, ...]:
    """Return the questions with their routes; `jumps` are those said at each of them."""
    places = _Places(questions)
    done = [_asked_after(question, at, places) for at, question in enumerate(questions)]
    for at, said in enumerate(jumps):
        for jump in said:
            _pass_over(done, at, jump, places)
    return tuple(done)


def jumps_at(question: FoundQuestion, options: Sequence[str]) -> tuple[Jump, ...]:
    """Return the jumps at a question: in its words, or beside its options as they stand."""
    said = [jump_in(part) for part in (question.text, question.guidance or "")]
    beside = [
        Jump((label,), to)
        for label, shown in zip(question.options, options, strict=False)
        if (to := option_jump(shown))
    ]
    return (*(jump for jump in said if jump), *beside)


_NAMES = re.compile(
    r"\W*if (?:you (?:answered|ticked|said|selected|chose) )?['\"\u2018\u201c]?(?:yes|no)\b", re.IGNORECASE
)
_MOST_BACK = 6


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
        """Return the first place after another at which the number stands."""
        return min((one for one in self.by_number.get(number_key(number), ()) if one > at), default=None)


def _asked_after(question: FoundQuestion, at: int, places: _Places) -> FoundQuestion:
    condition = condition_in(f"{question.text} {question.guidance or ''}")
    if condition is None:
        return _perhaps_after(question, at, places)
    asked = places.before(condition.question, at)
    if asked is None:
        return _unclear(question, f"It is asked after question {condition.question}, which does not stand before it.")
    answers = _labels(places.questions[asked], condition.answers)
    if not answers:
        return _unclear(
            question, f"It is asked after some answers to question {condition.question}; which, is not clear."
        )
    return replace(question, route=FoundRoute(_name(places.questions[asked]), answers))


def _perhaps_after(question: FoundQuestion, at: int, places: _Places) -> FoundQuestion:
    """Set "If yes, ..." after the yes that it speaks of, and doubt whether "If so, ..." means the last question."""
    said = answer_before(question.text)
    if said is None or at == 0:
        return question
    before = places.questions[at - 1]
    answers = _labels(before, (said,))
    if _NAMES.match(question.text) and (asked := _asked_of(places.questions, at, said)):
        return replace(question, route=FoundRoute(_name(asked), _labels(asked, (said,))))
    if not answers:
        return question
    words = (
        f'It begins with "If" and may be meant only for those who answered "{answers[0]}" to the question before it.'
    )
    return replace(question, doubts=(*question.doubts, Doubt("route", words)))


def _asked_of(questions: Sequence[FoundQuestion], at: int, said: str) -> FoundQuestion | None:
    """Return which question "If yes, ..." speaks of: the one before, or a part of the same that has that answer."""
    mine = _family(questions[at])
    for place in range(at - 1, max(-1, at - _MOST_BACK), -1):
        before = questions[place]
        if _labels(before, (said,)):
            return before
        if mine is None or _family(before) != mine:
            return None
    return None


def _family(question: FoundQuestion) -> str | None:
    """Return the number that a question's parts have in common: 1(a) and 1(b) are of 1."""
    found = re.match(r"[\d.]+", number_key(question.number))
    return found[0] if found else None


def _unclear(question: FoundQuestion, words: str) -> FoundQuestion:
    return replace(question, doubts=(*question.doubts, Doubt("route", words)))


def _pass_over(done: list[FoundQuestion], at: int, jump: Jump, places: _Places) -> None:
    end = places.after(jump.to, at) if jump.to else min(at + jump.over + 1, len(done))
    asked = places.questions[at]
    sent = _labels(asked, jump.answers)
    others = tuple(option for option in asked.options if option not in sent)
    if end is None or asked.type not in CHOOSING or not sent or not others:
        done[at] = _unclear(done[at], "It sends some on to a later question; from which answer to where, is not clear.")
        return
    for place in range(at + 1, end):
        if done[place].route is None:
            done[place] = replace(done[place], route=FoundRoute(_name(asked), others))


def _labels(question: FoundQuestion, said: Sequence[str]) -> tuple[str, ...]:
    """Return the options that the words mean, as they stand; none unless each is found."""
    found: list[str] = []
    for one in [_plainly(one) for one in said]:
        option = next((option for option in question.options if alike(option) == alike(one)), None)
        option = option or next(
            (option for option in question.options if alike(option).startswith(f"{alike(one)},")), None
        )
        if option is None:
            return ()
        found.append(option)
    return tuple(found)


def _plainly(said: str) -> str:
    """Return no for "if you do not", and yes for "if you have"."""
    words = alike(said).removeprefix("you ")
    if re.fullmatch(r"(?:do|did|have|are|were|would|can|could|should)(?: not|n't)|not", words):
        return "no"
    return "yes" if words in ("do", "did", "have", "are", "were", "would", "can") else said


def _name(question: FoundQuestion) -> str:
    return question.number or question.text

"""Find scales whose steps do not count, and results that are told nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.model.bank import Bank
from wellput.store.bank_places import all_questions, questions_by_id, theme_questions, unless_known
from wellput.store.wrongs import Wrong


def uneven_steps(bank: Bank) -> Iterator[Wrong]:
    """Yield steps that are on no scale, and scales whose steps do not count from 1 without a gap."""
    for place, question in all_questions(bank):
        steps = [option.step for option in question.options if option.step]
        if steps and question.type != "scale":
            what = f"`{question.id}` is of type {question.type}; only the options of a scale have a `step`."
            yield Wrong((*place, "options"), what, "Remove `step`, or make the type scale.")
        elif sorted(steps) != list(range(1, len(steps) + 1)):
            what = f"The steps of `{question.id}` are {', '.join(map(str, steps))}."
            mend = "Count them 1, 2, 3 and so on, 1 the lowest, each once; an option off the scale has none."
            yield Wrong((*place, "options"), what, mend)


def fed_in_vain(bank: Bank) -> Iterator[Wrong]:
    """Yield every question that is fed and not there, and every question that has no result to feed others with."""
    known = questions_by_id(bank)
    for place, question in theme_questions(bank):
        for n, name in enumerate(question.feeds):
            yield from unless_known((*place, "feeds", n), "question", name, known)
            if name == question.id:
                yield Wrong((*place, "feeds", n), f"`{name}` feeds itself.", "Name another question.")
        if question.feeds and not any(option.step for option in question.options):
            what = f"`{question.id}` feeds other questions, and none of its options has a `step`."
            yield Wrong((*place, "feeds"), what, "Make it a scale and give its options `step: 1`, `step: 2` and so on.")
    for n, question in enumerate(bank.profile):
        if question.feeds:
            what = "A question about the respondent feeds no other."
            yield Wrong(("profile", n, "feeds"), what, "Remove it.")

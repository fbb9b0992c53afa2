"""Let an earlier bank know by what other names its options have been found since: a form of it is read by them too."""

from __future__ import annotations

from wellput.model.bank import Bank, Option, Question
from wellput.model.bank_match import BankMatch, QuestionMatch
from wellput.text.alike import alike


def with_later_names(match: BankMatch) -> Bank:
    """Return the old bank, its options with the aliases that the new bank has for them."""
    moved = match.moved
    themes = (
        theme.model_copy(update={"questions": tuple(_question(moved.get(one.id), one) for one in theme.questions)})
        for theme in match.old.themes
    )
    return match.old.model_copy(update={"themes": tuple(themes)})


def _question(match: QuestionMatch | None, question: Question) -> Question:
    later = {one.old.id: one.new for one in match.options if one.old and one.new} if match else {}
    known = {alike(name) for one in question.options for name in (one.id, one.label, *one.aliases)}
    options = tuple(_option(one, later[one.id], known) if one.id in later else one for one in question.options)
    return question.model_copy(update={"options": options})


def _option(option: Option, later: Option, known: set[str]) -> Option:
    """Add the names that none of the question's options has."""
    more = tuple(name for name in later.aliases if alike(name) not in known)
    return option.model_copy(update={"aliases": (*option.aliases, *more)}) if more else option

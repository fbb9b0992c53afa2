"""Find questions that contradict themselves: options without a choice, limits that nobody can meet."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.model.bank import CHOOSING, PROFILE_KIND, Bank, Choose, Limit, QuestionType
from wellput.store.bank_places import all_questions, profile_questions, theme_questions
from wellput.store.wrongs import Wrong
from wellput.text import listed

_KINDS_OF_PARTNER: QuestionType = "relationships"
"""The one type beside the choices that has options: the kinds of partner that it offers."""

_ONE_CHOICE = {"select_one", "scale"}
_CHOOSING_WORDS = listed(sorted(CHOOSING), "or")


def misplaced_options(bank: Bank) -> Iterator[Wrong]:
    """Yield questions that lack options, and questions that have what only a choice can use."""
    kind = [question for _, question in profile_questions(bank) if question.id == PROFILE_KIND]
    for place, question in all_questions(bank):
        name = f"`{question.id}` is of type {question.type}"
        if question.type not in CHOOSING:
            for key in ("options", "choose"):
                if getattr(question, key) and (key, question.type) != ("options", _KINDS_OF_PARTNER):
                    mend = f"Remove `{key}`, or make the type {_CHOOSING_WORDS}."
                    yield Wrong((*place, key), f"{name}, which has no use for `{key}`.", mend)
        elif not question.options and question not in kind:
            yield Wrong((*place, "type"), f"{name} and has no options.", "Add `options:`, or change the type.")
        if question.type != "rank" and (question.each.reason or question.each.unlocks):
            yield Wrong((*place, "each"), f"{name}; only a rank uses `each`.", "Remove it.")


def impossible_choices(bank: Bank) -> Iterator[Wrong]:
    """Yield questions of which more options are to be chosen than they have, or than their type allows."""
    for place, question in all_questions(bank):
        if not question.options or question.type not in CHOOSING or not question.choose:
            continue
        where = (*place, "choose", "max") if isinstance(question.choose, Choose) else (*place, "choose")
        if question.most > len(question.options):
            what = f"{question.most} options may be chosen, and there are {len(question.options)}."
            yield Wrong(where, what, f"Write {len(question.options)} or less, or add options.")
        if question.type in _ONE_CHOICE and question.most > 1:
            what = f"{question.most} options may be chosen, but the type {question.type} allows one."
            yield Wrong(where, what, "Remove `choose`, or make the type select_multiple or rank.")


def impossible_lengths(bank: Bank) -> Iterator[Wrong]:
    """Yield questions that allow more words than their characters can hold."""
    for place, question in all_questions(bank):
        words, characters = _number(question.max_words), _number(question.max_characters)
        if words and characters and characters < 2 * words - 1:
            what = f"{words} words do not fit into {characters} characters."
            yield Wrong((*place, "max_characters"), what, "Keep the limit that is published; remove the other.")


def unsourced_options(bank: Bank) -> Iterator[Wrong]:
    """Yield options whose words come from elsewhere and which do not say where."""
    for place, question in all_questions(bank):
        for n, option in enumerate(question.options):
            if option.standing != "option" and option.source is None:
                what = f"`{option.id}` is {option.standing} and names no source."
                yield Wrong((*place, "options", n), what, "Add `source:` with the id of one of `sources`.")


def supplied_in_official(bank: Bank) -> Iterator[Wrong]:
    """Yield options that are ours in a bank that says its wording is the department's."""
    for place, question in theme_questions(bank) if bank.wording == "official" else ():
        for n, option in enumerate(question.options):
            if option.standing == "supplied":
                what = f"`{option.id}` is supplied by the bank's authors, but the wording is official."
                mend = "Remove the option, or say `wording: mirrored` or `wording: adapted` at the top."
                yield Wrong((*place, "options", n, "standing"), what, mend)


def _number(limit: Limit | None) -> int | None:
    return limit if isinstance(limit, int | None) else limit.advised

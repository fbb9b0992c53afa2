"""Put a question of a bank into another part, such as the one about whoever answers, and name a part anew."""

from __future__ import annotations

from wellput.errors import NotUnderstoodError
from wellput.model.bank import ABOUT_RESPONDENT, Bank, Theme
from wellput.text import listed
from wellput.text.alike import alike

ABOUT_YOU = "About you"
"""What the part about whoever answers is called: it stands last, and nobody has to answer it."""


def put_in_part(bank: Bank, question: str, part: str) -> Bank:
    """Return the bank with a question at the end of a part; the part about whoever answers is made where there is none.

    A part goes with its last question.
    """
    at = _part_of(bank, question)
    going = next(one for one in bank.themes[at].questions if one.id == question)
    to = _place(bank, part)
    if to == at:
        return bank
    themes = [_without(theme, question) for theme in bank.themes]
    if to is None:
        taken = {theme.id for theme in bank.themes}
        ids = (ABOUT_RESPONDENT, *(f"{ABOUT_RESPONDENT}-{n}" for n in range(2, len(taken) + 3)))
        themes.append(
            Theme(id=next(one for one in ids if one not in taken), title=ABOUT_YOU, optional=True, questions=(going,))
        )
    else:
        themes[to] = themes[to].model_copy(update={"questions": (*themes[to].questions, going)})
    kept = tuple(theme for theme in themes if theme.questions)
    if all(theme.optional for theme in kept):
        raise NotUnderstoodError("Every question would be about whoever answers.", "Add another question first.")
    return bank.model_copy(update={"themes": kept})


def with_part_named(bank: Bank, question: str, title: str) -> Bank:
    """Return the bank with another name for the part in which a question stands."""
    at, words = _part_of(bank, question), " ".join(title.split())
    if not words:
        raise NotUnderstoodError("A part cannot be without a name.", "Type what it should be called.")
    if any(alike(theme.title) == alike(words) for theme in (*bank.themes[:at], *bank.themes[at + 1 :])):
        raise NotUnderstoodError(f"There is a part called “{words}” already.", "Type another name.")
    named = bank.themes[at].model_copy(update={"title": words})
    return bank.model_copy(update={"themes": (*bank.themes[:at], named, *bank.themes[at + 1 :])})


def part_titles(bank: Bank) -> list[str]:
    """Return what the parts are called, the one about whoever answers too, be it there or not."""
    titles = [theme.title for theme in bank.themes]
    return titles if alike(ABOUT_YOU) in map(alike, titles) else [*titles, ABOUT_YOU]


def _part_of(bank: Bank, question: str) -> int:
    found = next((n for n, theme in enumerate(bank.themes) if any(one.id == question for one in theme.questions)), None)
    if found is None:
        raise NotUnderstoodError("It is asked of every response, and stands in no part.", "Choose another question.")
    return found


def _place(bank: Bank, part: str) -> int | None:
    """Return the place of a part by its title or its id; None for that about whoever answers, where there is none."""
    if alike(part) == alike(ABOUT_YOU):
        return next((n for n, one in enumerate(bank.themes) if one.is_about_respondent), None)
    if named := [n for n, one in enumerate(bank.themes) if alike(part) in (alike(one.title), alike(one.id))]:
        return named[0]
    there = listed([f"“{one}”" for one in part_titles(bank)], "or")
    raise NotUnderstoodError(f"There is no part called “{part}”.", f"Type {there}.")


def _without(theme: Theme, question: str) -> Theme:
    return theme.model_copy(update={"questions": tuple(one for one in theme.questions if one.id != question)})

"""The steps of changing a bank: parts of a question, a new question, prompts from the library, and its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wellput.desk.banks.bank_edit_about import ABOUT
from wellput.desk.banks.bank_edit_parts import PARTS
from wellput.desk.banks.bank_editing import question_named
from wellput.desk.banks.bank_making_ids import slug, unused
from wellput.desk.banks.bank_making_questions import short_title
from wellput.errors import NotUnderstoodError
from wellput.intake.changing.bank_order import added, with_question
from wellput.model.bank import Bank, Question
from wellput.text.alike import alike

_WORDS_OF_ID = 5
_LONGEST_TITLE = 60
_WORDS_OF_START = 5

Given = Mapping[str, str]
"""What each part should be, by its name; an empty one empties it."""


def question_changed(question: Question, given: Given) -> Question:
    """Return a question with these parts as they should be, its type first, since others hang on it.

    A short name that was made of the text follows it.
    """
    changed = question
    for name, part in sorted(PARTS.items(), key=lambda one: one[0] != "type"):
        if name in given:
            changed = part.changed(changed, given[name])
    if "text" in given and "title" not in given and _is_of_text(question):
        return changed.model_copy(update={"title": short_title(changed.text)})
    return changed


def _is_of_text(question: Question) -> bool:
    """Say whether the short name was made of the text: all of it, or its beginning."""
    title, text = alike((question.title or "").rstrip("…")), alike(question.text)
    is_start = len(title.split()) >= _WORDS_OF_START and text.startswith(title)
    return bool(title) and (is_start or question.title == short_title(question.text))


def bank_changed(bank: Bank, given: Given) -> Bank:
    """Return a bank with these parts of the whole as they should be."""
    for name, part in ABOUT.items():
        if name in given:
            bank = part.changed(bank, given[name])
    return bank


def with_parts(bank: Bank, question: str, given: Given) -> Bank:
    """Return the bank with these parts of a question as they should be."""
    return with_question(bank, question_changed(question_named(bank, question), given))


def with_prompts(bank: Bank, question: str, prompts: Sequence[str]) -> Bank:
    """Return the bank with further evidence prompts at a question."""
    old = question_named(bank, question)
    return with_question(bank, old.model_copy(update={"prompts": tuple(dict.fromkeys((*old.prompts, *prompts)))}))


def question_added(bank: Bank, given: Given, after: str | None) -> Bank:
    """Return the bank with a new question behind another one or at the end; it is answered in words unless said."""
    text = given.get("text", "").strip()
    if not text:
        raise NotUnderstoodError("A new question needs its text.", 'Add --text "...".')
    taken = {one.id for one in (*bank.questions, *bank.profile)}
    id_ = unused(slug(text, _WORDS_OF_ID), taken, "question")
    words = text.rstrip("?:. ")
    title = words if len(words) <= _LONGEST_TITLE else None
    new = question_changed(Question(id=id_, title=title, type="text", text=text), given)
    return added(bank, new, after)

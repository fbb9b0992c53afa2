"""Change a bank by what is given at once: everything that was given is one step, which is kept whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from wellput.desk.banks.bank_edit_shown import chosen, suggested, whereabouts
from wellput.desk.banks.bank_edit_steps import bank_changed, question_added, with_parts, with_prompts
from wellput.desk.banks.bank_editing import begin_editing, keep_step, question_named, undo_step
from wellput.desk.banks.prompts import suggested_prompts, suggestions
from wellput.errors import NotUnderstoodError
from wellput.intake.changing.bank_order import dropped, moved, shifted
from wellput.intake.changing.bank_parts import put_in_part, with_part_named
from wellput.interview.passages import Passage, Passages
from wellput.model.bank import Bank


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of a bank, or of one of its questions.

    `parts` are what they should be, by name; `more` are further items of the parts that are lists. `beside` is the
    question before or after which it should stand; `up` and `down` are a place each. `part` is the part of the bank
    into which it should go, `part_title` what the part in which it stands should be called.
    """

    parts: Mapping[str, str] = field(default_factory=dict)
    more: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    add: bool = False
    drop: bool = False
    before: str | None = None
    after: str | None = None
    up: bool = False
    down: bool = False
    part: str | None = None
    part_title: str | None = None
    take_prompts: str | None = None

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is wanted at all."""
        return self == Wish()


def grant(name: str, question: str | None, wish: Wish) -> Passages:
    """Change a bank as wanted and return what is to be told."""
    editing = begin_editing(name)
    if question is None and not wish.add:
        _refuse_for_whole(wish)
        return _told(keep_step(editing, lambda bank: bank_changed(bank, wish.parts)).notes)
    _refuse_both(wish)
    about = question_named(editing.bank, question).id if question else None
    if about is None or wish.add:
        kept = keep_step(editing, lambda bank: _added(bank, about, wish))
        new = _new(editing.bank, kept.editing.bank)
        return (*_told(kept.notes), Passage(f"The new question is called {new}."))
    if wish.drop:
        return _told(keep_step(editing, lambda bank: dropped(bank, about)).notes)
    kept = keep_step(editing, lambda bank: _changed(bank, about, wish))
    is_moved = wish.before or wish.after or wish.up or wish.down or wish.part or wish.part_title
    return (*_told(kept.notes), *((Passage(whereabouts(kept.editing.bank, about)),) if is_moved else ()))


def offered(name: str, question: str | None, wish: Wish) -> Passages:
    """Return prompts from the library that fit a question, by topic."""
    if question is None or not wish.is_nothing:
        what = "Prompts are suggested for one question, and nothing is changed by that."
        raise NotUnderstoodError(what, "Name a question; take what is suggested with --take-prompts afterwards.")
    found = suggestions(question_named(begin_editing(name).bank, question))
    return tuple(suggested(found)) or (Passage("The library has nothing new for what this question says."),)


def taken_back(name: str, question: str | None, wish: Wish) -> Passages:
    """Take the last change of a bank back and return what is to be told."""
    if question is not None or not wish.is_nothing:
        what = "The last change of the bank is taken back, and nothing else."
        raise NotUnderstoodError(what, "Give --undo alone.")
    return _told(undo_step(begin_editing(name)).notes)


def _added(bank: Bank, after: str | None, wish: Wish) -> Bank:
    added = question_added(bank, wish.parts, after)
    return _changed(added, _new(bank, added), replace(wish, parts={}))


def _new(old: Bank, new: Bank) -> str:
    return next(one.id for one in new.questions if old.question(one.id) is None)


def _changed(bank: Bank, about: str, wish: Wish) -> Bank:
    bank = with_parts(bank, about, wish.parts)
    for part, items in wish.more.items():
        for item in items:
            bank = with_parts(bank, about, {part: item})
    if wish.take_prompts is not None:
        library = suggested_prompts(question_named(bank, about))
        bank = with_prompts(bank, about, chosen(library, wish.take_prompts))
    if wish.part is not None:
        bank = put_in_part(bank, about, wish.part)
    if wish.part_title is not None:
        bank = with_part_named(bank, about, wish.part_title)
    if beside := wish.before or wish.after:
        bank = moved(bank, about, question_named(bank, beside).id, after=wish.before is None)
    return shifted(bank, about, wish.down - wish.up) if wish.up or wish.down else bank


def _refuse_for_whole(wish: Wish) -> None:
    if wish != Wish(parts=wish.parts):
        raise NotUnderstoodError("That is said of one question.", "Name it after the bank: its number or its id.")


def _refuse_both(wish: Wish) -> None:
    """Raise where one wish takes another back."""
    if sum(map(bool, (wish.up, wish.down, wish.before, wish.after, wish.part))) > 1:
        mend = "Give --up, --down, --part, --move-before or --move-after."
        raise NotUnderstoodError("A question goes to one place.", mend)
    if wish.drop and wish != Wish(drop=True):
        raise NotUnderstoodError("A question that is taken out cannot be changed as well.", "Give --drop alone.")


def _told(notes: tuple[str, ...]) -> Passages:
    return tuple(map(Passage, notes or ("Kept.",)))

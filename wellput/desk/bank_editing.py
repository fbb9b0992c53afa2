"""Change a question bank step by step: every step is checked and saved, or refused with nothing changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from wellput.desk.bank_depending import is_depended_on
from wellput.desk.banks import at_place, bank_file
from wellput.errors import FaultyFileError, NotUnderstoodError, WellputError
from wellput.intake.bank_conditions import unmet_conditions
from wellput.model.bank import Bank, Question
from wellput.store.bank_files import BankFile, read_bank_file, save_bank
from wellput.store.banks import bank_paths
from wellput.store.earlier_banks import earlier_in
from wellput.store.workspaces import Workspace, find_workspace
from wellput.text import closest, listed

_FOLDER = "questionbank"
_BEFORE_NUMBER = re.compile(r"^(?:question|q)[. ]*(?=\d)")
_UNUSED = "No answer, form or return depends on the bank yet, so it stays version"
_OF_TYPES = {
    "options": "the options",
    "choose": "how many may be chosen",
    "unit": "the unit",
    "activities": "the activities",
    "feeds": "where its result is told",
}
"""What only some types of question have."""


@dataclass(frozen=True, slots=True)
class Editing:
    """A bank that is being changed; `raised` once its version has gone up, which it does once in a session.

    `told_unused` once it was said that nothing depends on it, so that its version stays.
    """

    file: BankFile
    raised: bool = False
    told_unused: bool = False

    @property
    def bank(self) -> Bank:
        """The bank as it stands in its file."""
        return self.file.bank


@dataclass(frozen=True, slots=True)
class Kept:
    """The bank after a step, and what is to be told of it."""

    editing: Editing
    notes: tuple[str, ...]


def begin_editing(name: str) -> Editing:
    """Open a bank named by its id or its file; a shipped one will be copied when it is first changed."""
    workspace = _workspace()
    path = bank_file(name)
    if not _is_shipped(path):
        return Editing(read_bank_file(path))
    copy = (workspace.banks if workspace else Path(_FOLDER)) / path.name
    if _is_shipped(copy) or copy.resolve().is_relative_to(path.parent.resolve()):
        raise WellputError(
            str(path), "This bank ships with Wellput, and is not changed.", "Go to the folder of your response first."
        )
    return Editing(read_bank_file(path, copy))


def reread(editing: Editing) -> Editing:
    """Return the bank as it stands in its file now."""
    here = editing.file.path.exists() or editing.file.copied_from is None
    return replace(editing, file=read_bank_file(editing.file.path) if here else editing.file)


def keep_step(editing: Editing, change: Callable[[Bank], Bank]) -> Kept:
    """Change the bank and save it; raise NotUnderstoodError, with nothing changed, where the check would not pass."""
    old = editing.bank
    new = change(old)
    if new == old:
        return Kept(editing, ("Nothing changed: it was so already.",))
    if unmet := list(unmet_conditions(new)):
        mend = "Nothing was changed. Change that one first: empty its condition, or move it."
        raise NotUnderstoodError(f"That cannot be: {' '.join(unmet)}", mend)
    changes = not editing.raised and _asked(new) != _asked(old)
    raises = changes and (editing.file.copied_from is not None or is_depended_on(editing.file.path, old))
    if raises:
        new = new.model_copy(update={"version": old.version + 1})
    earlier = earlier_in(editing.file.path.parent, old.bank, old.version)
    try:
        file = save_bank(editing.file, new, earlier if raises else None)
    except FaultyFileError as trouble:
        raise _refused(trouble) from trouble
    notes = _notes(editing, file, earlier if raises else None, is_first=changes and not editing.told_unused)
    return Kept(Editing(file, editing.raised or raises, editing.told_unused or (changes and not raises)), tuple(notes))


def question_named(bank: Bank, name: str) -> Question:
    """Return the question with that id or number (3, Q3); raise where there is none, or several have the number."""
    questions = [*bank.questions, *bank.profile]
    said = name.strip()
    numbers = {said.casefold(), _BEFORE_NUMBER.sub("", said.casefold())}
    found = [one for one in questions if one.id == said] or [
        one for one in questions if one.number and one.number.casefold() in numbers
    ]
    if not found and (placed := at_place(bank, said)):
        return placed
    if len(found) > 1:
        which = listed([one.id for one in found], "or")
        raise NotUnderstoodError(f"Several questions have the number {said}.", f"Say which by its id: {which}.")
    if not found:
        near = closest(said, [one.id for one in questions])
        hint = f"Did you mean {near}?" if near else "Give its number or its id."
        raise NotUnderstoodError(f"There is no question {said!r} in this bank.", hint)
    return found[0]


def _asked(bank: Bank) -> object:
    """Return what an answer depends on: the questions in their order, as they are asked."""
    return [
        (one.id, one.text, one.type, [(option.id, option.label) for option in one.options], one.choose, one.relevant)
        for one in (*bank.profile, *bank.questions)
    ]


def _refused(trouble: FaultyFileError) -> NotUnderstoodError:
    """Say in words what the check would find; the lines of a file that was not written mean nothing to anybody."""
    first, *more = trouble.faults
    others = f" It would find {len(more)} more." if more else ""
    return NotUnderstoodError(
        f"The bank would not pass its check: {first.what}{others}", f"Nothing was changed. {first.mend}"
    )


def _notes(editing: Editing, file: BankFile, earlier: Path | None, *, is_first: bool) -> Iterator[str]:
    if editing.file.copied_from:
        yield f"The bank ships with Wellput and stays as it is; yours is a copy: {file.path}"
    if earlier:
        yield (
            f"What is asked has changed, so this is version {file.bank.version} of the bank now. Version "
            f"{editing.bank.version} is kept; what was answered in it comes along with: wellput bank move"
        )
    elif is_first:
        yield f"{_UNUSED} {file.bank.version}."
    if is_first and file.bank.wording == "official" and _is_reworded(editing.bank, file.bank):
        yield "The bank says that its questions are the consultation's own. If these words are yours, change `wording`."
    yield from _lost(editing.bank, file.bank)
    if file.bank.wording != "official" and _options(file.bank) - _options(editing.bank):
        yield "A new option counts as published; if it is yours, give it `standing: supplied` and a source in the file."


def _lost(old: Bank, new: Bank) -> Iterator[str]:
    """Yield what went with the type of a question, where that was changed."""
    for before in (*old.profile, *old.questions):
        after = next((one for one in (*new.profile, *new.questions) if one.id == before.id), before)
        if after.type != before.type:
            gone = [words for key, words in _OF_TYPES.items() if getattr(before, key) and not getattr(after, key)]
            yield from (f"Taken out with the type: {listed(gone)}.",) if gone else ()


def _options(bank: Bank) -> set[tuple[str, str]]:
    return {(question.id, option.id) for question in bank.questions for option in question.options}


def _is_reworded(old: Bank, new: Bank) -> bool:
    texts = {one.id: one.text for one in new.questions}
    return any(texts.get(one.id, one.text) != one.text for one in old.questions)


def _is_shipped(path: Path) -> bool:
    return path.resolve() in {one.resolve() for one in bank_paths(None).values()}


def _workspace() -> Workspace | None:
    try:
        return find_workspace(Path())
    except WellputError:
        return None

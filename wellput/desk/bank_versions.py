"""See what changed between two versions of a bank, and move a draft and members' returns from one to the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.bank_versions_told import changed_lines
from wellput.desk.banks import bank_file
from wellput.desk.keeping import keep
from wellput.errors import WellputError
from wellput.intake.matching import matched
from wellput.intake.moving import moved_draft, options_of
from wellput.model.bank import Bank, Question
from wellput.model.bank_match import BankMatch, QuestionMatch
from wellput.model.response import Response
from wellput.store.banks import find_bank, read_bank
from wellput.store.drafts import read_draft
from wellput.store.earlier_banks import earlier_file, earlier_in, have_bank, keep_earlier
from wellput.store.members_answered import returns_answering
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_moving import Moving, move_returns
from wellput.store.workspaces import Workspace, find_workspace
from wellput.text.word_changes import marked, word_changes

_TOLD = {
    "number": "number",
    "title": "short name",
    "type": "type",
    "required": "must be answered",
    "unit": "unit",
    "choose": "how many may be chosen",
    "relevant": "of whom it is asked",
    "max_words": "limit in words",
    "max_characters": "limit in characters",
}
"""What of a question is told when it changes, besides its wording and its options."""

_FOUND_BY = {"words": "by its words", "likeness": "by words that are nearly the same"}


@dataclass(frozen=True, slots=True)
class Moved:
    """What was moved: the match of the banks, how many returns, and what has no place in the new bank.

    `changed` says of each question what it was when it was answered, and is not any more.
    """

    match: BankMatch
    returns: int
    unplaced: tuple[str, ...]
    changed: tuple[str, ...] = ()
    note: str = ""


def earlier_version(name: str) -> Path:
    """Return the file of the last earlier version that was kept of a bank; raise WellputError where none was."""
    path = bank_file(name)
    bank = read_bank(path)
    kept = [earlier_in(path.parent, bank.bank, version) for version in range(bank.version - 1, 0, -1)]
    if found := next((one for one in kept if one.is_file()), None):
        return found
    raise WellputError(
        name,
        f"No earlier version of it was kept: this is version {bank.version}.",
        "Name the file to compare with: wellput bank diff OLD.yaml NEW.yaml",
    )


def compared(one: str, other: str) -> BankMatch:
    """Return two banks, each named by its id or its file, question by question."""
    return matched(read_bank(bank_file(one)), read_bank(bank_file(other)))


def difference_lines(match: BankMatch) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each question that differs, by its name, with what differs in words."""
    for one in match.questions:
        lines = tuple(_lines(one))
        if lines:
            yield _name(one), lines


def move(folder: Path, bank: str | None, before: str | None) -> Moved:
    """Move the workspace's draft and returns to a bank: `bank`, or the one it has as that stands now.

    `before` is the file of the bank as it was; without it, the bank that the draft answers or, where that was changed
    since, the copy of it that was kept. Done again after being stopped half-way, it finishes.
    """
    workspace = find_workspace(folder)
    draft = read_draft(workspace.draft)
    new_file = find_bank(bank or draft.response.bank, workspace)
    new = read_bank(new_file)
    old_file = _before(workspace, draft.response, before)
    old = read_bank(old_file)
    if (old.bank, old.version) == (new.bank, new.version):
        raise _already(old, new, new_file)
    if (old.bank, old.version) != (draft.response.bank, draft.response.bank_version):
        raise WellputError(
            before or old.bank,
            f"The draft answers {draft.response.bank} in version {draft.response.bank_version}, and this is "
            f"{old.bank} in version {old.version}.",
            "Name the bank's file as the draft knows it: --from FILE",
        )
    match = matched(old, new)
    keep_earlier(workspace, old_file, old)
    answered = _answered(workspace, old)
    returns = _moved_returns(workspace, match)
    if find_bank(new.bank, workspace) != new_file:
        have_bank(workspace, new_file, new)
    done = moved_draft(match, draft.response)
    kept = keep(draft, lambda response: moved_draft(match, response).response)
    changed = tuple(changed_lines(match, answered, draft.response))
    return Moved(match, returns, done.unplaced, changed, kept.note)


def _already(old: Bank, new: Bank, file: Path) -> WellputError:
    """Say that there is nowhere to move to, or that two banks go by one version."""
    if old != new:
        what = f"This bank is of version {new.version}, as the one that the draft answers, and is not the same."
        return WellputError(
            str(file), what, f"Nothing was changed. Write `version: {new.version + 1}` in it, and again."
        )
    what = f"The draft answers this bank already, in version {new.version}."
    return WellputError(new.bank, what, "Nothing was changed. Name the bank to move to: wellput bank move BANK")


def _before(workspace: Workspace, response: Response, named: str | None) -> Path:
    """Return the file of the bank as the draft knows it."""
    if named:
        return find_bank(named, workspace)
    kept = earlier_file(workspace, response.bank, response.bank_version)
    if kept.is_file():
        return kept
    found = find_bank(response.bank, workspace)
    version = read_bank(found).version
    if version != response.bank_version:
        raise WellputError(
            response.bank,
            f"The draft answers version {response.bank_version} of the bank, and only version {version} is here.",
            "Name the file of the bank as it was: wellput bank move --from OLD.yaml",
        )
    return found


def _answered(workspace: Workspace, old: Bank) -> Mapping[str, int]:
    """Return by question how many returns have an answer to the bank as it was."""
    path = members_file(workspace)
    if not path.is_file():
        return {}
    with reading(path) as store:
        return returns_answering(store, old.bank, old.version)


def _moved_returns(workspace: Workspace, match: BankMatch) -> int:
    path = members_file(workspace)
    if not path.is_file():
        return 0
    moving = Moving(
        (match.old.bank, match.old.version),
        (match.new.bank, match.new.version),
        {old: one.new.id for old, one in match.moved.items() if one.new},
        {old: options_of(one) for old, one in match.moved.items()},
    )
    with changing(path) as store:
        return move_returns(store, moving)


def _name(one: QuestionMatch) -> str:
    question = one.new or one.old
    return question.name if question else ""


def _lines(one: QuestionMatch) -> Iterator[str]:
    old, new = one.old, one.new
    if old is None and new is not None:
        yield f"New: {new.text}"
    elif new is None and old is not None:
        yield f"No longer asked: {old.text}"
    elif old is not None and new is not None:
        if one.by in _FOUND_BY:
            yield f"Was {old.id}, is {new.id}; found again {_FOUND_BY[one.by]}."
        if old.text != new.text:
            yield f"Wording: {marked(word_changes(old.text, new.text))}"
        yield from _settings(old, new)
        yield from _options(one)


def _settings(old: Question, new: Question) -> Iterator[str]:
    for field, words in _TOLD.items():
        was, now = getattr(old, field), getattr(new, field)
        if was != now:
            yield f"{words[:1].upper()}{words[1:]}: was {_said(was)}, is {_said(now)}."


def _options(one: QuestionMatch) -> Iterator[str]:
    for option in one.options:
        if option.old is None and option.new is not None:
            yield f"New option: {option.new.label}"
        elif option.new is None and option.old is not None:
            yield f"Option gone: {option.old.label}"
        elif option.old is not None and option.new is not None and option.old.label != option.new.label:
            yield f"Option: {marked(word_changes(option.old.label, option.new.label))}"


def _said(value: object) -> str:
    match value:
        case None | ():
            return "not set"
        case bool():
            return "yes" if value else "no"
        case _ if hasattr(value, "model_dump"):
            parts = value.model_dump(by_alias=True, exclude_defaults=True)
            return ", ".join(f"{key} {_listed(one)}" for key, one in parts.items()) or "not set"
    return str(value)


def _listed(value: object) -> str:
    return " or ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)

"""What a move from one bank to another needs: all of it read, and checked, before anything is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from wellput.desk.banks.bank_versions_given import GivenTo, given_by_members, given_in
from wellput.desk.banks.bank_versions_lost import Book, LostPlace, lost_places
from wellput.errors import WellputError
from wellput.intake.versions.matching import matched
from wellput.model.bank import Bank
from wellput.model.bank_match import BankMatch
from wellput.model.bank_moves import BankVersion
from wellput.model.response import Response
from wellput.store.banks import find_bank, read_bank
from wellput.store.drafts import Draft, read_draft
from wellput.store.earlier_banks import earlier_bank, earlier_file
from wellput.store.members_answered import versions_answered
from wellput.store.members_codes import read_codes, read_codings
from wellput.store.members_file import members_file, reading
from wellput.store.workspaces import Workspace, find_workspace


@dataclass(frozen=True, slots=True)
class Held:
    """What answers the banks: returns to other versions than the draft's, everything given, and the codes by bank."""

    behind: tuple[BankMatch, ...] = ()
    given: Mapping[BankVersion, Sequence[GivenTo]] = field(default_factory=dict)
    books: Mapping[str, Book] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that a move needs, read before anything is changed."""

    workspace: Workspace
    draft: Draft
    old_file: Path
    new_file: Path
    match: BankMatch
    held: Held

    @property
    def matches(self) -> tuple[BankMatch, ...]:
        """From which versions there is something to move, the draft's own first."""
        return tuple(one for one in (self.match, *self.held.behind) if one.old != one.new)

    def lost_from(self, match: BankMatch, earlier: Sequence[Bank]) -> tuple[LostPlace, ...]:
        """Return what has no place of what answers one of the versions; a bank's codes are told once."""
        first = next(one for one in self.matches if one.old.bank == match.old.bank)
        book = self.held.books.get(match.old.bank, Book()) if match is first else Book()
        return lost_places(match, earlier, self.held.given[version_of(match.old)], book)


def planned(folder: Path, bank: str | None, before: str | None) -> Plan:
    """Read and check everything; raise what stands against the move."""
    workspace = find_workspace(folder)
    draft = read_draft(workspace.draft)
    new_file = find_bank(bank or draft.response.bank, workspace)
    new = read_bank(new_file)
    old_file = _before(workspace, draft.response, before)
    old = read_bank(old_file)
    if version_of(old) == version_of(new) and old != new:
        raise _another(new, new_file)
    if version_of(old) != (draft.response.bank, draft.response.bank_version):
        raise WellputError(
            before or old.bank,
            f"The draft answers {draft.response.bank} in version {draft.response.bank_version}, and this is "
            f"{old.bank} in version {old.version}.",
            "Name the bank's file as the draft knows it: --from FILE",
        )
    match = matched(old, new)
    held = _read(workspace, draft.response, match)
    if old == new and not held.behind:
        raise WellputError(
            new.bank,
            f"The draft answers this bank already, in version {new.version}.",
            "Nothing was changed. Name the bank to move to: wellput bank move BANK",
        )
    return Plan(workspace, draft, old_file, new_file, match, held)


def _read(workspace: Workspace, draft: Response, match: BankMatch) -> Held:
    path, own = members_file(workspace), tuple(given_in(draft))
    if not path.is_file():
        return Held(given={version_of(match.old): own})
    with reading(path) as store:
        behind = tuple(_behind(workspace, store, match.old, match.new))
        given = {version_of(one.old): tuple(given_by_members(store, one.old)) for one in (match, *behind)}
        given[version_of(match.old)] = (*own, *given[version_of(match.old)])
        banks = {one.old.bank for one in (match, *behind)}
        return Held(behind, given, {bank: Book(read_codes(store, bank), read_codings(store, bank)) for bank in banks})


def _behind(workspace: Workspace, store: sqlite3.Connection, old: Bank, new: Bank) -> Iterator[BankMatch]:
    """Return the other versions that returns still answer, of those that were kept: a move was stopped half-way."""
    others = (one for one in versions_answered(store) if one not in (version_of(old), version_of(new)))
    kept = (earlier_bank(workspace, *one) for one in others)
    return (matched(one, new) for one in kept if one)


def version_of(bank: Bank) -> BankVersion:
    """Return which bank it is, and which version of it."""
    return bank.bank, bank.version


def _another(new: Bank, file: Path) -> WellputError:
    what = f"This bank is of version {new.version}, as the one that the draft answers, and is not the same."
    return WellputError(str(file), what, f"Nothing was changed. Write `version: {new.version + 1}` in it, and again.")


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

"""Keep the list of members: who was asked, who has replied, who is missing, and whom to remind."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.collate.member_list import MemberList, Reader, member_list
from wellput.desk.members.keeping_out import kept_out_of, without_forgotten
from wellput.desk.members.keeping_returns import choose_return, returns_of
from wellput.desk.opening import Opened, open_workspace
from wellput.errors import WellputError
from wellput.interview.days import day
from wellput.model.bank import Bank
from wellput.model.held import HeldReturn, Listed
from wellput.model.returned import Member
from wellput.store.csv_files import read_rows
from wellput.store.members import list_member, read_members
from wellput.store.members_cells import count_member_anew
from wellput.store.members_file import changing, members_file, reading
from wellput.store.outputs import refuse_overwriting, write_output
from wellput.store.writing import sound
from wellput.text import closest
from wellput.text.alike import alike
from wellput.text.csv_text import csv_text
from wellput.text.in_order import in_order

NOT_KNOWN = "not known"

_MOST_COMPARED = 200


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a list of members."""

    read: MemberList
    changed: int


@dataclass(frozen=True, slots=True)
class Replies:
    """How many members of a group replied, of those that were asked."""

    label: str
    asked: int
    replied: int


@dataclass(frozen=True, slots=True)
class Overview:
    """How the asking stands. `uninvited` replied without being on the list; `to_choose` have several returns."""

    everybody: Replies
    by_kind: tuple[Replies, ...]
    by_area: tuple[Replies, ...]
    missing: tuple[Listed, ...]
    uninvited: tuple[Listed, ...]
    to_choose: tuple[Listed, ...]
    listed: tuple[Listed, ...]


def import_members(workspace: Path, path: Path) -> Imported:
    """Put the members of a CSV file on the list; what the list knows and the file leaves empty stays as it is."""
    opened = open_workspace(workspace)
    store_path = members_file(opened.workspace)
    known = {alike(one.member.name): one.member.id for one in _members(opened)} if store_path.is_file() else {}
    read = member_list(str(path), read_rows(path), Reader(opened.bank, day, known))
    read = without_forgotten(read, str(path), kept_out_of(opened.workspace))
    changed = 0
    if read.members:
        with changing(store_path) as store:
            for member in read.members:
                if list_member(store, member):
                    changed += 1
                    count_member_anew(store, member.id)
    return Imported(read, changed)


def overview(workspace: Path) -> Overview:
    """Return how the asking stands."""
    opened = open_workspace(workspace)
    members = _members(opened)
    listed = [one for one in members if one.was_asked]
    return Overview(
        _replies("Everybody", listed),
        _by([(_kind_label(opened.bank, one.member.kind), one) for one in listed]),
        _by([(one.member.area or NOT_KNOWN, one) for one in listed]),
        tuple(one for one in listed if not one.returns),
        tuple(one for one in members if not one.was_asked),
        tuple(one for one in members if one.returns > 1),
        tuple(listed),
    )


def nearest_on_list(now: Overview) -> dict[str, Member]:
    """Return by the id of members that are not on the list who of the list is called nearly the same.

    Numbers have to be the same: Hall 3 is not a mistyped Hall 4.
    """
    by_number: dict[str, dict[str, Member]] = defaultdict(dict)
    for one in now.listed:
        by_number[_numbers(one.member.name)][alike(one.member.name)] = one.member
    near = {}
    for one in now.uninvited[:_MOST_COMPARED]:
        names = by_number[_numbers(one.member.name)]
        if found := closest(alike(one.member.name), names):
            near[one.member.id] = names[found]
    return near


def _numbers(name: str) -> str:
    return " ".join(re.findall(r"\d+", name))


def reminder_list(workspace: Path, out: Path | None, overwrite: bool) -> Path:
    """Write those who were asked and have not replied as a CSV file, to send reminders from; return its path."""
    opened = open_workspace(workspace)
    path = out or opened.workspace.output / "reminders.csv"
    if not overwrite:
        refuse_overwriting(opened.workspace, path)
    rows = (
        (one.member.name, one.member.contact, one.member.kind, one.member.area, one.member.asked, one.member.id)
        for one in overview(workspace).missing
    )
    text = csv_text(("name", "contact", "kind", "area", "asked", "id"), rows)
    write_output(opened.workspace, path, b"\xef\xbb\xbf" + sound(text).encode())  # Excel needs the mark to read Welsh
    return path


def to_choose_from(workspace: Path, member: str) -> tuple[HeldReturn, ...]:
    """Return every return of a member, of which one can be chosen."""
    opened = open_workspace(workspace)
    known = [one.member.id for one in _members(opened)]
    if member not in known:
        near = closest(member, known)
        hint = f"Did you mean {near}? " if near else ""
        raise WellputError(member, "There is no member of this id.", f"{hint}See: wellput members.")
    return returns_of(opened.workspace, opened.bank.bank, member)


def choose(workspace: Path, member: str, chosen: int) -> None:
    """Have one of a member's returns count."""
    opened = open_workspace(workspace)
    choose_return(opened.workspace, opened.bank.bank, member, chosen)


def _members(opened: Opened) -> list[Listed]:
    with reading(members_file(opened.workspace)) as store:
        return list(read_members(store, opened.bank.bank))


def _replies(label: str, members: Sequence[Listed]) -> Replies:
    return Replies(label, len(members), sum(one.returns > 0 for one in members))


def _by(labelled: Iterable[tuple[str, Listed]]) -> tuple[Replies, ...]:
    groups: dict[str, list[Listed]] = defaultdict(list)
    for label, one in labelled:
        groups[label].append(one)
    if set(groups) <= {NOT_KNOWN}:
        return ()
    return tuple(_replies(label, groups[label]) for label in _labels(groups))


def _labels(groups: Iterable[str]) -> list[str]:
    """Return groups in the order of their names, what is not known last."""
    return sorted(groups, key=lambda one: (one == NOT_KNOWN, in_order(one)))


def _kind_label(bank: Bank, kind: str | None) -> str:
    return next((one.label for one in bank.respondents if one.id == kind), kind or NOT_KNOWN)

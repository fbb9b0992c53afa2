"""Know who asked to be forgotten, leave them out of lists of members, and let them back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from wellput.collate.member_list import MemberList
from wellput.errors import Fault, WellputError
from wellput.model.returned import Member
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_kept_out import KeptOut, let_back, read_kept_out
from wellput.store.workspaces import Workspace, find_workspace
from wellput.text import long_date


def kept_out_of(workspace: Workspace) -> KeptOut:
    """Return by what those who were forgotten are known again; nobody where there is no store yet."""
    path = members_file(workspace)
    if not path.is_file():
        return KeptOut(b"", {})
    with reading(path) as store:
        return read_kept_out(store)


def without_forgotten(read: MemberList, file: str, kept_out: KeptOut) -> MemberList:
    """Return a list of members without those who were forgotten; each is told of as a fault."""
    days = {member.id: kept_out.member_since(member) for member in read.members}
    faults = (
        Fault(file, None, f"{member.name}: {asked_words(member, day, 'taken in')}", "")
        for member in read.members
        if (day := days[member.id])
    )
    members = tuple(member for member in read.members if not days[member.id])
    return replace(read, members=members, faults=(*read.faults, *faults))


def take_back(folder: Path, name: str) -> tuple[dt.date, ...]:
    """Let a member who was forgotten be read in again; return the days on which it was forgotten."""
    workspace = find_workspace(folder)
    if not kept_out_of(workspace).is_marked(name):
        raise WellputError(
            name,
            "Nobody of this name or id was forgotten; names are kept as marks that cannot be read.",
            "Write it as it stood in the list or in the file that was not read.",
        )
    with changing(members_file(workspace)) as store:
        return let_back(store, name)


def asked_words(member: Member | None, day: dt.date, done: str) -> str:
    """Say why it is left out; of a member that had another name when it was forgotten, None is given."""
    name = "NAME, with the name that it had then" if member is None else quoted(member.name)
    told = f"Asked to be forgotten on {long_date(day)}; not {done}."
    return f"{told} If it has changed its mind: wellput forget --undo {name}"


def quoted(name: str) -> str:
    """Return a name as it is typed in a command."""
    return f'"{name}"' if '"' not in name else f"'{name}'"

"""Read a list of members from the rows of a table, whatever the columns are called and in whatever order they stand."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from wellput.errors import Fault, NotUnderstoodError, WellputError
from wellput.model.bank import Bank
from wellput.model.returned import Member, member_id
from wellput.text import listed
from wellput.text.alike import alike

_COLUMNS = {
    "name": ("name", "organisation", "organization", "organisation name", "name of organisation", "member", "charity"),
    "id": ("id", "member id", "ref", "reference"),
    "kind": ("kind", "type", "kind of organisation", "type of organisation", "organisation type"),
    "area": ("area", "region", "county", "place"),
    "asked": ("asked", "asked on", "date asked", "sent", "date sent"),
    "contact": ("contact", "email", "e mail", "email address", "e mail address", "contact email"),
}
"""What each thing that is known of a member may be called at the head of its column."""

_ID = re.compile("[a-z0-9][a-z0-9-]{0,79}")


@dataclass(frozen=True, slots=True)
class MemberList:
    """The members of a list, the rows that could not be read, and the columns that were left out."""

    members: tuple[Member, ...]
    faults: tuple[Fault, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """What rows are read with: the bank, a reader of days as people type them, and known members' ids by their names.

    Names are as `alike` makes them.
    """

    bank: Bank
    day: Callable[[str], dt.date]
    known: Mapping[str, str]


def member_list(file: str, rows: Iterable[tuple[int, Sequence[str]]], reader: Reader) -> MemberList:
    """Read the rows below the first; a row with a fault is left out and told of, and the others are read."""
    table = iter(rows)
    line, head = next(table, (1, []))
    columns = _columns(f"{file}:{line}", head)
    members: dict[str, Member] = {}
    faults = []
    for number, row in table:
        try:
            member = _member(row, columns, len(head), reader)
            if member.id in members:
                raise NotUnderstoodError(
                    f"{member.name} is in the list twice, or another member has the same id ({member.id}).",
                    "Take one out, or tell them apart in a column called id.",
                )
            members[member.id] = member
        except NotUnderstoodError as trouble:
            faults.append(Fault(file, number, trouble.what, trouble.mend))
    left_out = tuple(title for place, title in enumerate(head) if place not in columns.values() and title.strip())
    return MemberList(tuple(members.values()), tuple(faults), left_out)


def _columns(where: str, head: Sequence[str]) -> dict[str, int]:
    titles = [" ".join(re.findall("[a-z]+", title.casefold())) for title in head]
    found = {}
    for thing, names in _COLUMNS.items():
        places = [place for place, title in enumerate(titles) if title in names]
        if len(places) > 1:
            told = listed([f"“{head[place]}”" for place in places])
            raise WellputError(where, f"Several columns hold the {thing}: {told}.", "Keep one; nothing was changed.")
        if places:
            found[thing] = places[0]
    if "name" not in found:
        raise WellputError(
            where,
            "No column is called name or organisation.",
            "The first line names the columns: name, kind, area, asked, contact, id; only name is needed.",
        )
    return found


def _member(row: Sequence[str], columns: Mapping[str, int], width: int, reader: Reader) -> Member:
    if any(cell.strip() for cell in row[width:]):
        raise NotUnderstoodError(
            "The row has more cells than the first line has titles.",
            "Put quotation marks round text with commas in it.",
        )
    said = {thing: " ".join(row[place].split()) for thing, place in columns.items() if place < len(row)}
    name = said.get("name", "")
    if not name:
        raise NotUnderstoodError("The row has no name.", "Give the name of the organisation, or take the row out.")
    return Member(
        id=_id(said["id"]) if said.get("id") else reader.known.get(alike(name)) or member_id(name),
        name=name,
        kind=_kind(said["kind"], reader.bank) if said.get("kind") else None,
        area=said.get("area") or None,
        asked=reader.day(said["asked"]) if said.get("asked") else None,
        contact=said.get("contact") or None,
    )


def _id(given: str) -> str:
    if not _ID.fullmatch(given.lower()):
        raise NotUnderstoodError(
            f"“{given[:40]}” cannot be an id.", "Use letters without accents, digits and hyphens, at most 80."
        )
    return given.lower()


def _kind(said: str, bank: Bank) -> str:
    for kind in bank.respondents:
        if said.casefold() in (kind.id.casefold(), kind.label.casefold()):
            return kind.id
    known = listed([f"{kind.id} ({kind.label})" for kind in bank.respondents], "or")
    raise NotUnderstoodError(f"“{said[:40]}” is no kind of respondent of this bank.", f"Write {known}.")

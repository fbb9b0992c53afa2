"""Make two members one, where a name was mistyped and a return was counted under each."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.collate.standings import Verdict, weighed
from wellput.desk.opening import open_workspace
from wellput.errors import WellputError
from wellput.model.doubles import Double
from wellput.model.held import HeldReturn, Listed
from wellput.store.members import read_members
from wellput.store.members_doubles import find_doubles
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_merging import banks_answered, merge_members
from wellput.store.members_returns import held_returns, set_standing
from wellput.text import closest
from wellput.text.alike import alike

_MOST_TOLD = 20


@dataclass(frozen=True, slots=True)
class Merged:
    """What became one: the name that went, the one that stays, and whether one of its returns has to be chosen."""

    gone: str
    stays: Listed

    @property
    def words(self) -> str:
        """What was done."""
        now = self.stays.member
        told = f"{self.gone} is {now.name} ({now.id}) from now on."
        if self.stays.returns > 1:
            return f"{told} It has several returns, and none counts until you choose: wellput members choose {now.id}"
        return f"{told} One return of it counts." if self.stays.returns else told


def doubles(workspace: Path) -> tuple[str, ...]:
    """Say which members may be one."""
    opened = open_workspace(workspace)
    with reading(members_file(opened.workspace)) as store:
        return double_lines(find_doubles(store, opened.bank.bank))


def double_lines(found: Sequence[Double]) -> tuple[str, ...]:
    """Say which members may be one, so many of them as one reads."""
    more = len(found) - _MOST_TOLD
    return (*(one.words for one in found[:_MOST_TOLD]), *([f"And {more:,} more."] if more > 0 else []))


def make_same(workspace: Path, old: str, new: str) -> Merged:
    """Have what was sent under one name belong to the member of another; the later return counts."""
    opened = open_workspace(workspace)
    with changing(members_file(opened.workspace)) as store:
        members = tuple(read_members(store, opened.bank.bank))
        gone, stays = _named(old, members), _named(new, members)
        _refuse(gone, stays)
        for bank in banks_answered(store, gone.member.id):
            _weigh(store, bank, gone.member.id, stays.member.id)
        merge_members(store, gone.member.id, stays.member.id)
        now = next(one for one in read_members(store, opened.bank.bank) if one.member.id == stays.member.id)
    return Merged(gone.member.name, now)


def _weigh(store: sqlite3.Connection, bank: str, old: str, new: str) -> None:
    """Say of each return that counts under the old name how it stands beside those of the new one."""
    for one in held_returns(store, old, bank):
        if one.standing in ("current", "contested"):
            verdict = _verdict(one, held_returns(store, new, bank))
            for replaced in verdict.replaced:
                set_standing(store, replaced, "replaced")
            for contested in verdict.contested:
                set_standing(store, contested, "contested")
            set_standing(store, one.id, one.standing if verdict.outcome == "new" else verdict.standing)


def _verdict(one: HeldReturn, held: Sequence[HeldReturn]) -> Verdict:
    """Weigh a return that is there already: one that was collected before the others is the older one."""
    verdict = weighed(one.arrival, held)
    rivals = [each for each in held if each.id in verdict.contested]
    if rivals and all(each.arrival.run > one.arrival.run for each in rivals):
        return Verdict("older", "replaced")
    return verdict


def _refuse(gone: Listed, stays: Listed) -> None:
    if gone.member.id == stays.member.id:
        raise WellputError(gone.member.id, "These are one member already.", "Nothing was changed.")
    if gone.was_asked and not stays.was_asked:
        raise WellputError(
            gone.member.id,
            f"{gone.member.name} is on your list and {stays.member.name} is not.",
            f"Name first the one that goes: wellput members same {stays.member.id} {gone.member.id}",
        )


def _named(said: str, members: Sequence[Listed]) -> Listed:
    """Return the member of that id or name; of several with one name, none."""
    found = [one for one in members if one.member.id == said]
    found = found or [one for one in members if alike(one.member.name) == alike(said)]
    if len(found) == 1:
        return found[0]
    if found:
        known = ", ".join(one.member.id for one in found)
        raise WellputError(said, f"{len(found)} members are called this.", f"Name one by its id: {known}.")
    near = closest(said, [known for one in members for known in (one.member.id, one.member.name)])
    hint = f"Did you mean {near}? " if near else ""
    raise WellputError(said, "There is no member of this id or name.", f"{hint}See: wellput members.")

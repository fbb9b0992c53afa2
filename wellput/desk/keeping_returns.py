"""Keep what members sent: weigh each return against those of its member, and say what became of it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain

from wellput.collate.standings import Outcome, Verdict, weighed
from wellput.errors import WellputError
from wellput.model.held import Arrival, HeldReturn
from wellput.model.returned import Original, Return
from wellput.store.members import know_member
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_returns import (
    ReturnWriter,
    Sorted,
    begin_run,
    choose,
    forget_run,
    held_returns,
    record_original,
    set_standing,
    taken_apart,
)
from wellput.store.workspaces import Workspace

_QUIET: tuple[Outcome, ...] = ("new", "unchanged")


@dataclass(frozen=True, slots=True)
class Told:
    """A return of which more is to be said than that it is new, or was there already."""

    outcome: Outcome
    member: str
    name: str
    original: str | None
    place: str

    @property
    def words(self) -> str:
        """What became of it, in a sentence."""
        return _WORDS[self.outcome].format(name=self.name, member=self.member)


_WORDS: dict[Outcome, str] = {
    "replaces": "{name}: this return replaces an earlier one.",
    "older": "{name}: a later return is there already; this one is kept and does not count.",
    "read-anew": "{name}: the same file is read otherwise than before; the new reading takes its place.",
    "contested": (
        "{name}: there are several returns, and none says that it is the later. None counts until you choose: "
        "wellput members choose {member}"
    ),
}


@dataclass(frozen=True, slots=True)
class KeptReturns:
    """How many returns had each outcome, and those to tell of."""

    counts: Counter[Outcome]
    told: tuple[Told, ...]


def keep_returns(
    workspace: Workspace, returns: Iterable[Return], originals: Iterable[Original], at: dt.datetime
) -> KeptReturns:
    """Keep all the returns of one round of collecting, or none where the work is stopped.

    The originals' files are kept before this is called. What is there already changes nothing, so that running it
    again finishes what was stopped.
    """
    return keep_arriving(workspace, chain(originals, returns), at)


def keep_arriving(workspace: Workspace, arriving: Iterable[Original | Return], at: dt.datetime) -> KeptReturns:
    """Keep returns as they are read, one at a time, each original before the returns that came in it."""
    counts: Counter[Outcome] = Counter()
    told = []
    with changing(members_file(workspace)) as store:
        writer = ReturnWriter(store, begin_run(store, at))
        for one in arriving:
            if isinstance(one, Original):
                record_original(store, one)
                continue
            outcome = _keep(writer, taken_apart(_with_plain_time(one)))
            counts[outcome] += 1
            if outcome not in _QUIET:
                told.append(Told(outcome, one.member.id, one.member.name, one.original, one.place))
        writer.flush()
        if set(counts) <= {"unchanged"}:
            forget_run(store, writer.run)
    return KeptReturns(counts, tuple(told))


def returns_of(workspace: Workspace, bank: str, member: str) -> tuple[HeldReturn, ...]:
    """Return every return of a member, of which one can be chosen."""
    with reading(members_file(workspace)) as store:
        return held_returns(store, member, bank)


def choose_return(workspace: Workspace, bank: str, member: str, chosen: int) -> None:
    """Have one of a member's returns count and no other; a later one still replaces it."""
    path = members_file(workspace)
    with changing(path) as store:
        held = held_returns(store, member, bank)
        if chosen not in {one.id for one in held}:
            known = ", ".join(str(one.id) for one in held) or "none"
            raise WellputError(
                str(path), f"{member} has no return {chosen}.", f"Its returns are: {known}. Nothing was changed."
            )
        choose(store, held, chosen)


def _keep(writer: ReturnWriter, one: Sorted) -> Outcome:
    returned = one.returned
    held = held_returns(writer.store, returned.member.id, returned.bank)
    arrival = Arrival(writer.run, returned.sent, one.content, returned.original, returned.place)
    verdict = weighed(arrival, held)
    if verdict.outcome != "unchanged":
        know_member(writer.store, returned.member)
        _move_over(writer, verdict)
        writer.write(one, verdict.standing)
    return verdict.outcome


def _move_over(writer: ReturnWriter, verdict: Verdict) -> None:
    """Take those that count no longer out of the count; what was held back is written first, since it may be theirs."""
    if verdict.replaced or verdict.contested:
        writer.flush()
    for return_id in verdict.replaced:
        set_standing(writer.store, return_id, "replaced")
    for return_id in verdict.contested:
        set_standing(writer.store, return_id, "contested")


def _with_plain_time(returned: Return) -> Return:
    """Give the time of sending without its zone, as at Greenwich, so that any two can be compared."""
    if returned.sent is None or returned.sent.tzinfo is None:
        return returned
    return replace(returned, sent=returned.sent.astimezone(dt.UTC).replace(tzinfo=None))

"""Keep what members sent: weigh each return against those of its member, and say what became of it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain

from wellput.collate.standings import Outcome, Verdict, weighed
from wellput.errors import WellputError
from wellput.garbage import cleared_between
from wellput.model.doubles import Double
from wellput.model.held import Arrival, HeldReturn
from wellput.model.returned import Original, Return, Unread
from wellput.store.members_doubles import find_doubles
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_returns import Sorted, choose, held_returns, record_original, set_standing, taken_apart
from wellput.store.members_runs import Run, finish_run, next_run
from wellput.store.members_writing import ReturnWriter
from wellput.store.workspaces import Workspace

AT_ONCE = 2000
"""Returns that are kept in one transaction. While the next are read, other windows have their turn at the store."""

_PATIENCE = 600.0
"""Seconds to wait for another window, such as one that reads a million returns: long work is not given up soon."""

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
    """How many returns had each outcome, those to tell of, and members that may be one under two names.

    `lost` is what returns that were not there already say of an earlier bank that has no place in this one.
    """

    counts: Counter[Outcome]
    told: tuple[Told, ...]
    doubles: tuple[Double, ...] = ()
    lost: tuple[Unread, ...] = ()


def keep_returns(
    workspace: Workspace, returns: Iterable[Return], originals: Iterable[Original], at: dt.datetime
) -> KeptReturns:
    """Keep all the returns of one round of collecting; the originals' files are kept before this is called."""
    return keep_arriving(workspace, chain(originals, returns), at)


def keep_arriving(
    workspace: Workspace, arriving: Iterable[Original | Return], at: dt.datetime, what: str = ""
) -> KeptReturns:
    """Keep returns as they are read, each original before the returns that came in it.

    They are kept so many at a time, and those at once or not at all. What is there already changes nothing, so that
    running it again finishes what was stopped; `what` is the fingerprint of what is collected, by which that is seen.
    """
    keeper = _Keeper(workspace, at, what)
    with cleared_between() as clear:
        for batch in _batches(arriving):
            keeper.keep(batch)
            clear()
    keeper.finish()
    return KeptReturns(keeper.counts, tuple(keeper.told), tuple(keeper.doubles()), tuple(keeper.lost))


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


@dataclass(frozen=True, slots=True)
class _Batch:
    """Returns that are kept at once, and the files they came in."""

    originals: tuple[Original, ...]
    returns: tuple[Sorted, ...]


def _batches(arriving: Iterable[Original | Return]) -> Iterator[_Batch]:
    """Yield returns so many at a time; a file of which more are to come is in the next batch too."""
    originals: list[Original] = []
    returns: list[Sorted] = []
    for one in arriving:
        if isinstance(one, Original):
            originals.append(one)
            continue
        returns.append(taken_apart(_with_plain_time(one)))
        if len(returns) == AT_ONCE:
            yield _Batch(tuple(originals), tuple(returns))
            originals, returns = [known for known in originals if known.digest == one.original], []
    if originals or returns:
        yield _Batch(tuple(originals), tuple(returns))


@dataclass
class _Keeper:
    """Keeps the batches of one round, and counts what became of the returns."""

    workspace: Workspace
    at: dt.datetime
    what: str
    counts: Counter[Outcome] = field(default_factory=Counter)
    told: list[Told] = field(default_factory=list)
    lost: list[Unread] = field(default_factory=list)
    _run: Run | None = None
    _banks: set[str] = field(default_factory=set)

    def keep(self, batch: _Batch) -> None:
        """Keep one batch whole. The round has its number for good once it has brought something."""
        with changing(members_file(self.workspace), _PATIENCE) as store:
            run = self._run or next_run(store, self.at, self.what)
            for original in batch.originals:
                record_original(store, original)
            writer = ReturnWriter(store, run)
            writer.expect(batch.returns)
            outcomes = [_keep(writer, one) for one in batch.returns]
            writer.flush()
        if any(outcome != "unchanged" for outcome in outcomes):
            self._run = run
        self._banks |= {one.returned.bank for one in batch.returns}
        self.counts.update(outcomes)
        for outcome, one in zip(outcomes, (one.returned for one in batch.returns), strict=True):
            if outcome not in _QUIET:
                self.told.append(Told(outcome, one.member.id, one.member.name, one.original, one.place))
            if outcome != "unchanged":
                self.lost += one.lost

    def finish(self) -> None:
        """Record that nothing more is to come."""
        with changing(members_file(self.workspace), _PATIENCE) as store:
            finish_run(store, self.what)

    def doubles(self) -> Iterator[Double]:
        """Yield the members that may be one, of those of which something new came."""
        if self._run is not None:
            with reading(members_file(self.workspace)) as store:
                for bank in sorted(self._banks):
                    yield from find_doubles(store, bank, self._run.number)


def _keep(writer: ReturnWriter, one: Sorted) -> Outcome:
    returned = one.returned
    arrival = Arrival(writer.run.number, returned.sent, one.content, returned.original, returned.place)
    verdict = weighed(arrival, writer.held(returned))
    if verdict.outcome != "unchanged":
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

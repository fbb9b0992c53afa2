"""Which of a member's returns counts: a later one replaces an earlier; where no order is known, a person chooses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from wellput.model.held import Arrival, HeldReturn, Standing

Outcome = Literal["new", "unchanged", "replaces", "older", "read-anew", "contested"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a return that arrives; the returns named in `replaced` and `contested` become that."""

    outcome: Outcome
    standing: Standing
    replaced: tuple[int, ...] = ()
    contested: tuple[int, ...] = ()


def weighed(new: Arrival, held: Sequence[HeldReturn]) -> Verdict:
    """Say what becomes of a return beside those that its member has.

    A return that says what one before said changes nothing. The same place of the same file, read otherwise than
    before, takes over from that reading.
    """
    if any(one.arrival.content == new.content for one in held):
        return Verdict("unchanged", "replaced")
    if before := _read_before(new, held):
        return Verdict("read-anew", before.standing, replaced=(before.id,))
    rivals = [one for one in held if one.standing in ("current", "contested")]
    if not rivals:
        return Verdict("new", "current")
    orders = {one.id: _order(new, one.arrival) for one in rivals}
    if any(order == "earlier" for order in orders.values()):
        return Verdict("older", "replaced")
    later = tuple(one for one, order in orders.items() if order == "later")
    unordered = tuple(one for one, order in orders.items() if order is None)
    if unordered:
        return Verdict("contested", "contested", later, unordered)
    return Verdict("replaces", "current", later)


def _read_before(new: Arrival, held: Sequence[HeldReturn]) -> HeldReturn | None:
    """Return the reading that was made of the same place in the same file at another time, the latest of several."""
    if new.original is None:
        return None
    same = (one for one in held if (one.arrival.original, one.arrival.place) == (new.original, new.place))
    return max((one for one in same if one.arrival.run != new.run), key=lambda one: one.id, default=None)


def _order(new: Arrival, old: Arrival) -> Literal["earlier", "later"] | None:
    """Say which came first: by when they were sent where both say it, otherwise by when they were collected."""
    if new.sent and old.sent and new.sent != old.sent:
        return "later" if new.sent > old.sent else "earlier"
    return "later" if new.run > old.run else None

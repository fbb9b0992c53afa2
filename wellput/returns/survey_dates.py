"""Whether the day or the month comes first in a survey's dates: by all that stands in a column, or as told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from wellput.model.returned import Unread
from wellput.model.survey_map import DateOrder
from wellput.returns.moments import is_numbers, moment, order_in
from wellput.returns.sheaf import shortened


@dataclass
class DatesSeen:
    """What one column of dates holds: the orders that it proves, and examples of what is in doubt."""

    orders: set[DateOrder] = field(default_factory=set)
    either_way: str = ""
    odd: str = ""
    how_many_odd: int = 0

    def look(self, cell: str) -> None:
        """Take note of a cell."""
        if is_numbers(cell):
            self.either_way = self.either_way or cell
            found = order_in(cell)
            self.orders.update([found] if found else [])
        elif moment(cell) is None:
            self.odd = self.odd or cell
            self.how_many_odd += 1

    def order(self, told: DateOrder | None) -> DateOrder | None:
        """Return what comes first in this column; None where that is not known."""
        return told or (next(iter(self.orders)) if len(self.orders) == 1 else None)

    def troubles(self, file: str, place: str, told: DateOrder | None, kept_at: str) -> Iterator[Unread]:
        """Yield what cannot be said of when returns were sent."""
        if self.either_way and self.order(told) is None:
            what = (
                "Some of these times have the day first and some the month"
                if self.orders
                else ("It is not known whether the day or the month comes first in these times")
            )
            mend = f"Write `dates: day-first` or `dates: month-first` in {kept_at}, and collect the file again."
            reason = f"{what}, so that none of them was taken, and no return is known to be the later. {mend}"
            yield Unread(file, place, shortened(self.either_way), reason)
        if self.odd:
            reason = f"This is no time that can be read ({self.how_many_odd} in this column); the answers were taken."
            yield Unread(file, place, shortened(self.odd), reason)

"""A draft's form of an earlier bank, in terms of the bank that the draft answers now; what has no place is told."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from wellput.desk.banks.bank_ways import Way
from wellput.desk.colleagues.draft_changes_shown import change_title, shown_value
from wellput.intake.versions.moving_fields import field_now, gone_options, value_now
from wellput.model.bank_match import BankMatch
from wellput.model.draft_fields import Field, Value
from wellput.model.returned import Unread
from wellput.returns.edits import Edited, same


@dataclass
class _Moving:
    """Takes the fields of one form over, one by one."""

    match: BankMatch
    file: str
    before: dict[Field, Value] = field(default_factory=dict)
    after: dict[Field, Value] = field(default_factory=dict)
    known: list[Field] = field(default_factory=list)
    lost: list[Unread] = field(default_factory=list)

    def take(self, one: Field, before: Value | None, after: Value | None) -> None:
        """Take a field over, with what stood in it and what stands there now; what somebody put there is not lost."""
        to = field_now(self.match, one)
        if to is None:
            if after and not same(before, after):
                self._lose(one, after)
            return
        gone = set(gone_options(self.match, one, after)) - set(gone_options(self.match, one, before))
        if gone and isinstance(after, tuple):
            self._lose(one, tuple(option for option in after if option in gone))
            after = tuple(option for option in after if option not in gone)
            if not after:
                return
        self.known.append(to)
        if before:
            self.before[to] = value_now(self.match, one, before)
        if after:
            self.after[to] = value_now(self.match, one, after)

    def _lose(self, one: Field, value: Value) -> None:
        old, new = self.match.old, self.match.new
        reason = (
            f"The bank that the draft answers now, {new.bank} in version {new.version}, has no place for this. "
            "Put the words where you want them; what the draft has there is left as it is."
        )
        self.lost.append(Unread(self.file, change_title(old, one), shown_value(old, one, value), reason))


def moved_edits(way: Way, edited: Edited) -> tuple[Edited, tuple[Unread, ...]]:
    """Return a form's edits at the questions of now, and those that have no place there.

    `sent`, the draft that the form was made of, is for the caller to move.
    """
    lost: list[Unread] = []
    for match in way.matches:
        moving = _Moving(match, edited.file)
        for one in edited.known:
            moving.take(one, edited.before.get(one), edited.after.get(one))
        edited = replace(edited, before=moving.before, after=moving.after, known=tuple(moving.known))
        lost += moving.lost
    return edited, tuple(lost)

"""Find how what answers a bank as it was comes to the bank that is answered now: by the moves that were made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from wellput.desk.opening import Opened
from wellput.intake.versions.later_names import with_later_names
from wellput.intake.versions.matching import matched
from wellput.intake.versions.moving import moved_draft, moved_return
from wellput.intake.versions.moving_losses import lost_from
from wellput.model.bank import Bank
from wellput.model.bank_match import BankMatch
from wellput.model.bank_moves import BankVersion
from wellput.model.response import Response
from wellput.model.returned import Return
from wellput.returns.sheaf import shortened
from wellput.store.bank_moves import bank_moves
from wellput.store.earlier_banks import earlier_bank, kept_versions
from wellput.store.workspaces import Workspace


@dataclass(frozen=True, slots=True)
class Way:
    """From an earlier bank to the one that is answered now, move by move."""

    old: Bank
    matches: tuple[BankMatch, ...]

    def returned(self, sent: Return) -> Return:
        """Return what a member sent on a form of the earlier bank as an answer to the one of now."""
        moved = sent
        for match in self.matches:
            lost = (replace(one, value=shortened(one.value)) for one in lost_from(match, moved))
            moved = moved_return(match, replace(moved, lost=(*moved.lost, *lost)))
        return replace(moved, as_sent=sent)

    def draft(self, response: Response) -> Response:
        """Return a draft that answers the earlier bank as one that answers that of now."""
        for match in self.matches:
            response = moved_draft(match, response)
        return response


@dataclass(frozen=True)
class Ways:
    """The ways that lead to one bank, from those that were kept in a workspace; true where there are any."""

    workspace: Workspace
    now: Bank
    _found: dict[BankVersion, Way | None] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return any(True for _ in self.earlier)

    @property
    def here(self) -> BankVersion:
        """Which bank is answered now."""
        return self.now.bank, self.now.version

    @property
    def earlier(self) -> Iterator[BankVersion]:
        """Yield the banks from which a way leads here."""
        return (one for one in sorted(self._kept) if one != self.here and self._stations(one)[-1] == self.here)

    def way(self, old: BankVersion) -> Way | None:
        """Return the way from an earlier bank; None where that was not kept, or does not lead here."""
        if old not in self._found:
            self._found[old] = self._way(old) if old in self.earlier else None
        return self._found[old]

    def _way(self, old: BankVersion) -> Way | None:
        """Go from here back to the earlier bank, so that each knows by what names its options were found later."""
        banks = [self.now]
        for one in reversed(self._stations(old)[:-1]):
            if passed := earlier_bank(self.workspace, *one):
                banks.insert(0, with_later_names(matched(passed, banks[0])))
        return Way(banks[0], tuple(matched(one, other) for one, other in pairwise(banks)))

    def _stations(self, old: BankVersion) -> list[BankVersion]:
        """Return through which banks a way goes; it ends here, or where no move leads on."""
        stations = [old]
        while stations[-1] != self.here and (to := self._moves.get(stations[-1])) and to not in stations:
            stations.append(to)
        is_short = stations[-1] != self.here and stations[-1][0] == self.now.bank
        return [*stations, self.here] if is_short else stations

    @cached_property
    def _kept(self) -> frozenset[BankVersion]:
        return kept_versions(self.workspace)

    @cached_property
    def _moves(self) -> dict[BankVersion, BankVersion]:
        """Where each bank was last moved to."""
        return {one.old: one.new for one in bank_moves(self.workspace)}


def as_answered(opened: Opened) -> Opened:
    """Return the workspace with the bank as its draft knows it, where that has changed since and was kept."""
    known = opened.draft.response
    if (known.bank, known.bank_version) == (opened.bank.bank, opened.bank.version):
        return opened
    return replace(opened, bank=earlier_bank(opened.workspace, known.bank, known.bank_version) or opened.bank)

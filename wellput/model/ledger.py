"""The support ledger: each statement that speaks for members, beside who stands behind it now."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.model.collective import Statement
from wellput.model.stands import Backing
from wellput.text.other_figures import OtherFigures, other_figures


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A statement of the draft, what it is counted from in words, and the members behind it as returns stand now.

    `trouble` says why nothing can be counted, and `mend` how to mend that; `now` is None then. `made` is the sentence
    that the returns make of it now, where they do. It names members: the ledger is for those who prepare the response.
    """

    statement: Statement
    counted: str
    now: Backing | None
    trouble: str = ""
    mend: str = ""
    made: str | None = None

    @property
    def other_figures(self) -> OtherFigures | None:
        """The figures in the sentence, amounts and medians too, that are others than in the one made now."""
        return None if self.made is None else other_figures(self.statement.words, self.made)

    @property
    def drafted(self) -> tuple[int, int, int, int]:
        """The figures as the draft has them: how many support it, are against it, answered otherwise, are silent."""
        said = self.statement
        return said.supports, said.against, said.otherwise, said.silent

    @property
    def is_by_hand(self) -> bool:
        """Whether somebody named its members, and said of no others where they stand."""
        return bool(self.statement.members) and not any(self.drafted[1:])

    @property
    def has_changed(self) -> bool:
        """Whether the figures are others now than in the draft."""
        if self.now is None:
            return False
        drafted, now = self.drafted, self.now.counts
        return drafted[0] != now[0] if self.is_by_hand else drafted != now

    @property
    def agrees(self) -> bool:
        """Whether the figures can be counted and are those of the draft, and the sentence says no others."""
        return self.now is not None and not self.has_changed and self.other_figures is None

"""Where a workspace was moved from, and to which bank: the way that forms of an earlier bank still have to go."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from wellput.model.base import Format, Id, Record

BankVersion = tuple[str, int]
"""A bank by its id, and which version of it."""

_Version = Annotated[int, Field(ge=1)]


class BankMove(Record):
    """One move: from a version of a bank to a later one, or to another bank."""

    bank: Id
    version: _Version
    to: Id
    to_version: _Version

    @property
    def old(self) -> BankVersion:
        """What the workspace answered before."""
        return self.bank, self.version

    @property
    def new(self) -> BankVersion:
        """What it has answered since."""
        return self.to, self.to_version


class BankMoves(Record):
    """The file questionbank/earlier/moves.yaml, whole: every move, the first one first."""

    format: Format = 1
    moves: tuple[BankMove, ...] = ()

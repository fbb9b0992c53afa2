"""Read forms that went out before the bank changed: by the bank as it was, and then moved to the bank as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from wellput.desk.reading_returns import FileReader, Piece
from wellput.intake.matching import matched
from wellput.intake.moving import moved_return
from wellput.model.bank import Bank
from wellput.model.bank_match import BankMatch
from wellput.model.returned import Member, Return
from wellput.returns.kinds import Kind
from wellput.store.earlier_banks import earlier_banks
from wellput.store.workspaces import Workspace

_NAMED = 5
_OWN_FORMS: frozenset[Kind] = frozenset({"word", "json", "page", "draft"})
"""Files that say of which version they are; of a survey's export, its list of columns says what goes where."""


class VersionReader(FileReader):
    """Reads the files of one round, each by the version of the bank that it is of, as far as that was kept."""

    def __init__(
        self, workspace: Workspace, bank: Bank, known: Iterable[Member], form_lines: Iterable[str] | None
    ) -> None:
        before = [one for one in earlier_banks(workspace, bank.bank) if one.version != bank.version]
        members = tuple(known) if before else known
        super().__init__(workspace, bank, members, form_lines)
        self._version = bank.version
        self._read_before: dict[int, list[str]] = {}
        self._earlier: list[tuple[BankMatch, FileReader]] = [
            (matched(one, bank), FileReader(workspace, one, members, None)) for one in reversed(before)
        ]

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be known about how files were read, and which of them are of an earlier version."""
        return (*super().notes, *(_of_version(*one) for one in self._read_before.items()))

    def read(self, kind: Kind, data: bytes, name: str, digest: str) -> Iterator[Piece]:
        """Yield what a file says, in terms of the bank as it is."""
        if not self._earlier or kind == "table":
            yield from super().read(kind, data, name, digest)
            return
        pieces = tuple(super().read(kind, data, name, digest))
        versions = {one.bank_version for one in pieces if isinstance(one, Return)}
        is_earlier = bool(versions - {self._version}) or (not versions and kind in _OWN_FORMS)
        yield from (is_earlier and self._by_its_version(kind, data, name, digest)) or pieces

    def _by_its_version(self, kind: Kind, data: bytes, name: str, digest: str) -> tuple[Piece, ...]:
        for match, reader in self._earlier:
            pieces = tuple(reader.read(kind, data, name, digest))
            if any(isinstance(one, Return) and one.bank_version == match.old.version for one in pieces):
                self._read_before.setdefault(match.old.version, []).append(name)
                return tuple(moved_return(match, one) if isinstance(one, Return) else one for one in pieces)
        return ()


def _of_version(version: int, names: Sequence[str]) -> str:
    """Say which files are of an earlier version; of many, the first ones by name."""
    what = "a form" if len(names) == 1 else f"{len(names)} forms"
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"{', '.join(names[:_NAMED])}{more}: {what} of version {version}, read by that version."

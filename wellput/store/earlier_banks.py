"""Keep a bank as it was when it was answered, or went out in a form, before it changed."""

from __future__ import annotations

from pathlib import Path

from wellput.model.bank import Bank
from wellput.model.bank_moves import BankVersion
from wellput.store.banks import MOST_BYTES, read_bank
from wellput.store.reading import read_bytes
from wellput.store.workspaces import Workspace
from wellput.store.writing import write_bytes

FOLDER = "earlier"


def earlier_file(workspace: Workspace, bank: str, version: int) -> Path:
    """Return where a version of a bank is kept; a bank's file is always called by its id."""
    return earlier_in(workspace.banks, bank, version)


def earlier_in(banks: Path, bank: str, version: int) -> Path:
    """Return where a version of a bank is kept that stands in this folder."""
    return banks / FOLDER / str(version) / f"{bank}.yaml"


def earlier_bank(workspace: Workspace, bank: str, version: int) -> Bank | None:
    """Return the version of a bank that was kept, or None."""
    path = earlier_file(workspace, bank, version)
    return read_bank(path) if path.is_file() else None


def kept_versions(workspace: Workspace) -> frozenset[BankVersion]:
    """Return which versions of which banks were kept."""
    found = (workspace.banks / FOLDER).glob("*/*.yaml")
    return frozenset((path.stem, int(path.parent.name)) for path in found if path.parent.name.isdecimal())


def keep_earlier(workspace: Workspace, path: Path, bank: Bank) -> None:
    """Keep a copy of a bank's file; one that is there already is left alone."""
    keep_in(workspace.banks, path, bank)


def keep_in(banks: Path, path: Path, bank: Bank) -> None:
    """Keep a copy of a bank's file with the earlier versions of the banks in this folder, unless one is there."""
    there = earlier_in(banks, bank.bank, bank.version)
    if not there.exists():
        write_bytes(there, read_bytes(path, MOST_BYTES))


def have_bank(workspace: Workspace, path: Path, bank: Bank) -> None:
    """Have the workspace use this bank's file under its id; what stood there before is for the caller to keep."""
    there = workspace.banks / f"{bank.bank}.yaml"
    data = read_bytes(path, MOST_BYTES)
    if not there.is_file() or read_bytes(there, MOST_BYTES) != data:
        write_bytes(there, data)

"""Start a response: a workspace with a first draft for a bank."""

from __future__ import annotations

from pathlib import Path

from wellput.errors import WellputError
from wellput.store.banks import bank_paths, find_bank, read_bank
from wellput.store.workspaces import Workspace, make_workspace


def start(folder: Path, bank: str | None) -> Workspace:
    """Make a workspace in the folder; without a bank's name, for the only bank there is."""
    if bank is None:
        known = list(bank_paths(None))
        if len(known) != 1:
            raise WellputError("--bank", "Say which question bank to answer.", f"Known: {', '.join(known)}.")
        bank = known[0]
    return make_workspace(folder, read_bank(find_bank(bank, None)))

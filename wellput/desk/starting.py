"""Start a response: a workspace with a first draft for a bank."""

from __future__ import annotations

from pathlib import Path

from wellput.store.banks import bank_paths, find_bank, keep_own_bank, read_bank
from wellput.store.workspaces import Workspace, make_workspace

CONSULTATION = "strengthening-partnerships-2025"
"""What is answered where no bank is named; the other banks are asked for by name."""


def start(folder: Path, bank: str | None) -> Workspace:
    """Make a workspace in the folder, for the bank of that name or file; a bank of one's own comes along with it."""
    path = find_bank(bank or CONSULTATION, None)
    workspace = make_workspace(folder, read_bank(path))
    if path not in bank_paths(None).values():
        keep_own_bank(path, workspace)
    return workspace

"""Open a workspace: its draft, and the bank that the draft answers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wellput.desk.banks.earlier_versions import knowing_earlier
from wellput.model.bank import Bank
from wellput.store.banks import find_bank, read_bank
from wellput.store.drafts import Draft, read_draft
from wellput.store.workspaces import Workspace, find_workspace


@dataclass(frozen=True, slots=True)
class Opened:
    """A workspace as it was read."""

    workspace: Workspace
    bank: Bank
    draft: Draft


def open_workspace(folder: Path) -> Opened:
    """Read the draft in the folder, or in one above it, and its bank; raise what is wrong with either."""
    workspace = find_workspace(folder)
    draft = read_draft(workspace.draft)
    bank = read_bank(find_bank(draft.response.bank, workspace))
    return Opened(workspace, knowing_earlier(workspace, bank), draft)

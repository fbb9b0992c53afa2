"""What members' returns came to the last time: a whole draft, kept beside the one that people edit."""

from __future__ import annotations

from wellput.model.response import Response
from wellput.store.draft_values import draft_values
from wellput.store.drafts import read_draft
from wellput.store.workspaces import Workspace
from wellput.store.writing import write_text
from wellput.store.yaml_writing import Writer

_HEAD = (
    "# What `wellput combine` made of members' returns the last time, to compare with. "
    "Edit response.yaml instead; Wellput writes this file anew.\n"
)


def read_combined(workspace: Workspace) -> Response | None:
    """Return what the returns came to the last time; None where they never did."""
    return read_draft(workspace.combined).response if workspace.combined.is_file() else None


def write_combined(workspace: Workspace, response: Response) -> None:
    """Keep what the returns come to, in place of what they came to before."""
    write_text(workspace.combined, f"{_HEAD}{Writer(blocks=False).entries(draft_values(response), 0)}\n")

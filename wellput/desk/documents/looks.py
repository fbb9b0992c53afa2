"""The looks of documents: a respondent's own file stands before the shipped one of the same name."""

from __future__ import annotations

from pathlib import Path

from wellput.store.content import content
from wellput.store.workspaces import Workspace


def look(workspace: Workspace, name: str) -> Path:
    """Return the file of that name in the workspace's templates, or else the shipped one."""
    own = workspace.templates / name
    return own if own.is_file() else content("templates") / name

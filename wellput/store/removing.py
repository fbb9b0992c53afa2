"""Remove files that the program itself keeps."""

from __future__ import annotations

from pathlib import Path

from wellput.store.originals import FOLDER
from wellput.store.workspaces import Workspace
from wellput.store.writing import unwritable


def remove(path: Path) -> None:
    """Remove a file; one that is gone already is fine."""
    try:
        path.unlink(missing_ok=True)
    except OSError as trouble:
        raise unwritable(path, trouble) from trouble


def half_written(workspace: Workspace) -> tuple[Path, ...]:
    """Return what was left of files that were being written when a program was stopped."""
    responses = workspace.draft.parent
    folders = (responses, responses / FOLDER, workspace.sent, workspace.unfinished)
    return tuple(sorted(path for folder in folders for path in folder.glob(".*.part")))

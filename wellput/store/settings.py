"""Read a workspace's settings."""

from __future__ import annotations

from wellput.model.settings import Settings
from wellput.store.reading import read_bytes
from wellput.store.record_files import parsed
from wellput.store.workspaces import Workspace

MOST_BYTES = 2**20


def read_settings(workspace: Workspace) -> Settings:
    """Return the settings; without a file, what holds where nothing was chosen."""
    path = workspace.settings
    if not path.is_file():
        return Settings()
    return parsed(path, read_bytes(path, MOST_BYTES), Settings)

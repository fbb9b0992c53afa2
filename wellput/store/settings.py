"""Read a workspace's settings, and keep what was given for its forms."""

from __future__ import annotations

from functools import partial

from wellput.errors import FaultyFileError, WellputError
from wellput.model.settings import PackSettings, Settings
from wellput.store.draft_editing import edited, rewritten
from wellput.store.first_draft import SETTINGS
from wellput.store.locking import turn_at
from wellput.store.plain import Bare, Plain
from wellput.store.reading import decoded, read_bytes
from wellput.store.record_files import parsed
from wellput.store.workspaces import Workspace
from wellput.store.writing import sound, write_bytes
from wellput.store.yaml_reading import read_yaml

MOST_BYTES = 2**20


def read_settings(workspace: Workspace) -> Settings:
    """Return the settings; without a file, what holds where nothing was chosen."""
    path = workspace.settings
    if not path.is_file():
        return Settings()
    return parsed(path, read_bytes(path, MOST_BYTES), Settings)


def keep_pack_settings(workspace: Workspace, pack: PackSettings) -> bool:
    """Keep what the forms say, in the file as it stands; say whether that changed it."""
    path = workspace.settings
    with turn_at(path):
        settings = read_settings(workspace)
        if settings.pack == pack:
            return False
        data = read_bytes(path, MOST_BYTES) if path.is_file() else SETTINGS.encode()
        text = decoded(path, data)
        old = read_yaml(str(path), text).value
        new: dict[str, Plain] = {**old, "pack": _plain(pack)}
        for write in (partial(edited, old=old), rewritten):
            written = write(text, new=new).replace("\n", "\r\n" if b"\r\n" in data else "\n").encode()
            if _holds(workspace, written, settings.model_copy(update={"pack": pack})):
                write_bytes(path, written)
                return True
    raise WellputError(
        str(path), "What the forms say cannot be kept in this file.", "Write it there yourself, under `pack:`."
    )


def _holds(workspace: Workspace, data: bytes, settings: Settings) -> bool:
    try:
        return parsed(workspace.settings, data, Settings) == settings
    except FaultyFileError:
        return False


def _plain(pack: PackSettings) -> dict[str, Plain]:
    given = ((name, value) for name, value in pack if value is not None)
    return {name: sound(value) if isinstance(value, str) else Bare(value) for name, value in given}

"""Files that members sent, kept untouched beside the store of their returns."""

from __future__ import annotations

import re

from wellput.model.returned import Original
from wellput.store.workspaces import Workspace
from wellput.store.writing import digest_of, write_bytes

FOLDER = "originals"
_ENDING = re.compile(r"\.[a-z0-9]{1,5}")


def keep_original(workspace: Workspace, name: str, data: bytes) -> Original:
    """Keep a file under its fingerprint, whatever it was called; one that is there already, whole, is left alone."""
    digest = digest_of(data)
    kept = f"{FOLDER}/{digest.partition(':')[2]}{_ending(name)}"
    path = workspace.draft.with_name(FOLDER) / kept.rpartition("/")[2]
    if not path.is_file() or digest_of(path.read_bytes()) != digest:
        write_bytes(path, data)
    return Original(name, digest, kept)


def _ending(name: str) -> str:
    ending = f".{name.rpartition('.')[2].lower()}"
    return ending if "." in name and _ENDING.fullmatch(ending) else ""

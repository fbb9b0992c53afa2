"""Files that members sent, kept untouched beside the store of their returns."""

from __future__ import annotations

import hashlib
import re

from wellput.model.returned import Original
from wellput.store.workspaces import Workspace
from wellput.store.writing import digest_of, write_bytes

FOLDER = "originals"
_ENDING = re.compile(r"\.[a-z0-9]{1,5}")


def keep_original(workspace: Workspace, name: str, data: bytes) -> Original:
    """Keep a file under its fingerprint, whatever it was called; one that is there already, whole, is left alone."""
    original = original_of(name, data)
    if not _is_whole(workspace, original):
        write_original(workspace, original, data)
    return original


def original_of(name: str, data: bytes) -> Original:
    """Return what a file would be kept as."""
    digest = digest_of(data)
    return Original(name, digest, f"{FOLDER}/{digest.partition(':')[2]}{_ending(name)}")


def write_original(workspace: Workspace, original: Original, data: bytes) -> None:
    """Keep this as the copy of a file; what a forgotten member sent may be missing in it."""
    write_bytes(workspace.draft.parent / original.kept, data)


def _is_whole(workspace: Workspace, original: Original) -> bool:
    """Say whether the copy is there, just as the file was; it is not held in memory."""
    path = workspace.draft.parent / original.kept
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return f"sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}" == original.digest


def _ending(name: str) -> str:
    ending = f".{name.rpartition('.')[2].lower()}"
    return ending if "." in name and _ENDING.fullmatch(ending) else ""

"""Documents made from a draft: replaced when made again, unless somebody changed them in between."""

from __future__ import annotations

import json
from pathlib import Path

from wellput.errors import WellputError
from wellput.store.locking import turn_at
from wellput.store.open_documents import refuse_while_open
from wellput.store.reading import read_bytes
from wellput.store.workspaces import Workspace
from wellput.store.writing import digest_of, write_bytes, write_text

RECORD = ".written.json"
MOST_BYTES = 500 * 2**20


def written_here(workspace: Workspace, path: Path) -> bool:
    """Say whether the file is, byte for byte, what was last written there."""
    return _record(workspace).get(_place(workspace, path)) == digest_of(read_bytes(path, MOST_BYTES))


def refuse_overwriting(workspace: Workspace, path: Path) -> None:
    """Raise where a file stands that Wellput did not write, that somebody changed since, or that is open."""
    refuse_while_open(path)
    if path.exists() and not written_here(workspace, path):
        raise WellputError(
            str(path),
            "This file was not written by Wellput, or was changed since, and is left as it is.",
            "Give another name, or add --overwrite to replace it.",
        )


def write_output(workspace: Workspace, path: Path, data: bytes) -> None:
    """Write a document and remember its digest; raise, with nothing written, where the one there is open."""
    refuse_while_open(path)
    with turn_at(workspace.output / RECORD):
        record = _record(workspace) | {_place(workspace, path): digest_of(data)}
        write_bytes(path, data)
        write_text(workspace.output / RECORD, json.dumps(record, indent=1, sort_keys=True) + "\n")


def outputs_elsewhere(workspace: Workspace) -> tuple[Path, ...]:
    """Return the documents that were written outside the workspace's output and are still there."""
    paths = (workspace.root.resolve() / one for one in sorted(_record(workspace)))
    return tuple(one for one in paths if one.is_file() and not one.is_relative_to(workspace.output.resolve()))


def _place(workspace: Workspace, path: Path) -> str:
    """Return where a file is: from the workspace if it is in it, since a workspace may be moved or renamed."""
    full, root = path.resolve(), workspace.root.resolve()
    return full.relative_to(root).as_posix() if full.is_relative_to(root) else str(full)


def _record(workspace: Workspace) -> dict[str, str]:
    """Read what was written; a record that cannot be read counts as empty, so that nothing is replaced."""
    try:
        record = json.loads((workspace.output / RECORD).read_text("utf-8"))
    except (FileNotFoundError, ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}

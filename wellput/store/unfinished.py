"""Text that is still being typed, kept line by line so that a crash loses at most the line at hand."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from wellput.store.workspaces import Workspace
from wellput.store.writing import sound, unwritable

_NAME = re.compile(r"(?P<question>[a-z0-9][a-z0-9.-]*)\.(?P<field>[a-z0-9][a-z0-9_-]*)\.txt")


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What was typed so far for one field of one answer."""

    question: str
    field: str
    text: str


def unfinished_path(workspace: Workspace, question: str, field: str) -> Path:
    """Return where the text is kept; an editor may write that same file."""
    name = f"{question}.{field}.txt"
    found = _NAME.fullmatch(name)
    if not found or found["field"] != field:
        raise ValueError(f"no file can be named after question {question!r} and field {field!r}")
    return workspace.unfinished / name


def add_line(workspace: Workspace, question: str, field: str, line: str) -> None:
    """Put one more line on disk before returning."""
    path = unfinished_path(workspace, question, field)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:
            file.write(f"{sound(line)}\n".encode())
            file.flush()
            os.fsync(file.fileno())
    except OSError as trouble:
        raise unwritable(path, trouble) from trouble


def unfinished_texts(workspace: Workspace) -> tuple[Unfinished, ...]:
    """Return every text that was begun and not yet taken into the draft, by question and field."""
    if not workspace.unfinished.is_dir():
        return ()
    files = (path for path in sorted(workspace.unfinished.iterdir()) if path.is_file())
    named = ((_NAME.fullmatch(path.name), path) for path in files)
    return tuple(Unfinished(name["question"], name["field"], _text(path)) for name, path in named if name)


def forget_unfinished(workspace: Workspace, question: str, field: str) -> None:
    """Remove the text once it is in the draft; removing what is not there is fine."""
    path = unfinished_path(workspace, question, field)
    try:
        path.unlink(missing_ok=True)
    except OSError as trouble:
        raise unwritable(path, trouble) from trouble


def _text(path: Path) -> str:
    """Read what an editor may have left in any encoding; nothing typed may stop the interview."""
    return path.read_text("utf-8-sig", errors="replace").removesuffix("\n")

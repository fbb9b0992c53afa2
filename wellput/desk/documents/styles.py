"""Word files that lend documents their look: a new one to restyle, and what one lacks."""

from __future__ import annotations

from pathlib import Path

from wellput.desk.documents.word_outputs import HOUSE_STYLE, LARGEST_STYLE
from wellput.errors import WellputError
from wellput.store.content import content
from wellput.store.locking import turn_at
from wellput.store.reading import read_bytes
from wellput.store.workspaces import find_workspace
from wellput.store.writing import write_bytes
from wellput.word.document import document_bytes
from wellput.word.house_style import MADE, every_style

ENDING = ".docx"


def new_style(folder: Path, file: Path | None) -> Path:
    """Write the house style's Word file to restyle, and return where it stands; overwrite nothing.

    Without `file` it goes to the workspace that holds the folder, where rendering takes it by itself.
    """
    path = file or find_workspace(folder).templates / HOUSE_STYLE
    if path.suffix.lower() != ENDING:
        raise WellputError(
            str(path), "A Word file's name ends in .docx.", f"Write: wellput style new {path.stem}{ENDING}"
        )
    with turn_at(path):
        if path.exists() or path.is_symlink():
            raise WellputError(
                str(path),
                "This file is there already, and nothing is overwritten.",
                "Restyle it, or give another name.",
            )
        write_bytes(path, read_bytes(content("templates") / HOUSE_STYLE, LARGEST_STYLE))
    return path


def lacking(file: Path) -> tuple[str, ...]:
    """Say what a style file lacks and what documents take instead; write nothing."""
    return document_bytes(every_style(), read_bytes(file, LARGEST_STYLE), MADE, style_name=str(file)).notes

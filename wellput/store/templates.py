"""Find templates: those that ship with Wellput, and a workspace's own."""

from __future__ import annotations

from pathlib import Path

from wellput.store.content import content
from wellput.store.reading import decoded, read_bytes
from wellput.store.workspaces import Workspace

ENDING = ".md.j2"
MOST_BYTES = 2**20


def template_folders(workspace: Workspace | None) -> tuple[Path, ...]:
    """Return where templates are looked for; a workspace's own take the place of shipped ones."""
    shipped = content("templates")
    return (workspace.templates, shipped) if workspace else (shipped,)


def template_paths(workspace: Workspace | None) -> dict[str, Path]:
    """Return every template's file by its name, in order; one whose name begins with `_` is a part of others."""
    found: dict[str, Path] = {}
    for folder in template_folders(workspace):
        for path in folder.glob(f"[!_.]*{ENDING}"):
            found.setdefault(path.name.removesuffix(ENDING), path)
    return dict(sorted(found.items()))


def part_paths(workspace: Workspace | None) -> dict[str, Path]:
    """Return every template in a folder of its own, which other commands write from, by folder and name, in order."""
    found: dict[str, Path] = {}
    for folder in template_folders(workspace):
        for path in folder.glob(f"[!_.]*/[!.]*{ENDING}"):
            found.setdefault(path.relative_to(folder).as_posix().removesuffix(ENDING), path)
    return dict(sorted(found.items()))


def read_template(path: Path) -> str:
    """Return a template's text."""
    return decoded(path, read_bytes(path, MOST_BYTES))

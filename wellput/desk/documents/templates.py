"""See which templates there are, choose one, and copy one to make it one's own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from wellput.errors import WellputError
from wellput.store.locking import turn_at
from wellput.store.templates import ENDING, part_paths, read_template, template_paths
from wellput.store.workspaces import Workspace, find_workspace
from wellput.store.writing import write_text
from wellput.text import closest, listed

RESPONSE = "response"
"""The template that is used where none is named."""

PART = "/"
"""Stands between the folder and the name of a template that another command writes from: collective/text."""

_FIRST_COMMENT = re.compile(r"\s*\{#-?\s*(.*?)\s*(?:-?#\}|\n)")
_NAME = re.compile(r"[\w][\w .-]*")
_KEPT_BY_WINDOWS = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_SHOWS_FINDINGS = re.compile(r"\{[{%](?:(?![%}]\}).)*\bfindings\.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Template:
    """A template: its name, its file, what the first line of the comment at its top says of it, and whose it is.

    One that cannot be read is listed all the same, as not `readable`.
    """

    name: str
    path: Path
    purpose: str
    own: bool
    readable: bool = True


def known_templates(folder: Path) -> tuple[Template, ...]:
    """Return the templates that ship with Wellput, and those of the workspace that the folder is in, if any."""
    workspace = _workspace(folder)
    return tuple(_described(name, path, workspace) for name, path in template_paths(workspace).items())


def find_template(name: str, workspace: Workspace) -> Path:
    """Return the file of a template that is named by its name, or by its file's name."""
    known = template_paths(workspace)
    asked = name.removesuffix(ENDING)
    if asked in known:
        return known[asked]
    near = closest(asked, known)
    hint = f"Did you mean {near}? " if near else ""
    raise WellputError(name, "There is no template of that name.", f"{hint}Known: {listed(list(known))}.")


def for_colleagues(name: str | None, workspace: Workspace) -> bool:
    """Say whether a template tells what the check found: its document goes to colleagues, and they read of faults."""
    return bool(_SHOWS_FINDINGS.search(read_template(find_template(name or RESPONSE, workspace))))


def copy_template(folder: Path, name: str, new_name: str | None) -> Template:
    """Copy a template into the workspace's templates, under a new name if one is given; overwrite nothing."""
    workspace = find_workspace(folder)
    if PART in name:
        source, to = _part(name, new_name, workspace)
    else:
        source = find_template(name, workspace)
        to = workspace.templates / f"{_checked(new_name or name)}{ENDING}"
    with turn_at(to):
        if to.exists() or to.is_symlink():
            raise WellputError(
                str(to), "There is a template of that name, and nothing is overwritten.", "Copy it --as another name."
            )
        write_text(to, read_template(source))
    return _described(to.name.removesuffix(ENDING), to, workspace)


def known_parts(folder: Path) -> tuple[str, ...]:
    """Return the names of the templates that other commands than render write from."""
    return tuple(part_paths(_workspace(folder)))


def _part(name: str, new_name: str | None, workspace: Workspace) -> tuple[Path, Path]:
    """Return a template that another command writes from, and where a copy of it goes; it keeps its name."""
    known, asked = part_paths(workspace), name.removesuffix(ENDING)
    if asked not in known:
        near = closest(asked, known)
        hint = f"Did you mean {near}? " if near else ""
        raise WellputError(name, "There is no template of that name.", f"{hint}Known: {listed(list(known))}.")
    if new_name is not None:
        raise WellputError("--as", "This template is found by its own name alone.", "Leave --as out.")
    return known[asked], workspace.templates / f"{asked}{ENDING}"


def _checked(name: str) -> str:
    name = name.removesuffix(ENDING)
    if not _NAME.fullmatch(name) or name.startswith("_") or _KEPT_BY_WINDOWS.fullmatch(name):
        raise WellputError(name, "This cannot be a template's name.", "Use letters, digits and hyphens: our-letter.")
    return name


def _described(name: str, path: Path, workspace: Workspace | None) -> Template:
    own = workspace is not None and path.parent == workspace.templates
    try:
        comment = _FIRST_COMMENT.match(read_template(path))
    except WellputError:
        return Template(name, path, "", own, readable=False)
    return Template(name, path, comment[1] if comment else "", own)


def _workspace(folder: Path) -> Workspace | None:
    try:
        return find_workspace(folder)
    except WellputError:
        return None

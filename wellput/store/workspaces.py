"""A workspace: the folder that holds one respondent's draft, settings and documents."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wellput.errors import WellputError
from wellput.model.bank import Bank
from wellput.store.first_draft import SETTINGS, first_draft
from wellput.store.locking import turn_at
from wellput.store.writing import write_bytes, write_text


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where everything of a respondent's stands."""

    root: Path

    @property
    def draft(self) -> Path:
        """The draft itself."""
        return self.root / "responses" / "response.yaml"

    @property
    def unfinished(self) -> Path:
        """Text that is still being typed."""
        return self.root / "responses" / "unfinished"

    @property
    def sent(self) -> Path:
        """Drafts as they were when forms of them went to colleagues."""
        return self.root / "responses" / "sent"

    @property
    def versions(self) -> Path:
        """Drafts as they were when they went out to be signed."""
        return self.root / "responses" / "versions"

    @property
    def combined(self) -> Path:
        """The draft that members' returns came to last, to compare with."""
        return self.root / "responses" / "combined.yaml"

    @property
    def output(self) -> Path:
        """Documents made from the draft."""
        return self.root / "output"

    @property
    def settings(self) -> Path:
        """What the respondent chose for this workspace."""
        return self.root / "settings.yaml"

    @property
    def banks(self) -> Path:
        """The respondent's own question banks."""
        return self.root / "questionbank"

    @property
    def forms(self) -> Path:
        """Where answers go in departments' forms, a list for each."""
        return self.root / "forms"

    @property
    def templates(self) -> Path:
        """The respondent's own templates."""
        return self.root / "templates"


def find_workspace(folder: Path) -> Workspace:
    """Return the workspace that holds the folder: the nearest one upwards with a draft in it."""
    here = folder.resolve()
    for root in (here, *here.parents):
        workspace = Workspace(root)
        if workspace.draft.is_file():
            return workspace
    raise WellputError(
        str(folder),
        "There is no draft here (responses/response.yaml), nor in any folder above.",
        "Go to the folder of your response, or make one with `wellput start DIR`.",
    )


def make_workspace(folder: Path, bank: Bank) -> Workspace:
    """Make the first draft and the settings, in a new folder or beside other files; overwrite nothing."""
    return _made(Workspace(folder), first_draft(bank))


DRAFT, SETTINGS_FILE = "response.yaml", "settings.yaml"
"""A worked example's draft and settings, in its folder."""


def copy_workspace(example: Path, folder: Path) -> Workspace:
    """Make a workspace from a worked example, with whatever stands beside its draft; overwrite nothing."""
    workspace = _made(
        Workspace(folder), (example / DRAFT).read_text("utf-8"), (example / SETTINGS_FILE).read_text("utf-8")
    )
    for path in sorted(example.rglob("*")):
        there = folder / path.relative_to(example)
        if path.is_file() and path.relative_to(example).name not in (DRAFT, SETTINGS_FILE) and not there.exists():
            write_bytes(there, path.read_bytes())
    return workspace


def _made(workspace: Workspace, draft: str, settings: str = SETTINGS) -> Workspace:
    """Write the draft first: a workspace is whole with it alone, wherever the program is stopped."""
    with turn_at(workspace.draft):
        if workspace.draft.exists() or workspace.draft.is_symlink():
            raise WellputError(
                str(workspace.draft),
                "This file is there already, and nothing is overwritten.",
                "Go on with it (`wellput ask`), or start in another folder.",
            )
        write_text(workspace.draft, draft)
    if not (workspace.settings.exists() or workspace.settings.is_symlink()):
        write_text(workspace.settings, settings)
    return workspace

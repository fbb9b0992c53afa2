"""Make the worked example: a workspace, its findings and its document."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.checking import check, told
from wellput.desk.made import Tell, quietly
from wellput.desk.opening import open_workspace
from wellput.desk.rendering import Rendered, render
from wellput.store.content import content
from wellput.store.workspaces import Workspace, copy_workspace

EXAMPLE = "example"


@dataclass(frozen=True, slots=True)
class Demo:
    """The example's workspace, what the checks say of it, and its document."""

    workspace: Workspace
    checked: str
    rendered: Rendered


def demo(folder: Path, today: dt.date, tell: Tell = quietly) -> Demo:
    """Copy the worked example into a new workspace, check it and render it."""
    workspace = copy_workspace(content("responses") / EXAMPLE, folder)
    opened = open_workspace(folder)
    return Demo(workspace, told(check(opened, today)), render(opened, today, tell=tell))

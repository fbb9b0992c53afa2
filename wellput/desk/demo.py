"""Make a worked example: a workspace for one kind of user, with its document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from wellput.desk.checks.checking import check, told
from wellput.desk.collation.reporting import report
from wellput.desk.collation.to_report import WantedReport
from wellput.desk.documents.made import Tell, quietly
from wellput.desk.documents.rendering import render
from wellput.desk.members.collecting import collect, outcome_words
from wellput.desk.members.members import import_members
from wellput.desk.opening import open_workspace
from wellput.store.content import content
from wellput.store.workspaces import Workspace, copy_workspace

Example = Literal["charity", "network", "coordinator"]

_FOLDERS: dict[Example, str] = {"charity": "example", "network": "network", "coordinator": "coordinator"}


@dataclass(frozen=True, slots=True)
class Demo:
    """The example's workspace, its document, what is to be told of it, and notes on what was done."""

    workspace: Workspace
    document: Path
    told: str
    notes: tuple[str, ...] = ()


def demo(folder: Path, today: dt.date, tell: Tell = quietly, example: Example = "charity") -> Demo:
    """Copy a worked example into a new workspace and make its document: a response, or a report of returns."""
    made: dict[Example, Callable[[Workspace, dt.date, Tell], Demo]] = {
        "charity": _response,
        "network": _report,
        "coordinator": _collective,
    }
    return made[example](copy_workspace(content("responses") / _FOLDERS[example], folder), today, tell)


def _response(workspace: Workspace, today: dt.date, tell: Tell) -> Demo:
    opened = open_workspace(workspace.root)
    checked = told(check(opened, today))
    rendered = render(opened, today, tell=tell)
    return Demo(workspace, rendered.path, checked, rendered.notes)


def _report(workspace: Workspace, today: dt.date, tell: Tell) -> Demo:
    collected = _collected(workspace, today)
    done = report(workspace.root, WantedReport(output="docx", by="kind"), today, tell=tell)
    return Demo(workspace, done.path, collected, done.notes)


def _collective(workspace: Workspace, today: dt.date, tell: Tell) -> Demo:
    collected = _collected(workspace, today)
    made = _response(workspace, today, tell)
    return Demo(workspace, made.document, f"{collected}\n{made.told}", made.notes)


def _collected(workspace: Workspace, today: dt.date) -> str:
    import_members(workspace.root, workspace.root / "members.csv")
    return outcome_words(collect(open_workspace(workspace.root), [workspace.root / "returns"], today))

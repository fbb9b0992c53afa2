"""Render a response: compose it from a template, write it as Word, keep what somebody else changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.opening import Opened
from wellput.draft.compose import compose
from wellput.draft.remarks import with_remarks
from wellput.errors import WellputError
from wellput.interview.progress import progress, still_to_answer
from wellput.model.block import Document
from wellput.model.finding import Finding
from wellput.model.routing import is_relevant
from wellput.store.content import content
from wellput.store.outputs import write_output, written_here
from wellput.store.reading import read_bytes
from wellput.store.workspaces import Workspace
from wellput.word.document import document_bytes

TEMPLATE = "response.md.j2"
HOUSE_STYLE = "house-style.docx"
LARGEST_STYLE = 50 * 2**20


@dataclass(frozen=True, slots=True)
class Rendered:
    """Where the document is, and what to know about it."""

    path: Path
    notes: tuple[str, ...]


def render(
    opened: Opened,
    today: dt.date,
    *,
    out: Path | None = None,
    style: Path | None = None,
    overwrite: bool = False,
    final: bool = False,
    comments: Sequence[Finding] = (),
) -> Rendered:
    """Write the response as a Word document, to the workspace's output folder unless `out` says where.

    A document that was written before and left as it was is replaced; one that somebody changed since is not,
    unless `overwrite`. A `final` one carries no drafting notes; `comments` are findings to carry in the margin.
    """
    path = out or opened.workspace.output / f"{opened.bank.bank}.docx"
    _check_path(opened.workspace, path, overwrite=overwrite)
    look = style or _own_or_shipped(opened.workspace.templates / HOUSE_STYLE)
    document = with_remarks(_composed(opened, today, final=final), comments)
    written = document_bytes(document, read_bytes(look, LARGEST_STYLE), today, style_name=str(look))
    write_output(opened.workspace, path, written.data)
    return Rendered(path, written.notes)


def _composed(opened: Opened, today: dt.date, *, final: bool) -> Document:
    response = opened.draft.response
    unfinished = () if final else still_to_answer(progress(opened.bank, response))
    return compose(
        opened.bank,
        response,
        lambda question: is_relevant(question, response),
        folders=[opened.workspace.templates, content("templates")],
        template=TEMPLATE,
        today=today,
        unfinished=unfinished,
    )


def _check_path(workspace: Workspace, path: Path, *, overwrite: bool) -> None:
    if path.suffix.lower() != ".docx":
        raise WellputError(str(path), "A Word document's name ends in .docx.", "Write --out NAME.docx.")
    if path.exists() and not overwrite and not written_here(workspace, path):
        raise WellputError(
            str(path),
            "This file was not written by Wellput, or was changed since, and is left as it is.",
            "Give another name with --out, or --overwrite to replace it.",
        )


def _own_or_shipped(own: Path) -> Path:
    return own if own.is_file() else content("templates") / HOUSE_STYLE

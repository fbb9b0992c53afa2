"""Drafts that were signed, one way and another."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

from tests.returns.filling_in import bank
from wellput.desk.opening import Opened
from wellput.model.fingerprints import fingerprint_of
from wellput.model.response import Response
from wellput.model.returned import Member
from wellput.store.drafts import Draft, read_draft
from wellput.store.members import list_member
from wellput.store.members_file import changing, members_file
from wellput.store.versions import keep_version
from wellput.store.workspaces import Workspace

TODAY = dt.date(2025, 9, 1)
DRAFT: dict[str, Any] = {
    "format": 1,
    "bank": "small",
    "respondent": {"name": "The Network"},
    "summary": {"sentence": "Call us first."},
    "answers": {"barriers": {"text": "We were called late."}},
}
NOW = fingerprint_of(Response.model_validate(DRAFT))
EARLIER = "sha256:00"


def signing(who: str, decision: str = "agree", of: str = NOW, **more: Any) -> dict[str, Any]:
    return {"who": who, "decision": decision, "of": of, "kind": "vcf", "appears": "name", **more}


def opened(folder: Path, *signoffs: dict[str, Any]) -> Opened:
    workspace = Workspace(folder)
    response = Response.model_validate({**DRAFT, "signoff": list(signoffs)})
    return Opened(workspace, bank(), Draft(workspace.draft, response, ""))


def went_out(folder: Path, **otherwise: Any) -> str:
    """Keep a version that tells something else, and return its fingerprint."""
    path = Workspace(folder).draft
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({**DRAFT, **otherwise}), "utf-8")
    version = keep_version(Workspace(folder), read_draft(path), TODAY)
    path.unlink()
    return fingerprint_of(version.read())


def listing(folder: Path, *members: tuple[str, str]) -> None:
    with changing(members_file(Workspace(folder))) as store:
        for name, kind in members:
            id_ = name.lower().replace(" ", "-")
            list_member(store, Member(id=id_, name=name, kind=kind, asked=dt.date(2025, 8, 1)))

"""What depends on a bank as it is: answers, members' returns, forms that were made. Without any, it has no versions."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from wellput.desk.members.packing import FOLDER
from wellput.errors import WellputError
from wellput.model.bank import Bank
from wellput.model.response import Response
from wellput.model.settings import PackSettings
from wellput.store.drafts import read_draft
from wellput.store.earlier_banks import earlier_in
from wellput.store.members_answered import has_returns
from wellput.store.members_file import members_file, reading
from wellput.store.settings import read_settings
from wellput.store.workspaces import Workspace


def is_depended_on(file: Path, bank: Bank) -> bool:
    """Say whether anything depends on the bank in this file: a copy kept of it, or anything in its workspace.

    Of a bank that is in no workspace, those that were started beside its folder have copies, and count as they are.
    """
    kept = earlier_in(file.parent, bank.bank, bank.version)
    return kept.is_file() or any(chain(*(_reasons(workspace, bank) for workspace in _workspaces(file))))


def _workspaces(file: Path) -> Iterator[Workspace]:
    above = file.resolve().parent.parent
    own = Workspace(above)
    if own.draft.is_file():
        yield own
        return
    yield from (Workspace(draft.parent.parent) for draft in sorted(above.glob("*/responses/response.yaml")))


def _reasons(workspace: Workspace, bank: Bank) -> Iterator[bool]:
    """Yield whether there are answers, forms or returns; what cannot be read may hold some."""
    try:
        response = read_draft(workspace.draft).response
        if response.bank == bank.bank:
            yield _says_anything(response)
            yield (workspace.output / FOLDER).exists()
            yield any(workspace.sent.glob("*.yaml"))
            yield read_settings(workspace).pack != PackSettings()
        yield _has_returns(workspace, bank)
    except WellputError:
        yield True


def _says_anything(response: Response) -> bool:
    return bool(
        response.answers or response.set_aside or response.taken_over or response.signoff or response.collective
    )


def _has_returns(workspace: Workspace, bank: Bank) -> bool:
    path = members_file(workspace)
    if not path.is_file():
        return False
    with reading(path) as store:
        return has_returns(store, bank.bank)

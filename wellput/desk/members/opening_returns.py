"""Open a workspace to look at members' returns: with the bank as they answered it, and what it asked earlier."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from wellput.desk.banks.bank_ways import as_answered
from wellput.desk.banks.earlier_versions import knowing_earlier, with_earlier
from wellput.desk.opening import Opened, open_workspace
from wellput.store.members_answered import versions_answered
from wellput.store.members_file import members_file, reading


def open_for(folder: Path, questions: Iterable[str]) -> Opened:
    """Open a workspace to look at these questions, also at those that only an earlier version of its bank asked.

    Where the bank has changed since and nothing answers it as it is now, it is shown in the words that were answered.
    """
    opened = open_workspace(folder)
    if not _is_answered(opened):
        opened = as_answered(opened)
    bank = knowing_earlier(opened.workspace, opened.bank)
    return replace(opened, bank=with_earlier(opened.workspace, bank, questions))


def _is_answered(opened: Opened) -> bool:
    path = members_file(opened.workspace)
    if not path.is_file():
        return True
    with reading(path) as store:
        return (opened.bank.bank, opened.bank.version) in versions_answered(store)

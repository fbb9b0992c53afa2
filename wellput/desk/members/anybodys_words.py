"""The words that are nobody's own, since every blank form and every report of a bank has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wellput.errors import WellputError
from wellput.store.banks import find_bank, read_bank
from wellput.store.workspaces import Workspace


def anybodys_words(workspace: Workspace, banks: Iterable[str]) -> Iterator[str]:
    """Yield all that banks say, their questions and options above all; one that cannot be read says nothing."""
    for name in banks:
        try:
            bank = read_bank(find_bank(name, workspace))
        except WellputError:
            continue
        yield from _strings(bank.model_dump(mode="json"))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (one for inner in value.values() for one in _strings(inner))
    elif isinstance(value, list):
        yield from (one for inner in value for one in _strings(inner))

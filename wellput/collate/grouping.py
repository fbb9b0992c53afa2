"""Put cells together into the groups that figures are shown for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellput.collate.figures import By
from wellput.model.bank import Bank
from wellput.model.tallied import Cell
from wellput.text.in_order import in_order

EVERYBODY = "Everybody"
_UNKNOWN: dict[By, str] = {"kind": "Kind not known", "area": "Area not known"}


@dataclass(frozen=True, slots=True)
class Group:
    """Members that are counted together; `id` is None for those of whom it is not known where they belong."""

    id: str | None
    label: str
    cells: frozenset[int]


def everybody(cells: Sequence[Cell]) -> Group:
    """Return the group of all."""
    return Group(None, EVERYBODY, frozenset(cell.id for cell in cells))


def grouped(bank: Bank, cells: Sequence[Cell], by: By | None) -> tuple[Group, ...]:
    """Return the groups: kinds in the bank's order, areas by name, and what is not known last."""
    if by is None:
        return ()
    found = {_key(cell, by) for cell in cells}
    order = [kind.id for kind in bank.respondents] if by == "kind" else []
    keys = sorted(
        found, key=lambda key: (key is None, order.index(key) if key in order else len(order), in_order(key or ""))
    )
    return tuple(
        Group(key, _label(bank, by, key), frozenset(cell.id for cell in cells if _key(cell, by) == key)) for key in keys
    )


def _key(cell: Cell, by: By) -> str | None:
    return cell.kind if by == "kind" else cell.area


def _label(bank: Bank, by: By, key: str | None) -> str:
    if key is None:
        return _UNKNOWN[by]
    return next((kind.label for kind in bank.respondents if by == "kind" and kind.id == key), key)

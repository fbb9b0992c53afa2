"""Keep from which bank to which a workspace was moved, so that forms that come late can be moved the same way."""

from __future__ import annotations

from pathlib import Path

from wellput.model.bank import Bank
from wellput.model.bank_moves import BankMove, BankMoves
from wellput.store.earlier_banks import FOLDER
from wellput.store.locking import turn_at
from wellput.store.plain import Bare, Plain
from wellput.store.reading import read_bytes
from wellput.store.record_files import parsed
from wellput.store.workspaces import Workspace
from wellput.store.writing import write_text
from wellput.store.yaml_writing import Writer

_NAME = "moves.yaml"
_MOST_BYTES = 2**20
_HEAD = """\
# From which question bank to which `wellput bank move` took this workspace, the first move first.
# A form of an earlier bank that comes later is read by that bank, which is kept beside this file, and moved likewise.
"""


def bank_moves(workspace: Workspace) -> tuple[BankMove, ...]:
    """Return every move of the workspace, the first one first."""
    path = _path(workspace)
    return parsed(path, read_bytes(path, _MOST_BYTES), BankMoves).moves if path.is_file() else ()


def record_move(workspace: Workspace, old: Bank, new: Bank) -> None:
    """Add a move to the record; one that is made again, since it was stopped half-way, stands there once."""
    move = BankMove(bank=old.bank, version=old.version, to=new.bank, to_version=new.version)
    path = _path(workspace)
    with turn_at(path):
        known = bank_moves(workspace)
        if known[-1:] != (move,):
            rows: list[Plain] = [_plain(one) for one in (*known, move)]
            write_text(path, f"{_HEAD}{Writer().entries({'format': Bare(1), 'moves': rows}, 0)}\n")


def _path(workspace: Workspace) -> Path:
    return workspace.banks / FOLDER / _NAME


def _plain(move: BankMove) -> Plain:
    return {name: Bare(value) if isinstance(value, int) else value for name, value in move}

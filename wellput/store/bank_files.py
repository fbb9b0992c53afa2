"""Read a bank to change it, and save it over the version that was read and no other; a shipped bank is copied first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from wellput.errors import ChangedElsewhereError, FaultyFileError, WellputError
from wellput.model.bank import Bank
from wellput.store.bank_arranging import arranged
from wellput.store.bank_wrongs import wrongs_in_bank
from wellput.store.banks import MOST_BYTES
from wellput.store.draft_editing import edited, rewritten
from wellput.store.draft_values import record_values
from wellput.store.locking import turn_at
from wellput.store.plain import Plain
from wellput.store.reading import decoded, read_bytes
from wellput.store.record_files import parsed
from wellput.store.removing import remove
from wellput.store.repeated_ids import repeated_in_bank
from wellput.store.writing import digest_of, write_bytes

_UNDO = ".undo"
_MARK = 16


@dataclass(frozen=True, slots=True)
class BankFile:
    """A bank and the file that its changes go to; `copied_from` is another file that it still stands in alone."""

    path: Path
    bank: Bank
    data: bytes
    copied_from: Path | None = None


def read_bank_file(path: Path, save_to: Path | None = None) -> BankFile:
    """Return the bank, or raise every fault in it at once; changes go to another file where one is named."""
    data = read_bytes(path, MOST_BYTES)
    bank = _bank(path, data)
    return BankFile(save_to, bank, data, path) if save_to else BankFile(path, bank, data)


def save_bank(file: BankFile, bank: Bank, keep_old_in: Path | None = None) -> BankFile:
    """Save a bank over the one that was read, and return it as it now stands.

    The old file is kept as well where a place for it is named and nothing stands there yet. Raises FaultyFileError
    for a bank that the check would not pass, and ChangedElsewhereError; nothing has changed then.
    """
    return _replaced(file, lambda: _with(bank, file), keep_old_in)


def save_text(file: BankFile, text: str) -> BankFile:
    """Save the bank's file in another text that holds the same bank; one that does not is left unsaved."""
    data = _encoded(text, file)
    return _replaced(file, lambda: data) if _holds(file.path, data, record_values(file.bank)) else file


def before_last(file: BankFile) -> BankFile | None:
    """Return the bank as it was before it was last changed here; None where that was not kept, or is not the last."""
    kept = _undo_file(file.path, file.data)
    if file.copied_from or not kept.is_file():
        return None
    data = read_bytes(kept, MOST_BYTES)
    return BankFile(file.path, _bank(file.path, data), data)


def put_back(file: BankFile, before: BankFile, bank: Bank, keep_old_in: Path | None = None) -> BankFile:
    """Save the text of a bank as it was before, with `bank` in it, over the one that was read."""
    return _replaced(file, lambda: _with(bank, before), keep_old_in)


def _undo_file(path: Path, data: bytes) -> Path:
    """Return where the bank is kept as it was before it became what these bytes hold."""
    digest = digest_of(data).rpartition(":")[2]
    return path.parent / _UNDO / f"{path.stem}.{digest[:_MARK]}.yaml"


def _keep_before(path: Path, old: bytes, new: bytes) -> None:
    """Keep the bank as it was before its last change, and of no change before that one."""
    kept = _undo_file(path, new)
    write_bytes(kept, old)
    for other in kept.parent.glob(f"{path.stem}.*.yaml"):
        if other != kept:
            remove(other)


def _replaced(file: BankFile, made: Callable[[], bytes], keep_old_in: Path | None = None) -> BankFile:
    """Write what is made over the file that was read, and over no other."""
    with turn_at(file.path):
        if _now(file.path) != (None if file.copied_from else digest_of(file.data)):
            raise ChangedElsewhereError(
                str(file.path),
                "The bank was changed by someone else, or in another window, since it was read.",
                "Nothing was overwritten: read it again and repeat the last step.",
            )
        data = made()
        if keep_old_in and not (keep_old_in.exists() or keep_old_in.is_symlink()):
            write_bytes(keep_old_in, file.data)
        if data != file.data or file.copied_from:
            _keep_before(file.path, file.data, data)
            write_bytes(file.path, data)
    return BankFile(file.path, _bank(file.path, data), data)


def _now(path: Path) -> str | None:
    """Return the digest of what stands in the file; None where there is no file."""
    return digest_of(read_bytes(path, MOST_BYTES)) if path.exists() or path.is_symlink() else None


def _with(bank: Bank, file: BankFile) -> bytes:
    """Return the file's bytes with the bank in them, tried by reading them back; raise what is wrong with the bank."""
    text, new = decoded(file.path, file.data), record_values(bank)
    if record_values(file.bank) == new:
        return file.data
    plain = rewritten(text, new).encode()
    _bank(file.path, plain)
    for candidate in _candidates(text, file, bank, new):
        written = _encoded(candidate, file)
        if _holds(file.path, written, new):
            return written
    raise WellputError(
        str(file.path),
        "This cannot be saved so that it would be read again exactly.",
        "Nothing was changed. Try it shorter, or in simpler characters.",
    )


def _candidates(text: str, file: BankFile, bank: Bank, new: dict[str, Plain]) -> Iterator[str]:
    """Yield texts that should hold the bank: the one that keeps most of the old one first."""
    moved = arranged(text, file.bank, bank)
    if moved != text:
        try:
            old = record_values(_bank(file.path, moved.encode()))
        except FaultyFileError:
            old = {}
        if old:
            yield edited(moved, old, new)
    old = record_values(file.bank)
    yield edited(text, old, new)
    yield edited(text, old, new, blocks=False)
    yield rewritten(text, new)


def _encoded(text: str, like: BankFile) -> bytes:
    """Return text in UTF-8, its lines ended as in the file that it replaces."""
    return (text.replace("\n", "\r\n") if b"\r\n" in like.data else text).encode()


def _holds(path: Path, data: bytes, values: dict[str, Plain]) -> bool:
    try:
        return len(data) <= MOST_BYTES and record_values(_bank(path, data)) == values
    except FaultyFileError:
        return False


def _bank(path: Path, data: bytes) -> Bank:
    return parsed(path, data, Bank, repeated_in_bank, partial(wrongs_in_bank, path.stem))

"""Read a draft, and save it over the version that was read and no other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from wellput.errors import ChangedElsewhereError, FaultyFileError, WellputError
from wellput.model.response import Response
from wellput.store.draft_editing import edited, rewritten
from wellput.store.draft_values import draft_values
from wellput.store.locking import turn_at
from wellput.store.plain import Plain
from wellput.store.reading import decoded, read_bytes
from wellput.store.record_files import parsed
from wellput.store.repeated_ids import repeated_in_draft
from wellput.store.writing import digest_of, write_bytes

MOST_BYTES = 20 * 2**20


@dataclass(frozen=True, slots=True)
class Draft:
    """A response as a file held it; `digest` tells whether the file is still the one that was read."""

    path: Path
    response: Response
    digest: str


def read_draft(path: Path) -> Draft:
    """Return the draft, or raise every fault in it at once."""
    return _draft(path, read_bytes(path, MOST_BYTES))


def save_draft(draft: Draft, response: Response) -> Draft:
    """Save a response over the draft that was read, and return the draft as it now stands."""
    with turn_at(draft.path):
        data = read_bytes(draft.path, MOST_BYTES)
        if digest_of(data) != draft.digest:
            raise ChangedElsewhereError(
                str(draft.path),
                "The file was changed by someone else, or in another window, since it was read.",
                "Nothing was overwritten: read it again and repeat the last step.",
            )
        new = _with(response, draft.path, data)
        if new != data:
            write_bytes(draft.path, new)
    return _draft(draft.path, new)


def _with(response: Response, path: Path, data: bytes) -> bytes:
    """Return the file's bytes with the response in them, tried by reading them back."""
    text, new = decoded(path, data), draft_values(response)
    old = draft_values(_draft(path, data).response)
    if old == new:
        return data
    for write in (partial(edited, old=old), partial(edited, old=old, blocks=False), rewritten):
        written = _as_ended(data, write(text, new=new))
        if _holds(path, written, new):
            return written
    raise WellputError(
        str(path),
        "This cannot be saved so that it would be read again exactly.",
        "Nothing was changed; the last answer is not saved. Try it shorter, or in simpler characters.",
    )


def _holds(path: Path, data: bytes, values: dict[str, Plain]) -> bool:
    try:
        return len(data) <= MOST_BYTES and draft_values(_draft(path, data).response) == values
    except FaultyFileError:
        return False


def _as_ended(like: bytes, text: str) -> bytes:
    """Return text in UTF-8, its lines ended as in the file that it replaces."""
    return (text.replace("\n", "\r\n") if b"\r\n" in like else text).encode()


def _draft(path: Path, data: bytes) -> Draft:
    return Draft(path, parsed(path, data, Response, repeated_in_draft), digest_of(data))

"""Versions of a draft as they went out to be signed, each kept whole in responses/versions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from wellput.errors import ChangedElsewhereError
from wellput.model.fingerprints import fingerprint_of, short_fingerprint
from wellput.model.response import Response
from wellput.store.drafts import MOST_BYTES, Draft, read_draft
from wellput.store.locking import turn_at
from wellput.store.reading import read_bytes
from wellput.store.workspaces import Workspace
from wellput.store.writing import digest_of, write_bytes

_NAME = re.compile(r"version-(\d{1,6})-(\d{4}-\d\d-\d\d)-([0-9a-f]{12})")


@dataclass(frozen=True, slots=True)
class Version:
    """A version that went out: its number, the day, the first digits of its fingerprint, and its file."""

    number: int
    on: dt.date
    short: str
    path: Path

    @property
    def name(self) -> str:
        """What its file is called."""
        return self.path.stem

    def read(self) -> Response:
        """Return the draft as it then stood."""
        return read_draft(self.path).response


def kept_versions(workspace: Workspace) -> tuple[Version, ...]:
    """Return the versions that are kept, in the order in which they went out."""
    return tuple(sorted(_found(workspace), key=lambda one: (one.number, one.name)))


def version_of(versions: Sequence[Version], fingerprint: str | None) -> Version | None:
    """Return the last version that has this fingerprint."""
    short = short_fingerprint(fingerprint or "")
    return next((one for one in reversed(versions) if one.short == short), None)


def keep_version(workspace: Workspace, draft: Draft, today: dt.date) -> Version:
    """Keep a draft as it stands in its file, byte for byte, unless it tells what the last version tells."""
    short = short_fingerprint(fingerprint_of(draft.response))
    with turn_at(draft.path):
        versions = kept_versions(workspace)
        if versions and versions[-1].short == short:
            return versions[-1]
        data = read_bytes(draft.path, MOST_BYTES)
        if digest_of(data) != draft.digest:
            raise ChangedElsewhereError(str(draft.path), "The draft is being changed just now.", "Try again.")
        number = versions[-1].number + 1 if versions else 1
        path = workspace.versions / f"version-{number}-{today.isoformat()}-{short}.yaml"
        write_bytes(path, data)
    return Version(number, today, short, path)


def _found(workspace: Workspace) -> Iterator[Version]:
    for path in workspace.versions.glob("*.yaml"):
        name = _NAME.fullmatch(path.stem)
        with suppress(ValueError):  # a day that no calendar has
            if name:
                yield Version(int(name[1]), dt.date.fromisoformat(name[2]), name[3], path)

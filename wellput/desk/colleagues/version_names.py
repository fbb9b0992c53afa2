"""Find a version of a draft by what somebody calls it, and say which one it is."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.errors import WellputError
from wellput.store.versions import Version
from wellput.text import listed, long_date

LAST = "last"
_FEWEST_DIGITS = 4


def find_version(versions: Sequence[Version], name: str) -> Version:
    """Return the version of that name: its number, its day, the first digits of its fingerprint, or `last`."""
    said = name.strip().lower().removeprefix("sha256:")
    if said == LAST and versions:
        return versions[-1]
    found = [one for one in versions if said in (str(one.number), one.name, one.on.isoformat())]
    if not found and len(said) >= _FEWEST_DIGITS:
        found = [one for one in versions if one.short.startswith(said[: len(one.short)])]
    if len({one.short for one in found}) == 1:
        return found[-1]
    what = f"{len(found)} versions are called this." if found else "No version of this name is kept here."
    known = [f"{one.number} of {one.on.isoformat()} ({one.short})" for one in (found or versions)]
    mend = f"Kept are: {listed(known)}." if known else "`wellput signoff pack` keeps the first."
    raise WellputError(name, what, mend)


def version_words(version: Version) -> str:
    """Say which version it is."""
    return f"version {version.number} of {long_date(version.on)} ({version.short})"

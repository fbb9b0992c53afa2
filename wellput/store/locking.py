"""Take turns with other Wellput windows at a file, so that a save never goes over another one made meanwhile."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from wellput.errors import WellputError

PATIENCE = 20.0
"""Seconds to wait for another window; a save takes a small part of one."""


@contextmanager
def turn_at(path: Path) -> Iterator[None]:
    """Hold a file while it is read and replaced; the hold ends with the program, however that ends.

    The lock is a file in the folder for temporary files, so that a workspace holds nothing but its own.
    """
    whose = f"{Path.home()}\0{os.path.realpath(path)}"
    name = hashlib.sha256(whose.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    try:
        with FileLock(Path(tempfile.gettempdir()) / f"wellput-{name}.lock", timeout=PATIENCE):
            yield
    except Timeout as trouble:
        raise WellputError(
            str(path), "Another Wellput window has been busy with this file for too long.", "Close it and try again."
        ) from trouble

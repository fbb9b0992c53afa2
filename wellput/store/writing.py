"""Write a file whole or not at all, so that nothing is lost whenever the program stops."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from wellput.errors import WellputError


def digest_of(data: bytes) -> str:
    """Return the fingerprint by which a file is known to be as it was read."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def write_text(path: Path, text: str) -> None:
    """Write text as UTF-8, line ends as they stand in it; a lone surrogate becomes U+FFFD."""
    write_bytes(path, sound(text).encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """Write beside the file, then replace it in one step; a link is followed, not replaced."""
    target = Path(os.path.realpath(path))
    part = target.with_name(f".{target.name}.{secrets.token_hex(6)}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _write_part(part, data)
        if target.exists():
            if not os.access(target, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
            shutil.copymode(target, part)
        part.replace(target)
        _keep_name(target.parent)
    except OSError as trouble:
        raise unwritable(path, trouble) from trouble
    finally:
        with suppress(OSError):
            part.unlink()


def sound(text: str) -> str:
    """Return text that UTF-8 can hold: halves of a character are joined, or replaced by U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def unwritable(path: Path, trouble: OSError) -> WellputError:
    """Say in plain words why a file could not be written, and how to mend it."""
    if isinstance(trouble, PermissionError):
        return WellputError(
            str(path),
            "The file could not be written: it is open in another program, or may not be changed.",
            "Close it where it is open, or choose a folder that is yours; nothing was changed.",
        )
    if isinstance(trouble, IsADirectoryError):
        return WellputError(str(path), "There is a folder of that name.", "Choose another name.")
    if isinstance(trouble, FileExistsError | NotADirectoryError):
        return WellputError(str(path), "A file stands where a folder is needed.", "Choose another folder.")
    reason = trouble.strerror or type(trouble).__name__
    return WellputError(str(path), f"The file could not be written ({reason}).", "Make room or choose another folder.")


def _write_part(part: Path, data: bytes) -> None:
    with part.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _keep_name(folder: Path) -> None:
    """Have the new name reach the disk too, where the system can be asked (Windows cannot)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

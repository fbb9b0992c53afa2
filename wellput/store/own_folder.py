"""Where programs keep what belongs to a person and to no one folder of theirs, as each system has it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

NAME = "wellput"


def own_folder(system: str, environment: Mapping[str, str], home: Path) -> Path:
    """Return the folder for a person's data: `system` is as in `sys.platform`.

    Windows names it in APPDATA; on a Mac it has its place in the Library; elsewhere the XDG Base Directory
    Specification holds, by which a path that is not absolute counts for nothing.
    """
    if system == "win32":
        return _named(environment, "APPDATA", PureWindowsPath) or home / "AppData" / "Roaming" / NAME
    if system == "darwin":
        return home / "Library" / "Application Support" / NAME
    return _named(environment, "XDG_DATA_HOME", PurePosixPath) or home / ".local" / "share" / NAME


def _named(environment: Mapping[str, str], variable: str, kind: type[PurePath]) -> Path | None:
    folder = environment.get(variable, "")
    return Path(folder) / NAME if kind(folder).is_absolute() else None

"""A person's own data is kept where each system keeps it."""

from pathlib import Path

import pytest

from wellput.store.own_folder import own_folder

HOME = Path("/home/ann")


@pytest.mark.parametrize(
    ("system", "environment", "folder"),
    [
        ("linux", {}, HOME / ".local" / "share" / "wellput"),
        ("linux", {"XDG_DATA_HOME": "/data/ann"}, Path("/data/ann/wellput")),
        ("linux", {"XDG_DATA_HOME": ""}, HOME / ".local" / "share" / "wellput"),
        ("linux", {"XDG_DATA_HOME": "not/absolute"}, HOME / ".local" / "share" / "wellput"),
        ("darwin", {"XDG_DATA_HOME": "/data/ann"}, HOME / "Library" / "Application Support" / "wellput"),
        ("win32", {"APPDATA": r"C:\Users\Ann\AppData\Roaming"}, Path(r"C:\Users\Ann\AppData\Roaming") / "wellput"),
        ("win32", {}, HOME / "AppData" / "Roaming" / "wellput"),
    ],
)
def test_the_folder_is_the_one_that_the_system_has_for_it(
    system: str, environment: dict[str, str], folder: Path
) -> None:
    assert own_folder(system, environment, HOME) == folder

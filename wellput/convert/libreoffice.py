"""Find LibreOffice, and run it without a window, in a profile of its own, for as long as it may take."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from wellput.errors import WellputError

NAMES = ("soffice", "libreoffice")
INSTALL = (
    "Install LibreOffice (free, from https://www.libreoffice.org/download), or write the Word document "
    "and save it as PDF in Word."
)


def find_libreoffice() -> Path | None:
    """Return LibreOffice's program: by its name, or where it usually stands."""
    named = (shutil.which(name) for name in NAMES)
    found = next((Path(path) for path in named if path), None)
    return found or next((path for path in _usual_places() if path.is_file()), None)


def _usual_places() -> Iterator[Path]:
    if sys.platform == "win32":
        for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
            if folder := os.environ.get(name):
                yield Path(folder) / "LibreOffice" / "program" / "soffice.exe"
    elif sys.platform == "darwin":
        for root in (Path("/"), Path.home()):
            yield root / "Applications" / "LibreOffice.app" / "Contents" / "MacOS" / "soffice"
    else:
        yield from (Path("/usr/lib/libreoffice/program/soffice"), Path("/snap/bin/libreoffice"))
        yield from sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)


def run_libreoffice(words: Sequence[str], profile: Path, seconds: float) -> str:
    """Run LibreOffice with these words and return what it said; raise where it is missing or takes too long.

    The profile keeps it apart from a LibreOffice that the user has open, which would otherwise take the work over.
    """
    program = find_libreoffice()
    if program is None:
        raise WellputError("LibreOffice", "It was not found on this computer, and PDFs are made with it.", INSTALL)
    command = [str(program), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", *words]
    try:
        running = subprocess.Popen(  # noqa: S603 -- the program that was found, and words of ours
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    except OSError as trouble:
        raise WellputError(
            str(program), f"LibreOffice could not be started ({trouble.strerror}).", INSTALL
        ) from trouble
    try:
        said, _ = running.communicate(timeout=seconds)
    except subprocess.TimeoutExpired as late:
        _end(running)
        raise WellputError(
            "LibreOffice",
            f"It was not done after {seconds:g} seconds, and was stopped.",
            "Try again, or save as PDF in Word.",
        ) from late
    return said.decode("utf-8", "replace")


def _end(running: subprocess.Popen[bytes]) -> None:
    """End the program with those that it started: its starter would leave the real one behind."""
    if sys.platform == "win32":
        taskkill = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32" / "taskkill.exe"
        subprocess.run(  # noqa: S603 -- Windows's own program, and a number
            [str(taskkill), "/F", "/T", "/PID", str(running.pid)], check=False, capture_output=True
        )
    else:
        with suppress(ProcessLookupError):
            os.killpg(running.pid, signal.SIGKILL)
    running.communicate()

"""Other formats of documents and spreadsheets as those of Word and Excel, many in one run of LibreOffice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from wellput.convert.libreoffice import find_libreoffice, run_libreoffice

Target = Literal["docx", "xlsx"]

AT_ONCE = 40
SECONDS = 240.0

_SETTINGS = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    '<item oor:path="/org.openoffice.Office.Common/Security/Scripting">'
    '<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>'
    '<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>'
    "</oor:items>\n"
)
"""No macro of a file that somebody sent is ever run."""


def can_convert() -> bool:
    """Say whether LibreOffice is here."""
    return find_libreoffice() is not None


def converted(files: Sequence[tuple[str, bytes]], target: Target, seconds: float = SECONDS) -> Mapping[int, bytes]:
    """Return the files in the other format by their place in the list, from 0; one that could not be read is left out.

    Each file is given as its ending and its bytes. Raises WellputError where LibreOffice is missing or takes too long.
    """
    with TemporaryDirectory(prefix="wellput-", ignore_cleanup_errors=True) as name:
        folder = Path(name).resolve()
        profile, made = folder / "profile", folder / "made"
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS, "utf-8")
        sources = [folder / f"{number:05}.{ending}" for number, (ending, _) in enumerate(files)]
        for source, (_, data) in zip(sources, files, strict=True):
            source.write_bytes(data)
        words = ["--convert-to", target, "--outdir", str(made), *map(str, sources)]
        run_libreoffice(words, profile, seconds)
        results = (made / f"{source.stem}.{target}" for source in sources)
        return {number: path.read_bytes() for number, path in enumerate(results) if path.is_file()}

"""Documents open in Word or LibreOffice: each keeps a file beside them, and often nothing else stops an overwriting."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from wellput.errors import WellputError

WORDS_MARK = "~$"
_CUT_FROM_LONG_NAMES = {8: 2, 7: 1}
"""Word drops the beginning of a document's name from its owner file's, by how long the name is at least."""


def refuse_while_open(path: Path) -> None:
    """Raise where a document stands that is open in Word or LibreOffice."""
    target = Path(os.path.realpath(path))
    if not target.exists():
        return
    for program, mark in _marks(target):
        if mark.exists():
            raise WellputError(
                str(path),
                f"This document is open in {program}, and is left as it is.",
                "Close it there and try again, or give another name with --out. "
                f"If it is open nowhere, delete the file {mark.name} beside it.",
            )


def _marks(document: Path) -> Iterator[tuple[str, Path]]:
    """Yield the programs, and the file that each keeps beside a document while it has it open."""
    cut = next((cut for least, cut in _CUT_FROM_LONG_NAMES.items() if len(document.stem) >= least), 0)
    yield "Word", document.with_name(WORDS_MARK + document.name[cut:])
    yield "LibreOffice", document.with_name(f".~lock.{document.name}#")

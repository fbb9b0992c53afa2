"""Which editor is opened for a text, and how to leave it."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

_USUAL = ("nano", "sensible-editor", "vim", "vi")
_LEAVING = {
    "nano": "In nano, Ctrl-O and Enter save, Ctrl-X leaves.",
    "vi": "In vi, Esc and then :wq and Enter save and leave; Esc and :q! and Enter leave without saving.",
    "emacs": "In emacs, Ctrl-X Ctrl-S saves, Ctrl-X Ctrl-C leaves.",
}
_LIKE_VI = ("vim", "nvim", "vim.tiny", "vim.basic")


def editor() -> str:
    """Return the command of the editor: what VISUAL or EDITOR name, or else the plainest that is installed."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if named:
        return named
    if sys.platform == "win32":
        return "notepad"
    return next((name for name in _USUAL if shutil.which(name)), "vi")


def leaving(command: str) -> str:
    """Say which editor opens, how to leave it, and how to have another."""
    words = command.split()
    name = Path(words[0]).stem if words else command
    how = _LEAVING.get("vi" if name in _LIKE_VI or Path(name).name in _LIKE_VI else name)
    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    another = "" if chosen else "To have another editor, set EDITOR to its command before you start Wellput."
    return " ".join(filter(None, (f"Opening {name}.", how, another)))

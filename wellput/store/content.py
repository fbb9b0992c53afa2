"""Find the content that ships with Wellput: question banks, templates and worked examples."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).resolve().parents[1]


def content(folder: Literal["questionbank", "templates", "responses"]) -> Path:
    """Return the shipped folder: beside the package in a checkout, inside the package when installed."""
    beside = _PACKAGE.parent / folder
    if (_PACKAGE.parent / "pyproject.toml").is_file() and beside.is_dir():
        return beside
    return _PACKAGE / "_content" / folder

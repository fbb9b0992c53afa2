"""The heads of a table's columns in which words are asked for, beside those that are the steps of its scale."""

from __future__ import annotations

import re

from wellput.intake.questions.reasons import is_reasons

_TO_WRITE = re.compile(
    r"(?:any |your |other |further |additional )*(?:comments?|reasons?|notes?|remarks?|details)(?:\s*\(.{0,40}\))?",
    re.IGNORECASE,
)


def is_to_write(head: str) -> bool:
    """Say whether a column is there to be written in: "Comments", "Please give your reasons"."""
    return bool(_TO_WRITE.fullmatch(head)) or is_reasons(head)

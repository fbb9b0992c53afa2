"""What is left to decide of a question: remarks above it in the bank's file that begin with these words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.model.bank import Bank
from wellput.store.bank_arranging import question_stretches
from wellput.store.bank_files import BankFile, save_text
from wellput.store.reading import decoded

TO_DECIDE = "To decide:"
_REMARK = re.compile(rf"^[ \t]*# {TO_DECIDE}[^\n]*\n(?:[ \t]*#   [^\n]*\n)*", re.MULTILINE)
_MARGIN = re.compile(r"\s*#\s*")


def left_to_decide(file: BankFile) -> dict[str, tuple[str, ...]]:
    """Return what is left to decide, by the question's id, for those of which something is."""
    text = decoded(file.path, file.data)
    found = {name: tuple(_remarks(text[start:end])) for name, (start, end) in _stretches(text, file.bank).items()}
    return {name: remarks for name, remarks in found.items() if remarks}


def has_remarks(file: BankFile) -> bool:
    """Say whether something is left to decide, be it of a question or of the bank as a whole."""
    return bool(_REMARK.search(decoded(file.path, file.data)))


def without_remarks(file: BankFile, question: str) -> BankFile:
    """Save the bank's file without what was left to decide of a question, and return it as it now stands."""
    text = decoded(file.path, file.data)
    start, end = _stretches(text, file.bank).get(question, (0, 0))
    return save_text(file, text[:start] + _REMARK.sub("", text[start:end]) + text[end:])


def _stretches(text: str, bank: Bank) -> dict[str, tuple[int, int]]:
    return question_stretches(text, bank) if TO_DECIDE in text else {}


def _remarks(block: str) -> Iterator[str]:
    for found in _REMARK.finditer(block):
        words = " ".join(_MARGIN.sub("", line, count=1).strip() for line in found[0].splitlines())
        yield words.removeprefix(TO_DECIDE).strip()

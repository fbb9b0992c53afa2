"""Write a question bank as a file that a person would write, with remarks beside what they are about."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from unicodedata import category

from wellput.errors import WellputError
from wellput.model.bank import Bank, Question, Theme
from wellput.model.base import Record
from wellput.store.bank_wrongs import wrongs_in_bank
from wellput.store.locking import turn_at
from wellput.store.plain import Bare, Plain
from wellput.store.record_files import parsed
from wellput.store.repeated_ids import repeated_in_bank
from wellput.store.writing import sound, write_bytes
from wellput.store.yaml_writing import Writer

_WIDTH = 110
_GOES_ON = "  "
_WRITER = Writer()


@dataclass(frozen=True, slots=True)
class Remarks:
    """What is said beside a bank: at its top, before its keys and its questions, and at its end.

    Questions about the respondent are named as in `profile.name`.
    """

    top: tuple[str, ...] = ()
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    questions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    end: tuple[str, ...] = ()


def refuse_existing(path: Path) -> None:
    """Raise where a file stands there already."""
    if path.exists() or path.is_symlink():
        raise WellputError(
            str(path),
            "This file is there already, and nothing is overwritten.",
            "Give another name with --out or --id, or move the file away first.",
        )


def keep_new_bank(path: Path, bank: Bank, remarks: Remarks) -> None:
    """Write a bank where no file is: whole, or not at all. Raise what is wrong with it before anything is written."""
    data = sound(bank_text(bank, remarks)).encode("utf-8")
    parsed(path, data, Bank, repeated_in_bank, partial(wrongs_in_bank, path.stem))
    with turn_at(path):
        refuse_existing(path)
        write_bytes(path, data)


def free_beside(path: Path) -> Path:
    """Return a free name beside a bank's, for one that has faults: cycling.faulty.yaml."""
    names = (path.with_name(f"{path.stem}{'' if at == 1 else f'-{at}'}.faulty.yaml") for at in count(1))
    return next(one for one in names if not (one.exists() or one.is_symlink()))


def keep_unchecked(path: Path, bank: Bank, remarks: Remarks) -> None:
    """Write a bank where no file is, whatever is wrong with it, so that no words are lost."""
    with turn_at(path):
        refuse_existing(path)
        write_bytes(path, sound(bank_text(bank, remarks)).encode("utf-8"))


def bank_text(bank: Bank, remarks: Remarks) -> str:
    """Return a bank as a file's text."""
    parts = [*_comment(remarks.top, "")]
    for key, value in _entries(bank).items():
        parts += _comment(remarks.keys.get(key, ()), "")
        if key == "themes":
            parts += ["themes:", *(line for theme in bank.themes for line in _theme(theme, remarks))]
        elif key == "profile":
            parts += ["profile:", *(line for one in bank.profile for line in _question(one, remarks, "profile.", "  "))]
        else:
            parts.append(_WRITER.entry(key, value, 0))
    end = _comment(remarks.end, "")
    return "\n".join([*parts, *(["", *end] if end else []), ""])


def _theme(theme: Theme, remarks: Remarks) -> Iterator[str]:
    entries = {key: value for key, value in _entries(theme).items() if key != "questions"}
    yield f"  - {_WRITER.entries(entries, 4)}"
    yield "    questions:"
    for question in theme.questions:
        yield from _question(question, remarks, "", "      ")


def _question(question: Question, remarks: Remarks, before: str, margin: str) -> Iterator[str]:
    yield from _comment(remarks.questions.get(f"{before}{question.id}", ()), margin)
    yield f"{margin}- {_WRITER.entries(_entries(question), len(margin) + 2)}"


def _entries(record: Record) -> dict[str, Plain]:
    """Return a record's keys and values as far as they say anything."""
    held = record.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return {key: value for key, one in held.items() if (value := _plain(one)) is not None}


def _plain(value: Any) -> Plain:  # noqa: ANN401 -- whatever a record holds
    match value:
        case bool():
            return Bare(str(value).lower())
        case int() | float():
            return Bare(str(value))
        case dict():
            return {key: _plain(one) for key, one in value.items() if one is not None}
        case list():
            return [_plain(one) for one in value]
        case _:
            return None if value is None else str(value)


def _comment(said: Sequence[str], margin: str) -> Iterator[str]:
    """Yield remarks as comments, each from a line of its own; an empty one is an empty comment."""
    for remark in said:
        for line in remark.split("\n"):
            words = "".join(map(_shown, line)).rstrip()
            width = max(_WIDTH - len(margin), 40)
            later = " " * (len(words) - len(words.lstrip())) + _GOES_ON
            pieces = textwrap.wrap(words, width, subsequent_indent=later, break_long_words=False) or [""]
            yield from (f"{margin}# {piece}".rstrip() for piece in pieces)


def _shown(character: str) -> str:
    """Return a character as a comment may hold it."""
    if character.isprintable():
        return character
    return "" if category(character) == "Cf" else " "

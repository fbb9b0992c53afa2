"""Prose as people type it: paragraphs between blank lines, and lists of lines that begin with `- `."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

BULLET = "- "


@dataclass(frozen=True, slots=True)
class ProseParagraph:
    """Lines between blank lines; each newline in it is one that was typed."""

    text: str


@dataclass(frozen=True, slots=True)
class ProseList:
    """Items that followed each other, without their marks; a further line of an item stays with it."""

    items: tuple[str, ...]


def prose_parts(text: str) -> tuple[ProseParagraph | ProseList, ...]:
    """Take prose apart into paragraphs and lists, in order; no other mark is read."""
    parts: list[ProseParagraph | ProseList] = []
    for blank, lines in groupby(text.split("\n"), key=lambda line: not line.strip()):
        if not blank:
            parts += _parts(list(lines))
    return tuple(parts)


def _parts(lines: list[str]) -> list[ProseParagraph | ProseList]:
    first = next((place for place, line in enumerate(lines) if _is_item(line)), len(lines))
    parts: list[ProseParagraph | ProseList] = []
    if first:
        parts.append(ProseParagraph("\n".join(lines[:first])))
    items: list[str] = []
    for line in lines[first:]:
        if _is_item(line):
            items.append(line.removeprefix(BULLET))
        else:
            items[-1] += f"\n{line}"
    if items:
        parts.append(ProseList(tuple(items)))
    return parts


def _is_item(line: str) -> bool:
    return line.startswith(BULLET) and bool(line[len(BULLET) :].strip())

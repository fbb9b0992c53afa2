"""Lines of a form put where a reader takes them to belong: options together, and a hint with what it is a hint to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.model.question_list import SourceLine

_DIVIDER = re.compile(r"\W*(?:or|and|either)\W*\Z", re.IGNORECASE)
_MARK = re.compile(r"\W*(?:required|optional|mandatory)\W*\Z", re.IGNORECASE)
_TICKS = ("tick", "radio")


def options_together(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """Return a group's lines, what opens between its options or explains one of them after the last."""
    ticks = [at for at, line in enumerate(lines) if line.control in _TICKS]
    if not ticks:
        return list(lines)
    first, last = ticks[0], ticks[-1] + 1
    options = [line for line in lines[first:last] if line.control in _TICKS]
    between = [line for line in lines[first:last] if line.control not in (*_TICKS, "box")]
    shown = (replace(line, kind="furniture") if _is_divider(line) else line for line in between)
    return [*lines[:first], *options, *shown, *lines[last:]]


def with_hint(lines: Sequence[SourceLine], start: int) -> list[SourceLine]:
    """Return lines, the hint that begins there put behind the words near it that it is for, where it asks nothing."""
    hint = lines[start:]
    host = _host(lines[:start])
    is_plain = all(line.kind == "text" and line.control is None and "?" not in line.text for line in hint)
    if host is None or not hint or not is_plain:
        return list(lines)
    words = " ".join(line.text for line in hint if line.text)
    return [*lines[:host], replace(lines[host], text=f"{lines[host].text} {words}"), *lines[host + 1 : start]]


def _host(lines: Sequence[SourceLine]) -> int | None:
    """Return where the words stand before a hint, marks and spaces for the answer passed over."""
    for at in range(len(lines) - 1, -1, -1):
        if _MARK.match(lines[at].text):
            continue
        if lines[at].text and lines[at].control is None and lines[at].kind not in ("row", "furniture"):
            return at
        if lines[at].control in _TICKS or lines[at].kind == "row":
            return None
    return None


def _is_divider(line: SourceLine) -> bool:
    return bool(line.text and _DIVIDER.match(line.text))

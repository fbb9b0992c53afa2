"""Words as CommonMark: whatever was typed reads back as the same words, and none of it as markup.

What can begin markup anywhere in a line is always escaped; what can only at its start, there. Strong words are marked
only where white space or a stop stands around them: elsewhere CommonMark would read the mark as plain stars.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import quote

from wellput.model.block import Inline, Inlines, Link, Text
from wellput.model.block_words import shown
from wellput.pages.addresses import is_linkable

_ANYWHERE = re.compile(r"[\\`*_\[\]<>&#|~]")
_AT_START = re.compile(r"[-+=]")
_NUMBER = re.compile(r"([0-9]{1,9})(?=[.)])")
_SPACE = ("", " ", "\t", "\N{NO-BREAK SPACE}")
_STOPS = tuple(".,;:!?)")
_IN_ADDRESS = ":/?#@!$&'*+,=%~"


def markdown_lines(inlines: Inlines) -> list[str]:
    """Return inlines as lines of Markdown; lines that hold no words are left out."""
    lines = (_line(line).strip() for line in _split(inlines))
    return [_guarded(line) for line in lines if line]


def _split(inlines: Inlines) -> list[list[Inline]]:
    """Cut text at its newlines."""
    lines: list[list[Inline]] = [[]]
    for inline in inlines:
        if not isinstance(inline, Text):
            lines[-1].append(inline)
            continue
        first, *others = inline.text.split("\n")
        lines[-1].append(replace(inline, text=first))
        lines += [[replace(inline, text=other)] for other in others]
    return lines


def _line(line: Sequence[Inline]) -> str:
    words = [shown(inline) for inline in line]
    pieces = []
    for at, inline in enumerate(line):
        before = next((word for word in reversed(words[:at]) if word), "")[-1:]
        after = next((word for word in words[at + 1 :] if word), "")[:1]
        pieces.append(_inline(inline, before, after))
    return "".join(pieces)


def _inline(inline: Inline, before: str, after: str) -> str:
    if isinstance(inline, Link) and is_linkable(inline.address) and inline.text.strip():
        return f"[{_escaped(' '.join(inline.text.split()))}]({quote(inline.address.strip(), safe=_IN_ADDRESS)})"
    if isinstance(inline, Text):
        return _stressed(inline, before, after)
    return _escaped(shown(inline))


def _stressed(text: Text, before: str, after: str) -> str:
    words = text.text.strip()
    lead, _, trail = text.text.partition(words) if words else (text.text, "", "")
    mark = "*" * (2 * text.strong + text.emphasis)
    if not words or (lead or before)[-1:] not in _SPACE or (trail or after)[:1] not in _SPACE + _STOPS:
        mark = ""
    return f"{lead}{mark}{_escaped(words)}{mark}{trail}"


def _escaped(text: str) -> str:
    return _ANYWHERE.sub(r"\\\g<0>", text)


def _guarded(line: str) -> str:
    """Escape what would be markup at the start of a line: a list's mark, a heading's underline."""
    if _AT_START.match(line):
        return "\\" + line
    return _NUMBER.sub(r"\1\\", line, count=1) if _NUMBER.match(line) else line

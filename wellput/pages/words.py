"""The words of inlines as a reader sees them, without their looks and links."""

from __future__ import annotations

from wellput.model.block import Citation, Inline, Inlines, RemarkEnd, RemarkStart, Target


def shown(inline: Inline) -> str:
    """Return the words of one inline."""
    match inline:
        case Citation():
            return f"[{inline.number}]"
        case Target():
            return str(inline.number)
        case RemarkStart() | RemarkEnd():
            return ""
    return inline.text


def plain(inlines: Inlines) -> str:
    """Return the words of inlines."""
    return "".join(map(shown, inlines))


def in_one_line(inlines: Inlines) -> str:
    """Return the words of inlines with every stretch of white space as one space."""
    return " ".join(plain(inlines).split())

"""Words as runs: a newline as a break, a tab as a tab, every other character as it is."""

from __future__ import annotations

from wellput.word.direction import runs_right_to_left
from wellput.word.markup import safe, safe_words

_BREAKS = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_OPENING, _CLOSING = '<w:t xml:space="preserve">', "</w:t>"


def run(text: str, style: str | None = None) -> str:
    """Return words as one run, in a character style by its id; nothing where there are none."""
    if not text:
        return ""
    words = f"{_OPENING}{safe_words(text)}{_CLOSING}"
    if not text.isprintable():
        for character, markup in _BREAKS.items():
            words = words.replace(character, _CLOSING + markup + _OPENING)
        words = words.replace(_OPENING + _CLOSING, "")
    return run_of(words, style, right_to_left=runs_right_to_left(text))


def run_of(content: str, style: str | None = None, *, right_to_left: bool = False) -> str:
    """Return markup as one run."""
    if not style and not right_to_left:
        return f"<w:r>{content}</w:r>"
    properties = f'<w:rStyle w:val="{safe(style)}"/>' if style else ""
    if right_to_left:
        properties += "<w:rtl/>"
    return f"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>"

"""Links, pictures and a template's tags in Markdown: of a link its words stay, of the others nothing."""

from __future__ import annotations

import re

_TEMPLATED = r"\{\{[^{}]*\}\}"
_TARGET = rf"(?:https?:|mailto:|[/#.]|{_TEMPLATED}|[\w%-]++[./#](?=[\w#?/-]))(?:{_TEMPLATED}|[^)\s{{}}])*+"
_TITLE = r"(?:\s+(?:\"[^\"]*\"|'[^']*'))?"
_PICTURE = re.compile(rf"!\[[^\][]*\]\({_TARGET}{_TITLE}\)")
_LINK = re.compile(rf"\[([^\][]*[^\W\d_][^\][]*)\]\((?:{_TARGET}|mailto:[^()]+){_TITLE}\)(?:\{{:[^{{}}]*\}})?")
_REFERENCE = re.compile(r"\[([^\][]*[^\W\d_]{2}[^\][]*)\]\[\d{1,3}\]")
_TAG = re.compile(r"\{%-?[^{}]*-?%\}")


def without_links(words: str) -> str:
    """Return the words without the addresses of links, wherever they lead, and without pictures and a template's tags.

    Where a link is all there is, its words stay as well: "[Appendix A](notes.md#a)" is "Appendix A".
    """
    if "{%" in words:
        words = _TAG.sub("", words)
    if "](" not in words and "][" not in words:
        return words
    return _REFERENCE.sub(r"\1", _LINK.sub(r"\1", _PICTURE.sub("", words)))

"""Words compared as people would: small differences of typing aside, and nothing more."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SAME = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201b\u02bc`\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201f\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),
    }
)


_SHORT, _MANY = 200, 20_000


def alike(words: str) -> str:
    """Return what two texts share where they differ only in capitals, spaces, quotation marks, dashes, or a stop."""
    return _remembered(words) if len(words) <= _SHORT else _alike(words)


@lru_cache(maxsize=_MANY)
def _remembered(words: str) -> str:
    """Do it once for labels and options, which are met over and over when many returns are read."""
    return _alike(words)


def _alike(words: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", words.translate(_SAME)).casefold().split()).rstrip(" .:;,")

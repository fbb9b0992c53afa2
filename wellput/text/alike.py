"""Words compared as people would: small differences of typing aside, and nothing more."""

from __future__ import annotations

import unicodedata

_SAME = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201b\u02bc`\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201f\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),
    }
)


def alike(words: str) -> str:
    """Return what two texts share where they differ only in capitals, spaces, quotation marks, dashes, or a stop."""
    return " ".join(unicodedata.normalize("NFKC", words.translate(_SAME)).casefold().split()).rstrip(" .:;,")

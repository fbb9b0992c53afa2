"""Comments in the sources of web sites, which no reader of the page sees: blanked, so that no line moves."""

from __future__ import annotations

import re

_SPANS = (
    (b"{{< comment", b">}}"),
    (b"{{<comment", b">}}"),
    (b"{{/*", b"*/}}"),
    (b"{{% comment %}}", b"{{% /comment %}}"),
    (b"{% comment %}", b"{% endcomment %}"),
    (b"{#-", b"-#}"),
)
_SAID = re.compile(rb"[^\r\n]")
_CLOSED = re.compile(rb"\s*>}}")
_ENDS_LATER = b"{{< /comment >}}"


def without_site_comments(data: bytes) -> bytes:
    """Return a text with its comments as blanks."""
    for begin, end in _SPANS:
        at = data.find(begin)
        while at >= 0 and (stop := _end(data, at + len(begin), end)) >= 0:
            data = data[:at] + _SAID.sub(b" ", data[at:stop]) + data[stop:]
            at = data.find(begin, stop)
    return data


def _end(data: bytes, at: int, end: bytes) -> int:
    """Return where a comment ends, -1 where it does not: at its sign, or at the one that closes what it opens."""
    is_opened = _CLOSED.match(data, at) is not None
    sign = _ENDS_LATER if end == b">}}" and is_opened else end
    found = data.find(sign, at)
    return found + len(sign) if found >= 0 else -1

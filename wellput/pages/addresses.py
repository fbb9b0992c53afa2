"""Which addresses a link may lead to: the web and e-mail, and nothing that a browser would run."""

from __future__ import annotations

from urllib.parse import urlsplit

SCHEMES = ("http", "https", "mailto")


def is_linkable(address: str) -> bool:
    """Say whether an address may be made a link."""
    try:
        return urlsplit(address.strip()).scheme in SCHEMES
    except ValueError:
        return False

"""Take the pages out of a file in which a browser keeps a page with all its parts, and out of a saved e-mail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Literal

_HEAD = 4096
_PARTED = re.compile(
    rb"^mime-version:.*^content-type:\s*multipart/|^content-type:\s*multipart/.*^mime-version:", re.I | re.M | re.S
)
_KINDS: dict[str, Literal["html", "txt"]] = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "txt"}


@dataclass(frozen=True, slots=True)
class SavedPart:
    """A page, or the plain text of an e-mail."""

    kind: Literal["html", "txt"]
    data: bytes


def is_saved_page(data: bytes) -> bool:
    """Say whether a file is a page saved with its parts, or an e-mail that has several."""
    return bool(_PARTED.search(data[:_HEAD]))


def saved_parts(data: bytes) -> tuple[SavedPart, ...]:
    """Return the pages that are kept in a file, those within frames as well; the plain text where there is none."""
    found = tuple(_parts(message_from_bytes(data, policy=policy.default)))
    pages = tuple(one for one in found if one.kind == "html")
    return pages or found


def _parts(message: EmailMessage) -> Iterator[SavedPart]:
    for part in message.walk():
        kind = _KINDS.get(part.get_content_type())
        if kind and part.get_content_disposition() != "attachment":
            yield SavedPart(kind, _in_utf_8(part))


def _in_utf_8(part: EmailMessage) -> bytes:
    """Return what a part holds, read in the letters that its head names; where that is silent, as it stands."""
    held = part.get_payload(decode=True)
    held = held if isinstance(held, bytes) else b""
    try:
        return held.decode(part.get_content_charset("")).encode()
    except (LookupError, UnicodeDecodeError):
        return held

"""The properties that a Word file carries: its title, its author, its date, its language."""

from __future__ import annotations

import datetime

from wellput.model.block import Document
from wellput.word.markup import part, safe

_SPACES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


def core_properties(document: Document, date: datetime.date) -> bytes:
    """Return the part that says what a document is called, who made it, and when."""
    rows = [
        ("dc:title", document.title),
        ("dc:subject", document.subject),
        ("dc:creator", document.author),
        ("cp:lastModifiedBy", document.author),
        ("dc:language", document.language),
    ]
    told = "".join(f"<{name}>{safe(value)}</{name}>" for name, value in rows if value)
    moment = f"{date.isoformat()}T00:00:00Z"
    dated = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>' for name in ("created", "modified")
    )
    return part(f"<cp:coreProperties {_SPACES}>{told}{dated}</cp:coreProperties>")


def application_properties() -> bytes:
    """Return the part that names the program."""
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return part(f'<Properties xmlns="{space}"><Application>Wellput</Application></Properties>')

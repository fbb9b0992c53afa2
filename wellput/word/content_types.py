"""What kind of thing each part of a Word file is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wellput.word.markup import DECLARATION, parsed, safe
from wellput.word.package import CONTENT_TYPES

_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
RELATIONS = "application/vnd.openxmlformats-package.relationships+xml"
MAIN = f"{_WORD}document.main+xml"
MAIN_OF_TEMPLATE = f"{_WORD}template.main+xml"
OF_KIND = {
    "officeDocument": MAIN,
    "core-properties": "application/vnd.openxmlformats-package.core-properties+xml",
    "extended-properties": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    **{
        kind: f"{_WORD}{kind}+xml"
        for kind in ("styles", "numbering", "settings", "fontTable", "header", "footer", "comments")
    },
}
"""The content type of a part that we write, by the kind of relationship that leads to it."""


@dataclass(frozen=True, slots=True)
class ContentTypes:
    """The content types of a package, by part and by the ending of a part's name."""

    by_name: Mapping[str, str]
    by_ending: Mapping[str, str]

    def of(self, name: str) -> str:
        """Return the content type of a part; empty where the package does not say."""
        ending = name.rpartition(".")[2].lower()
        return self.by_name.get(name.lower()) or self.by_ending.get(ending, "")


def read_content_types(parts: Mapping[str, bytes], where: str) -> ContentTypes:
    """Read what the package says of its parts."""
    root = parsed(parts[CONTENT_TYPES], where)
    overrides = root.iter(f"{{{_SPACE}}}Override")
    defaults = root.iter(f"{{{_SPACE}}}Default")
    return ContentTypes(
        {row.get("PartName", "").lstrip("/").lower(): row.get("ContentType", "") for row in overrides},
        {row.get("Extension", "").lower(): row.get("ContentType", "") for row in defaults},
    )


def content_types_part(types: Mapping[str, str], endings: Iterable[tuple[str, str]]) -> bytes:
    """Return the part that tells the content type of parts by name, and of others by their ending."""
    defaults = sorted({("rels", RELATIONS), ("xml", "application/xml"), *endings})
    rows = "".join(
        f'<Default Extension="{safe(ending)}" ContentType="{safe(kind)}"/>' for ending, kind in defaults
    ) + "".join(f'<Override PartName="/{safe(name)}" ContentType="{kind}"/>' for name, kind in sorted(types.items()))
    return f'{DECLARATION}<Types xmlns="{_SPACE}">{rows}</Types>'.encode()

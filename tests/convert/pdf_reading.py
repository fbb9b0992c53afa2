"""What a screen reader is told by a PDF: its words in the order of its tags, its language, its title, its pictures."""

import re
import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader

_OPENS_A_BLOCK = re.compile(r"(P|H\d?|Caption|TOCI)\b")


def words_in_order(pdf: Path) -> list[str]:
    """The words of the tagged text: headers and footers are no part of it, and numbers of lists are left out."""
    told = subprocess.run(  # noqa: S603  a tool that was looked for
        ["pdfinfo", "-struct-text", str(pdf)],  # noqa: S607
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    blocks, at_a_label = [""], False
    for line in map(str.strip, told.stdout.splitlines()):
        if len(line) > 1 and line[0] == line[-1] == '"':
            blocks[-1] += "" if at_a_label else line[1:-1]
            at_a_label = False
        elif _OPENS_A_BLOCK.match(line):
            blocks.append("")
        elif line.startswith("LBody"):
            at_a_label = True
    return " ".join(blocks).split()


def catalogue(pdf: bytes) -> Any:
    return PdfReader(BytesIO(pdf)).trailer["/Root"]


def alternative_texts(pdf: bytes) -> list[str]:
    return [str(each.get("/Alt", "")) for each in _tags(catalogue(pdf)["/StructTreeRoot"]) if each["/S"] == "/Figure"]


def _tags(node: Any) -> Iterator[Any]:
    inner = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(inner, list):
        for each in inner:
            yield from _tags(each)
    elif hasattr(inner, "get"):
        if "/S" in inner:
            yield inner
        yield from _tags(inner.get("/K", ()))

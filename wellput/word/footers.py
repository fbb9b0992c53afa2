"""Page numbers: the style file's own footer as it stands, or the house's where there is none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wellput.word import house_parts, names
from wellput.word.carried import Carried
from wellput.word.markup import Element, trusted, w
from wellput.word.section import Reference
from wellput.word.style_file import StyleFile
from wellput.word.stylebook import Stylebook

_OURS = "house footer"


def with_footer(file: StyleFile, styles: Stylebook) -> StyleFile:
    """Return the file with the house's footer where it has no footer of its own."""
    if _has_footer(file):
        return file
    references = (*file.section.references, Reference("footer", "default", _OURS))
    margins = {**file.margins, _OURS: Carried(trusted(house_parts.footer(styles.paragraph(names.FOOTER))))}
    return replace(file, section=replace(file.section, references=references), margins=margins)


def notes_on(file: StyleFile) -> tuple[str, ...]:
    """Say what a style file's footer lacks, and what had to be left out of the file."""
    notes = []
    if not _has_footer(file):
        notes.append("The style file has no footer; page numbers stand in a footer like the house style's.")
    elif not any(_counts_pages(margin.root) for margin in file.margins.values()):
        notes.append("The style file's footer has no page number; it was left as it is.")
    if any(margin.lost for margin in file.margins.values()):
        notes.append(
            "The style file's header or footer shows a picture or an object that is not a picture in the file itself; "
            "it was left out."
        )
    if file.fonts is not None and file.fonts.lost:
        notes.append(
            "The fonts inside the style file are left out; a computer that lacks them shows similar ones instead."
        )
    return tuple(notes)


def _has_footer(file: StyleFile) -> bool:
    return any(one.kind == "footer" and one.pages == "default" for one in file.section.references)


def _counts_pages(root: Element) -> bool:
    return any("PAGE" in instruction.upper().split() for instruction in _instructions(root))


def _instructions(root: Element) -> Iterable[str]:
    yield "".join(text.text or "" for text in root.iter(w("instrText")))
    yield from (field.get(w("instr"), "") for field in root.iter(w("fldSimple")))

"""Read a Word document as the lines of a list of questions, its automatic numbers worked out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from wellput.errors import WellputError
from wellput.model.question_list import SourceLine
from wellput.word.answer_forms.reading_words import Words
from wellput.word.markup import Element, parsed, w
from wellput.word.opened import OpenedFile, document_of, opened
from wellput.word.package import PartsOnDemand
from wellput.word.question_lists.looks import looks_of
from wellput.word.question_lists.numbers import numbers_of
from wellput.word.question_lists.walking import Walk

LARGEST_PART = 20 * 2**20
"""Bytes of XML; a consultation document of two hundred pages has about four million."""

_MARGINS = {"header": "the header of the pages", "footer": "the footer of the pages"}
_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}


def docx_lines(data: bytes, where: str) -> tuple[SourceLine, ...]:
    """Return the lines of a Word document; raise WellputError where it cannot be read."""
    file = opened(data, where, PartsOnDemand)
    _refuse_gigantic(file, file.main)
    bodies = document_of(file).findall(w("body"))  # a program may write each paragraph into a body of its own
    styles = _side(file, "styles")
    looks = looks_of(styles)
    walk = Walk(looks, numbers_of(_side(file, "numbering"), looks.styles))
    lines = [line for body in bodies for line in walk.through(body)]
    return (*_margins(file, "header"), *lines, *_margins(file, "footer"), *_notes(file))


def _side(file: OpenedFile, kind: str) -> Element | None:
    name = file.leads_to(kind)
    return None if name is None else _root(file, name)


def _root(file: OpenedFile, name: str) -> Element:
    _refuse_gigantic(file, name)
    return parsed(file.parts[name], file.where)


def _refuse_gigantic(file: OpenedFile, name: str) -> None:
    size = len(file.parts[name])
    if size > LARGEST_PART:
        what = f"The Word file holds {size / 2**20:.0f} MiB of text in {name}; no list of questions needs that."
        raise WellputError(file.where, what, "Copy the questions into a new document, or into a text file.")


def _margins(file: OpenedFile, kind: str) -> Iterator[SourceLine]:
    """Yield what stands at the edge of the pages, each thing once."""
    names = [one.target for one in file.relations.values() if one.kind == kind and one.target in file.parts]
    said = [words for name in names for words in _said(_root(file, name))]
    yield from (SourceLine(words, _MARGINS[kind], "furniture") for words in dict.fromkeys(said))


def _notes(file: OpenedFile) -> Iterator[SourceLine]:
    for kind, place in _NOTES.items():
        root = _side(file, kind)
        notes = [] if root is None else [one for one in root if one.get(w("type")) in (None, "normal")]
        for number, note in zip(count(1), notes, strict=False):
            words = " ".join(_said(note))
            if words:
                yield SourceLine(words, f"{place} {number}", "furniture")


def _said(root: Element) -> list[str]:
    found = []
    for paragraph in root.iter(w("p")):
        words = Words()
        words.collect(paragraph)
        said = " ".join(words.text.split())
        found += [said] if said else []
    return found

"""The file of a Word form that came back: opened within limits, with its notes and comments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wellput.errors import WellputError
from wellput.word.answer_forms.reading_blocks import BlockRead, Line
from wellput.word.answer_forms.reading_tree import Tree
from wellput.word.answer_forms.reading_words import Words, notes_in
from wellput.word.markup import Element, parsed, w
from wellput.word.opened import OpenedFile, document_of, opened

_LARGEST_PART = 10 * 2**20
"""Bytes of XML; a form whose every answer is long has about one million."""


def blocks_of(data: bytes, where: str) -> list[BlockRead]:
    """Return what stands in a file, comments at the end; raise WellputError where it cannot be opened."""
    file = opened(data, where)
    _refuse_gigantic(file)
    body = document_of(file).find(w("body"))
    notes = {(kind, id_): note for kind in ("footnote", "endnote") for id_, note in _notes(file, f"{kind}s").items()}
    blocks = [] if body is None else list(Tree(notes).blocks(body))
    return [*blocks, *_comments(file)]


def _refuse_gigantic(file: OpenedFile) -> None:
    size = len(file.parts[file.main])
    if size > _LARGEST_PART:
        what = f"The Word file holds {size / 2**20:.0f} MiB of text; no answers need that."
        raise WellputError(file.where, what, "Ask for a shorter return, without what was pasted into it.")


def _notes(file: OpenedFile, kind: str) -> Mapping[str, Element]:
    name = file.leads_to(kind)
    return {} if name is None else notes_in(parsed(file.parts[name], file.where))


def _comments(file: OpenedFile) -> Iterator[Line]:
    name = file.leads_to("comments")
    for comment in [] if name is None else parsed(file.parts[name], file.where):
        words = Words()
        words.collect(comment)
        if words.text.strip():
            yield Line(f"Comment: {words.text.strip()}")

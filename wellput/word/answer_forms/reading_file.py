"""The file of a Word form that came back: opened within limits, with its notes and comments, headers and footers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wellput.errors import WellputError
from wellput.word.answer_forms.reading_blocks import BlockRead, Line
from wellput.word.answer_forms.reading_margins import Margin
from wellput.word.answer_forms.reading_tree import Tree
from wellput.word.answer_forms.reading_words import Words, notes_in
from wellput.word.markup import Element, parsed, w
from wellput.word.opened import document_of, opened
from wellput.word.package import PartsOnDemand

_LARGEST_PART = 10 * 2**20
"""Bytes of XML; a form whose every answer is long has about one million."""


class FormFile:
    """A file that came back; raises WellputError where it cannot be opened."""

    def __init__(self, data: bytes, where: str) -> None:
        self._file = opened(data, where, PartsOnDemand)
        self._refuse_gigantic(self._file.main)

    def blocks(self) -> list[BlockRead]:
        """Return what stands in it, comments at the end."""
        body = document_of(self._file).find(w("body"))
        notes = {(kind, id_): note for kind in ("footnote", "endnote") for id_, note in self._notes(f"{kind}s").items()}
        blocks = [] if body is None else list(Tree(notes).blocks(body))
        return [*blocks, *self._comments()]

    def margins(self) -> Iterator[Margin]:
        """Yield its headers and footers."""
        for relation in self._file.relations.values():
            if relation.kind in ("header", "footer") and relation.target in self._file.parts:
                self._refuse_gigantic(relation.target)
                yield Margin(relation.kind, self._file.parts[relation.target])

    def _root(self, name: str) -> Element:
        self._refuse_gigantic(name)
        return parsed(self._file.parts[name], self._file.where)

    def _refuse_gigantic(self, name: str) -> None:
        size = len(self._file.parts[name])
        if size > _LARGEST_PART:
            what = f"The Word file holds {size / 2**20:.0f} MiB of text; no answers need that."
            raise WellputError(self._file.where, what, "Ask for a shorter return, without what was pasted into it.")

    def _notes(self, kind: str) -> Mapping[str, Element]:
        name = self._file.leads_to(kind)
        return {} if name is None else notes_in(self._root(name))

    def _comments(self) -> Iterator[Line]:
        name = self._file.leads_to("comments")
        for comment in [] if name is None else self._root(name):
            words = Words()
            words.collect(comment)
            if words.text.strip():
                yield Line(f"Comment: {words.text.strip()}")

"""Bookmarks: each with an id and a name of its own, and only links whose bookmark exists."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.model.block import Block, Citation, Target, Text
from wellput.model.block_words import inlines_of
from wellput.word.markup import safe


class Marks:
    """The bookmarks of one document. A name is set once, at its first place in the text."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        known = [inline for inline in inlines_of(blocks) if not isinstance(inline, Text)]
        cited = [inline.evidence for inline in known if isinstance(inline, Citation)]
        held = [inline.evidence for inline in known if isinstance(inline, Target)]
        self._numbers = {evidence: number for number, evidence in enumerate(dict.fromkeys(cited + held), 1)}
        self._cited = set(cited)
        self._held = set(held)
        self._set: set[str] = set()

    def at(self, name: str, content: str) -> str:
        """Set a bookmark around content, unless it stands elsewhere already."""
        if name in self._set:
            return content
        self._set.add(name)
        id_ = len(self._set)
        start = f'<w:bookmarkStart w:id="{id_}" w:name="{safe(name)}"/>'
        return f'{start}{content}<w:bookmarkEnd w:id="{id_}"/>'

    def citation(self, citation: Citation, run: str) -> str:
        """Link a citation to its evidence in the annex, and mark the first one for the way back."""
        number = self._numbers[citation.evidence]
        linked = link_within(f"evidence_{number}", run) if citation.evidence in self._held else run
        return self.at(f"cited_{number}", linked)

    def target(self, target: Target, run: str) -> str:
        """Mark the place of an item of evidence, and link it back to its first citation."""
        number = self._numbers[target.evidence]
        linked = link_within(f"cited_{number}", run) if target.evidence in self._cited else run
        return self.at(f"evidence_{number}", linked)


def link_within(name: str, content: str) -> str:
    """Make content a link to a bookmark."""
    return f'<w:hyperlink w:anchor="{safe(name)}" w:history="1">{content}</w:hyperlink>'

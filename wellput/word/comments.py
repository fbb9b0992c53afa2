"""Remarks as Word's comments: where each begins and ends in the text, and the part that holds their words."""

from __future__ import annotations

import datetime

from wellput.model.block import Document, Remark, RemarkEnd, RemarkStart
from wellput.model.block_words import inlines_of
from wellput.word import names
from wellput.word.markup import NAMESPACES, part, safe
from wellput.word.paragraphs import paragraph
from wellput.word.runs import run, run_of
from wellput.word.stylebook import Stylebook


class Comments:
    """The comments of one document: those remarks whose beginning and end both stand in its text, in that order."""

    def __init__(self, document: Document, styles: Stylebook) -> None:
        self._styles = styles
        placed = _placed(document) if document.remarks else set()
        self._remarks = {remark.number: remark for remark in document.remarks if remark.number in placed}
        self._ids = {number: id_ for id_, number in enumerate(self._remarks)}
        self._begun: set[int] = set()
        self._ended: set[int] = set()

    def mark(self, mark: RemarkStart | RemarkEnd) -> str:
        """Return what stands in the text at the beginning or the end of a remark."""
        number = mark.number
        if isinstance(mark, RemarkStart):
            if number not in self._ids or number in self._begun:
                return ""
            self._begun.add(number)
            return f'<w:commentRangeStart w:id="{self._ids[number]}"/>'
        if number not in self._begun or number in self._ended:
            return ""
        self._ended.add(number)
        reference = self._reference(f'<w:commentReference w:id="{self._ids[number]}"/>')
        return f'<w:commentRangeEnd w:id="{self._ids[number]}"/>{reference}'

    def part(self, date: datetime.date) -> bytes | None:
        """Return the part with the words of the comments; none where there is no comment."""
        if not self._remarks:
            return None
        written = "".join(self._comment(remark, date) for remark in self._remarks.values())
        return part(f"<w:comments {NAMESPACES}>{written}</w:comments>")

    def _comment(self, remark: Remark, date: datetime.date) -> str:
        initials = "".join(word[0] for word in remark.author.split())
        words = self._reference("<w:annotationRef/>") + run(remark.text)
        said = paragraph(self._styles.paragraph(names.COMMENT), words)
        return (
            f'<w:comment w:id="{self._ids[remark.number]}" w:author="{safe(remark.author)}" '
            f'w:date="{date.isoformat()}T00:00:00Z" w:initials="{safe(initials)}">{said}</w:comment>'
        )

    def _reference(self, content: str) -> str:
        return run_of(content, self._styles.character(names.COMMENT_REFERENCE))


def _placed(document: Document) -> set[int]:
    begun, placed = set[int](), set[int]()
    for inline in inlines_of(document.blocks):
        if isinstance(inline, RemarkStart):
            begun.add(inline.number)
        elif isinstance(inline, RemarkEnd) and inline.number in begun:
            placed.add(inline.number)
    return placed

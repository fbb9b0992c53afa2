"""Inlines into the content of a paragraph: words in their styles, citations, links and remarks."""

from __future__ import annotations

from wellput.model.block import Citation, Inline, Inlines, Link, RemarkEnd, RemarkStart, Target, Text
from wellput.model.block_words import shown
from wellput.word import names
from wellput.word.comments import Comments
from wellput.word.links import Links
from wellput.word.marks import Marks
from wellput.word.runs import run
from wellput.word.stylebook import Stylebook


class Lines:
    """Writes the inlines of one document, and keeps its links, bookmarks and comments."""

    def __init__(self, styles: Stylebook, marks: Marks, links: Links, comments: Comments) -> None:
        self._styles = styles
        self._marks = marks
        self._links = links
        self._comments = comments

    def write(self, inlines: Inlines) -> str:
        """Return inlines as the content of a paragraph. Most have one run of words and nothing else."""
        if len(inlines) == 1 and isinstance(inlines[0], Text):
            return run(inlines[0].text, self._stressed(inlines[0]))
        return "".join(map(self._inline, inlines))

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text():
                return run(inline.text, self._stressed(inline))
            case Citation():
                return self._marks.citation(inline, self._reference(inline))
            case Target():
                return self._marks.target(inline, self._reference(inline))
            case Link():
                return self._link(inline)
            case RemarkStart() | RemarkEnd():
                return self._comments.mark(inline)

    def _stressed(self, text: Text) -> str | None:
        if not (text.strong or text.emphasis):
            return None
        name = names.BOTH if text.strong and text.emphasis else names.STRONG if text.strong else names.EMPHASIS
        return self._styles.character(name)

    def _reference(self, inline: Citation | Target) -> str:
        return run(shown(inline), self._styles.character(names.REFERENCE))

    def _link(self, link: Link) -> str:
        relation = self._links.id_of(link.address) if link.text else None
        if relation is None:
            return run(link.text)
        content = run(link.text, self._styles.character(names.LINK))
        return f'<w:hyperlink r:id="{relation}" w:history="1">{content}</w:hyperlink>'

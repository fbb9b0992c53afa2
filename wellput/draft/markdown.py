"""Values into Markdown: the `finalize` and the filters that templates use.

Where a value came from travels as a link without words, `[](wp:question/field)`; a citation as
`[3](cite:id)`, its target in the annex as `[3](target:id)`. `draft.reading` reads them back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import quote, urlsplit

from markupsafe import Markup

from wellput.draft.escape import escape
from wellput.draft.prose import ProseParagraph, prose_parts
from wellput.draft.references import References
from wellput.draft.typed import Prose, Typed
from wellput.model.block import Origin
from wellput.text import CITATION

ORIGIN, CITE, TARGET = "wp:", "cite:", "target:"
WEB = ("http", "https")


class Marker:
    """Writes values as Markdown and collects the references that they cite."""

    def __init__(self, references: References) -> None:
        self._references = references

    def finish(self, value: object) -> Markup:
        """Write any value: prose with its citations, typed text with its origin, all else as plain text."""
        if isinstance(value, Prose):
            return self.inline(value)
        if isinstance(value, Typed):
            return Markup(_mark(value.origin) + escape(value))
        return Markup(escape(str(value)))

    def inline(self, value: str | None) -> Markup:
        """Write prose in one line, as in a heading, a list item or a cell."""
        return Markup(_mark(_origin(value)) + self._cited(value)) if value else Markup("")

    def prose(self, value: str | None, style: str = "") -> Markup:
        """Write prose as blocks: its paragraphs and lists. `style` is given to each of them."""
        if not value:
            return Markup("")
        mark = _mark(_origin(value))
        head = f"{{.{style}}}\n" if style else ""
        blocks = []
        for part in prose_parts(value):
            if isinstance(part, ProseParagraph):
                blocks.append(f"{head}{mark}{self._cited(part.text)}")
            else:
                lines = "\n".join(f"- {mark}{self._cited(item)}" for item in part.items)
                blocks.append(f"{head}{lines}")
        return Markup("\n\n".join(blocks) + "\n")

    def target(self, evidence: str) -> Markup:
        """Write the number of an item of evidence as the place that its citations lead to."""
        origin = _mark(Origin(evidence=evidence))
        return Markup(f"{origin}[{self._references.number(evidence)}]({TARGET}{evidence})")

    def link(self, value: str | None) -> Markup:
        """Write a web address as a link to itself; anything else as plain text."""
        if not value:
            return Markup("")
        if urlsplit(value).scheme not in WEB:
            return self.finish(value)
        address = quote(value, safe=":/?#@!$&'*+,;=%~")
        return Markup(f"{_mark(_origin(value))}[{escape(value)}](<{address}>)")

    @property
    def filters(self) -> Mapping[str, Callable[..., object]]:
        """The filters that a template may use, by name."""
        return {"inline": self.inline, "prose": self.prose, "target": self.target, "link": self.link}

    def _cited(self, text: str) -> str:
        pieces = []
        last = 0
        for mark in CITATION.finditer(text):
            evidence = mark.group(1)
            if self._references.knows(evidence):
                pieces.append(escape(text[last : mark.start()]))
                pieces.append(f"[{self._references.number(evidence)}]({CITE}{evidence})")
                last = mark.end()
        return "".join([*pieces, escape(text[last:])])


def _origin(value: str | None) -> Origin:
    return value.origin if isinstance(value, Typed) else Origin()


def _mark(origin: Origin) -> str:
    parts = (origin.question, origin.field, origin.evidence, origin.statement)
    if not any(parts):
        return ""
    return f"[]({ORIGIN}{'/'.join(quote(part or '', safe='') for part in parts)})"

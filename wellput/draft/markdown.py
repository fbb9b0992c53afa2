"""Values into Markdown: the `finalize` and the filters that templates use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import quote, urlsplit

from markupsafe import Markup

from wellput.draft.counting import NUMBERED, POINTS
from wellput.draft.references import References
from wellput.draft.typed import Prose, Typed
from wellput.draft.values import Span, Values
from wellput.model.block import NOWHERE, Citation, Drawing, Inline, Inlines, Link, Origin, Target, Text
from wellput.text import CITATION, fit
from wellput.text.prose import ProseParagraph, prose_parts

WEB = ("http", "https")


class Marker:
    """Writes values as tokens in Markdown and collects the references that they cite."""

    def __init__(self, references: References, values: Values) -> None:
        self._references = references
        self._values = values

    def finish(self, value: object) -> Markup:
        """Write any value: prose with its citations, typed text with its origin, drawings, all else as plain text."""
        if isinstance(value, Drawing):
            return self._values.token(Span((Text(fit(value.words)),), drawing=value))
        if isinstance(value, Prose):
            return self.inline(value)
        return self._values.token(Span((Text(fit(str(value))),), _origin(value)))

    def inline(self, value: object) -> Markup:
        """Write prose in one line, as in a heading, a list item or a cell."""
        return self._values.token(Span(self._cited(fit(str(value))), _origin(value))) if value else Markup("")

    def prose(self, value: object, style: str = "") -> Markup:
        """Write prose as blocks: its paragraphs and lists. `style` is given to each of them; lists have no numbers."""
        if not value:
            return Markup("")
        head, origin = _headed(style), _origin(value)
        list_head = _headed(POINTS if style == NUMBERED else style)
        blocks: list[str] = []
        for part in prose_parts(fit(str(value))):
            if isinstance(part, ProseParagraph):
                blocks.append(head + self._values.mark(Span(self._cited(part.text), origin)))
            else:
                items = (self._values.mark(Span(self._cited(item), origin)) for item in part.items)
                blocks.append(list_head + "\n".join(f"- {item}" for item in items))
        return Markup("\n\n".join(blocks) + "\n")

    def target(self, value: object) -> Markup:
        """Write the number of an item of evidence as the place that its citations lead to."""
        evidence = str(value)
        if not self._references.knows(evidence):
            raise ValueError(f"there is no evidence {evidence!r} for the filter `target`")
        number = self._references.number(evidence)
        return self._values.token(Span((Target(evidence, number),), Origin(evidence=evidence)))

    def link(self, value: object) -> Markup:
        """Write a web address as a link to itself; anything else as plain text."""
        if not value:
            return Markup("")
        origin, value = _origin(value), str(value)
        if not _is_web_address(value):
            return self._values.token(Span((Text(fit(value)),), origin))
        address = quote(value, safe=":/?#@!$&'*+,;=%~")
        return self._values.token(Span((Link(fit(value), address),), origin))

    @property
    def filters(self) -> Mapping[str, Callable[..., object]]:
        """The filters that a template may use, by name."""
        return {"inline": self.inline, "prose": self.prose, "target": self.target, "link": self.link}

    def _cited(self, text: str) -> Inlines:
        """Return text that is fit for a document, with citations of the evidence that it names."""
        if "[@" not in text:
            return (Text(text),)
        pieces: list[Inline] = []
        last = 0
        for mark in CITATION.finditer(text):
            evidence = mark.group(1)
            if self._references.knows(evidence):
                pieces += [Text(text[last : mark.start()]), Citation(evidence, self._references.number(evidence))]
                last = mark.end()
        return (*pieces, Text(text[last:]))


def _headed(style: str) -> str:
    return f"{{.{style}}}\n" if style else ""


def _is_web_address(text: str) -> bool:
    try:
        return urlsplit(text).scheme in WEB
    except ValueError:
        return False


def _origin(value: object) -> Origin:
    return value.origin if isinstance(value, Typed) else NOWHERE

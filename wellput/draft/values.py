"""Values on their way through Markdown: a token stands for each, so that no mark in typed text is ever read.

Escaping typed text for Markdown would do too, and was tried: it took more than twice as long, and exactness rested
on a list of marks being complete. Here it is so by construction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup

from wellput.model.block import NOWHERE, Drawing, Inlines, Origin

SLOT = "\ue000"
"""What a token looks like to Markdown: one private-use character, which is neither space nor punctuation."""

TOKEN = re.compile(f"{SLOT}([0-9]+)\ue001")


@dataclass(frozen=True, slots=True)
class Span:
    """Words in a line, and where they came from; or a drawing, which its own words stand for within a line."""

    inlines: Inlines
    origin: Origin = NOWHERE
    drawing: Drawing | None = None


class Values:
    """The values that a template has put in, each kept under the number of its token."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def token(self, span: Span) -> Markup:
        """Keep a value and return the token that stands for it."""
        return Markup(self.mark(span))

    def mark(self, span: Span) -> str:
        """Keep a value and return its token as text, to be put together with more."""
        self._spans.append(span)
        return f"{SLOT}{len(self._spans) - 1}\ue001"

    def __getitem__(self, number: int) -> Span:
        """Return the value of a token."""
        return self._spans[number]

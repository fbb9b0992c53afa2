"""A row of an XLSForm's sheet `survey`, and words made fit for its labels."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from wellput.model.answer_form import Choice

COLUMNS = (
    *("type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message"),
    *("appearance", "calculation"),
)

_MARKUP = re.compile(r"([\\*_#])")
_OPENING = re.compile(r"(\$(?=\{)|<|\](?=\())")
_NOTHING = "\N{ZERO WIDTH SPACE}"


@dataclass(frozen=True, slots=True)
class Row:
    """A row; `offered` are the lists of choices that it names."""

    type: str
    name: str = ""
    label: str = ""
    hint: str = ""
    required: str = ""
    relevant: str = ""
    constraint: str = ""
    constraint_message: str = ""
    appearance: str = ""
    calculation: str = ""
    offered: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)

    @property
    def cells(self) -> tuple[str, ...]:
        """The row's words in the order of COLUMNS."""
        return tuple(getattr(self, column) for column in COLUMNS)


def said(words: str) -> str:
    """Return words that are shown as they stand, where labels may hold Markdown, HTML and references.

    Markdown's marks take a backslash, as ODK Collect and Enketo read it; what opens a reference, an element or a
    link's address is parted from what follows by a space that nobody sees.
    """
    return unreferring(_MARKUP.sub(r"\\\1", words))


def unreferring(words: str) -> str:
    """Return words in which no reference, element or link's address begins, for choices: they know no Markdown."""
    return _OPENING.sub(rf"\1{_NOTHING}", words)

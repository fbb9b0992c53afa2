"""What returns would change in one field of a draft that people edit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellput.model.collective_fields import is_prose, text_of
from wellput.model.draft_fields import Field, Value
from wellput.text.merging import Clash, with_figures
from wellput.text.prose import BULLET

BLANK = re.compile(r"\n\s*\n")
"""What parts paragraphs."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A field that the returns fill otherwise than it stands.

    `merged` is what would stand there with every word that a person wrote, `new` what the returns alone come to; it
    `changes` where nobody has to choose about something in it. `clashes` are the passages that a person wrote and the
    returns would have otherwise; where there is more to a field than words, the whole of it is one. `left` is what to
    compare with the next time while these are open.
    """

    field: Field
    now: Value | None
    new: Value | None
    merged: Value | None
    left: Value | None
    changes: bool
    clashes: tuple[Clash, ...] = ()

    @property
    def in_passages(self) -> bool:
        """Whether each clash can be settled by itself."""
        return bool(self.clashes) and is_prose(self.field) and self.left is not None


def figures_in(clash: Clash) -> str | None:
    """Return an edited passage with the new figures in it, where they can be told from what was edited."""
    return with_figures(clash.was, clash.now, clash.new) if clash.was and clash.now and clash.new else None


def with_passage(value: Value | None, clash: Clash, words: str) -> Value | None:
    """Return a value with other words for the passage of a clash; one that stands nowhere yet goes to the end."""
    text = text_of(value)
    if not clash.now:
        made = f"{text.rstrip()}\n\n{words}"
    elif words:
        made = text.replace(clash.now, words, 1)
    else:
        item = f"{BULLET}{clash.now}"
        made = BLANK.sub("\n\n", text.replace(item if item in text else clash.now, "", 1)).strip()
    return made if value is None else like(value, made)


def like(value: Value, text: str) -> Value | None:
    """Return a text as the kind of value that it was: the items of a list are paragraphs."""
    return tuple(_paragraphs(text)) if isinstance(value, tuple) else text or None


def _paragraphs(text: str) -> Iterator[str]:
    return (one.strip() for one in BLANK.split(text) if one.strip())

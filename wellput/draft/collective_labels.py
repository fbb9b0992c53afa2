"""What options are called in running text: the words before a colon, where no other option begins with the same."""

from __future__ import annotations

import re

from wellput.model.bank import Option, Question
from wellput.model.collective_views import SupportView

_BRACKETS = re.compile(r"\s*\([^()]*\)\Z")
"""What a form says of an option to whoever fills it in: "Another barrier (say what)"."""


def named(view: SupportView, question: Question) -> str:
    """Return what a view is called between quotation marks; a side of a scale has them around each option."""
    words = view.words
    for option in sorted(question.options, key=lambda one: -len(one.label)):
        words = words.replace(option.label, short_label(option, question))
    return words if view.basis.counts == "side" else f"“{words}”"


def short_label(option: Option, question: Question) -> str:
    """Return the part of a label before its colon, if that is enough to know the option by."""
    label = _BRACKETS.sub("", option.label) if option.other else option.label
    head = label.partition(":")[0].strip()
    alike = [one for one in question.options if one.label.startswith(head)]
    return head if len(alike) == 1 else label

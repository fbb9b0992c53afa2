"""Boxes to tick: a letter that anyone can overtype, in a control that Word ticks at a click."""

from __future__ import annotations

from wellput.model.answer_form import EMPTY_BOX, TICKED
from wellput.word.markup import safe

NAMESPACE = "http://schemas.microsoft.com/office/word/2010/wordml"
_FONT = "MS Gothic"
"""The font that Word gives a box when it is ticked; it has both signs on every computer with Word."""

_LONGEST_NAME = 60


class Boxes:
    """The boxes of one form, each with a number of its own."""

    def __init__(self, first: int) -> None:
        self._number = first

    def box(self, label: str) -> str:
        """Return an empty box; a screen reader calls it by the words beside it."""
        self._number += 1
        states = "".join(
            f'<w14:{state} w14:val="{ord(sign):04X}" w14:font="{_FONT}"/>'
            for state, sign in (("checkedState", TICKED), ("uncheckedState", EMPTY_BOX))
        )
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{safe(" ".join(label.split())[:_LONGEST_NAME])}"/>'
            f'<w:id w:val="{self._number}"/><w14:checkbox><w14:checked w14:val="0"/>{states}</w14:checkbox></w:sdtPr>'
            f"<w:sdtContent><w:r><w:t>{EMPTY_BOX}</w:t></w:r></w:sdtContent></w:sdt>"
        )

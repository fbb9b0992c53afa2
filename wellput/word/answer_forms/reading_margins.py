"""What stands in the headers and footers of a form: nobody is asked to answer there, and some do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from wellput.errors import WellputError
from wellput.text.alike import alike
from wellput.word.answer_forms.reading_known import Known, all_lines
from wellput.word.answer_forms.reading_tree import Tree
from wellput.word.markup import Element, parsed, w

_SIMPLE, _FIELD, _TYPE, _PARAGRAPH, _TEXT = map(w, ("fldSimple", "fldChar", "fldCharType", "p", "t"))
_DEEPER = {"begin": 1, "end": -1}
_MANY, _SHORT = 100, 50_000


class Margin(NamedTuple):
    """A header or a footer: which of both it is, and its part."""

    kind: str
    part: bytes


def margin_lines(margin: Margin, where: str) -> tuple[str, ...]:
    """Return the lines of a header or footer without what programs put there, such as the number of the page."""
    root = parsed(margin.part, where)
    for text in _worked_out(root):
        text.text = ""
    return tuple(words for words in all_lines(Tree({}).blocks(root)) if words.strip())


class MarginReader:
    """Tells what was typed into headers and footers; `lines` are those of the form as it was sent out.

    Programs turn what parts the sides of a header into other spaces or none, so that no space counts there.
    """

    def __init__(self, known: Known, lines: Iterable[str]) -> None:
        self._known = known
        self._lines = frozenset(map(_unspaced, lines))
        self._met: set[bytes] = set()

    def typed(self, margins: Iterable[Margin], where: str) -> Iterator[tuple[str, str]]:
        """Yield words that are not the form's own, with where they stand; no words where that cannot be read."""
        for margin in margins:
            if margin.part not in self._met:
                yield from ((margin.kind, words) for words in self._strange(margin, where))

    def _strange(self, margin: Margin, where: str) -> list[str]:
        try:
            lines = margin_lines(margin, where)
        except WellputError:
            return [""]
        strange = [words for words in lines if not self._known.has(words) and _unspaced(words) not in self._lines]
        if not strange and len(margin.part) <= _SHORT and len(self._met) < _MANY:
            self._met.add(margin.part)  # the same few come with every form
        return strange


def _unspaced(words: str) -> str:
    return alike(words).replace(" ", "")


def _worked_out(root: Element) -> Iterator[Element]:
    """Yield the texts that stand in fields; a field that is never closed ends with its paragraph."""
    for field in root.iter(_SIMPLE):
        yield from field.iter(_TEXT)
    depth = 0
    for one in root.iter(_PARAGRAPH, _FIELD, _TEXT):
        if one.tag == _PARAGRAPH:
            depth = 0
        elif one.tag == _FIELD:
            depth += _DEEPER.get(one.get(_TYPE, ""), 0)
        elif depth > 0:
            yield one

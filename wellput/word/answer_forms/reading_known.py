"""The words that a form says by itself, by which what somebody else typed is told apart."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from wellput.model.answer_form import AnswerForm, Ask, PackFacts
from wellput.model.answer_form_tables import LINES_ON_PAPER
from wellput.model.block import Block, Heading, Inlines, List, Paragraph, Text
from wellput.text.alike import alike
from wellput.word.answer_forms.reading_blocks import Line, TableRead
from wellput.word.answer_forms.saying import HEADS, form_blocks, how

_BY_WHEN = re.compile(
    r"(?:please return it by:|please send this form to .{1,150} by|"
    r"save the form as a word document \(\.docx\) and send it to .{1,150} by) \d{1,2} [a-z]{3,9} \d{4}"
)
"""The lines that say by when, for a deadline may have been put off since the form was sent."""


class Known:
    """Knows the form's own words; `more` are further lines, such as those of the form as it was sent out."""

    def __init__(self, form: AnswerForm, more: Iterable[str] = ()) -> None:
        self._met: set[str] = set()
        lines = (*_said(form), *more)
        self._lines = frozenset(alike(part) for words in lines for part in (words, *words.split("\n")))

    def has(self, words: str) -> bool:
        """Say whether a line is the form's own, or nothing."""
        if not words or words in self._met:
            return True
        plain = alike(words)
        known = not plain or plain in self._lines or _BY_WHEN.fullmatch(plain) is not None
        if known:
            self._met.add(words)  # the same few lines come with every form
        return known


def all_lines(blocks: Iterable[Line | TableRead]) -> Iterator[str]:
    """Yield every line of a document, in tables or not."""
    for block in blocks:
        if isinstance(block, Line):
            yield block.words
        else:
            yield from (line.words for row in block.rows for cell in row for line in cell)


def _said(form: AnswerForm) -> Iterator[str]:
    day = dt.date.min
    blocks, _ = form_blocks(form, PackFacts("", "", day, day), ())
    for block in blocks:
        yield from _of_block(block)
    yield from (*HEADS, "Rank", *map(str, range(1, LINES_ON_PAPER + 1)))
    for section in form.sections:
        for item in section.items:
            yield from item.earlier_words
            for ask in item.read_asks:
                yield from _of_ask(ask)


def _of_block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading | Paragraph):
        yield _words(block.inlines)
    elif isinstance(block, List):
        yield from (_words(item.inlines) for item in block.items)


def _words(inlines: Inlines) -> str:
    return "".join(one.text for one in inlines if isinstance(one, Text))


def _of_ask(ask: Ask) -> Iterator[str]:
    yield from (ask.label, ask.earlier_label, ask.short, how(ask))
    for choice in ask.choices:
        yield from (choice.label, f"{choice.label}\n{choice.note}")
    yield from (words for column in ask.columns for words in (column.label, column.asked))

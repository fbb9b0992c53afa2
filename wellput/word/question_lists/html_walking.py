"""Walk through a page in reading order, and set down a line for each heading, paragraph, option and row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from wellput.errors import WellputError
from wellput.model.question_list import SourceLine
from wellput.word.markup import Element
from wellput.word.question_lists.controls import Box, Choice, Control, Tick
from wellput.word.question_lists.html_asks import (
    Asks,
    are_one_group,
    asked,
    is_button,
    is_control,
    is_required,
    is_tick,
    name_of_group,
    options,
)
from wellput.word.question_lists.html_gathering import PLAIN, Gathering
from wellput.word.question_lists.html_numbers import is_ordinal, item_numbers, with_typed_number
from wellput.word.question_lists.html_seen import (
    INLINE,
    NOTHING,
    is_furniture,
    is_note_mark,
    is_only_heard,
    is_pressed,
    is_unseen,
)
from wellput.word.question_lists.html_settling import options_together, with_hint
from wellput.word.question_lists.html_tables import drawn_rows, is_layout, places_options, spread, table_rows
from wellput.word.question_lists.lines import Bit, answering, controls_in, tidy, words_of
from wellput.word.question_lists.rows import CellRead, row_lines
from wellput.word.question_lists.signs import EMPTY

_DEEPEST = 180
_NEAR = 4
_HEADING = re.compile(r"h([1-6])\Z")
_OTHER = re.compile(r"other\b", re.IGNORECASE)
_REQUIRED = re.compile(r"\b(?:required|mandatory)\b", re.IGNORECASE)


class Page:
    """Goes through one page, or one cell or label of it."""

    def __init__(self, where: str, asks: Asks, *, is_part: bool = False, deep: int = 0) -> None:
        self._where = where
        self._asks = asks
        self._is_part = is_part
        self._deep = deep
        self._out = Gathering(bits_only=is_part)
        self._lists = 0
        self._required = False
        self._said: set[Element] = set()

    def lines_of(self, element: Element) -> list[SourceLine]:
        """Return the lines of an element."""
        self._children(element)
        self._out.flush()
        return self._out.lines

    def _bits_of(self, element: Element) -> list[list[Bit]]:
        """Return the paragraphs of a part of the page, options with their boxes."""
        part = Page(self._where, self._asks, is_part=True, deep=self._deep)
        if element.tag == "label":
            self._said |= {one for one in element.iter() if is_control(one)}
        part._said = self._said
        part._children(element)
        part._out.flush()
        return part._out.paragraphs

    def _children(self, element: Element) -> None:
        self._deep += 1
        if self._deep > _DEEPEST:
            what = "The page is nested deeper than any that a person would make."
            raise WellputError(self._where, what, "Copy the questions into a text file.")
        self._out.say(element.text)
        for child in element:
            self._one(child)
            self._out.say(child.tail)
        self._deep -= 1

    def _one(self, element: Element) -> None:
        tag = element.tag
        if tag in NOTHING or element in self._said or is_unseen(element):
            return
        if is_note_mark(element) and not self._out.is_at_start:
            return
        self._out.number = element.sourceline or self._out.number
        if self._is_part and is_only_heard(element):
            self._out.say(" (required) " if _REQUIRED.search("".join(element.itertext())) else None)
        elif is_control(element):
            self._control(element)
        elif tag in INLINE and not is_pressed(element):
            self._inline(element)
        elif tag == "label":
            self._label(element)
        else:
            self._block(element)

    def _inline(self, element: Element) -> None:
        strong = element.tag in ("b", "strong")
        is_first = self._out.is_at_start
        self._out.strong += strong
        self._children(element)
        self._out.strong -= strong
        if is_first and not element.tail and is_ordinal("".join(element.itertext())):
            self._out.say(" ")

    def _block(self, element: Element) -> None:
        self._out.flush()
        heading = _HEADING.match(element.tag)
        if heading:
            self._out.setting = replace(self._out.setting, kind="heading", depth=int(heading[1]))
        start = len(self._out.lines)
        with self._around(element):
            self._inside(element)
        if are_one_group(element):
            self._out.lines[start:] = options_together(self._out.lines[start:])
        elif not self._is_part and self._asks.is_hint(element):
            near = max(0, start - _NEAR)
            self._out.lines[near:] = with_hint(self._out.lines[near:], start - near)
        if heading:
            self._out.setting = PLAIN

    def _inside(self, element: Element) -> None:
        if element.tag in ("ol", "ul", "menu"):
            self._list(element)
        elif element.tag == "table":
            self._table(element)
        elif element.tag == "pre" and not self._is_part:
            self._typed(element)
        elif not self._is_part and (rows := drawn_rows(element)):
            self._drawn(rows)
        else:
            self._children(element)

    @contextmanager
    def _around(self, element: Element) -> Iterator[None]:
        """Remember what an element says of all that is in it: that it is furniture, or that an answer is required."""
        name = name_of_group(element)
        if name and not any(line.text.endswith(name) for line in self._out.lines[-_NEAR:]):
            self._out.put(SourceLine(name, self._out.place))
        furniture, required = self._out.furniture, self._required
        self._out.furniture += is_furniture(element) or element in self._asks.outside or self._asks.is_help(element)
        self._required = required or is_required(element)
        yield
        self._out.flush()
        self._out.furniture, self._required = furniture, required

    def _list(self, element: Element) -> None:
        before = self._out.setting
        self._lists += 1
        for item, number in item_numbers(element):
            self._out.setting = SourceLine("", "", "item", number, self._lists)
            start = len(self._out.lines)
            self._one(item)
            self._out.flush()
            self._out.lines[start : start + 1] = map(with_typed_number, self._out.lines[start : start + 1])
            self._out.setting = PLAIN
        self._lists -= 1
        self._out.setting = before if before.kind != "item" else PLAIN

    def _typed(self, element: Element) -> None:
        """Set down text that stands as it was typed."""
        for at, text in enumerate("".join(element.itertext()).split("\n"), self._out.number):
            self._out.put(SourceLine(text.rstrip(), f"line {at}", is_wrapped=True))

    def _control(self, element: Element) -> None:
        control = asked(element)
        if control is None:
            if is_button(element) and element.get("value"):
                self._out.put(SourceLine(element.get("value"), self._out.place, "furniture"))
            return
        control = self._as_required(control)
        if isinstance(control, Tick):
            self._tick(element, control)
        elif isinstance(control, Box) and self._asks.is_of_date(element):
            self._out.put(replace(answering(Box(), SourceLine("", self._out.place)), expects="date"))
        elif self._is_part:
            self._out.add(control)
        else:
            self._out.flush()
            self._space(element, control)

    def _as_required(self, control: Control) -> Control:
        return replace(control, required=control.required or self._required)

    def _space(self, element: Element, control: Choice | Box) -> None:
        """Set down a list or a space to write in, with its name where no label is to be seen."""
        place = SourceLine("", self._out.place)
        name = None if element.get("aria-labelledby") else element.get("aria-label")
        if name and not _OTHER.match(name) and self._asks.label_of(element) is None:
            self._out.put(replace(place, text=tidy(name)))
        if element.tag == "select" and element.get("multiple") is not None:
            for one in options(element):
                self._out.put(replace(place, text=one, control="tick", required=control.required))
        else:
            self._out.put(answering(control, place))

    def _tick(self, element: Element, tick: Tick) -> None:
        label = self._asks.label_of(element)
        named = None if self._is_part else element.get("aria-label")
        if label is not None and label not in self._said:
            self._said.add(label)
            self._option(tick, self._words(label))
        elif label is None and named:
            self._option(tick, named)
        elif element.tag == "input":
            self._out.add(tick)
        else:
            self._option(tick, self._words(element))

    def _label(self, element: Element) -> None:
        control = self._asks.control_of(element)
        if self._asks.is_of_date(control):
            return
        tick = asked(control) if control is not None and is_tick(control) else None
        if not isinstance(tick, Tick):
            self._block(element)
            return
        self._said.add(control)
        self._option(replace(tick, required=tick.required or self._required), self._words(element))

    def _option(self, tick: Tick, words: str) -> None:
        self._out.flush()
        self._out.add(tick)
        self._out.say(f" {words}" if words else None)
        self._out.flush()

    def _words(self, label: Element) -> str:
        if self._is_part and is_only_heard(label):
            return ""
        return tidy(" ".join(words_of(bits) for bits in self._bits_of(label)))

    def _table(self, element: Element) -> None:
        if self._is_part or is_layout(element) or places_options(element, self._asks):
            self._children(element)
            return
        place = self._out.place
        self._out.put(SourceLine("", place))
        for caption in element.iterchildren("caption"):
            self._children(caption)
            self._out.flush()
        for at, (row, cells) in enumerate(spread(table_rows(element)), 1):
            self._out.number = row.sourceline or self._out.number
            if len(cells) == 1 and cells[0][0] is not None:
                self._one(cells[0][0])
            else:
                self._out.put(*row_lines([self._cell(*cell) for cell in cells], f"{place}, row {at} of the table"))
        self._out.put(SourceLine("", place))

    def _drawn(self, rows: Sequence[Sequence[Element]]) -> None:
        """Set down a table that only roles make one; a row with fewer cells has none in its first columns."""
        place = self._out.place
        widest = max(map(len, rows))
        self._out.put(SourceLine("", place))
        for at, cells in enumerate(rows, 1):
            empty = [CellRead("")] * (widest - len(cells))
            read = [CellRead(EMPTY) if is_tick(cell) else self._cell(cell, 1) for cell in cells]
            self._out.put(*row_lines([*empty, *read], f"{place}, row {at} of the table"))
        self._out.put(SourceLine("", place))

    def _cell(self, element: Element | None, width: int) -> CellRead:
        if element is None:
            return CellRead("", width)
        bits = self._bits_of(element)
        shown = (tidy(words_of([bit for bit in one if isinstance(bit, str | Tick)])) for one in bits)
        return CellRead(
            "\n".join(filter(None, shown)), width, tuple(found for one in bits for found in controls_in(one))
        )

"""Walk through a page in reading order, and set down a line for each heading, paragraph, option and row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from wellput.errors import WellputError
from wellput.model.question_list import SourceLine
from wellput.word.markup import Element
from wellput.word.question_lists.controls import Box, Choice, Tick
from wellput.word.question_lists.html_asks import CONTROLS, Asks, asked, is_button, is_required, is_tick, options
from wellput.word.question_lists.html_numbers import item_numbers
from wellput.word.question_lists.html_tables import is_layout, spread, table_rows
from wellput.word.question_lists.lines import Bit, Setting, answering, controls_in, lines_in, tidy, words_of
from wellput.word.question_lists.rows import CellRead, row_lines

_DEEPEST = 180
_NOTHING = frozenset(
    (
        *("head", "script", "style", "template", "noscript", "iframe", "object", "embed", "canvas", "svg", "math"),
        *("audio", "video", "map", "datalist", "img", "option", "optgroup"),
    )
)
_INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"),
        *("kbd", "mark", "output", "q", "s", "samp", "small", "span", "strike", "sub", "sup", "time", "tt", "u", "var"),
        *("wbr", "picture", "b", "strong"),
    )
)
_FURNITURE = frozenset(("nav", "footer", "button"))
_ROLES = frozenset(("navigation", "contentinfo", "banner", "search", "dialog", "alertdialog"))
_ASIDE = re.compile(r"cookie|breadcrumb|skip-?link", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_FOR_EARS = re.compile(r"visually-?hidden|sr-only|screen-?reader", re.IGNORECASE)
_HEADING = re.compile(r"h([1-6])\Z")


class Page:
    """Goes through one page, or one cell of a table in it."""

    def __init__(self, where: str, asks: Asks, *, in_cell: bool = False, deep: int = 0) -> None:
        self._where = where
        self._asks = asks
        self._in_cell = in_cell
        self._deep = deep
        self._lines: list[SourceLine] = []
        self._bits: list[Bit] = []
        self._strong = self._strong_letters = self._letters = 0
        self._furniture = self._lists = 0
        self._required = False
        self._said: set[Element] = set()
        self._line = 1
        self._set = SourceLine("", "")

    def lines_of(self, element: Element) -> list[SourceLine]:
        """Return the lines of an element."""
        self._children(element)
        self._flush()
        return self._lines

    def bits_of(self, element: Element) -> list[list[Bit]]:
        """Return a cell's paragraphs, options with their boxes."""
        found: list[list[Bit]] = []
        self._take = found.append
        self._children(element)
        self._flush()
        return found

    _take: Callable[[list[Bit]], None] | None = None

    def _children(self, element: Element) -> None:
        self._deep += 1
        if self._deep > _DEEPEST:
            what = "The page is nested deeper than any that a person would make."
            raise WellputError(self._where, what, "Copy the questions into a text file.")
        self._say(element.text)
        for child in element:
            self._one(child)
            self._say(child.tail)
        self._deep -= 1

    def _one(self, element: Element) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in _NOTHING or self._is_unseen(element) or element in self._said:
            return
        self._line = element.sourceline or self._line
        if tag in _INLINE:
            self._inline(element)
        elif tag in CONTROLS:
            self._control(element)
        elif tag == "label":
            self._label(element)
        else:
            self._block(element)

    def _block(self, element: Element) -> None:
        tag = element.tag
        self._flush()
        if tag in ("br", "hr"):
            return
        if heading := _HEADING.match(tag):
            self._set = replace(self._set, kind="heading", depth=int(heading[1]))
        if tag in ("ol", "ul", "menu"):
            self._list(element)
        elif tag == "table":
            self._table(element)
        elif tag == "pre":
            self._typed(element)
        else:
            with self._around(element):
                self._children(element)
        self._flush()
        if heading:
            self._set = SourceLine("", "")

    @contextmanager
    def _around(self, element: Element) -> Iterator[None]:
        """Remember what an element says of all that is in it: that it is furniture, or that an answer is required."""
        before, required = self._furniture, self._required
        self._furniture += _is_furniture(element)
        self._required = required or is_required(element)
        yield
        self._flush()
        self._furniture, self._required = before, required

    def _inline(self, element: Element) -> None:
        strong = element.tag in ("b", "strong")
        self._strong += strong
        self._children(element)
        self._strong -= strong

    def _say(self, text: str | None) -> None:
        if text and (text.strip() or self._bits):
            self._bits.append(re.sub(r"\s+", " ", text))
            letters = sum(map(str.isalnum, text))
            self._letters += letters
            self._strong_letters += letters if self._strong else 0

    def _flush(self) -> None:
        """Set down what was gathered as lines; an item's number stands before the first of them."""
        bits, self._bits = self._bits, []
        bold = self._strong_letters == self._letters > 0
        self._strong_letters = self._letters = 0
        if not any(not isinstance(bit, str) or bit.strip() for bit in bits):
            return
        if self._take:
            self._take(bits)
            return
        line = replace(self._set, place=f"line {self._line}", is_bold=bold)
        if self._furniture:
            self._lines.append(SourceLine(tidy(words_of(bits)), line.place, "furniture"))
        else:
            self._lines += lines_in(bits, Setting(line))
        if self._set.kind == "item":
            self._set = SourceLine("", "")

    def _list(self, element: Element) -> None:
        before = self._set
        self._lists += 1
        for item, number in item_numbers(element):
            self._set = SourceLine("", "", "item", number, self._lists)
            self._one(item)
            self._flush()
            self._set = SourceLine("", "")
        self._lists -= 1
        self._set = before if before.kind != "item" else SourceLine("", "")

    def _typed(self, element: Element) -> None:
        """Set down text that stands as it was typed."""
        for at, text in enumerate("".join(element.itertext()).split("\n")):
            if self._take:
                self._take([text])
            else:
                self._lines.append(SourceLine(text.rstrip(), f"line {self._line + at}", is_wrapped=True))

    def _control(self, element: Element) -> None:
        control = asked(element)
        if control is None:
            if is_button(element) and element.get("value"):
                self._lines.append(SourceLine(element.get("value"), f"line {self._line}", "furniture"))
        elif isinstance(control, Tick):
            self._tick(element, replace(control, required=control.required or self._required))
        elif self._take:
            self._bits.append(control)
        else:
            self._flush()
            self._named(element)
            self._answering(element, replace(control, required=control.required or self._required))

    def _answering(self, element: Element, control: Choice | Box) -> None:
        place = SourceLine("", f"line {self._line}")
        if element.tag == "select" and element.get("multiple") is not None:
            self._lines += [replace(place, text=one, control="tick") for one in options(element)]
        else:
            self._lines.append(answering(control, place))

    def _named(self, element: Element) -> None:
        """Set down the name of a control that has no label to be seen."""
        if element.get("aria-label") and self._asks.label_of(element) is None:
            self._lines.append(SourceLine(tidy(element.get("aria-label")), f"line {self._line}"))

    def _tick(self, element: Element, tick: Tick) -> None:
        label = self._asks.label_of(element)
        named = element.get("aria-label") if not self._in_cell else None
        if label is not None and label not in self._said and not any(one is element for one in label.iter("input")):
            self._said.add(label)
            self._option(tick, self._words(label))
        elif label is None and named:
            self._option(tick, named)
        else:
            self._bits.append(tick)

    def _label(self, element: Element) -> None:
        control = self._asks.control_of(element)
        if control is None or not is_tick(control):
            self._block(element)
            return
        self._said.add(control)
        tick = asked(control)
        required = isinstance(tick, Tick) and (tick.required or self._required)
        self._option(Tick(control.get("type") == "radio", required), self._words(element))

    def _option(self, tick: Tick, words: str) -> None:
        self._flush()
        self._bits = [tick, f" {words}"] if words else [tick]
        self._letters = 1
        self._flush()

    def _words(self, element: Element) -> str:
        """Return the words of a label."""
        if self._in_cell and _FOR_EARS.search(element.get("class") or ""):
            return ""
        inner = Page(self._where, self._asks, in_cell=True, deep=self._deep)
        inner._said = self._said | set(element.iter("input"))
        return tidy(" ".join(words_of(bits) for bits in inner.bits_of(element)))

    def _table(self, element: Element) -> None:
        if is_layout(element) or self._take:
            with self._around(element):
                self._children(element)
            return
        place = f"line {self._line}"
        self._lines.append(SourceLine("", place))
        for caption in element.iterchildren("caption"):
            self._children(caption)
            self._flush()
        for at, (row, cells) in enumerate(spread(table_rows(element)), 1):
            self._line = row.sourceline or self._line
            if len(cells) == 1 and cells[0][0] is not None:
                self._one(cells[0][0])
            else:
                self._lines += row_lines([self._cell(*cell) for cell in cells], f"{place}, row {at} of the table")
        self._lines.append(SourceLine("", place))

    def _cell(self, element: Element | None, width: int) -> CellRead:
        if element is None:
            return CellRead("", width)
        inner = Page(self._where, self._asks, in_cell=True, deep=self._deep)
        bits = inner.bits_of(element)
        words = "\n".join(filter(None, (_cell_words(one) for one in bits)))
        return CellRead(words, width, tuple(found for one in bits for found in controls_in(one)))

    def _is_unseen(self, element: Element) -> bool:
        hidden = element.get("hidden") is not None or bool(_UNSEEN.search(element.get("style") or ""))
        return hidden or (self._in_cell and bool(_FOR_EARS.search(element.get("class") or "")))


def _cell_words(bits: Sequence[Bit]) -> str:
    return tidy(words_of([bit for bit in bits if isinstance(bit, str | Tick)]))


def _is_furniture(element: Element) -> bool:
    if element.tag == "header":
        return next(element.iter("h1", "h2", "legend"), None) is None
    named = f"{element.get('id') or ''} {element.get('class') or ''}"
    return element.tag in _FURNITURE or element.get("role") in _ROLES or bool(_ASIDE.search(named))
